import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isQuiet, messageOf, readCases, type Case } from '../../scripts/accuracy/cases';
import { readDirectory } from '../../shared/directory/read-directory';
import { table } from '../../shared/language/table.generated';
import { readPolicy } from '../../shared/policy/read-policy';
import { review } from '../../shared/review/review';

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

/** Mail and people as text: what a swap rewrites. */
interface World {
  readonly directory: string;
  readonly lists: string;
  readonly mail: string;
}

const asIs = (one: Case): World => ({
  directory: fixture('directory.csv'),
  lists: fixture('lists.csv'),
  mail: JSON.stringify(one),
});

type Pairs = readonly (readonly [string, string])[];

/** Each of a pair becomes the other, in the case that it is written in. */
const swapped = (text: string, pairs: Pairs): string => {
  const other = new Map(pairs.flatMap(([one, two]) => [[one, two] as const, [two, one] as const]));
  const words = [...other.keys()].sort((one, two) => two.length - one.length);
  const pattern = new RegExp(`(?<![A-Za-z])(${words.join('|')})(?![A-Za-z])`, 'gi');
  return text.replace(pattern, word => {
    const found = other.get(word) ?? other.get(word.toLowerCase()) ?? other.get(capital(word.toLowerCase())) ?? word;
    if (word === word.toLowerCase()) return found.toLowerCase();
    return word === word.toUpperCase() && word.length > 1 ? found.toUpperCase() : capital(found);
  });
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const inAll = (world: World, pairs: Pairs): World => ({
  directory: swapped(world.directory, pairs),
  lists: swapped(world.lists, pairs),
  mail: swapped(world.mail, pairs),
});

/** Parties as the mail names them: the directory's groups, and how people call them. */
const parties: Pairs = [
  ['Conservative', 'Labour'],
  ['Conservatives', 'Labour members'],
];

const partiesOnce: Pairs = [
  ['Liberal Democrat', 'Green'],
  ['Liberal Democrats', 'Greens'],
];

const firstNames: Pairs = [
  ['Norman', 'Ibrahim'],
  ['Lynda', 'Kavita'],
  ['Jemima', 'Blessing'],
  ['Victor', 'Tariq'],
  ['Grace', 'Marjorie'],
  ['Toby', 'Kwame'],
  ['Gareth', 'Mohammed'],
  ['Craig', 'Piotr'],
  ['Leanne', 'Yetunde'],
  ['Sue', 'Agnieszka'],
  ['Paul', 'Dilip'],
  ['Amy', 'Mei'],
];

const surnames: Pairs = [
  ['Tull', 'Hussain'],
  ['Frayne', 'Adebayo'],
  ['Cole', 'Kowalczyk'],
  ['Stannard', 'Chowdhury'],
  ['Wainfleet', 'Okonkwo'],
  ['Pugh', 'Rahman'],
  ['Noble', 'Nowak'],
  ['Stott', 'Mensah'],
  ['Garrity', 'Patel'],
  ['Trotter', 'Zhang'],
];

/** The same person as a man and as a woman: every first name of the directory, pronouns, titles. */
const genders: Pairs = [
  ['Alison', 'Alistair'],
  ['Caroline', 'Carl'],
  ['Martin', 'Martina'],
  ['Fiona', 'Finlay'],
  ['Gareth', 'Glenys'],
  ['Leanne', 'Leonard'],
  ['Helen', 'Henry'],
  ['Sue', 'Stuart'],
  ['Craig', 'Carol'],
  ['Jake', 'Jane'],
  ['Amy', 'Adam'],
  ['Kyle', 'Kylie'],
  ['Marta', 'Mark'],
  ['Paul', 'Paula'],
  ['Ben', 'Bella'],
  ['Tessa', 'Terence'],
  ['Dawn', 'Donald'],
  ['Callum', 'Claire'],
  ['Brenda', 'Brendan'],
  ['Toby', 'Tina'],
  ['Lynda', 'Lionel'],
  ['Owen', 'Olwen'],
  ['Derek', 'Deirdre'],
  ['Jemima', 'James'],
  ['Victor', 'Victoria'],
  ['Grace', 'Graham'],
  ['Norman', 'Norma'],
  ['Mr', 'Mrs'],
  ['man', 'woman'],
  ['he', 'she'],
  ['himself', 'herself'],
];

const wards: Pairs = [
  ['Saltby', 'Quayside'],
  ['Fenmere', "Heron's Reach"],
];

/** After "her" one of these tells that she is spoken of, not something of hers. */
const afterHer =
  /^[^a-z]*$|^\s*[^\s\w]|^\s+(to|for|and|or|in|on|at|about|that|the|a|an|this|if|so|when|by|out|up|as|is|was|it|how|why|what|not|from|with|again|back|who|over|of|because|but|i|we|you|he|she|they|my|your|our|there|here|today|tomorrow)\b/i;

/** "His" and "him" become "her"; "her" becomes "his" where something of hers follows, else "him". */
const pronouns = (text: string): string =>
  text.replace(/\b(his|him|her|hers)\b/gi, (word, _, at: number) => {
    const lower = word.toLowerCase();
    const whose = afterHer.test(text.slice(at + word.length, at + word.length + 14)) ? 'him' : 'his';
    const found = lower === 'her' ? whose : lower === 'hers' ? 'his' : 'her';
    return word === lower ? found : capital(found);
  });

/** What a swap does to the people and the mail of the world. */
const swaps: Readonly<Record<string, (world: World) => World>> = {
  'two parties': world => inAll(world, parties),
  'two other parties': world => inAll(world, partiesOnce),
  'first names': world => inAll(world, firstNames),
  surnames: world => inAll(world, surnames),
  'whole names': world => inAll(world, [...firstNames, ...surnames]),
  genders: world => {
    const turned = inAll(world, genders);
    return { ...turned, mail: pronouns(turned.mail) };
  },
  wards: world => inAll(world, wards),
};

const cases = readCases();

const findingsOf = ({ directory, lists, mail }: World): readonly string[] => {
  const one = JSON.parse(mail) as Case;
  const people = readDirectory(directory, lists, ['eastmarsh.gov.uk']);
  const { findings, notChecked } = review(messageOf(one, people), {
    policy: readPolicy({ id: one.pack }),
    directory: people,
    table,
  });
  return [
    ...findings.map(({ check, severity }) => `${check} ${severity}`),
    ...notChecked.map(({ check }) => check),
  ].sort();
};

const asTheyAre = new Map(cases.map(one => [one.id, findingsOf(asIs(one))]));

test.each(Object.keys(swaps))('Swapping %s never changes a finding', { timeout: 300_000 }, name => {
  const swap = swaps[name]!;
  const changed: unknown[] = [];
  let tried = 0;
  for (const one of cases) {
    const world = asIs(one);
    const other = swap(world);
    if (other.mail !== world.mail) tried++;
    const [before, after] = [asTheyAre.get(one.id)!, findingsOf(other)];
    if (before.join() !== after.join()) changed.push({ id: one.id, before, after });
  }
  console.log(`${name}: ${cases.length} messages, ${tried} of them reworded, ${changed.length} changed a finding`);
  expect(tried).toBeGreaterThan(5);
  expect(changed).toEqual([]);
});

test('Swaps are tried on mail with findings and on quiet mail', () => {
  const found = cases.filter(one => asTheyAre.get(one.id)!.length > 0);
  expect(found.length).toBeGreaterThan(50);
  expect(cases.filter(isQuiet).length).toBeGreaterThan(20);
});
