/** Single-letter edits, swaps of neighbours counted as one, that turn one word into the other. */
const distance = (one: string, other: string): number => {
  const rows: number[][] = [];
  for (let i = 0; i <= one.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= other.length; j++) row.push(i === 0 ? j : j === 0 ? i : cost(rows, row, one, other, i, j));
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
};

const cost = (
  rows: readonly number[][],
  row: readonly number[],
  one: string,
  other: string,
  i: number,
  j: number,
): number => {
  const cell = (line: readonly number[] | undefined, at: number): number => line?.[at] ?? 0;
  const same = one[i - 1] === other[j - 1];
  const least = Math.min(cell(rows[i - 1], j) + 1, cell(row, j - 1) + 1, cell(rows[i - 1], j - 1) + (same ? 0 : 1));
  const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return swapped ? Math.min(least, cell(rows[i - 2], j - 2) + 1) : least;
};

/** The candidate nearest to the word, where it is near enough to be a slip of the hand; undefined where none is. */
export const closest = (word: string, candidates: readonly string[]): string | undefined => {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
};

/** ` (did you mean "…"?)`, or nothing. */
export const didYouMean = (word: string, candidates: readonly string[]): string => {
  const candidate = closest(word, candidates);
  return candidate === undefined ? '' : ` (did you mean "${candidate}"?)`;
};
