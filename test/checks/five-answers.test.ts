import { describe, expect, test } from 'vitest';
import { councils, readFiveAnswers } from '../../scripts/five-answers';
import { reviewOf } from './judge';

const cases = readFiveAnswers();

describe('The same message, five packs, five right answers', () => {
  const each = cases.flatMap(one => councils.map(council => [one.title, council, one] as const));
  test.each(each)('%s (%s)', (_, council, { why, message, expect: expected }) => {
    const { findings, notChecked } = reviewOf({ ...message, why }, council);
    expect(notChecked).toEqual([]);
    expect(Object.fromEntries(findings.map(({ check, severity }) => [check, severity]))).toEqual(
      expected[council] ?? {},
    );
  });

  test('In every one, no fewer than two protocols part ways', () => {
    const answersOf = ({ expect: expected }: (typeof cases)[number]) =>
      new Set(councils.map(council => JSON.stringify(expected[council] ?? {})));
    expect(cases.filter(one => answersOf(one).size < 2).map(({ title }) => title)).toEqual([]);
  });
});
