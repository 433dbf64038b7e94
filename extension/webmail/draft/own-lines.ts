/** Words as they are compared: the same whatever blanks stand between them, and no invisible characters. */
export const folded = (line: string): string =>
  line
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/**
 * Which of a draft's lines are the own words: their lines in their order, each at the first place it can stand.
 * Indexes into `lines`; fewer than the own words have where some cannot be found.
 */
export const ownLines = (lines: readonly string[], own: string): readonly number[] => {
  const found: number[] = [];
  let next = 0;
  for (const wanted of own.split('\n').map(folded)) {
    if (wanted === '') continue;
    const at = lines.findIndex((line, index) => index >= next && folded(line) === wanted);
    if (at < 0) continue;
    found.push(at);
    next = at + 1;
  }
  return found;
};

/** How many lines with words stand before the line that has this place in the own words. */
export const linesBefore = (own: string, place: number): number =>
  own
    .slice(0, place)
    .split('\n')
    .slice(0, -1)
    .filter(line => folded(line) !== '').length;
