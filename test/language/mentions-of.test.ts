import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../../shared/language/mentions-of';
import type { Cast } from '../../shared/language/statement';

const cast: Cast = {
  people: [
    {
      id: 'cole',
      names: ['cllr jemima cole', 'cllr cole', 'jemima cole', 'jemima', 'cole', 'jc'],
      posts: [],
      role: 'member',
      place: 'self',
    },
    {
      id: 'pugh',
      names: ['gareth pugh', 'gareth', 'mr pugh', 'pugh', 'gp'],
      posts: ['head of planning'],
      role: 'officer',
      place: 'copied',
    },
    { id: 'sue', names: ['sue wintle', 'sue', 'mrs wintle'], posts: [], role: 'officer', place: 'you' },
    { id: 'ann-north', names: ['ann north', 'ann'], posts: [], role: 'officer', place: 'absent' },
    { id: 'ann-platt', names: ['ann platt', 'ann'], posts: [], role: 'officer', place: 'absent' },
  ],
};

const named = (text: string): string[] =>
  mentionsOf(text, cast).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

describe('mentionsOf', () => {
  test('finds a greeting, a full name, a title and a post', () =>
    expect(
      named('Dear Sue,\n\nI spoke to Gareth Pugh and to Mrs Wintle, and Cllr Cole rang the Head of Planning.'),
    ).toEqual(['sue: Sue', 'pugh: Gareth Pugh', 'sue: Mrs Wintle', 'cole: Cllr Cole', 'pugh: the Head of Planning']));
  test('takes a possessive with the name', () => expect(named("It was Gareth's idea.")).toEqual(["pugh: Gareth's"]));
  test('reads initials that the directory lists', () => expect(named('Ask GP about this.')).toEqual(['pugh: GP']));
  test('names nobody by a pronoun', () =>
    expect(named('Gareth says he is away. You told me.')).toEqual(['pugh: Gareth']));
  test('gives every bearer of a shared name', () =>
    expect(named('I told Ann.')).toEqual(['ann-north: Ann', 'ann-platt: Ann']));
  test('does not take the verb "sue" for Sue', () => expect(named('They may sue the council.')).toEqual([]));
});
