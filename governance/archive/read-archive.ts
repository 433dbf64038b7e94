import { createReadStream } from 'node:fs';
import { InputError } from '../../shared/message/input-error';
import type { Message } from '../../shared/message/message';
import { readEml, type EmlOptions } from './eml';
import { expectPaths, findMail, type MailSource } from './find-mail';
import { splitMbox } from './mbox';

/** A message of an archive, or the reason why it could not be read. `name` is its path; `#3` is the third of an mbox. */
export type ArchiveEntry =
  | { readonly name: string; readonly message: Message }
  | { readonly name: string; readonly reason: string; readonly isNamed: boolean };

export interface ArchiveOptions extends EmlOptions {
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

const describe = (error: unknown): string => {
  if (error instanceof InputError) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  return code === undefined ? 'the message could not be taken apart' : `the file cannot be read (${code})`;
};

const readEntry = async (
  name: string,
  bytes: Uint8Array,
  isNamed: boolean,
  options: EmlOptions,
): Promise<ArchiveEntry> => {
  try {
    return { name, message: await readEml(bytes, options) };
  } catch (error) {
    return { name, reason: describe(error), isNamed };
  }
};

const collect = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
};

async function* chain(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

const postmark = 'From ';

/** Whether the bytes open an mbox, and all of them again. */
const sniff = async (
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ isMbox: boolean; chunks: AsyncIterable<Uint8Array> }> => {
  const iterator = chunks[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  while (start.length < postmark.length) {
    const next = await iterator.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  const isMbox = start.subarray(0, postmark.length).toString('latin1') === postmark;
  return { isMbox, chunks: chain(start, iterator) };
};

async function* readMbox(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: EmlOptions,
): AsyncGenerator<ArchiveEntry> {
  let number = 0;
  for await (const bytes of splitMbox(chunks)) {
    number++;
    yield await readEntry(`${name}#${number}`, bytes, false, options);
  }
  if (number === 0) throw new InputError('the mbox holds no message');
}

async function* readSource(source: MailSource, options: ArchiveOptions): AsyncGenerator<ArchiveEntry> {
  const { path, isNamed } = source;
  const bytes = path === '-' ? options.stdin : createReadStream(path);
  if (!bytes) throw new InputError('there is no standard input', { file: path });
  const { isMbox, chunks } =
    source.form === 'sniff' ? await sniff(bytes) : { isMbox: source.form === 'mbox', chunks: bytes };
  if (isMbox) yield* readMbox(path, chunks, options);
  else yield await readEntry(path, await collect(chunks), isNamed, options);
}

/**
 * Reads the mail of files, folders and standard input, one message at a time, in order. What cannot be read is an entry with
 * its reason, and the rest goes on. Throws {@link InputError} at once where a path is not there.
 */
export async function* readArchive(
  paths: readonly string[],
  options: ArchiveOptions = {},
): AsyncGenerator<ArchiveEntry> {
  await expectPaths(paths);
  for await (const source of findMail(paths)) {
    const { path, isNamed } = source;
    if (source.form === 'unsupported') {
      yield { name: path, reason: 'this kind of file is not read: save the message as .eml', isNamed };
      continue;
    }
    try {
      yield* readSource(source, options);
    } catch (error) {
      yield { name: path, reason: describe(error), isNamed };
    }
  }
}
