import { describe, expect, test } from 'vitest';
import { readMentions } from '../../shared/language/mentions';
import { targetOf } from '../../shared/language/mention';
import { tokenise } from '../../shared/language/tokens';
import { sentences } from '../../shared/language/sentences';
import type { Cast } from '../../shared/language/statement';

const cast: Cast = {
  people: [
    { id: 'writer', names: [], posts: [], role: 'member', place: 'self' },
    { id: 'reader', names: ['malcolm reeve', 'malcolm', 'mr reeve'], posts: [], role: 'officer', place: 'you' },
    {
      id: 'gareth',
      names: ['gareth pugh', 'gareth', 'mr pugh'],
      posts: ['head of planning'],
      role: 'officer',
      place: 'absent',
    },
    { id: 'mark', names: ['mark dale', 'mark', 'mr dale'], posts: [], role: 'officer', place: 'absent' },
    { id: 'cole', names: ['cllr jemima cole', 'cllr cole', 'jemima'], posts: [], role: 'member', place: 'absent' },
  ],
};

/** Every mention but the writer's own pronouns, as "words -> kind ids". */
const mentioned = (text: string): string[] => {
  const tokens = tokenise(text);
  const starts = sentences(text).map(({ start }) => tokens.findIndex(token => token.start >= start));
  return readMentions(tokens, cast, starts)
    .map(mention => ({
      words: text.slice(tokens[mention.from]!.start, tokens[mention.to - 1]!.end),
      target: targetOf(mention, ''),
    }))
    .filter(({ target }) => target.kind !== 'self')
    .map(({ words, target }) => `${words} -> ${[target.kind, ...target.people].join(' ')}`);
};

describe('names', () => {
  test('in any form are the person of the directory', () =>
    expect(mentioned('Gareth Pugh wrote, Mr Pugh rang and Gareth came.')).toEqual([
      'Gareth Pugh -> person gareth',
      'Mr Pugh -> person gareth',
      'Gareth -> person gareth',
    ]));
  test('that nobody knows are a person without an id', () =>
    expect(mentioned('Mrs Wardle was there.')).toEqual(['Mrs Wardle -> person']));
  test('with a title of a councillor are members', () =>
    expect(mentioned('Cllr Cole asked.')).toEqual(['Cllr Cole -> person cole']));
  test('that are also words count before a verb, and not as words', () => {
    expect(mentioned('Mark has gone.')).toEqual(['Mark -> person mark']);
    expect(mentioned('Mark my words.')).toEqual([]);
  });
  test('keep the place where somebody works', () =>
    expect(mentioned('Tell Gareth in planning that it came.')).toEqual(['Gareth in planning -> person gareth']));
  test('before "has" or "is" are not possessive alone', () =>
    expect(mentioned("Gareth's away.")).toEqual(["Gareth's -> person gareth"]));
});

describe('posts', () => {
  test.each([
    ['Your case officer rang.', 'Your case officer -> post'],
    ['The drainage engineer never came.', 'The drainage engineer -> post'],
    ['your Mr Rigby was here', 'your Mr Rigby -> post'],
    ['The lad on your front desk helped.', 'The lad on your front desk -> post'],
    ['Somebody in your team lost it.', 'Somebody in your team -> post'],
    ['Whoever took the call was kind.', 'Whoever took the call -> post'],
    ['Your man Keane was here.', 'Your man Keane -> post'],
    ['I met one of yours.', 'one of yours -> post'],
  ])('are colleagues of the reader: %s', (text, mention) => expect(mentioned(text)).toContain(mention));
  test('that the directory holds are the person who holds them', () =>
    expect(mentioned('I asked the Head of Planning.')).toEqual(['the Head of Planning -> post gareth']));
});

describe('people who are neither member nor officer', () => {
  test.each([
    'The contractor was late.',
    'The fire officer came.',
    'My constituent was upset.',
    'The police officer took notes.',
    "The agent's planning consultant spoke.",
    'A resident rang.',
  ])('are third parties: %s', text => expect(mentioned(text)[0]).toMatch(/-> third-party$/));
  test('stay so by their title and place', () => {
    expect(mentioned('Mr Tully next door complained.')).toEqual(['Mr Tully -> third-party']);
    expect(mentioned('A resident, Mrs Gale, rang. She was cross.')).toEqual([
      'A resident -> third-party',
      'Mrs Gale -> third-party',
      'She -> third-party',
    ]);
  });
});

describe('pronouns', () => {
  test('stand for the last person they can stand for, over sentences', () =>
    expect(mentioned('I spoke to Gareth on Monday. He was busy.')).toEqual([
      'Gareth -> person gareth',
      'He -> person gareth',
    ]));
  test('do not stand for the one who is greeted', () =>
    expect(mentioned('Malcolm, the surveyor came. He was late.')).toContain('He -> post'));
  test('of the second person are the reader', () =>
    expect(mentioned('You and your team.')[0]).toBe('You -> you reader'));
  test('"your team" is a service', () =>
    expect(mentioned('Your team is stretched.')).toEqual(['Your team -> service']));
  test('"that woman" is whoever was spoken of', () =>
    expect(mentioned('Ms Hale rang. That woman is a saint.')).toEqual(['Ms Hale -> person', 'That woman -> person']));
});
