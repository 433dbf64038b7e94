import { judgeTable } from '../table';

const answer = {
  from: 'leanne.stott',
  to: ['cllr.imran.sheikh'],
  text: 'Eleven flats have reported damp since August.',
};
const passed = {
  from: 'cllr.imran.sheikh',
  to: ['agent@eastmarsh-libdems.test'],
  own: 'For Saturday.',
  thread: [answer],
};

judgeTable('party-worker-copy', [
  { ...passed, why: 'An officer’s answer goes to the party agent', says: { T: 'warn', U: '', R: '', B: '', C: '' } },
  {
    ...passed,
    why: 'A list that reaches the party office',
    to: ['conservative.group@lists.eastmarsh.test'],
    says: { T: 'warn' },
  },
  { ...passed, why: 'A fellow councillor is no party worker', to: ['cllr.hilary.marchbank'], says: { T: '' } },
  { ...passed, why: 'It is published', own: 'The figures are on the website.', says: { T: '' } },
  { ...passed, why: 'The member’s own note', thread: [], says: { T: '' } },
  {
    ...passed,
    why: 'What is marked is said by another check',
    thread: [{ ...answer, text: 'Not for publication: eleven flats have damp.' }],
    says: { T: '' },
  },
]);
