/** What the markup says of a line, beyond its words. */
export type Mark =
  | ''
  /** "On … wrote:", by the client's own class, whatever its language. */
  | 'attribution'
  /** The header of a quoted message starts here, for certain. */
  | 'header'
  /** A header may start here: a rule above it, as Outlook draws one. */
  | 'rule'
  /** The signature runs from here to the end of what is not quoted. */
  | 'signature';

/** One line of a body, out of html or plain text alike. */
export interface Line {
  readonly text: string;
  /** Levels of quotation by mark: `>` or a client's blockquote. */
  readonly depth: number;
  /** Levels of blockquote that no client signs: a quotation only where an attribution leads into it. */
  readonly indent: number;
  /** Inside an element that a client makes for the signature. */
  readonly signature: boolean;
  readonly mark: Mark;
  /** Number of the client's element around a quoted message, 0 outside of any. */
  readonly container: number;
  /** Everything in that element is quoted. */
  readonly enclosed: boolean;
  /** Colour of all its words, as the markup writes it, lower-cased; '' where plain, mixed or unknown. */
  readonly colour: string;
}

export const plainLine = (text: string, depth: number): Line => ({
  text,
  depth,
  indent: 0,
  signature: false,
  mark: '',
  container: 0,
  enclosed: false,
  colour: '',
});

export const isBlank = (line: Line | undefined): boolean => line === undefined || line.text === '';

/** Index of the first line with words from `start` on; the length where there is none. */
export const skipBlank = (lines: readonly Line[], start: number): number => {
  let index = start;
  while (index < lines.length && isBlank(lines[index])) index++;
  return index;
};

/** The lines as text: no blank line at either end, never two running. */
export const joinLines = (lines: readonly Line[]): string => {
  const kept: string[] = [];
  for (const line of lines) {
    if (line.text === '' && (kept.length === 0 || kept[kept.length - 1] === '')) continue;
    kept.push(line.text);
  }
  if (kept[kept.length - 1] === '') kept.pop();
  return kept.join('\n');
};
