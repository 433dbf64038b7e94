import { expect, test } from 'vitest';
import { judge } from '../judge';
import { judgeTable } from '../table';

const from = 'cllr.toby.wainfleet';
const own = 'I want to complain about Amy Trotter.';

judgeTable('complaint-route', [
  {
    why: 'To the Leader',
    from,
    to: ['cllr.hilary.marchbank'],
    own,
    says: { U: 'warn', T: 'warn', B: 'warn', C: 'warn', M: 'warn', R: '' },
  },
  { why: 'To the head of her service', from, to: ['gareth.pugh'], own, says: { U: '', T: '', B: '', M: '' } },
  { why: 'To the head of another service', from, to: ['leanne.stott'], own, says: { U: 'warn', T: 'warn', B: 'warn' } },
  { why: 'To a director', from, to: ['ranjit.sandhu'], own, says: { U: '', T: '', C: '', M: '' } },
  {
    why: 'To the head of service, and to a member besides',
    from,
    to: ['gareth.pugh'],
    cc: ['cllr.lynda.frayne'],
    own,
    says: { U: 'warn', T: 'warn', B: 'warn' },
  },
  {
    why: 'A first private word with the officer',
    from,
    to: ['amy.trotter'],
    own: 'I want to complain about you, and I would rather say it to you first.',
    says: { U: '', C: '', M: '', T: 'warn', B: 'warn' },
  },
  {
    why: 'About the chief executive, to the Leader',
    from,
    to: ['cllr.hilary.marchbank'],
    own: 'I want to complain about Alison Brightwell.',
    says: { U: '', B: 'warn' },
  },
  {
    why: 'About the chief executive, to the Monitoring Officer',
    from,
    to: ['martin.okell'],
    own: 'I want to complain about Alison Brightwell.',
    says: { B: '', U: 'warn' },
  },
  {
    why: 'About a director, to the chief executive',
    from,
    to: ['alison.brightwell'],
    own: 'I want to complain about Ranjit Sandhu.',
    says: { U: '', T: '', B: '', C: '', M: '' },
  },
  {
    why: 'About a service',
    from,
    to: ['craig.noble'],
    own: 'I want to complain about the bin collection on Mill Lane.',
    says: { U: '', B: '', C: '' },
  },
  {
    why: 'Nothing to complain of',
    from,
    to: ['cllr.hilary.marchbank'],
    own: 'I have no complaint whatever about Amy Trotter.',
    says: { U: '', T: '', B: '', C: '' },
  },
]);

test('It is readdressed to the post that the council’s protocol names', () => {
  const remedy = (policy: string, about: string) =>
    judge('complaint-route', {
      why: '',
      policy,
      from,
      to: ['cllr.owen.griffith'],
      own: `I want to complain about ${about}.`,
    })?.remedies[0];
  expect(remedy('reigate-banstead-2022', 'Amy Trotter')).toMatchObject({
    kind: 'readdress',
    addresses: ['gareth.pugh@eastmarsh.gov.uk'],
  });
  expect(remedy('reigate-banstead-2022', 'Alison Brightwell')).toMatchObject({
    addresses: ['martin.okell@eastmarsh.gov.uk'],
  });
  expect(remedy('uttlesford-2017', 'Alison Brightwell')).toMatchObject({
    addresses: ['cllr.hilary.marchbank@eastmarsh.gov.uk'],
  });
  expect(remedy('city-of-london-2006', 'Ranjit Sandhu')).toMatchObject({
    addresses: ['alison.brightwell@eastmarsh.gov.uk'],
  });
});
