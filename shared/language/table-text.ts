import type { CompiledPhrase, Item, Pattern, Role, Table, WordSet } from './table';

/**
 * The table as text, a third of its JSON: what ships. Five lines: sets, names of slots and marks, classes, acts (JSON),
 * phrases. A number is one to three characters of `digits`; an item is a code below `codes.items`, or a set's number.
 */
export const digits = (() => {
  let all = '';
  for (let code = 35; code < 127; code++) if (code !== 39 && code !== 92) all += String.fromCharCode(code);
  return all;
})();

/** Numbers below this take one character; below `two`, two. */
export const one = 60;
export const base = digits.length;
export const two = one + (base - one - 1) * base;

export const codes = {
  end: 0,
  either: 1,
  optional: 2,
  next: 3,
  close: 4,
  gap: 5,
  name: 6,
  class: 7,
  starred: 8,
  items: 9,
};
export const roles: readonly Role[] = [1, 2, 3, 'sentence', 'message'];

const values = new Map<string, number>();
for (let i = 0; i < base; i++) values.set(digits.charAt(i), i);

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  number(): number {
    const first = this.digit();
    if (first < one) return first;
    if (first < base - 1) return one + (first - one) * base + this.digit();
    return two + this.digit() * base + this.digit();
  }

  pattern(names: readonly string[]): Pattern {
    return this.items(names)[0];
  }

  /** Items up to a code that ends them, and that code. */
  private items(names: readonly string[]): [Item[], number] {
    const items: Item[] = [];
    for (;;) {
      const code = this.number();
      if (code >= codes.items) items.push(code - codes.items);
      else if (code === codes.gap) items.push(-this.number());
      else if (code === codes.name) items.push(names[this.number()]!);
      else if (code === codes.class) items.push(`@${this.number()}`);
      else if (code === codes.starred) items.push(`*@${this.number()}`);
      else if (code === codes.either || code === codes.optional)
        items.push(this.either(code === codes.optional, names));
      else return [items, code];
    }
  }

  private either(optional: boolean, names: readonly string[]): Item {
    const ways: Pattern[] = [];
    for (let code: number = codes.next; code === codes.next;) {
      const [way, ended] = this.items(names);
      ways.push(way);
      code = ended;
    }
    return [optional ? 1 : 0, ...ways];
  }

  private digit(): number {
    return values.get(this.text.charAt(this.at++)) ?? 0;
  }
}

/** The table that `writeTable` wrote, without the phrases' own texts. */
export const readTable = (text: string): Table => {
  const [sets = '', names = '', classes = '', acts = '[]', phrases = ''] = text.split('\n');
  const slots = names.split(' ');
  return {
    version: 1,
    sets: sets.split(' ').map(readSet),
    classes: all(classes, reader => reader.pattern(slots)),
    acts: JSON.parse(acts) as Table['acts'],
    phrases: all(phrases, (reader): CompiledPhrase => [
      reader.number(),
      roles[reader.number()]!,
      reader.pattern(slots),
    ]),
  };
};

const all = <T>(text: string, read: (reader: Reader) => T): T[] => {
  const reader = new Reader(text);
  const found: T[] = [];
  while (!reader.done) found.push(read(reader));
  return found;
};

/** `~` and numbers: other sets. `stem|ending|ending`: a word's forms. Anything else: the word. */
const readSet = (text: string): WordSet => {
  if (text.charAt(0) === '~') return all(text.slice(1), reader => reader.number());
  const [stem = '', ...endings] = text.split('|');
  return endings.length ? endings.map(ending => stem + ending).join(' ') : stem;
};
