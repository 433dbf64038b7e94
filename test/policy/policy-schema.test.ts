import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { policySchema } from '../../shared/policy/policy-schema';
import { readPolicy } from '../../shared/policy/read-policy';

const validate = new Ajv2020({ allowUnionTypes: true }).compile(policySchema());
const folder = new URL('../../shared/packs/', import.meta.url);
const files = readdirSync(folder).filter(name => name.endsWith('.json'));

const isRead = (file: object): boolean => {
  try {
    readPolicy({ json: JSON.stringify(file), file: 'x.json' });
    return true;
  } catch {
    return false;
  }
};

describe('the schema of a policy file', () => {
  it.each(files)('takes the pack %s', name => {
    validate(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it.each<object>([
    { id: 'x' },
    { id: 'x', hours: { days: ['mon'], open: '00:00', close: '23:59', holidays: 'none' } },
    { id: 'x', checks: { 'blind-copy': { severity: 'trial', parameters: { a: 'b', c: 1, d: true, e: ['f'] } } } },
    { id: 'x', phrases: { insult: { add: ['a'] } }, locked: ['hours'] },
    {},
    { id: 'X' },
    { id: 'x', domain: [] },
    { id: 'x', domains: ['nowhere'] },
    { id: 'x', hours: { open: '9:00' } },
    { id: 'x', hours: { days: [] } },
    { id: 'x', hours: { days: ['monday'] } },
    { id: 'x', hours: { holidays: 'wales' } },
    { id: 'x', checks: { 'blind-copi': {} } },
    { id: 'x', checks: { 'blind-copy': { severity: 'loud' } } },
    { id: 'x', checks: { 'blind-copy': { parameters: { a: null } } } },
    { id: 'x', checks: { 'blind-copy': { parameters: { a: [1] } } } },
    { id: 'x', posts: { boss: 'B' } },
    { id: 'x', targets: { 'reply-working-days': '10' } },
    { id: 'x', routes: { press: 'Communications' } },
    { id: 'x', protocol: { status: 'agreed' } },
  ])('and the reader agree on %j', file => {
    expect(validate(file)).toBe(isRead(file));
  });
});
