/** Vocabulary by skeleton: first letter and consonants, doubles once. Vowel slips and doubled letters share one. */
export interface SpellingIndex {
  readonly vocabulary: ReadonlySet<string>;
  readonly skeletons: ReadonlyMap<string, string>;
}

/** Shorter words are too near to other words to be guessed at. */
const shortest = 7;

const skeleton = (word: string): string => {
  let bones = word.charAt(0);
  for (let i = 1; i < word.length; i++) {
    const letter = word.charAt(i);
    if ('aeiouy'.indexOf(letter) >= 0 || letter === bones.charAt(bones.length - 1)) continue;
    bones += letter;
  }
  return bones;
};

export const spellingIndex = (vocabulary: ReadonlySet<string>): SpellingIndex => {
  const skeletons = new Map<string, string>();
  vocabulary.forEach(word => {
    if (word.length >= shortest && !skeletons.has(skeleton(word))) skeletons.set(skeleton(word), word);
  });
  return { vocabulary, skeletons };
};

/** Words of their own that lie one slip from a word of the phrases. */
const real = new Set(
  'compliant curtain complement continuous continual principle councils counsels costumer statue'.split(' '),
);

/** The vocabulary's word that a misspelt one stands for, or undefined: same skeleton and one slip off, two in a long word. */
export const nearestWord = (index: SpellingIndex, word: string): string | undefined => {
  if (word.length < shortest - 1 || index.vocabulary.has(word) || real.has(word)) return undefined;
  const near = index.skeletons.get(skeleton(word));
  return near !== undefined && distance(word, near) <= (word.length < 11 ? 1 : 2) && !sameButEnding(word, near)
    ? near
    : undefined;
};

/** "reported" is no misspelling of "report": an ending that makes another word. */
const sameButEnding = (word: string, near: string): boolean => {
  const shorter = word.length < near.length ? word : near;
  const longer = word.length < near.length ? near : word;
  return longer.slice(0, shorter.length) === shorter && longer.length > shorter.length;
};

/** Letters put in, left out, changed, or two beside each other changed round. */
const distance = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same));
      const swapped = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (swapped) next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
};
