import { InputError } from '../../shared/message/input-error';

const newline = 10;
/** "From ann@example.org Tue Mar  3 09:15:00 2026", and what programs make of it. */
const postmark = /^From \S+.*\d{4}\s*$/;
const quotedPostmark = /^>+From /;
/** A postmark is not longer, nor is what must be seen of a line to know a quoted one. */
const longestPostmark = 400;

const text = (line: Buffer): string =>
  line
    .subarray(0, longestPostmark)
    .toString('latin1')
    .replace(/\r?\n$/, '');

const isBlank = (line: Buffer): boolean => line.length <= 2 && text(line) === '';

/** Lines with their ends, however the bytes come in. */
async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline)) {
      yield Buffer.concat([...rest, bytes.subarray(0, end + 1)]);
      rest = [];
      bytes = bytes.subarray(end + 1);
    }
    if (bytes.length > 0) rest.push(bytes);
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

/** Without the `>` that keeps a line of the message from being taken for a postmark (mboxrd; mboxo puts one, too). */
const unquote = (line: Buffer): Buffer =>
  line[0] === 0x3e && quotedPostmark.test(text(line)) ? line.subarray(1) : line;

/**
 * The messages of an mbox, one after the other, never more than one in memory. A message begins with a `From ` line that is
 * the first or follows an empty one (RFC 4155). Throws {@link InputError} where the first line is none.
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let message: Buffer[] | undefined;
  let isAfterBlank = true;
  for await (const line of readLines(chunks)) {
    const isStart = isAfterBlank && postmark.test(text(line));
    isAfterBlank = isBlank(line);
    if (isStart) {
      if (message) yield Buffer.concat(message);
      message = [];
    } else if (message) message.push(unquote(line));
    else if (!isAfterBlank)
      throw new InputError('this is not an mbox: its first line does not begin with "From "', { line: 1 });
    else isAfterBlank = true;
  }
  if (message) yield Buffer.concat(message);
}
