import type { Cast } from './statement';
import { readMentions } from './mentions';
import { sentences } from './sentences';
import { tokenise, type Token } from './tokens';

/** A place where somebody of the cast is named: by name, title, first name or post. Offsets are UTF-16 units. */
export interface Naming {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Longest text that is read, in UTF-16 units. */
const longest = 200_000;

/**
 * Every place where a text names somebody of the cast, in the order of the text; a form that fits several people
 * ("Cllr Cole" where two have that name) gives one entry for each. Pronouns name nobody.
 */
export const mentionsOf = (text: string, cast: Cast): Naming[] => {
  const read = text.slice(0, longest);
  const tokens = tokenise(read);
  const found: Naming[] = [];
  for (const mention of readMentions(tokens, cast, startsOf(read, tokens))) {
    if (mention.pronoun) continue;
    const start = tokens[mention.from]!.start;
    const end = tokens[mention.to - 1]!.end;
    for (const id of mention.people) found.push({ id, start, end });
  }
  return found;
};

/** The token that each sentence begins with. */
const startsOf = (text: string, tokens: readonly Token[]): number[] => {
  let at = 0;
  return sentences(text).map(sentence => {
    while (at < tokens.length && tokens[at]!.start < sentence.start) at++;
    return at;
  });
};
