import { classNumber, wordsOfSets, type Item, type Pattern, type Table } from './table';
import { weigh } from './weigh';

/** Where a phrase may be looked for: words that it cannot do without, and how far into it they stand. */
export interface Anchor {
  readonly cost: number;
  /** [set, fewest words before, most words before] */
  readonly begins: readonly (readonly [number, number, number])[];
}

/** One of these sets, or this slot. */
export interface Need {
  readonly sets: readonly number[];
  readonly slot: string;
}

/** Words of the longest name or post that a slot takes. */
const longestMention = 7;

/** Finds the anchors of a table's phrases: the rarest words that must be there. */
export class Anchors {
  private readonly costs: readonly number[];
  private readonly ofClass = new Map<number, Anchor | undefined>();
  private readonly widthOfClass = new Map<number, readonly [number, number]>();

  constructor(private readonly table: Table) {
    this.costs = wordsOfSets(table.sets).map(words => words.reduce((sum, word) => sum + weigh(word), 0));
  }

  /** The anchor of a pattern, or undefined where no word of it must be there. */
  of(pattern: Pattern): Anchor | undefined {
    let best: Anchor | undefined;
    let least = 0;
    let most = 0;
    for (const item of pattern) {
      const found = this.ofItem(item);
      if (found && (!best || found.cost < best.cost)) best = shifted(found, least, most);
      const [low, high] = this.widthOfItem(item);
      least += low;
      most += high;
    }
    return best;
  }

  /** What a sentence must have for a pattern to be worth trying: for each item that can't be left out, sets and slots one of which is there. */
  needs(pattern: Pattern): readonly Need[] {
    const needs: Need[] = [];
    for (const item of pattern) {
      if (typeof item === 'string' && classNumber(item) < 0) {
        if (item !== '^' && item !== '$') needs.push({ sets: [], slot: item });
        continue;
      }
      const anchor = this.ofItem(item);
      if (anchor) needs.push({ sets: anchor.begins.map(([set]) => set), slot: '' });
    }
    return needs;
  }

  /** Fewest and most words that a pattern may take. */
  width(pattern: Pattern): readonly [number, number] {
    let least = 0;
    let most = 0;
    for (const item of pattern) {
      const [low, high] = this.widthOfItem(item);
      least += low;
      most += high;
    }
    return [least, most];
  }

  private ofItem(item: Item): Anchor | undefined {
    if (typeof item === 'number') return item < 0 ? undefined : { cost: this.costs[item]!, begins: [[item, 0, 0]] };
    if (typeof item === 'string') return classNumber(item) < 0 ? undefined : this.classAnchor(classNumber(item));
    const [optional, ...ways] = item;
    if (optional) return undefined;
    let cost = 0;
    let begins: Anchor['begins'] = [];
    for (const way of ways as readonly Pattern[]) {
      const anchor = this.of(way);
      if (!anchor) return undefined;
      cost += anchor.cost;
      begins = begins.concat(anchor.begins);
    }
    return { cost, begins };
  }

  private classAnchor(number: number): Anchor | undefined {
    if (!this.ofClass.has(number)) this.ofClass.set(number, this.of(this.table.classes[number]!));
    return this.ofClass.get(number);
  }

  private widthOfItem(item: Item): readonly [number, number] {
    if (typeof item === 'number') return item < 0 ? [0, -item] : [1, 1];
    if (item === '^' || item === '$') return [0, 0];
    if (typeof item === 'string')
      return classNumber(item) < 0 ? [1, longestMention] : this.classWidth(classNumber(item));
    const [optional, ...ways] = item;
    const widths = (ways as readonly Pattern[]).map(way => this.width(way));
    const least = widths.reduce((low, width) => Math.min(low, width[0]), Infinity);
    return [optional ? 0 : least, widths.reduce((high, width) => Math.max(high, width[1]), 0)];
  }

  private classWidth(number: number): readonly [number, number] {
    const known = this.widthOfClass.get(number) ?? this.width(this.table.classes[number]!);
    this.widthOfClass.set(number, known);
    return known;
  }
}

const shifted = ({ cost, begins }: Anchor, least: number, most: number): Anchor => ({
  cost,
  begins: begins.map(([set, a, b]) => [set, a + least, b + most] as const),
});
