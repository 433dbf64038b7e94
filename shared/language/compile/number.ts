import type { CompiledAct, CompiledPhrase, Item, Pattern, Table, WordSet } from '../table';

/** What the compiler has made, its sets still under their first numbers. */
interface Draft {
  readonly classes: readonly Pattern[];
  readonly acts: readonly CompiledAct[];
  readonly phrases: readonly CompiledPhrase[];
}

/** A table of the sets that are used alone, the commonest first: its number is short where it is often written. */
export const numbered = (drafted: readonly (readonly string[])[], draft: Draft): Table => {
  const uses = new Map<string, number>();
  const use = (key: string): void => void uses.set(key, (uses.get(key) ?? 0) + 1);
  const keyOf = (set: number): string => drafted[set]!.join('|');
  const patterns = draft.classes.concat(draft.phrases.map(([, , pattern]) => pattern));
  patterns.forEach(pattern => eachSet(pattern, set => use(keyOf(set))));
  for (const key of [...uses.keys()]) if (key.indexOf('|') >= 0) key.split('|').forEach(use);
  const keys = [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || (a < b ? -1 : 1));
  const numbers = new Map(keys.map((key, number) => [key, number] as const));
  const sets = keys.map((key): WordSet =>
    key.indexOf('|') < 0 ? key : key.split('|').map(word => numbers.get(word)!),
  );
  const renumber = (pattern: Pattern): Pattern => mapSets(pattern, set => numbers.get(keyOf(set))!);
  return {
    version: 1,
    sets,
    classes: draft.classes.map(renumber),
    acts: draft.acts,
    phrases: draft.phrases.map(([act, role, pattern, text]) => [act, role, renumber(pattern), text ?? ''] as const),
  };
};

const eachSet = (pattern: Pattern, visit: (set: number) => void): void => {
  mapSets(pattern, set => {
    visit(set);
    return set;
  });
};

const mapSets = (pattern: Pattern, map: (set: number) => number): Pattern =>
  pattern.map((item): Item => {
    if (typeof item === 'number') return item < 0 ? item : map(item);
    if (typeof item === 'string') return item;
    const [optional, ...ways] = item;
    return [optional, ...(ways as readonly Pattern[]).map(way => mapSets(way, map))];
  });
