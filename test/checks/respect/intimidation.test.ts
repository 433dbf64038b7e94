import { judgeTable } from '../table';

const threat = {
  from: 'cllr.norman.tull',
  to: ['kyle.benson'],
  own: 'Pass those plans or I will make sure you never work here again.',
};

judgeTable('intimidation', [
  { ...threat, why: 'A job is threatened', says: { U: 'stop', T: 'stop', B: 'stop', C: 'stop', R: '' } },
  {
    ...threat,
    why: 'An officer threatens a member',
    from: 'craig.noble',
    to: ['cllr.norman.tull'],
    own: 'Keep this up and you will regret it.',
    says: { U: 'stop', T: 'stop' },
  },
  {
    ...threat,
    why: 'Notice of a lawful step',
    own: 'If I have no answer by Friday I will take it to the Chief Executive.',
    says: { U: '', T: '', B: '', C: '' },
  },
  {
    ...threat,
    why: 'A question at Council',
    own: 'I shall put down a question at full Council.',
    says: { U: '', T: '' },
  },
  {
    ...threat,
    why: 'Trees are threatened',
    own: 'The elms are threatened again. Is there an order on them?',
    says: { U: '' },
  },
  { ...threat, why: 'Members among themselves', to: ['cllr.toby.wainfleet'], says: { U: '', T: '' } },
]);
