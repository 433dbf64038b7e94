import { describe, expect, test } from 'vitest';
import { defineCheck, type Check, type Found } from '../../shared/checks/check';
import { checks } from '../../shared/checks/index.generated';
import { table } from '../../shared/language/table.generated';
import type { Field, Message } from '../../shared/message/message';
import type { CheckSettings, Policy } from '../../shared/policy/policy';
import { readPolicy } from '../../shared/policy/read-policy';
import { longestText } from '../../shared/language/read-statements';
import { review } from '../../shared/review/review';
import { directory, messageOf } from '../checks/judge';

const message = messageOf({
  why: '',
  from: 'cllr.lynda.frayne',
  to: ['gareth.pugh'],
  bcc: ['cllr.victor.stannard'],
  own: 'Is it valid yet?',
});

const reigate = readPolicy({ id: 'reigate-banstead-2022' });

const settings: CheckSettings = { severity: 'stop', clauses: ['1'], binds: 'both', parameters: {}, wording: {} };

const policyWith = (id: string, change: Partial<CheckSettings> = {}): Policy => ({
  ...reigate,
  checks: { [id]: { ...settings, ...change } },
});

const probe = (examine: Check['examine'], more: Partial<Check> = {}): Check =>
  defineCheck({
    id: 'probe',
    title: 'A probe',
    group: 'copying',
    binds: 'both',
    about: '',
    needs: ['to'],
    parameters: { level: { value: 'note', about: '' } },
    advice: { seen: 'Ask the {head-of-service}, {name}, of {council}.{missing}' },
    examples: { found: [], quiet: [] },
    examine,
    ...more,
  });

const seen: Found = { outcome: 'seen', values: { name: 'Gareth' }, evidence: [], remedies: [] };

const run = (check: Check, change: Partial<CheckSettings> = {}, on: Message = message) =>
  review(on, { policy: policyWith('probe', change), directory, table }, [check]);

describe('Which checks run', () => {
  test('No clause, no check', () => {
    expect(
      run(
        probe(() => seen),
        { clauses: [] },
      ).findings,
    ).toEqual([]);
    expect(run(probe(() => seen)).findings).toHaveLength(1);
  });

  test('A check that is off is not run', () => {
    let ran = false;
    run(
      probe(() => {
        ran = true;
        return seen;
      }),
      { severity: 'off' },
    );
    expect(ran).toBe(false);
  });

  test('A check that the policy does not name is not run', () => {
    expect(review(message, { policy: policyWith('another'), directory, table }, [probe(() => seen)]).findings).toEqual(
      [],
    );
  });

  test('A writer whom the protocol does not bind is not examined', () => {
    expect(
      run(
        probe(() => seen),
        { binds: 'officer' },
      ).findings,
    ).toEqual([]);
    expect(
      run(
        probe(() => seen),
        { binds: 'member' },
      ).findings,
    ).toHaveLength(1);
  });

  test('A writer who is neither member nor officer is bound by nothing', () => {
    const from = { name: 'Mercury', address: 'newsdesk@eastmarsh-mercury.test' };
    expect(
      run(
        probe(() => seen),
        {},
        { ...message, from },
      ).findings,
    ).toEqual([]);
  });
});

describe('What was not checked is said', () => {
  const unreadOf = (...unread: Field[]): Message => ({ ...message, unread });

  test('A field that the check needs could not be read', () => {
    const result = run(
      probe(() => seen),
      {},
      unreadOf('to'),
    );
    expect(result.findings).toEqual([]);
    expect(result.notChecked).toEqual([{ check: 'probe', reason: 'unsure: could not read to' }]);
    expect(result.unread).toEqual(['to']);
  });

  test('A field that the check does not need does not matter to it', () => {
    expect(
      run(
        probe(() => seen),
        {},
        unreadOf('bcc'),
      ).findings,
    ).toHaveLength(1);
  });

  test('Without a sender nobody can say whom it binds', () => {
    expect(
      run(
        probe(() => seen),
        { binds: 'officer' },
        unreadOf('from'),
      ).notChecked,
    ).toHaveLength(1);
  });

  test('A check that throws is named, and the others go on', () => {
    const broken = probe(() => {
      throw new Error('no such thing');
    });
    const policy = { ...reigate, checks: { probe: settings, 'blind-copy': reigate.checks['blind-copy']! } };
    const blind = checks.filter(check => check.id === 'blind-copy');
    const result = review(message, { policy, directory, table }, [broken, ...blind]);
    expect(result.checked).toBe(true);
    expect(result.notChecked).toEqual([{ check: 'probe', reason: 'failed: no such thing' }]);
    expect(result.findings.map(({ check }) => check)).toEqual(['blind-copy']);
  });

  test('A directory that fails leaves the message unchecked, and says so', () => {
    const failing = {
      people: [],
      resolve: () => {
        throw new Error('no directory');
      },
    };
    const result = review(message, { policy: reigate, directory: failing, table });
    expect(result.checked).toBe(false);
    expect(result.notChecked[0]?.reason).toContain('no directory');
  });

  test('A text too long to be read is not taken for clean', () => {
    const check = probe(() => seen, { needs: ['own'] });
    const result = run(check, {}, { ...message, own: 'word '.repeat(longestText / 5 + 1) });
    expect(result.notChecked[0]?.reason).toContain('own');
  });
});

describe('How loud a finding is', () => {
  const loudness = (found: Found, change: Partial<CheckSettings> = {}, on = message) =>
    run(
      probe(() => found),
      change,
      on,
    ).findings[0]?.severity;

  test('The policy sets it', () => expect(loudness(seen)).toBe('stop'));
  test('A finding may lower it', () => expect(loudness({ ...seen, severity: 'note' })).toBe('note'));
  test('A finding may not raise it', () =>
    expect(loudness({ ...seen, severity: 'stop' }, { severity: 'note' })).toBe('note'));
  test('A finding may raise it to what the policy names in a parameter', () =>
    expect(loudness({ ...seen, severity: 'warn' }, { severity: 'note', parameters: { level: 'warn' } })).toBe('warn'));
  test('A finding lowered to nothing is none', () => expect(loudness({ ...seen, severity: 'off' })).toBeUndefined());

  test('People whose place was guessed never lead to a stop', () => {
    const guessed = { name: 'Cllr Ann Newcomer', address: 'ann.newcomer@eastmarsh.gov.uk' };
    expect(loudness(seen, {}, { ...message, bcc: [guessed] })).toBe('warn');
    const inferred = directory.resolve(guessed);
    expect(loudness({ ...seen, about: [inferred] })).toBe('warn');
    expect(loudness({ ...seen, about: [] }, {}, { ...message, bcc: [guessed] })).toBe('stop');
    expect(loudness({ ...seen, about: [] }, {}, { ...message, from: guessed })).toBe('warn');
  });

  test('Findings come loudest first', () => {
    const quiet = probe(() => ({ ...seen, severity: 'note' }), { id: 'quiet' });
    const policy = { ...reigate, checks: { probe: settings, quiet: settings } };
    const found = review(message, { policy, directory, table }, [quiet, probe(() => seen)]).findings;
    expect(found.map(({ severity }) => severity)).toEqual(['stop', 'note']);
  });

  test('A check on trial records and shows nothing', () => {
    const result = run(
      probe(() => seen),
      { severity: 'trial' },
    );
    expect(result.findings).toEqual([]);
    expect(result.trial.map(({ check, advice }) => [check, advice])).toEqual([
      ['probe', expect.stringContaining('Gareth')],
    ]);
  });
});

describe('What the sender reads', () => {
  test('Values, the council and its own titles stand in the advice; what is missing leaves no trace', () => {
    const finding = run(probe(() => seen)).findings[0]!;
    expect(finding.advice).toBe(`Ask the Head of Service, Gareth, of ${reigate.council}.`);
  });

  test('The council’s own wording comes first, title and all', () => {
    const wording = { seen: 'As we say here, {name}.', title: 'Our title' };
    const finding = run(
      probe(() => seen),
      { wording },
    ).findings[0]!;
    expect(finding).toMatchObject({ advice: 'As we say here, Gareth.', title: 'Our title' });
  });

  test('Only clauses of the policy are cited', () => {
    const cited = (clauses: readonly string[]) =>
      run(
        probe(() => ({ ...seen, clauses })),
        { clauses: ['1', '2'] },
      ).findings[0]!.clauses;
    expect(cited(['2'])).toEqual(['2']);
    expect(cited(['9'])).toEqual(['1', '2']);
  });
});

test('Nothing in a message makes review throw', () => {
  const odd: Message = {
    ...message,
    from: { name: '', address: '' },
    to: [
      { name: '\u0000', address: '@' },
      { name: '', address: 'a@' },
    ],
    cc: [{ name: 'x'.repeat(5000), address: 'constructor' }],
    own: '\ud800 {person} \u2028 ((((',
    thread: [{ from: null, to: [], cc: [], date: 'never', subject: '', text: '' }],
    kind: 'reply',
    sent: Number.NaN,
  };
  for (const id of ['uttlesford-2017', 'tower-hamlets-2017', 'reigate-banstead-2022', 'model'])
    expect(review(odd, { policy: readPolicy({ id }), directory, table })).toMatchObject({ checked: true });
});
