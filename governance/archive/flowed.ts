/** The parameter that says a plain text part is flowed, in a Content-Type header folded or not. */
const flowed = /^(content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?;\s*)format="?flowed"?/gim;
const spaceDeleted = /^content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?;\s*delsp="?yes"?/im;

export interface Unflowable {
  readonly bytes: Uint8Array;
  readonly isFlowed: boolean;
  /** The blank that marks a soft line break is not itself text (RFC 3676 section 4, DelSp). */
  readonly isSpaceDeleted: boolean;
}

/**
 * The message with `format=flowed` taken out of its headers, so that its lines come through as they were sent: the MIME
 * library joins an empty quoted line to the next one.
 */
export const keepLines = (bytes: Uint8Array): Unflowable => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = source.toString('latin1');
  const isFlowed = text.search(flowed) >= 0;
  if (!isFlowed) return { bytes, isFlowed, isSpaceDeleted: false };
  return {
    bytes: Buffer.from(text.replace(flowed, '$1format=fixed'), 'latin1'),
    isFlowed,
    isSpaceDeleted: spaceDeleted.test(text),
  };
};

interface FlowedLine {
  readonly depth: number;
  readonly text: string;
}

const readLine = (line: string): FlowedLine => {
  const depth = /^>*/.exec(line)?.[0].length ?? 0;
  const rest = line.slice(depth);
  return { depth, text: rest.startsWith(' ') ? rest.slice(1) : rest };
};

const printLine = (line: FlowedLine): string =>
  line.depth === 0 ? line.text : `${'>'.repeat(line.depth)} ${line.text}`;

/** Joins the soft line breaks of a flowed text, RFC 3676 section 4.2; `-- ` is a delimiter and never flows. */
export const joinFlowed = (text: string, isSpaceDeleted: boolean): string => {
  const paragraphs: FlowedLine[] = [];
  let isSoft = false;
  for (const line of text.split(/\r?\n/).map(readLine)) {
    const last = paragraphs[paragraphs.length - 1];
    const isDelimiter = line.text === '-- ';
    if (isSoft && last && last.depth === line.depth && !isDelimiter) {
      const head = isSpaceDeleted ? last.text.slice(0, -1) : last.text;
      paragraphs[paragraphs.length - 1] = { depth: line.depth, text: head + line.text };
    } else paragraphs.push(line);
    isSoft = !isDelimiter && line.text.endsWith(' ');
  }
  return paragraphs.map(printLine).join('\n');
};
