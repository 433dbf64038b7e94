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
  private readonly costOfClass = new Map<number, number>();
  private readonly widthOfClass = new Map<number, readonly [number, number]>();

  constructor(private readonly table: Table) {
    this.costs = wordsOfSets(table.sets).map(words => words.reduce((sum, word) => sum + weigh(word), 0));
  }

  /** The anchor of a pattern, or undefined where no word of it must be there. */
  of(pattern: Pattern): Anchor | undefined {
    const cost = this.cost(pattern);
    if (cost === Infinity) return undefined;
    const begins: Begin[] = [];
    this.begin(pattern, 0, 0, begins);
    return { cost, begins };
  }

  /** What a sentence must have for a pattern to be worth trying: for each item that can't be left out, sets or a slot. */
  needs(pattern: Pattern): readonly Need[] {
    const needs: Need[] = [];
    for (const item of pattern) {
      if (isSlot(item)) needs.push({ sets: [], slot: item });
      else if (this.costOfItem(item) < Infinity) needs.push({ sets: this.setsOf(item), slot: '' });
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

  private setsOf(item: Item): readonly number[] {
    const begins: Begin[] = [];
    this.beginItem(item, 0, 0, begins);
    return begins.map(([set]) => set);
  }

  /** Where the cheapest item of a pattern stands, `least` to `most` words into the whole. */
  private begin(pattern: Pattern, least: number, most: number, begins: Begin[]): void {
    let best = 0;
    for (let i = 1; i < pattern.length; i++)
      if (this.costOfItem(pattern[i]!) < this.costOfItem(pattern[best]!)) best = i;
    const [low, high] = this.width(pattern.slice(0, best));
    this.beginItem(pattern[best]!, least + low, most + high, begins);
  }

  private beginItem(item: Item, least: number, most: number, begins: Begin[]): void {
    if (typeof item === 'number') begins.push([item, least, most]);
    else if (typeof item === 'string') this.begin(this.table.classes[classNumber(item)]!, least, most, begins);
    else (item.slice(1) as readonly Pattern[]).forEach(way => this.begin(way, least, most, begins));
  }

  private cost(pattern: Pattern): number {
    let least = Infinity;
    for (const item of pattern) least = Math.min(least, this.costOfItem(item));
    return least;
  }

  private costOfItem(item: Item): number {
    if (typeof item === 'number') return item < 0 ? Infinity : this.costs[item]!;
    if (typeof item === 'string') return classNumber(item) < 0 ? Infinity : this.classCost(classNumber(item));
    const [optional, ...ways] = item;
    return optional ? Infinity : (ways as readonly Pattern[]).reduce((sum, way) => sum + this.cost(way), 0);
  }

  private classCost(number: number): number {
    const known = this.costOfClass.get(number) ?? this.cost(this.table.classes[number]!);
    this.costOfClass.set(number, known);
    return known;
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

/** [set, fewest words before, most words before] */
type Begin = readonly [number, number, number];

const isSlot = (item: Item): item is string =>
  typeof item === 'string' && item !== '^' && item !== '$' && classNumber(item) < 0;
