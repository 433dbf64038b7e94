import { describe, expect, test } from 'vitest';
import type { ActDefinition } from '../../shared/language/act';
import { compileTable } from '../../shared/language/compile/compile-table';
import { PhraseError } from '../../shared/language/compile/phrase';
import { readStatements } from '../../shared/language/read-statements';
import type { Act, Cast } from '../../shared/language/statement';

const cast: Cast = {
  people: [
    { id: 'me', names: [], posts: [], role: 'member', place: 'self' },
    { id: 'you', names: ['ann'], posts: [], role: 'officer', place: 'you' },
    { id: 'gareth', names: ['gareth hale', 'gareth'], posts: ['head of parks'], role: 'officer', place: 'absent' },
  ],
};

const act = (phrases: Partial<ActDefinition>): ActDefinition => ({
  id: 'tried',
  about: 'An act made for this test.',
  examples: { found: [], quiet: [] },
  ...phrases,
});

const found = (phrases: Partial<ActDefinition>, text: string, classes = {}): readonly Act[] =>
  readStatements(text, cast, compileTable([act(phrases)], {}, classes)).flatMap(statement => statement.acts);

const fires = (phrase: string, text: string, classes = {}): boolean =>
  found({ plain: [phrase] }, text, classes).length > 0;

describe('a phrase', () => {
  test('is found whatever the case, the accents and the apostrophes', () => {
    expect(fires('you do not know', 'YOU DON’T KNOW.')).toBe(true);
    expect(fires('you do not know', 'you dont know')).toBe(true);
    expect(fires('the cafe', 'The café is shut.')).toBe(true);
  });

  test('stands in its order, with nothing between but what it allows', () => {
    expect(fires('lost confidence', 'I have lost confidence.')).toBe(true);
    expect(fires('lost confidence', 'I have lost all confidence.')).toBe(false);
    expect(fires('lost [all|any] confidence', 'I have lost all confidence.')).toBe(true);
    expect(fires('lost ...2 confidence', 'I have lost very nearly all confidence.')).toBe(false);
    expect(fires('lost ...4 confidence', 'I have lost very nearly all confidence.')).toBe(true);
  });

  test('takes every inflection of a word with ~', () => {
    for (const form of ['fail', 'fails', 'failed', 'failing'])
      expect(fires('~fail to act', `to ${form} to act`)).toBe(true);
  });

  test('never runs from one sentence into the next, and a gap never crosses a colon', () => {
    expect(fires('not acceptable', 'It is not. Acceptable work is rare.')).toBe(false);
    expect(fires('not ... acceptable', 'It is not: well, acceptable.')).toBe(false);
  });

  test('begins a clause where it says ^ and ends the sentence where it says $', () => {
    expect(fires('^send the form', 'Ann, send the form.')).toBe(true);
    expect(fires('^send the form', 'They send the form.')).toBe(false);
    expect(fires('form$', 'Send the form today.')).toBe(false);
  });

  test('forgives a slip of the pen in a long word', () => {
    expect(fires('incompetent', 'It was incompetant.')).toBe(true);
    expect(fires('incompetent', 'It was competent.')).toBe(false);
  });

  test('uses classes of words, and classes within classes', () => {
    const classes = { bad: ['poor', 'not good enough'], judged: ['{be} {bad}'], be: ['was', 'has been'] };
    expect(fires('it {judged}', 'It has been not good enough.', classes)).toBe(true);
    expect(fires('it {judged}', 'It was fine.', classes)).toBe(false);
  });
});

describe('a target', () => {
  const target = (text: string) => found({ plain: ['{someone} ~mislead us'] }, text)[0]?.target;

  test('is a person known by any name, or by post', () => {
    expect(target('Gareth Hale misled us.')).toMatchObject({ kind: 'person', people: ['gareth'] });
    expect(target('The Head of Parks misled us.')).toMatchObject({ kind: 'post', people: ['gareth'] });
    expect(target('Your case officer misled us.')).toMatchObject({ kind: 'post', people: [] });
  });

  test('is the reader where it says you', () => {
    expect(target('You misled us.')).toMatchObject({ kind: 'you', people: ['you'] });
  });

  test('is whom a pronoun stands for, across sentences', () => {
    expect(target('Gareth presented. He misled us.')).toMatchObject({ kind: 'person', people: ['gareth'] });
  });

  test('is not an outsider: a resident, a contractor, the police', () => {
    for (const who of ['A resident', 'The contractor', 'The police officer'])
      expect(target(`${who} misled us.`)).toBeUndefined();
  });
});

describe('what unsays', () => {
  test('a silence in the sentence silences the act and is kept for the explanation', () => {
    const [statement] = readStatements(
      'You misled us, I am told.',
      cast,
      compileTable([act({ plain: ['{you} ~mislead us'], silences: ['i am told'] })], {}, {}),
    );
    expect(statement?.acts).toEqual([]);
    expect(statement?.silenced[0]).toMatchObject({ act: 'tried', by: 'i am told' });
  });

  test('a silence for the whole message reaches every sentence', () => {
    const phrases = { plain: ['{you} ~mislead us'], silencedByMessage: ['only joking'] };
    expect(found(phrases, 'You misled us. Only joking!')).toEqual([]);
  });

  test('quoted words are somebody else’s for an act that says so', () => {
    const phrases = { plain: ['{you} ~mislead us'], moods: ['quoted'] };
    expect(found(phrases, 'She wrote “you misled us” on the form.')).toEqual([]);
    expect(found(phrases, 'You misled us.')).toHaveLength(1);
  });

  test('a policy adds phrases and silences of its own', () => {
    const changes = { tried: { add: ['left {self} in the lurch'], silence: ['in the nicest way'] } };
    const read = (text: string) =>
      readStatements(text, cast, compileTable([act({ plain: ['{you} ~mislead us'] })], changes, {})).flatMap(
        s => s.acts,
      );
    expect(read('You left me in the lurch.')).toHaveLength(1);
    expect(read('You misled us, in the nicest way.')).toEqual([]);
  });
});

describe('a phrase that cannot be used is refused with one sentence', () => {
  test.each([
    ['(open', 'a bracket is left open'],
    ['wrong]', 'a bracket is not closed by its own kind'],
    ['a | b', '"|" stands outside brackets'],
    ['{nonsense} here', 'neither a slot nor a class of words'],
    ['{person} [perhaps]', 'no word that must be there'],
    [`${'long '.repeat(300)}phrase`, 'is longer than 1000 characters'],
  ])('%s', (phrase, why) => {
    expect(() => compileTable([act({ plain: [phrase] })], {}, {})).toThrow(PhraseError);
    expect(() => compileTable([act({ plain: [phrase] })], {}, {})).toThrow(why);
  });
});

describe('length', () => {
  test('no text takes more than its share: ten times as long is at most about ten times as slow', () => {
    const table = compileTable(
      [act({ plain: ['{someone} ...8 not ...8 [very] (good|bad) ...8 at ...8 job'] })],
      {},
      {},
    );
    const time = (text: string): number => {
      const begun = performance.now();
      readStatements(text, cast, table);
      return performance.now() - begun;
    };
    const hostile = 'Bob is not not not good good at at job ';
    time(hostile.repeat(100));
    const short = Math.min(...[1, 2, 3].map(() => time(hostile.repeat(200))));
    const long = Math.min(...[1, 2, 3].map(() => time(hostile.repeat(2000))));
    expect(long / short).toBeLessThan(40);
  });
});
