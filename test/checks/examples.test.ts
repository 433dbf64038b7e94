import { describe, expect, test } from 'vitest';
import { checks } from '../../shared/checks/index.generated';
import { readPolicy } from '../../shared/policy/read-policy';
import { judge, packs } from './judge';

describe.each(checks.map(check => [check.id, check] as const))('%s', (id, check) => {
  test.each(check.examples.found.map(example => [example.why, example] as const))('finds: %s', (_, example) => {
    const finding = judge(id, example);
    expect(finding?.check).toBe(id);
    expect(finding?.advice).not.toBe('');
    expect(finding?.advice).not.toMatch(/[{}]|undefined/);
    expect(finding?.clauses.length).toBeGreaterThan(0);
    expect(finding?.evidence.length).toBeGreaterThan(0);
  });

  test.each(check.examples.quiet.map(example => [example.why, example] as const))('leaves alone: %s', (_, example) => {
    expect(judge(id, example)).toBeUndefined();
  });

  test('has examples both ways', () => {
    expect(check.examples.found.length).toBeGreaterThan(0);
    expect(check.examples.quiet.length).toBeGreaterThan(0);
  });

  test.each(Object.values(packs))('is set in %s by parameters that it has, of their own type', pack => {
    const set = readPolicy({ id: pack }).checks[id]?.parameters ?? {};
    for (const name of Object.keys(set).filter(each => each !== 'exceptions')) {
      const parameter = check.parameters[name];
      expect(parameter, `${pack} sets ${name}`).toBeDefined();
      expect(Array.isArray(set[name]) ? 'list' : typeof set[name]).toBe(
        Array.isArray(parameter?.value) ? 'list' : typeof parameter?.value,
      );
    }
  });

  test('says in two seconds what is the matter', () => {
    for (const advice of Object.values(check.advice)) expect(advice.split(' ').length).toBeLessThan(45);
  });
});
