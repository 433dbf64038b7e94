import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../shared/message/input-error';

/** Where mail is read from. `sniff`: the first bytes tell whether it is one message or many. */
export interface MailSource {
  readonly path: string;
  readonly form: 'eml' | 'mbox' | 'sniff' | 'unsupported';
  /** Named on its own, not found in a folder. */
  readonly isNamed: boolean;
}

/** Mail that cannot be read here: it is said, never passed over. */
const unsupported = /\.(msg|oft|pst|ost|olm|emlx|nsf|dbx)$/i;

const readForm = (name: string): MailSource['form'] | undefined => {
  if (/\.eml$/i.test(name)) return 'eml';
  if (/\.mbox$/i.test(name)) return 'mbox';
  return unsupported.test(name) ? 'unsupported' : undefined;
};

const byName = (left: { name: string }, right: { name: string }): number =>
  left.name < right.name ? -1 : Number(left.name > right.name);

async function* findInFolder(folder: string): AsyncGenerator<MailSource> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort(byName);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // A link to a folder above would never end.
    if (entry.isDirectory()) yield* findInFolder(path);
    const form = entry.isDirectory() ? undefined : readForm(entry.name);
    if (form) yield { path, form, isNamed: false };
  }
}

const expectPath = async (path: string): Promise<{ isFolder: boolean }> => {
  try {
    return { isFolder: (await stat(path)).isDirectory() };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new InputError(
      code === 'ENOENT' ? 'there is no such file or folder' : `the file cannot be opened (${code ?? 'unknown reason'})`,
      { file: path },
    );
  }
};

/**
 * The mail that the paths stand for: a file, a folder with all folders in it, `-` for standard input; in a folder .eml and
 * .mbox files in the order of their names. Throws {@link InputError} for a path that is not there and a folder without
 * mail.
 */
export async function* findMail(paths: readonly string[]): AsyncGenerator<MailSource> {
  for (const path of paths) {
    if (path === '-') {
      yield { path, form: 'sniff', isNamed: true };
      continue;
    }
    const { isFolder } = await expectPath(path);
    let found = 0;
    for await (const source of isFolder ? findInFolder(path) : []) {
      found++;
      yield source;
    }
    if (isFolder && found === 0) throw new InputError('there is no .eml or .mbox file in this folder', { file: path });
    if (!isFolder) yield { path, form: readForm(path) ?? 'sniff', isNamed: true };
  }
}

/** Throws {@link InputError} for the first path that is not there, before anything is read. */
export const expectPaths = async (paths: readonly string[]): Promise<void> => {
  for (const path of paths) if (path !== '-') await expectPath(path);
};
