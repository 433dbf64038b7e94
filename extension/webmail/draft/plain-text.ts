import { linesBefore, ownLines } from './own-lines';

/** A change to a text: `insert` in place of what stands from `start` to `end`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const linesOf = (text: string): readonly Line[] => {
  let start = 0;
  return text.split('\n').map(line => {
    const end = start + line.length;
    const found = { text: line, start, end };
    start = end + 1;
    return found;
  });
};

const placesOf = (lines: readonly Line[], words: string): readonly Line[] =>
  ownLines(
    lines.map(({ text }) => text),
    words,
  ).flatMap(index => lines[index] ?? []);

/** Puts a line before or after the own words, a blank line apart; where there are none yet, at the top. */
export const addLine = (text: string, own: string, line: string, at: 'start' | 'end'): Change => {
  const places = placesOf(linesOf(text), own);
  const first = places[0];
  const last = places[places.length - 1];
  if (!first || !last) return { start: 0, end: 0, insert: text === '' ? line : `${line}\n\n` };
  if (at === 'start') return { start: first.start, end: first.start, insert: `${line}\n\n` };
  return { start: last.end, end: last.end, insert: `\n\n${line}` };
};

/** Takes out what stands between the first and the last line that is neither own words nor signature. */
export const cutThread = (text: string, own: string, signature: string): readonly Change[] => {
  const lines = linesOf(text);
  const kept = new Set([...placesOf(lines, own), ...placesOf(lines, signature), ...lines.filter(isSignatureMark)]);
  const cut = lines.filter(line => line.text.trim() !== '' && !kept.has(line));
  return runsOf(lines, cut).map(({ start, end }) => ({ start, end: Math.min(end + 1, text.length), insert: '' }));
};

const isSignatureMark = ({ text }: Line): boolean => text === '-- ' || text === '--';

/** Neighbouring lines as one run, with the blank lines between them. */
const runsOf = (lines: readonly Line[], wanted: readonly Line[]): readonly Line[] => {
  const runs: Line[] = [];
  for (const line of wanted) {
    const run = runs[runs.length - 1];
    const between = run ? lines.filter(({ start }) => start > run.end && start < line.start) : [];
    const joins = run !== undefined && between.every(({ text }) => text.trim() === '');
    if (joins) runs.splice(-1, 1, { ...run, end: line.end });
    else runs.push(line);
  }
  return runs;
};

/** Where some of the own words stand in the whole text; undefined where their first or last line cannot be found. */
export const placeOf = (
  text: string,
  own: string,
  start: number,
  end: number,
): { start: number; end: number } | undefined => {
  const words = own.slice(start, end);
  const places = placesOf(linesOf(text), own);
  const from = places[linesBefore(own, start)]?.start ?? 0;
  const at = text.indexOf(words, from);
  return at < 0 ? undefined : { start: at, end: at + words.length };
};
