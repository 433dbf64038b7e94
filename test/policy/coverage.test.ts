import { describe, expect, it } from 'vitest';
import { coverage } from '../../shared/policy/coverage';
import { readPolicy } from '../../shared/policy/read-policy';

const policy = readPolicy({
  json: JSON.stringify({
    id: 'x',
    protocol: { title: 'Ours' },
    clauses: {
      '5(1)': 'Courtesy',
      '5(2)': 'Pressure',
      '8(1)': 'Ties',
      'Annex A': 'Expectations',
      '7': 'Answers',
      '10': 'Access',
      '6': 'Contact',
    },
    checks: {
      'personal-attack': { clauses: ['5(1)'], parameters: { exceptions: ['6'] } },
      intimidation: { clauses: ['5(1)', '5(2)'] },
    },
    unchecked: { 'Annex A': 'States an aim' },
  }),
  file: 'x.json',
});

describe('coverage', () => {
  it('lists the clauses in the order of the protocol, whole numbers in their place', () => {
    expect(coverage(policy).map(each => each.clause)).toEqual(['5(1)', '5(2)', '6', '7', '8(1)', '10', 'Annex A']);
  });

  it('names every check that cites a clause, as ground or as exception, and the reason where none does', () => {
    const byClause = Object.fromEntries(
      coverage(policy).map(({ clause, checks, reason }) => [clause, { checks, reason }]),
    );
    expect(byClause['5(1)']).toEqual({ checks: ['personal-attack', 'intimidation'], reason: null });
    expect(byClause['6']).toEqual({ checks: ['personal-attack'], reason: null });
    expect(byClause['Annex A']).toEqual({ checks: [], reason: 'States an aim' });
    expect(byClause['7']).toEqual({ checks: [], reason: null });
  });
});
