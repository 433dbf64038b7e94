import type { ActDefinition } from '../act';
import type { Classes } from '../classes';
import { classes as builtIn } from '../classes/index.generated';
import { slotNames } from '../mention';
import { Anchors } from '../anchors';
import type { CompiledAct, CompiledPhrase, Item, Pattern, Role, Table } from '../table';
import { tokenise } from '../tokens';
import { inflect } from './inflect';
import { PhraseError, readPhrase, type Node } from './phrase';
import { numbered } from './number';

/** What a policy adds to one act's phrases, or silences. */
export interface Change {
  readonly add: readonly string[];
  readonly silence: readonly string[];
}

/** Bounds that keep any phrase, a policy's too, from blowing up the matcher. */
const longestPhrase = 1000;
const mostWords = 72;

/** Larger sets of words are classes of their own. */
const mostMerged = 12;

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

class Compiler {
  /** Each set as the words, with their forms, that it is made of. */
  private readonly sets: (readonly string[])[] = [];
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
    const table = numbered(this.sets, { classes: this.classPatterns, acts, phrases });
    checkBounds(table);
    return table;
  }

  private pattern(phrase: string): Pattern {
    if (phrase.length > longestPhrase)
      throw new PhraseError(`the phrase "${phrase.slice(0, 60)}…" is longer than ${longestPhrase} characters`);
    return this.items(readPhrase(phrase), phrase);
  }

  private items(nodes: readonly Node[], phrase: string): Pattern {
    return nodes.map(node => this.item(node, phrase));
  }

  private item(node: Node, phrase: string): Item {
    if (node.kind === 'word') return this.set([node.word]);
    if (node.kind === 'inflected') return this.set([forms(node.word)]);
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
      const inner = way.length === 1 && typeof only === 'number' && only >= 0 ? this.sets[only]! : [];
      if (inner.length && inner.length <= mostMerged) words.push(...inner);
      else rest.push(way);
    }
    if (words.length) rest.unshift([this.set(words)]);
    const [first] = rest;
    if (!optional && rest.length === 1 && first?.length === 1) return first[0]!;
    return [optional ? 1 : 0, ...rest];
  }

  private set(words: readonly string[]): number {
    const distinct = [...new Set(words)].sort();
    const key = distinct.join('|');
    const known = this.setIds.get(key);
    if (known !== undefined) return known;
    this.setIds.set(key, this.sets.push(distinct) - 1);
    return this.sets.length - 1;
  }
}

/** A word with all its forms, parted by blanks. */
const forms = (word: string): string => {
  const single = inflect(word).filter(form => tokenise(form).length === 1);
  return [...new Set(single.map(form => tokenise(form)[0]!.word))].join(' ');
};

/** Every phrase has a word that must be there, and spans no more words than a sentence might. */
const checkBounds = (table: Table): void => {
  const anchors = new Anchors(table);
  for (const [, , pattern, text] of table.phrases) {
    if (!anchors.of(pattern)) throw new PhraseError(`the phrase "${text}" has no word that must be there`);
    if (anchors.width(pattern)[1] > mostWords) throw new PhraseError(`the phrase "${text}" spans too many words`);
  }
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
