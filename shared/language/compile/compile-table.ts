import type { ActDefinition } from '../act';
import type { Classes } from '../classes';
import { classes as builtIn } from '../classes/index.generated';
import { slotNames } from '../mention';
import {
  classNumber,
  type CompiledAct,
  type CompiledPhrase,
  type Item,
  type Pattern,
  type Role,
  type Table,
} from '../table';
import { tokenise } from '../tokens';
import { inflect } from './inflect';
import { PhraseError, readPhrase, type Node } from './phrase';
import { prune } from './prune';
import { weigh } from './weigh';

/** What a policy adds to one act's phrases, or silences. */
export interface Change {
  readonly add: readonly string[];
  readonly silence: readonly string[];
}

/** Bounds that keep any phrase, a policy's too, from blowing up the matcher. */
const longestPhrase = 1000;
const mostWords = 24;

/** Larger sets of words are classes of their own. */
const mostMerged = 8;

/**
 * Compiles the phrases of all acts, with a policy's changes, into one table. Throws PhraseError with one sentence when
 * a phrase cannot be read, names an unknown class or slot, has no fixed word, or is too long.
 */
export const compileTable = (
  definitions: readonly ActDefinition[],
  changes: Readonly<Record<string, Change>> = {},
  classes: Classes = merged(builtIn),
): Table => new Compiler(classes).table(definitions, changes);

const merged = (files: readonly Classes[]): Classes => files.reduce<Classes>((all, file) => ({ ...all, ...file }), {});

interface Anchor {
  readonly cost: number;
  /** [set, least words before, most words before] */
  readonly begins: readonly (readonly [number, number, number])[];
}

class Compiler {
  private readonly sets: string[] = [];
  private readonly setIds = new Map<string, number>();
  private readonly classPatterns: Pattern[] = [];
  private readonly classIds = new Map<string, Item>();
  private readonly opening = new Set<string>();

  constructor(private readonly classes: Classes) {}

  table(definitions: readonly ActDefinition[], changes: Readonly<Record<string, Change>>): Table {
    const acts: CompiledAct[] = [];
    const phrases: CompiledPhrase[] = [];
    for (const definition of definitions) {
      acts.push({ id: definition.id, moods: definition.moods ?? [], reach: definition.reach ?? 'span' });
      for (const [role, text] of phrasesOf(definition, changes[definition.id]))
        phrases.push([acts.length - 1, role, this.pattern(text), text]);
    }
    return prune({ version: 1, sets: this.sets, classes: this.classPatterns, acts, phrases, anchors: this.anchors(phrases) });
  }

  private pattern(phrase: string): Pattern {
    if (phrase.length > longestPhrase)
      throw new PhraseError(`the phrase "${phrase.slice(0, 60)}…" is longer than ${longestPhrase} characters`);
    const pattern = this.items(readPhrase(phrase), phrase);
    if (this.width(pattern)[1] > mostWords * 3) throw new PhraseError(`the phrase "${phrase}" spans too many words`);
    return pattern;
  }

  private items(nodes: readonly Node[], phrase: string): Pattern {
    return nodes.map(node => this.item(node, phrase));
  }

  private item(node: Node, phrase: string): Item {
    if (node.kind === 'word') return this.set([node.word]);
    if (node.kind === 'inflected')
      return this.set(inflect(node.word).reduce<string[]>((all, form) => all.concat(single(form)), []));
    if (node.kind === 'gap') return -node.most;
    if (node.kind === 'mark') return node.mark;
    if (node.kind === 'slot') return this.slot(node.name, phrase);
    const ways = node.ways.map(way => this.items(way, phrase));
    return this.either(ways, node.optional);
  }

  private slot(name: string, phrase: string): Item {
    const bare = name.charAt(0) === '*' ? name.slice(1) : name;
    if (slotNames.indexOf(bare) >= 0) return name;
    return bare === name ? this.classItem(name, phrase) : `*${this.classReference(bare, phrase)}`;
  }

  /** A class under its number even where it is one set of words: what is captured has to be told from a word. */
  private classReference(name: string, phrase: string): string {
    const item = this.classItem(name, phrase);
    return typeof item === 'string' ? item : `@${this.classPatterns.push([item]) - 1}`;
  }

  private classItem(name: string, phrase: string): Item {
    const known = this.classIds.get(name);
    if (known !== undefined) return known;
    const entries = Object.prototype.hasOwnProperty.call(this.classes, name) ? this.classes[name] : undefined;
    if (!entries)
      throw new PhraseError(`the phrase "${phrase}" names {${name}}, which is neither a slot nor a class of words`);
    if (this.opening.has(name)) throw new PhraseError(`the class {${name}} contains itself`);
    this.opening.add(name);
    const either = this.either(
      entries.map(entry => this.items(readPhrase(entry), entry)),
      false,
    );
    this.opening.delete(name);
    const item: Item = typeof either === 'number' ? either : `@${this.classPatterns.push([either]) - 1}`;
    this.classIds.set(name, item);
    return item;
  }

  /** Alternatives, with all single words among them made one set; a larger set stays itself, to be stored once. */
  private either(ways: readonly Pattern[], optional: boolean): Item {
    const words: string[] = [];
    const rest: Pattern[] = [];
    for (const way of ways) {
      const [only] = way;
      const inner = way.length === 1 && typeof only === 'number' && only >= 0 ? this.sets[only]!.split(' ') : [];
      if (inner.length && inner.length <= mostMerged) words.push(...inner);
      else rest.push(way);
    }
    if (words.length) rest.unshift([this.set(words)]);
    const [first] = rest;
    if (!optional && rest.length === 1 && first?.length === 1) return first[0]!;
    return [optional ? 1 : 0, ...rest];
  }

  private set(words: readonly string[]): number {
    const key = [...new Set(words)].sort().join(' ');
    const known = this.setIds.get(key);
    if (known !== undefined) return known;
    this.setIds.set(key, this.sets.push(key) - 1);
    return this.sets.length - 1;
  }

  private anchors(phrases: readonly CompiledPhrase[]): Record<string, number[]> {
    const anchors: Record<string, number[]> = {};
    phrases.forEach((phrase, id) => {
      const anchor = this.anchor(phrase[2]);
      if (!anchor) throw new PhraseError(`the phrase "${phrase[3]}" has no word that must be there`);
      for (const [set, least, most] of anchor.begins) (anchors[set] = anchors[set] ?? []).push(id, least, most);
    });
    return anchors;
  }

  /** The rarest words that a match cannot do without, and how far into the phrase they stand. */
  private anchor(pattern: Pattern): Anchor | undefined {
    let best: Anchor | undefined;
    let least = 0;
    let most = 0;
    for (const item of pattern) {
      const found = this.anchorOfItem(item);
      if (found && (!best || found.cost < best.cost))
        best = { cost: found.cost, begins: found.begins.map(([set, a, b]) => [set, a + least, b + most] as const) };
      const [low, high] = this.width([item]);
      least += low;
      most += high;
    }
    return best;
  }

  private anchorOfItem(item: Item): Anchor | undefined {
    if (typeof item === 'number') {
      if (item < 0) return undefined;
      const cost = this.sets[item]!.split(' ').reduce((sum, word) => sum + weigh(word), 0);
      return { cost, begins: [[item, 0, 0]] };
    }
    if (typeof item === 'string') {
      const named = classNumber(item);
      return named < 0 ? undefined : this.anchor(this.classPatterns[named]!);
    }
    const [optional, ...ways] = item;
    if (optional) return undefined;
    const anchors = (ways as readonly Pattern[]).map(way => this.anchor(way));
    if (anchors.some(anchor => !anchor)) return undefined;
    return {
      cost: anchors.reduce((sum, anchor) => sum + anchor!.cost, 0),
      begins: anchors.reduce<(readonly [number, number, number])[]>((all, anchor) => all.concat(anchor!.begins), []),
    };
  }

  /** Fewest and most words a pattern may take. */
  private width(pattern: Pattern): [number, number] {
    let least = 0;
    let most = 0;
    for (const item of pattern) {
      const [low, high] = this.widthOfItem(item);
      least += low;
      most += high;
    }
    return [least, most];
  }

  private widthOfItem(item: Item): [number, number] {
    if (typeof item === 'number') return item < 0 ? [0, -item] : [1, 1];
    if (item === '^' || item === '$') return [0, 0];
    if (typeof item === 'string') {
      const named = classNumber(item);
      return named < 0 ? [1, longestMention] : this.width(this.classPatterns[named]!);
    }
    const [optional, ...ways] = item;
    const widths = (ways as readonly Pattern[]).map(way => this.width(way));
    return [optional ? 0 : Math.min(...widths.map(w => w[0])), Math.max(...widths.map(w => w[1]))];
  }
}

/** Words of the longest name or post that a slot takes. */
const longestMention = 7;

const single = (form: string): string[] => {
  const words = tokenise(form).map(token => token.word);
  return words.length === 1 ? words : [];
};

const phrasesOf = (act: ActDefinition, change: Change | undefined): [Role, string][] => {
  const all: [Role, string][] = [];
  const put = (role: Role, texts: readonly string[] | undefined): void =>
    texts?.forEach(text => all.push([role, text]));
  put(3, act.strong);
  put(2, act.plain);
  put(1, act.thin);
  put('sentence', act.silences);
  put('message', act.silencedByMessage);
  put(2, change?.add);
  put('sentence', change?.silence);
  return all;
};
