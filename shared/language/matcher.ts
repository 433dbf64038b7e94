import { fills, slotNames, type Mention } from './mention';
import { Anchors, type Need } from './anchors';
import { classNumber, wordsOfSets, type Item, type Pattern, type Table } from './table';
import type { Token } from './tokens';
import { nearestWord, spellingIndex, type SpellingIndex } from './spelling';

/** A phrase found: which, over which tokens, and the mention in its first (or starred) slot. */
export interface Match {
  readonly phrase: number;
  readonly from: number;
  readonly to: number;
  readonly mention: Mention | undefined;
  /** The words of a starred class. */
  readonly words: Words | undefined;
}

/** Tokens `from` up to, not including, `to`. */
interface Words {
  readonly from: number;
  readonly to: number;
}

/** The text as the matcher sees it. `low` and `high` bound the sentence; `heads` are where its clauses may begin. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly heads: ReadonlySet<number>;
}

interface State {
  readonly at: number;
  readonly mention: Mention | undefined;
  readonly words?: Words | undefined;
}

interface Prepared {
  readonly sets: readonly ReadonlySet<string>[];
  readonly anchors: ReadonlyMap<string, readonly number[]>;
  /** Word → the sets it belongs to. */
  readonly setsOf: ReadonlyMap<string, readonly number[]>;
  /** Of each phrase, what a sentence must have for it to be tried. */
  readonly needs: (phrase: number) => readonly PreparedNeed[];
  readonly spelling: SpellingIndex;
}

const prepared = new WeakMap<Table, Prepared>();

/** Opens a table once: word sets, and for each word the phrases that may be there. */
const prepare = (table: Table): Prepared => {
  const known = prepared.get(table);
  if (known) return known;
  const words = wordsOfSets(table.sets);
  const vocabulary = new Set<string>();
  words.forEach(set => set.forEach(word => vocabulary.add(word)));
  const anchors = new Anchors(table);
  const made = {
    sets: words.map(set => new Set(set)),
    anchors: anchorsByWord(table, words, anchors),
    setsOf: setsByWord(words),
    needs: lazily(table.phrases.length, phrase => anchors.needs(table.phrases[phrase]![2]).map(preparedNeed)),
    spelling: spellingIndex(vocabulary),
  };
  prepared.set(table, made);
  return made;
};

/** Word → [phrase, fewest words before it, most words before it], flat. */
const anchorsByWord = (
  table: Table,
  words: readonly (readonly string[])[],
  anchors: Anchors,
): ReadonlyMap<string, readonly number[]> => {
  const byWord = new Map<string, number[]>();
  table.phrases.forEach(([, , pattern], phrase) => {
    for (const [set, least, most] of anchors.of(pattern)?.begins ?? []) {
      for (const word of words[set]!) {
        const begins = byWord.get(word) ?? [];
        begins.push(phrase, least, most);
        byWord.set(word, begins);
      }
    }
  });
  return byWord;
};

/** Made when first asked for: most phrases are never tried. */
const lazily = <T>(length: number, make: (at: number) => T): ((at: number) => T) => {
  const made = new Array<T | undefined>(length);
  return at => (made[at] ??= make(at));
};

const setsByWord = (words: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> => {
  const byWord = new Map<string, number[]>();
  words.forEach((set, id) =>
    set.forEach(word => {
      const known = byWord.get(word);
      if (known) known.push(id);
      else byWord.set(word, [id]);
    }),
  );
  return byWord;
};

/** What the sentence at hand has, and so which phrases are worth trying in it. Arrays are stamped, never cleared. */
class Present {
  private sentence = 0;
  private slots = 0;
  private readonly sets: Int32Array;
  private readonly asked: Int32Array;
  private readonly allowed: Int8Array;

  constructor(
    private readonly prepared: Prepared,
    phrases: number,
  ) {
    this.sets = new Int32Array(prepared.sets.length);
    this.asked = new Int32Array(phrases);
    this.allowed = new Int8Array(phrases);
  }

  begin(): void {
    this.sentence++;
    this.slots = 0;
  }

  addWord(word: string): void {
    const sets = this.prepared.setsOf.get(word);
    if (sets) for (let i = 0; i < sets.length; i++) this.sets[sets[i]!] = this.sentence;
  }

  addSlots(slots: number): void {
    this.slots |= slots;
  }

  allows(phrase: number): boolean {
    if (this.asked[phrase] !== this.sentence) {
      this.asked[phrase] = this.sentence;
      this.allowed[phrase] = this.meetsAll(this.prepared.needs(phrase)) ? 1 : 0;
    }
    return this.allowed[phrase] === 1;
  }

  private meetsAll(needs: readonly PreparedNeed[]): boolean {
    for (const { slots, sets } of needs) {
      if (slots !== 0 && (slots & this.slots) === 0) return false;
      if (slots === 0 && !this.hasAny(sets)) return false;
    }
    return true;
  }

  private hasAny(sets: readonly number[]): boolean {
    for (let i = 0; i < sets.length; i++) if (this.sets[sets[i]!] === this.sentence) return true;
    return false;
  }
}

/** Sets one of which, or slots (as bits) one of which, the sentence must have. */
interface PreparedNeed {
  readonly sets: readonly number[];
  readonly slots: number;
}

const slotBit = (slot: string): number => 1 << slotNames.indexOf(slot.charAt(0) === '*' ? slot.slice(1) : slot);

const preparedNeed = ({ sets, slot }: Need): PreparedNeed => ({ sets, slots: slot === '' ? 0 : slotBit(slot) });

/** All the slots that a mention fills, as bits. */
const slotsOf = (mention: Mention): number =>
  slotNames.reduce((bits, slot, i) => (fills(mention, slot) ? bits | (1 << i) : bits), 0);

const unknownName = slotBit('name');

/** Walks a text's words once and finds every phrase of the table, whatever their number. */
export class Matcher {
  private readonly prepared: Prepared;
  private readonly words: readonly string[];
  private readonly mentionsAt = new Map<number, Mention>();
  private readonly present: Present;

  constructor(
    private readonly table: Table,
    private readonly tokens: readonly Token[],
    mentions: readonly Mention[],
  ) {
    this.prepared = prepare(table);
    this.present = new Present(this.prepared, table.phrases.length);
    this.words = tokens.map(token => this.spelt(token));
    for (const mention of mentions) this.mentionsAt.set(mention.from, mention);
  }

  /** Every match within one sentence, in the order of their anchors. */
  within(span: Span): Match[] {
    const matches: Match[] = [];
    const tried = new Set<number>();
    this.look(span);
    for (let at = span.low; at < span.high; at++) {
      const begins = this.prepared.anchors.get(this.words[at] ?? '');
      if (begins) this.tryAll(begins, at, span, tried, matches);
    }
    return matches;
  }

  private look(span: Span): void {
    this.present.begin();
    for (let at = span.low; at < span.high; at++) {
      this.present.addWord(this.words[at]!);
      // "Gareth's away": both a possessive and a verb, see `slot`.
      if (this.words[at] === "'s") ['is', 'has'].forEach(word => this.present.addWord(word));
      const mention = this.mentionsAt.get(at);
      if (mention) this.present.addSlots(slotsOf(mention) | slotsOf({ ...mention, possessive: false }));
      else if (this.tokens[at]!.capital) this.present.addSlots(unknownName);
    }
  }

  private tryAll(begins: readonly number[], anchor: number, span: Span, tried: Set<number>, matches: Match[]): void {
    for (let i = 0; i < begins.length; i += 3) {
      const phrase = begins[i]!;
      if (!this.present.allows(phrase)) continue;
      const first = Math.max(span.low, anchor - begins[i + 2]!);
      const last = anchor - begins[i + 1]!;
      for (let from = first; from <= last; from++) {
        const key = phrase * 65536 + (from - span.low);
        if (tried.has(key)) continue;
        tried.add(key);
        const match = this.match(phrase, from, span);
        if (match) matches.push(match);
      }
    }
  }

  private match(phrase: number, from: number, span: Span): Match | undefined {
    const states = this.walk(this.table.phrases[phrase]![2], [{ at: from, mention: undefined }], span);
    let best: State | undefined;
    for (const state of states) {
      // "Mrs Lane's form": a name that ends the phrase must not leave its possessive behind.
      if (this.words[state.at] === "'s" && state.at < span.high) continue;
      if (!best || (state.words ? state.at > best.at : state.at < best.at)) best = state;
    }
    return best && best.at > from ? { phrase, from, to: best.at, mention: best.mention, words: best.words } : undefined;
  }

  /** Ends of a pattern from each start: sets of places, so that no phrase can take more than its length times the sentence's. */
  private walk(pattern: Pattern, starts: readonly State[], span: Span): readonly State[] {
    let states = starts;
    for (const item of pattern) {
      const next: State[] = [];
      for (const state of states) this.step(item, state, span, next);
      if (!next.length) return next;
      states = next;
    }
    return states;
  }

  private step(item: Item, state: State, span: Span, next: State[]): void {
    if (typeof item === 'number')
      return item < 0 ? this.gap(-item, state, span, next) : this.word(item, state, span, next);
    if (typeof item === 'string') return this.named(item, state, span, next);
    const [optional, ...ways] = item;
    for (const way of ways as readonly Pattern[]) for (const end of this.walk(way, [state], span)) add(next, end);
    if (optional) add(next, state);
  }

  private word(set: number, state: State, span: Span, next: State[]): void {
    if (state.at >= span.high) return;
    const words = this.prepared.sets[set]!;
    const word = this.words[state.at]!;
    const stands = words.has(word) || (word === "'s" && (words.has('is') || words.has('has')));
    if (stands) add(next, { ...state, at: state.at + 1 });
  }

  private gap(most: number, state: State, span: Span, next: State[]): void {
    add(next, state);
    for (let at = state.at; at < span.high && at < state.at + most; at++) {
      if (this.isBarrier(at - 1)) return;
      add(next, { at: at + 1, mention: state.mention });
    }
  }

  /** Between this word and the next one thought ends: no gap reaches over it. */
  private isBarrier(at: number): boolean {
    return /[;:()–—]/.test(this.tokens[at]?.gap ?? '');
  }

  private named(item: string, state: State, span: Span, next: State[]): void {
    if (item === '^') {
      if (span.heads.has(state.at)) add(next, state);
      return;
    }
    if (item === '$') {
      if (state.at === span.high) add(next, state);
      return;
    }
    const named = classNumber(item);
    if (named < 0) return this.slot(item, state, span, next);
    const captured = item.charAt(0) === '*';
    for (const end of this.walk(this.table.classes[named]!, [state], span))
      add(next, captured ? { ...end, words: { from: state.at, to: end.at } } : end);
  }

  /** "Gareth's away" is "Gareth is away": where no possessive is wanted, the 's is left to be read as a verb. */
  private slot(item: string, state: State, span: Span, next: State[]): void {
    const mention = this.mentionsAt.get(state.at);
    if (item === 'name' && !mention) return this.unknownName(state, span, next);
    if (!mention || mention.to > span.high) return;
    const starred = item.charAt(0) === '*';
    const slot = starred ? item.slice(1) : item;
    const meant = starred ? mention : (state.mention ?? mention);
    if (fills(mention, slot)) add(next, { ...state, at: mention.to, mention: meant });
    else if (this.words[mention.to - 1] === "'s" && fills({ ...mention, possessive: false }, slot))
      add(next, { ...state, at: mention.to - 1, mention: meant });
  }

  /** Up to three words with capitals that no directory knows: "Aoife Brannigan". Where a clause begins, a capital says nothing. */
  private unknownName(state: State, span: Span, next: State[]): void {
    if (span.heads.has(state.at)) return;
    for (let at = state.at; at < span.high && at < state.at + 3 && this.tokens[at]!.capital; at++) {
      add(next, { at: at + 1, mention: state.mention });
      if (this.tokens[at]!.gap !== ' ') return;
    }
  }

  private spelt(token: Token): string {
    return nearestWord(this.prepared.spelling, token.word) ?? token.word;
  }
}

const add = (states: State[], state: State): void => {
  for (const known of states) if (known.at === state.at) return;
  states.push(state);
};
