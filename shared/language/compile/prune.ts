import type { Item, Pattern, Table } from '../table';

/** A table without the word sets that went into larger ones, the rest numbered anew. */
export const prune = (table: Table): Table => {
  const numbers = new Map<number, number>();
  const sets: string[] = [];
  const numbered = (set: number): number => {
    const known = numbers.get(set);
    if (known !== undefined) return known;
    numbers.set(set, sets.push(table.sets[set]!) - 1);
    return sets.length - 1;
  };
  const item = (one: Item): Item => {
    if (typeof one === 'number') return one < 0 ? one : numbered(one);
    if (typeof one === 'string') return one;
    const [optional, ...ways] = one;
    return [optional, ...(ways as readonly Pattern[]).map(pattern)];
  };
  const pattern = (items: Pattern): Pattern => items.map(item);
  const phrases = table.phrases.map(([act, role, items, ...text]) => [act, role, pattern(items), ...text] as const);
  const classes = table.classes.map(pattern);
  const anchors: Record<string, readonly number[]> = {};
  for (const set of Object.keys(table.anchors)) anchors[numbered(Number(set))] = table.anchors[set]!;
  return { ...table, phrases, classes, anchors, sets };
};
