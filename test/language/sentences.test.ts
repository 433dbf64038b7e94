import { expect, test } from 'vitest';
import { quotations } from '../../shared/language/quotations';
import { sentences } from '../../shared/language/sentences';
import { tokenise } from '../../shared/language/tokens';

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

test('a sentence ends at its mark, not at an abbreviation', () => {
  expect(split('I saw Mr. Pugh at No. 4. He left.')).toEqual(['I saw Mr. Pugh at No. 4.', 'He left.']);
});

test('a hard-wrapped line runs on, a greeting and a sign-off do not', () => {
  expect(
    split('Dear Ann\n\nThe bins at the back of the hall have not been emptied since the\nsecond of May.\n\nBob'),
  ).toEqual(['Dear Ann', 'The bins at the back of the hall have not been emptied since the\nsecond of May.', 'Bob']);
});

test('each item of a list is a sentence', () => {
  expect(split('Three things:\n- the lift\n- the lights\n- the lock')).toEqual([
    'Three things:',
    '- the lift',
    '- the lights',
    '- the lock',
  ]);
});

test('a question is known by its mark', () => {
  expect(sentences('Why? Because.').map(({ asks }) => asks)).toEqual([true, false]);
});

test('words carry where they stand, and contractions are opened', () => {
  const text = 'She isn’t “Ann’s” boss';
  expect(tokenise(text).map(({ word }) => word)).toEqual(['she', 'is', 'not', 'ann', "'s", 'boss']);
  expect(tokenise(text).map(({ start, end }) => text.slice(start, end))[3]).toBe('Ann’s');
});

test('a quotation is what stands between its marks; an apostrophe opens none', () => {
  const text = 'He wrote "no" and it’s Ann’s \'yes\' that counts.';
  expect(
    quotations(text)
      .map(({ start, end }) => text.slice(start, end))
      .sort(),
  ).toEqual(['no', 'yes']);
});
