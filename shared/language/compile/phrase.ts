import { tokenise } from '../tokens';

/**
 * A phrase is plain English with a few marks:
 *
 *     lost all confidence in {person}      words stand in this order, next to each other
 *     ~fail to do {someone's} job          ~ takes every inflection: fail, fails, failed, failing
 *     (lost|lacks) [all|any] confidence    (…|…) one of these; […|…] one of these or nothing
 *     you ... job                          ... up to three words between; ...5 up to five
 *     ^send me {thing-held}                ^ the sentence begins here; $ it ends here
 *     {person} {you} {someone} {third}     slots, resolved by who is who; {*person} where another slot comes first
 *     {name}                               anybody or any service, also one that no directory knows: "Aoife Brannigan"
 *     {incompetent}                        a class of words, from `classes/`
 *     {*time-by}                           a class whose words, as written, are the target: kind 'thing'
 *
 * Case, accents and contractions do not matter: "don't" is read as "do not", on both sides.
 */
export type Node =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'inflected'; readonly word: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'mark'; readonly mark: '^' | '$' }
  | { readonly kind: 'either'; readonly optional: boolean; readonly ways: readonly (readonly Node[])[] };

/** A phrase that cannot be read: says where. */
export class PhraseError extends Error {}

const piece = /\s+|\.\.\.(\d?)|\{([^}]*)\}|[()[\]|]|[\^$]|(~?)([^\s()[\]|{}^$~]+)/gy;
const longestGap = 8;

/** Reads a phrase into its nodes. Throws PhraseError naming the phrase. */
export const readPhrase = (phrase: string): readonly Node[] => {
  const stack: { ways: Node[][]; optional: boolean }[] = [{ ways: [[]], optional: false }];
  const fail = (why: string): never => {
    throw new PhraseError(`the phrase "${phrase}" cannot be read: ${why}`);
  };
  const add = (...nodes: Node[]): void => {
    const top = stack[stack.length - 1]!;
    top.ways[top.ways.length - 1]!.push(...nodes);
  };
  piece.lastIndex = 0;
  while (piece.lastIndex < phrase.length) {
    const found = piece.exec(phrase);
    if (!found) return fail('a mark stands where none can be');
    const [text, gap, slot, tilde, word] = found;
    if (text === '(' || text === '[') stack.push({ ways: [[]], optional: text === '[' });
    else if (text === ')' || text === ']') {
      const closed = stack.pop()!;
      if (!stack.length || closed.optional !== (text === ']')) return fail('a bracket is not closed by its own kind');
      add({ kind: 'either', optional: closed.optional, ways: closed.ways });
    } else if (text === '|') {
      if (stack.length < 2) return fail('"|" stands outside brackets');
      stack[stack.length - 1]!.ways.push([]);
    } else if (text === '^' || text === '$') add({ kind: 'mark', mark: text });
    else if (gap !== undefined) add({ kind: 'gap', most: Math.min(gap === '' ? 3 : Number(gap), longestGap) });
    else if (slot !== undefined) add({ kind: 'slot', name: slot.trim() });
    else if (word !== undefined) add(...words(word, tilde === '~'));
  }
  if (stack.length !== 1) return fail('a bracket is left open');
  return stack[0]!.ways[0]!;
};

/** A possessive ending that stands by itself follows a bracket or a class: "{weekday} 's meeting". */
const words = (text: string, inflected: boolean): Node[] =>
  (text === "'s" ? [{ word: text }] : tokenise(text)).map(
    token => ({ kind: inflected ? 'inflected' : 'word', word: token.word }) as const,
  );
