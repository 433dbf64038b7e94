import { fills, type Mention } from './mention';
import { Anchors } from './anchors';
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
  const made = {
    sets: words.map(set => new Set(set)),
    anchors: anchorsByWord(table, words),
    spelling: spellingIndex(vocabulary),
  };
  prepared.set(table, made);
  return made;
};

/** Word → [phrase, fewest words before it, most words before it], flat. */
const anchorsByWord = (table: Table, words: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> => {
  const anchors = new Anchors(table);
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

/** Walks a text's words once and finds every phrase of the table, whatever their number. */
export class Matcher {
  private readonly prepared: Prepared;
  private readonly words: readonly string[];
  private readonly mentionsAt = new Map<number, Mention>();

  constructor(
    private readonly table: Table,
    private readonly tokens: readonly Token[],
    mentions: readonly Mention[],
  ) {
    this.prepared = prepare(table);
    this.words = tokens.map(token => this.spelt(token));
    for (const mention of mentions) this.mentionsAt.set(mention.from, mention);
  }

  /** Every match within one sentence, in the order of their anchors. */
  within(span: Span): Match[] {
    const matches: Match[] = [];
    const tried = new Set<number>();
    for (let at = span.low; at < span.high; at++) {
      const begins = this.prepared.anchors.get(this.words[at] ?? '');
      if (begins) this.tryAll(begins, at, span, tried, matches);
    }
    return matches;
  }

  private tryAll(begins: readonly number[], anchor: number, span: Span, tried: Set<number>, matches: Match[]): void {
    for (let i = 0; i < begins.length; i += 3) {
      const phrase = begins[i]!;
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
    for (const state of states) if (!best || (state.words ? state.at > best.at : state.at < best.at)) best = state;
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
