import type { Item, Pattern, Table, WordSet } from '../table';
import { base, codes, digits, one, roles, two } from '../table-text';

/** The table as the text that `readTable` reads. */
export const writeTable = (table: Table): string => {
  const names = namesIn(table);
  const pattern = (items: Pattern): string => items.map(item => written(item, names)).join('') + number(codes.end);
  return [
    table.sets.map(set).join(' '),
    names.join(' '),
    table.classes.map(pattern).join(''),
    JSON.stringify(table.acts),
    table.phrases.map(([act, role, items]) => number(act) + number(roles.indexOf(role)) + pattern(items)).join(''),
  ].join('\n');
};

const number = (value: number): string => {
  const digit = (index: number): string => digits.charAt(index);
  if (value < one) return digit(value);
  if (value < two) return digit(one + Math.floor((value - one) / base)) + digit((value - one) % base);
  return digit(base - 1) + digit(Math.floor((value - two) / base)) + digit((value - two) % base);
};

const written = (item: Item, names: readonly string[]): string => {
  if (typeof item === 'number') return item < 0 ? number(codes.gap) + number(-item) : number(codes.items + item);
  if (typeof item === 'string') return named(item, names);
  const [optional, ...ways] = item;
  const inner = (ways as readonly Pattern[]).map(way => way.map(each => written(each, names)).join(''));
  return number(optional ? codes.optional : codes.either) + inner.join(number(codes.next)) + number(codes.close);
};

const named = (item: string, names: readonly string[]): string => {
  const starred = item.charAt(0) === '*' && item.charAt(1) === '@';
  if (starred) return number(codes.starred) + number(Number(item.slice(2)));
  if (item.charAt(0) === '@') return number(codes.class) + number(Number(item.slice(1)));
  return number(codes.name) + number(names.indexOf(item));
};

const namesIn = (table: Table): readonly string[] => {
  const names = new Set<string>();
  const visit = (pattern: Pattern): void =>
    pattern.forEach(item => {
      if (typeof item === 'string' && !/^\*?@/.test(item)) names.add(item);
      if (typeof item === 'object') (item.slice(1) as readonly Pattern[]).forEach(visit);
    });
  table.classes.forEach(visit);
  table.phrases.forEach(([, , pattern]) => visit(pattern));
  return [...names];
};

const set = (words: WordSet): string => {
  if (typeof words !== 'string') return `~${words.map(number).join('')}`;
  const forms = words.split(' ');
  if (forms.length === 1) return words;
  const stem = forms.reduce((shared, form) => commonStart(shared, form));
  return [stem, ...forms.map(form => form.slice(stem.length))].join('|');
};

const commonStart = (a: string, b: string): string => {
  let end = 0;
  while (end < a.length && a.charAt(end) === b.charAt(end)) end++;
  return a.slice(0, end);
};
