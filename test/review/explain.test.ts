import { describe, expect, test } from 'vitest';
import type { Example } from '../../shared/checks/check';
import { checks } from '../../shared/checks/index.generated';
import { acts } from '../../shared/language/acts/index.generated';
import { compileTable } from '../../shared/language/compile/compile-table';
import type { Message } from '../../shared/message/message';
import type { CheckSettings, Policy } from '../../shared/policy/policy';
import { readPolicy } from '../../shared/policy/read-policy';
import { explain } from '../../shared/review/explain';
import { review } from '../../shared/review/review';
import { readCases, messageOf as caseMessage } from '../../scripts/accuracy/cases';
import { directory, messageOf } from '../checks/judge';

const table = compileTable(acts);

const checkOf = (id: string) => checks.find(check => check.id === id)!;

const explained = (id: string, example: Omit<Example, 'why'>, change: Partial<CheckSettings & Message> = {}) => {
  const policy = readPolicy({ id: example.policy ?? 'reigate-banstead-2022' });
  const settings = policy.checks[id];
  const changed: Policy = settings
    ? { ...policy, checks: { ...policy.checks, [id]: { ...settings, ...(change as Partial<CheckSettings>) } } }
    : policy;
  const message = { ...messageOf({ why: '', ...example }), unread: change.unread ?? [] };
  return explain(message, { policy: changed, directory, table }, checkOf(id));
};

const judged = (own: string) =>
  explained('criticism-of-officer', { from: 'cllr.norman.tull', to: ['gareth.pugh'], cc: ['sue.wintle'], own });

describe('An explanation', () => {
  test('names the words that decide, with the phrase as its author wrote it', () => {
    const { answer, outcome, finding, acts: read, silenced } = judged('Craig Noble was rude on Tuesday.');
    expect([answer, outcome, finding?.check, silenced]).toEqual(['found', 'route', 'criticism-of-officer', []]);
    expect(read).toMatchObject([{ act: 'criticism', words: 'Craig Noble was rude', effect: 'decides', thread: null }]);
    const written = acts.find(({ id }) => id === 'criticism')!;
    expect([...written.strong!, ...written.plain!, ...written.thin!]).toContain(read[0]!.phrase);
  });

  test('names the mood that silenced words, and says that they would have been a finding', () => {
    const { answer, finding, acts: read, silenced } = judged('A resident tells me that Craig Noble was rude.');
    expect([answer, finding, read]).toEqual(['silent', null, []]);
    expect(silenced).toMatchObject([{ act: 'criticism', by: 'reported-speech', effect: 'excuses' }]);
    expect(acts.find(({ id }) => id === 'reported-speech')!.plain).toContain(silenced[0]!.byPhrase);
  });

  test('names the words that excuse', () => {
    const { answer, acts: read } = explained('out-of-hours', {
      from: 'cllr.norman.tull',
      to: ['craig.noble'],
      at: 'Sun 23:40',
      own: 'Emergency: the river is over the bank and people are trapped in their homes on Sluice Road.',
    });
    expect(answer).toBe('silent');
    expect(read.map(({ act, effect, words }) => [act, effect, words])).toEqual([
      ['emergency', 'excuses', 'Emergency'],
      ['emergency', 'excuses', 'are trapped'],
    ]);
  });

  test('says what was looked for where nothing was there, and that words did not matter where they were not reached', () => {
    expect(judged('When does it go to committee?')).toMatchObject({ answer: 'silent', acts: [], silenced: [] });
    expect(judged('When does it go to committee?').lookedFor).toContain('criticism');
    const noCopy = explained('blind-copy', { from: 'cllr.norman.tull', to: ['gareth.pugh'], own: 'Is it valid?' });
    expect(noCopy).toMatchObject({ answer: 'silent', lookedFor: [] });
  });

  test('has the facts: sides, grades, guesses, opened lists, time, thread', () => {
    const { facts } = explained('out-of-hours', {
      from: 'cllr.norman.tull',
      to: ['gareth.pugh', 'stranger@example.org'],
      cc: ['planning.committee'],
      at: 'Sat 10:00',
      own: 'Is it valid?',
      thread: [{ from: 'gareth.pugh', to: ['cllr.norman.tull'], text: 'Which one do you mean?' }],
    });
    expect(facts).toMatchObject({
      sender: { name: 'Cllr Norman Tull', side: 'member', inferred: false },
      to: [
        { side: 'officer', grade: 'head-of-service', reaches: null },
        { side: null, inferred: true },
      ],
      cc: [{ kind: 'list', reaches: 8 }],
      isOpen: false,
      kind: 'reply',
      authors: [{ name: 'Gareth Pugh' }],
      unread: [],
    });
    expect(facts.sent).toMatch(/^2026-09-19T10:00/);
  });

  test('tells a check without a clause, one turned off, one that binds others, and one on trial apart', () => {
    const mail = { from: 'cllr.norman.tull', to: ['gareth.pugh'], bcc: ['cllr.victor.stannard'], own: 'Is it valid?' };
    const answerOf = (more: Partial<Example>, change: Partial<CheckSettings & Message> = {}) =>
      explained('blind-copy', { ...mail, ...more }, change).answer;
    expect(answerOf({})).toBe('found');
    expect(answerOf({ policy: 'rugby-2022' })).toBe('absent');
    expect(answerOf({}, { severity: 'off' })).toBe('off');
    expect(answerOf({}, { binds: 'officer' })).toBe('not-bound');
    expect(answerOf({}, { severity: 'trial' })).toBe('trial');
  });

  test('names the fields without which a check is not asked', () => {
    const { answer, reason, facts } = explained(
      'blind-copy',
      { from: 'cllr.norman.tull', to: ['gareth.pugh'], own: 'Is it valid?' },
      { unread: ['bcc'] },
    );
    expect([answer, reason, facts.unread]).toEqual(['not-checked', 'unsure: could not read bcc', ['bcc']]);
  });
});

test('Every labelled message is explained as it is reviewed, for every check that found something and every expected one', () => {
  let count = 0;
  for (const one of readCases()) {
    const rules = { policy: readPolicy({ id: one.pack }), directory, table };
    const message = caseMessage(one, directory);
    const { findings } = review(message, rules);
    const asked = [...new Set([...findings.map(({ check }) => check), ...one.expect])];
    for (const id of asked.filter(each => checks.some(check => check.id === each))) {
      const { finding } = explain(message, rules, checkOf(id));
      expect(finding ?? undefined).toEqual(findings.find(({ check }) => check === id));
      count++;
    }
  }
  expect(count).toBeGreaterThan(100);
});
