import { describe, expect, it } from 'vitest';
import { InputError } from '../../shared/message/input-error';
import { coverage } from '../../shared/policy/coverage';
import type { Policy } from '../../shared/policy/policy';
import { readPolicy } from '../../shared/policy/read-policy';

const read = (file: object, ...bases: object[]): Policy =>
  readPolicy({
    json: JSON.stringify(file, null, 1),
    file: 'council.json',
    bases: bases.map((base, index) => ({ json: JSON.stringify(base, null, 1), file: `base-${index}.json` })),
  });

const faultOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'read without a fault';
};
const fault = (json: string | object, ...bases: object[]): string =>
  faultOf(() =>
    readPolicy({
      json: typeof json === 'string' ? json : JSON.stringify(json, null, 1),
      file: 'council.json',
      bases: bases.map((base, index) => ({ json: JSON.stringify(base), file: `base-${index}.json` })),
    }),
  );

const smallest = {
  id: 'x',
  extends: 'uttlesford-2017',
  council: 'X Council',
  domains: ['X.gov.uk'],
  hours: { days: ['mon', 'tue'], open: '09:00', close: '17:00', holidays: 'scotland' },
};

describe('a policy', () => {
  it('of a council at its smallest keeps all of the pack and sets what is its own', () => {
    const [pack, policy] = [readPolicy({ id: 'uttlesford-2017' }), read(smallest)];
    expect(policy).toMatchObject({
      id: 'x',
      council: 'X Council',
      domains: ['x.gov.uk'],
      hours: smallest.hours,
      lineage: ['uttlesford-2017', 'model'],
    });
    expect(policy.checks).toEqual(pack.checks);
    expect(policy.clauses).toEqual(pack.clauses);
    expect(policy.protocol).toEqual(pack.protocol);
  });

  it('merges by key, and replaces lists', () => {
    const policy = read({
      id: 'x',
      extends: 'uttlesford-2017',
      hours: { open: '09:00' },
      checks: { 'out-of-hours': { severity: 'stop', clauses: ['3.8', '3.5'], parameters: { 'own-ward': 'off' } } },
    });
    const beneath = readPolicy({ id: 'uttlesford-2017' }).checks['out-of-hours']!;
    expect(policy.hours).toMatchObject({ open: '09:00', close: '17:30' });
    expect(policy.checks['out-of-hours']).toEqual({
      ...beneath,
      severity: 'stop',
      clauses: ['3.8', '3.5'],
      parameters: { ...beneath.parameters, 'own-ward': 'off' },
    });
  });

  it('builds on the model where it names neither a base nor a protocol', () => {
    expect(read({ id: 'x', council: 'X' }).checks).toEqual(readPolicy({ id: 'model' }).checks);
  });

  it('with a protocol of its own and no base takes from the model nothing that a protocol prints', () => {
    const policy = read({
      id: 'x',
      protocol: { title: 'Ours' },
      clauses: { '1': 'Copies are open' },
      checks: { 'blind-copy': { severity: 'warn', clauses: ['1'] } },
    });
    expect(Object.keys(policy.checks)).toEqual(['blind-copy']);
    expect(policy.clauses).toEqual({ '1': 'Copies are open' });
    expect(policy.routes).toEqual({});
    expect(policy.hours.open).toBe('08:30');
  });

  it('extends another file, which extends a pack', () => {
    const council = {
      id: 'council',
      extends: 'rugby-2022',
      domains: ['rugby.gov.uk'],
      checks: { 'personal-attack': { severity: 'note' } },
    };
    const user = read({ id: 'user', extends: 'council', checks: { 'instruction-to-officer': { on: false } } }, council);
    expect(user.lineage).toEqual(['council', 'rugby-2022', 'model']);
    expect(user.domains).toEqual(['rugby.gov.uk']);
    expect(user.checks['personal-attack']?.severity).toBe('note');
    expect(user.checks['instruction-to-officer']?.severity).toBe('off');
  });

  it('adds clauses to its protocol, cites them, and accounts for them', () => {
    const policy = read({
      id: 'x',
      extends: 'rugby-2022',
      clauses: { '6 Copies': 'Copies are open' },
      checks: { 'blind-copy': { severity: 'stop', clauses: ['6 Copies'] } },
    });
    expect(policy.checks['blind-copy']).toMatchObject({ severity: 'stop', binds: 'both' });
    expect(coverage(policy).find(each => each.clause === '6 Copies')).toEqual({
      clause: '6 Copies',
      checks: ['blind-copy'],
      reason: null,
    });
  });

  it('has no check without a clause', () => {
    expect(
      read({ id: 'x', extends: 'uttlesford-2017', checks: { 'blind-copy': { clauses: [] } } }).checks['blind-copy'],
    ).toBeUndefined();
    expect(
      read({ id: 'x', extends: 'rugby-2022', checks: { 'blind-copy': { severity: 'off' } } }).checks['blind-copy'],
    ).toBeUndefined();
  });

  it('adds up phrases and locks of all its layers', () => {
    const council = {
      id: 'council',
      extends: 'model',
      phrases: { insult: { add: ['a'], silence: ['b'] } },
      locked: ['domains'],
    };
    const user = read(
      { id: 'user', extends: 'council', phrases: { insult: { add: ['c'] } }, locked: ['hours'] },
      council,
    );
    expect(user.phrases).toEqual({ insult: { add: ['a', 'c'], silence: ['b'] } });
    expect(user.locked).toEqual(['domains', 'hours']);
  });
});

describe('a lock', () => {
  const council = {
    id: 'council',
    extends: 'uttlesford-2017',
    hours: { open: '09:00' },
    locked: ['checks.blind-copy', 'hours.open'],
  };

  it('keeps the layer above from changing what it covers', () => {
    expect(fault({ id: 'user', extends: 'council', checks: { 'blind-copy': { severity: 'off' } } }, council)).toBe(
      'council.json, line 6, "checks.blind-copy.severity": the policy beneath has locked "checks.blind-copy"',
    );
    expect(fault({ id: 'user', extends: 'council', hours: { open: '10:00' } }, council)).toContain(
      '"hours.open": the policy beneath has locked',
    );
  });

  it('holds through the layers in between', () => {
    const between = { id: 'between', extends: 'council' };
    expect(fault({ id: 'user', extends: 'between', hours: { open: '10:00' } }, council, between)).toContain(
      'locked "hours.open"',
    );
  });

  it('lets all else through, and the same said again', () => {
    const policy = read(
      {
        id: 'user',
        extends: 'council',
        hours: { open: '09:00', close: '18:00' },
        checks: { 'out-of-hours': { severity: 'note' } },
      },
      council,
    );
    expect(policy.hours).toMatchObject({ open: '09:00', close: '18:00' });
  });
});

describe('a fault in a policy', () => {
  it.each([
    [
      'an unknown pack',
      { id: 'x', extends: 'utlesford-2017' },
      'council.json, line 3, "extends": there is no policy "utlesford-2017" to extend (did you mean "uttlesford-2017"?)',
    ],
    [
      'a base named like a built-in',
      { id: 'x', extends: 'constructor' },
      '"extends": there is no policy "constructor"',
    ],
    [
      'a misspelt key',
      { id: 'x', domain: [] },
      'line 3, "domain": there is no key of a policy "domain" (did you mean "domains"?)',
    ],
    [
      'a misspelt key within',
      { id: 'x', hours: { opens: '09:00' } },
      'line 4, "hours.opens": there is no key of "hours" "opens" (did you mean "open"?)',
    ],
    [
      'a misspelt setting',
      { id: 'x', checks: { 'blind-copy': { severty: 'note' } } },
      '"checks.blind-copy.severty": there is no key of "checks.blind-copy" "severty" (did you mean "severity"?)',
    ],
    [
      'a check that is not',
      { id: 'x', checks: { 'blind-copi': {} } },
      'line 4, "checks.blind-copi": there is no check "blind-copi" (did you mean "blind-copy"?)',
    ],
    [
      'a severity that is not',
      { id: 'x', checks: { 'blind-copy': { severity: 'warning' } } },
      '"warning" is not one of off, trial, note, warn, stop',
    ],
    [
      'a clause that is not',
      { id: 'x', extends: 'rugby-2022', checks: { 'personal-attack': { clauses: ['2 Mutual Respct'] } } },
      '"checks.personal-attack.clauses.0": the protocol has no clause "2 Mutual Respct" (did you mean "2 Mutual Respect"?)',
    ],
    [
      'an excepting clause that is not',
      { id: 'x', extends: 'rugby-2022', checks: { 'personal-attack': { parameters: { exceptions: ['9'] } } } },
      'the protocol has no clause "9"',
    ],
    [
      'an unchecked clause that is not',
      { id: 'x', extends: 'rugby-2022', unchecked: { '3.8': 'why' } },
      '"unchecked.3.8": the protocol has no clause "3.8"',
    ],
    [
      'a loud check without a clause',
      { id: 'x', extends: 'rugby-2022', checks: { 'blind-copy': { severity: 'warn' } } },
      'no clause of the protocol stands behind the check',
    ],
    ['a time that is none', { id: 'x', hours: { open: '8:30' } }, '"hours.open": "8:30" is not a time as HH:MM'],
    ['a time past midnight', { id: 'x', hours: { close: '24:00' } }, '"24:00" is not a time as HH:MM'],
    [
      'closing before opening',
      { id: 'x', hours: { close: '08:00' } },
      '"hours.close": closing at 08:00 is not after opening at 08:30',
    ],
    [
      'unknown holidays',
      { id: 'x', hours: { holidays: 'wales' } },
      '"hours.holidays": "wales" is not one of england-and-wales, scotland',
    ],
    ['no days', { id: 'x', hours: { days: [] } }, '"hours.days": the list is empty'],
    [
      'a text for a list',
      { id: 'x', domains: 'x.gov.uk' },
      '"domains": "x.gov.uk" stands where a list in square brackets belongs',
    ],
    ['a number for a text', { id: 'x', council: 7 }, '"council": 7 stands where a text in quotes belongs'],
    ['an address for a domain', { id: 'x', domains: ['@x.gov.uk'] }, '"@x.gov.uk" is not a domain'],
    ['a grade that is not', { id: 'x', posts: { boss: 'B' } }, '"posts.boss": there is no grade "boss"'],
    [
      'a route that is not',
      { id: 'x', routes: { 'complaint-about-oficer': [] } },
      'there is no route "complaint-about-oficer" (did you mean "complaint-about-officer"?)',
    ],
    ['no id', { council: 'X' }, 'council.json, line 1: "id" is missing'],
    ['an id with blanks', { id: 'My Council' }, '"id": "My Council" is not small letters'],
    ['a list of policies', [], 'council.json, line 1: a list stands where an object in braces belongs'],
  ])('is one sentence with its place: %s', (_, file, message) => {
    expect(fault(file)).toContain(message);
  });

  it.each([
    ['nothing', '', 'line 1: no valid JSON: a value was expected, not the end of the file'],
    ['a trailing comma', '{\n"id": "x",\n}', 'line 3: no valid JSON: a key in double quotes was expected, not "}"'],
    ['single quotes', "{'id': 'x'}", 'line 1: no valid JSON: a key in double quotes'],
    ['a comment', '{\n// ours\n"id": "x"}', 'line 2: no valid JSON'],
    [
      'a text never closed',
      '{\n"id": "x\n}',
      'line 2: no valid JSON: a value was expected, not a text that is never closed',
    ],
    ['a key twice', '{\n"id": "x",\n"id": "y"}', 'line 3: the key "id" stands there twice'],
    ['two values', '{"id": "x"}\n{}', 'line 2: no valid JSON: the file should end before "{"'],
    ['a poisoned key', '{"id": "x", "__proto__": {}}', 'the key "__proto__" cannot be used'],
    ['a very deep file', '['.repeat(100_000), 'nested too deeply'],
  ])('of JSON names the line: %s', (_, json, message) => {
    expect(fault(json)).toContain(message);
  });

  it('in the file that is extended names that file', () => {
    expect(fault({ id: 'x', extends: 'base' }, { id: 'base', domain: [] })).toContain('base-0.json, line 1, "domain"');
  });

  it('is two policies that extend one another', () => {
    expect(fault({ id: 'a', extends: 'b' }, { id: 'b', extends: 'a' })).toContain(
      'base-0.json, line 1, "extends": "a" builds on this policy itself',
    );
  });

  it('is a pack that is not there', () => {
    expect(faultOf(() => readPolicy({ id: 'rugby-2002' }))).toMatch(
      /^there is no policy "rugby-2002" \(did you mean "rugby-2022"\?\); the packs are model, /,
    );
  });

  it('is a parameter or an outcome that the check does not have, where the checks are known', () => {
    const checks = [
      { id: 'personal-attack', parameters: { mockery: { value: 'warn' } }, advice: { abuse: 'Reword.' } },
    ];
    const run = (settings: object): string =>
      faultOf(() =>
        readPolicy(
          {
            json: JSON.stringify({ id: 'x', extends: 'rugby-2022', checks: { 'personal-attack': settings } }),
            file: 'council.json',
          },
          checks,
        ),
      );
    expect(run({ parameters: { mokery: 'note' } })).toContain(
      '"checks.personal-attack.parameters.mokery": the check has no parameter "mokery" (did you mean "mockery"?)',
    );
    expect(run({ parameters: { mockery: true } })).toContain('a boolean stands where the check takes a string');
    expect(run({ wording: { abus: 'x' } })).toContain('the check has no outcome "abus" (did you mean "abuse"?)');
    expect(run({ parameters: { mockery: 'note', exceptions: ['3 Members (b)'] }, wording: { abuse: 'x' } })).toBe(
      'read without a fault',
    );
  });
});
