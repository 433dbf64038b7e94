/**
 * A compiled phrase, item by item:
 * a number from 0 up is a word set; a number below 0 is a gap of up to that many words; a string is a slot
 * (`person`, `you`, …), a mark (`^` sentence start, `$` its end), `@n`, a class, or `*@n`, a class whose words are the
 * target; an array is alternatives, its first entry 1 where they may be left out.
 */
export type Pattern = readonly Item[];
export type Item = number | string | readonly [0 | 1, ...Pattern[]];

/** What a phrase is for: it says its act with a strength, or unsays it in the sentence or in the whole text. */
export type Role = 1 | 2 | 3 | 'sentence' | 'message';

/** A phrase: index of its act, its role, what it looks for, and how it was written (left out of what ships). */
export type CompiledPhrase = readonly [act: number, role: Role, pattern: Pattern, text?: string];

export interface CompiledAct {
  readonly id: string;
  /** Moods that unsay it: ids of other acts whose spans silence it. */
  readonly moods: readonly string[];
  /** How far the act itself reaches when it is a mood. */
  readonly reach: 'span' | 'after' | 'sentence';
}

/** A set of words: a word with its forms parted by blanks, or the numbers of other sets that it joins. */
export type WordSet = string | readonly number[];

/** The compiled phrases of all acts: plain data, written by the compiler, walked by the matcher. */
export interface Table {
  readonly version: 1;
  readonly sets: readonly WordSet[];
  readonly classes: readonly Pattern[];
  readonly acts: readonly CompiledAct[];
  readonly phrases: readonly CompiledPhrase[];
}

/** Every word of each set. */
export const wordsOfSets = (sets: readonly WordSet[]): readonly (readonly string[])[] => {
  const words = (set: WordSet): readonly string[] =>
    typeof set === 'string'
      ? set.split(' ')
      : set.reduce<readonly string[]>((all, one) => all.concat(words(sets[one]!)), []);
  return sets.map(words);
};

/** The number of the class that an item stands for, or -1. */
export const classNumber = (item: string): number => {
  const at = item.charAt(0) === '*' ? 1 : 0;
  return item.charAt(at) === '@' ? Number(item.slice(at + 1)) : -1;
};
