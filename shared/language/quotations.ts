/** Words between quotation marks: somebody else's. Offsets of the words without the marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
];

/** A quotation never runs over a blank line, and an apostrophe inside a word opens none. Linear in the text's length. */
export const quotations = (text: string): Quotation[] => {
  const found: Quotation[] = [];
  for (const [open, close] of pairs) {
    let at = text.indexOf(open);
    while (at >= 0) {
      const end = opens(text, at) ? closing(text, at + 1, close) : -1;
      if (end > at + 1) found.push({ start: at + 1, end });
      at = text.indexOf(open, (end > 0 ? end : at) + 1);
    }
  }
  return found;
};

const opens = (text: string, at: number): boolean => at === 0 || /[\s(–—:]/.test(text.charAt(at - 1));

const longest = 2000;

const closing = (text: string, from: number, close: string): number => {
  const limit = Math.min(text.length, from + longest);
  for (let at = from; at < limit; at++) {
    if (text.charAt(at) === '\n' && text.charAt(at + 1) === '\n') return -1;
    if (text.charAt(at) !== close) continue;
    const next = text.charAt(at + 1);
    if (next === '' || !/[A-Za-z0-9]/.test(next)) return at;
  }
  return -1;
};
