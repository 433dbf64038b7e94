import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../shared/checks/index.generated';
import { packs } from '../../shared/packs/index.generated';
import { coverage } from '../../shared/policy/coverage';
import { readPolicy } from '../../shared/policy/read-policy';

const folder = join(import.meta.dirname, '../../shared/packs');

describe.each(Object.keys(packs))('the pack %s', id => {
  const file = join(folder, `${id}.json`);
  const policy = readPolicy({ id });

  it('fits the schema and cites only clauses of its own', () => {
    const read = readPolicy({ json: readFileSync(file, 'utf8'), file });
    expect(read.checks).toEqual(policy.checks);
    const cited = Object.values(policy.checks).flatMap(check => check.clauses);
    expect(cited.filter(clause => !(clause in policy.clauses))).toEqual([]);
  });

  it('accounts for every clause: a check cites it, or a reason says why none does', () => {
    const clauses = coverage(policy);
    expect(clauses.filter(clause => clause.checks.length === 0 && (clause.reason ?? '').trim() === '')).toEqual([]);
    expect(clauses.map(clause => clause.clause).sort()).toEqual(Object.keys(policy.clauses).sort());
  });

  it('says which council, which protocol, and where it stands', () => {
    expect(policy.id).toBe(id);
    if (id !== 'model') expect(policy.council).not.toBe('');
    expect(policy.protocol.title).not.toBe('');
    expect(['adopted', 'draft', 'unknown']).toContain(policy.protocol.status);
  });

  it('sets only parameters that their checks have, with values of the same kind', () => {
    const kind = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);
    const strays = checks.flatMap(check =>
      Object.entries(policy.checks[check.id]?.parameters ?? {})
        .filter(([name]) => name !== 'exceptions')
        .filter(([name, value]) => kind(check.parameters[name]?.value) !== kind(value))
        .map(([name]) => `${check.id}.${name}`),
    );
    expect(strays).toEqual([]);
  });
});
