import type { Sentence } from './sentences';
import type { Act } from './statement';
import type { Token } from './tokens';

/** An act that no phrase can say, found in how the words are written (capitals, exclamation marks). */
export interface Sign {
  /** Kebab-case, the file's name. */
  readonly id: string;
  readonly about: string;
  readonly moods: readonly string[];
  readonly find: (text: string, sentence: Sentence, tokens: readonly Token[]) => readonly Omit<Act, 'act' | 'target'>[];
}

export const defineSign = (sign: Sign): Sign => sign;
