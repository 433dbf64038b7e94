/**
 * One act: what words may do. Its file is its documentation: the phrases that say it, by strength, the phrases that
 * unsay it, and examples both ways, which are its tests. How to write a phrase: `compile/phrase.ts`.
 */
export interface ActDefinition {
  /** Kebab-case, the file's name. */
  readonly id: string;
  readonly about: string;
  /** Strength 3: beyond doubt. */
  readonly strong?: readonly string[];
  /** Strength 2. */
  readonly plain?: readonly string[];
  /** Strength 1: counts only beside another sign, or as a note. */
  readonly thin?: readonly string[];
  /** In the same sentence, these unsay it. */
  readonly silences?: readonly string[];
  /** Anywhere in the text, these unsay it. */
  readonly silencedByMessage?: readonly string[];
  /** Acts that unsay it where they reach: 'reported-speech', 'negated', 'supposed', 'quoted', 'apology', … */
  readonly moods?: readonly string[];
  /** For an act that serves as a mood: what it covers. 'span' (default) only its own words. */
  readonly reach?: 'span' | 'after' | 'sentence';
  readonly examples: { readonly found: readonly string[]; readonly quiet: readonly string[] };
}

export const defineAct = (act: ActDefinition): ActDefinition => act;
