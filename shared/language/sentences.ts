/** A sentence of a text: offsets in UTF-16 units, and whether it asks. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
}

const abbreviations =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|cllr|cllrs|st|no|nos|rev|hon|sgt|insp|eg|e\.g|i\.e|ie|etc|vs|cf|approx|tel|ext|para|paras|p|pp|ref|jan|feb|aug|sept|oct|nov|dec|[a-z])$/i;
const bullet = /^(?:[-*•–]|\d{1,2}[.)]|\(?[a-z]\))[ \t]+/i;

/** Ends of sentences by mark, blank line and list item; a hard-wrapped line runs on. Linear in the text's length. */
export const sentences = (text: string): Sentence[] => {
  const found: Sentence[] = [];
  for (const block of blocks(text)) split(text, block.start, block.end, found);
  return found;
};

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Paragraphs and list items: what a sentence never runs across. */
const blocks = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  let longest = 0;
  let before = '';
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = text.slice(from, Math.min(to, from + 400)).trim();
    if (line === '' || bullet.test(line) || endedByHand(before, line, longest)) {
      if (from > start) spans.push({ start, end: from });
      start = from;
      longest = 0;
    }
    longest = Math.max(longest, line.length);
    before = line;
    from = to + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
};

/** A short line (greeting, heading, sign-off) was ended by the writer, not wrapped by a mail client. */
const endedByHand = (before: string, line: string, longest: number): boolean => {
  if (before === '') return false;
  if (before.length < 45 && /^[A-Z0-9"'‘“(]/.test(line)) return true;
  return longest > 85 && before.length < longest * 0.6;
};

const closers = '"\'”’)]';

const split = (text: string, from: number, to: number, found: Sentence[]): void => {
  let start = from;
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at);
    if (mark !== '.' && mark !== '?' && mark !== '!' && mark !== '…') continue;
    let end = at + 1;
    while (end < to && '.?!…'.indexOf(text.charAt(end)) >= 0) end++;
    const marks = text.slice(at, end);
    while (end < to && closers.indexOf(text.charAt(end)) >= 0) end++;
    if (end < to && !/\s/.test(text.charAt(end))) {
      at = end - 1;
      continue;
    }
    if (marks === '.' && abbreviations.test(text.slice(Math.max(start, at - 8), at)) && !endsAnyway(text, end, to)) {
      at = end - 1;
      continue;
    }
    keep(text, start, end, marks.indexOf('?') >= 0, found);
    start = end;
    at = end - 1;
  }
  keep(text, start, to, false, found);
};

/** An abbreviation ends a sentence only where a line ends or nothing follows. */
const endsAnyway = (text: string, end: number, to: number): boolean => end >= to || text.charAt(end) === '\n';

const keep = (text: string, from: number, to: number, asks: boolean, found: Sentence[]): void => {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) found.push({ start, end, asks });
};
