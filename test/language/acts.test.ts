import { describe, expect, test } from 'vitest';
import { acts } from '../../shared/language/acts/index.generated';
import { compileTable } from '../../shared/language/compile/compile-table';
import { readStatements } from '../../shared/language/read-statements';
import type { Cast } from '../../shared/language/statement';

const table = compileTable(acts);

/** The people whom the examples of acts may name. */
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
    { id: 'priya', names: ['priya nair', 'priya', 'ms nair'], posts: [], role: 'officer', place: 'copied' },
    {
      id: 'cole',
      names: ['cllr jemima cole', 'cllr cole', 'jemima cole', 'jemima', 'cole'],
      posts: [],
      role: 'member',
      place: 'absent',
    },
  ],
};

const does = (text: string, id: string): boolean =>
  readStatements(text, cast, table).some(statement => statement.acts.some(act => act.act === id));

describe.each(acts.map(act => [act.id, act] as const))('%s', (id, act) => {
  test.each(act.examples.found)('is found in: %s', text => expect(does(text, id)).toBe(true));
  test.each(act.examples.quiet)('is not found in: %s', text => expect(does(text, id)).toBe(false));
});
