import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../shared/checks/index.generated';
import { readDirectory } from '../../shared/directory/read-directory';
import { table } from '../../shared/language/table.generated';
import { packs } from '../../shared/packs/index.generated';
import { checkIds } from '../../shared/policy/check-ids';
import { readPolicy } from '../../shared/policy/read-policy';
import { review } from '../../shared/review/review';
import { mailbag } from './mailbag';
import { watched } from './watched';

const top = join(import.meta.dirname, '../..');
const policies = Object.fromEntries(Object.keys(packs).map(id => [id, readPolicy({ id })]));
const directory = readDirectory(mailbag.directory, mailbag.lists, mailbag.domains);

/** Words that put the sender in the dock. Advice asks, explains and offers. */
const BLAME =
  /\b(breach(es|ed)?|violat\w+|guilty|fault|blame|offen[cs]e|misconduct|misbehav\w+|unacceptable|inappropriate|improper|illegal|careless|shame|rude|you (failed|broke|must not|should not have|shouldn’t have|ignored|neglected|have no right))\b/i;

describe.each(checks.map(check => [check.id, check] as const))('the check %s', (id, check) => {
  it('is named by its file and lies in its group', () => {
    expect(existsSync(join(top, `shared/checks/${check.group}/${id}.ts`))).toBe(true);
  });

  it('says in examples what it finds and what it leaves alone', () => {
    expect(check.examples.found.length).toBeGreaterThan(0);
    expect(check.examples.quiet.length).toBeGreaterThan(0);
  });

  it('has a test of its own', () => {
    expect(readdirSync(join(top, 'test/checks', check.group))).toContain(`${id}.test.ts`);
  });

  it('asks, and does not accuse', () => {
    const spoken = [check.title, ...Object.values(check.advice)];
    expect(spoken.filter(sentence => BLAME.test(sentence))).toEqual([]);
  });

  it('explains itself, and every parameter', () => {
    const told = [check.about, ...Object.values(check.parameters).map(parameter => parameter.about)];
    expect(told.filter(sentence => sentence.trim().length < 10 || /\bBLANK\b/.test(sentence))).toEqual([]);
  });

  it('has a clause in at least one protocol that ships', () => {
    expect(checkIds).toContain(id);
    expect(Object.values(policies).some(policy => (policy.checks[id]?.clauses.length ?? 0) > 0)).toBe(true);
  });

  it('reads no field but those it declares', () => {
    const { check: seen, strayed } = watched(check);
    for (const { policy, message } of mailbag.mail)
      review(message, { policy: policies[policy]!, directory, table }, [seen]);
    expect([...strayed]).toEqual([]);
  });
});

it('all checks have names of their own', () => {
  expect(new Set(checks.map(check => check.id)).size).toBe(checks.length);
});
