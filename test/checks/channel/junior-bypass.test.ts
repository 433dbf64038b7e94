import { expect, test } from 'vitest';
import { judge } from '../judge';
import { judgeTable } from '../table';

const from = 'cllr.jemima.cole';
const own = 'What is our policy on second homes, and do you think it ought to change?';

judgeTable('junior-bypass', [
  {
    why: 'A policy question to a planner',
    from,
    to: ['amy.trotter'],
    own,
    says: { U: 'warn', T: 'warn', B: 'warn', C: 'note', M: 'note', R: '' },
  },
  {
    why: 'To a service manager, who is senior enough in one council and not in another',
    from,
    to: ['tunde.bakare'],
    own,
    says: { U: '', C: '', T: 'warn', B: 'warn' },
  },
  { why: 'To the head of service', from, to: ['gareth.pugh'], own, says: { U: '', T: '', B: '', C: '' } },
  {
    why: 'With the head of service in copy',
    from,
    to: ['amy.trotter'],
    cc: ['gareth.pugh'],
    own,
    says: { U: '', T: '', B: '', C: '' },
  },
  { why: 'To the support team', from, to: ['member.support'], own, says: { U: '', T: '', B: '', C: '' } },
  { why: 'To the liaison officer', from, to: ['nadia.karim'], own, says: { U: '', T: '' } },
  { why: 'To a group’s assistant', from: 'cllr.toby.wainfleet', to: ['callum.reid'], own, says: { U: '', T: '' } },
  {
    why: 'To the chief executive’s assistant, who passes it on',
    from,
    to: ['jo.farrant'],
    own,
    says: { U: '', T: '' },
  },
  {
    why: 'An answer to that officer’s own message',
    from,
    to: ['amy.trotter'],
    own,
    thread: [{ from: 'amy.trotter', to: ['cllr.jemima.cole'], text: 'Do you still want the application called in?' }],
    says: { U: '', T: '', B: '', C: '' },
  },
  {
    why: 'A routine query',
    from,
    to: ['amy.trotter'],
    own: 'Which day are garden bins collected after the bank holiday?',
    says: { U: '', T: '', B: '', C: '' },
  },
  {
    why: 'On a matter of the member’s own ward',
    from,
    to: ['amy.trotter'],
    own: `In Saltby they ask: ${own.toLowerCase()}`,
    says: { U: 'note', T: 'warn' },
  },
]);

test('The manager of the same service is offered, at the grade that the protocol asks for', () => {
  const offered = (policy: string) =>
    judge('junior-bypass', { why: '', policy, from, to: ['marta.zielinska'], own })?.remedies[0];
  expect(offered('uttlesford-2017')).toMatchObject({
    kind: 'add-recipient',
    addresses: ['sue.wintle@eastmarsh.gov.uk'],
  });
  expect(offered('tower-hamlets-2017')).toMatchObject({ addresses: ['leanne.stott@eastmarsh.gov.uk'] });
});

test('The council’s own title is used', () => {
  const advice = (policy: string) =>
    judge('junior-bypass', { why: '', policy, from, to: ['marta.zielinska'], own })?.advice;
  expect(advice('tower-hamlets-2017')).toContain('Divisional Director');
  expect(advice('reigate-banstead-2022')).toContain('Head of Service');
});
