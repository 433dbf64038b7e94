import { judgeTable } from '../table';

const question = {
  from: 'cllr.sabiha.noor',
  to: ['leanne.stott'],
  at: '2026-09-01 10:00',
  text: 'When is the lift due?',
};
const answer = {
  from: 'leanne.stott',
  to: ['cllr.sabiha.noor'],
  at: '2026-09-16 10:00',
  own: 'In the week of the 21st.',
  thread: [question],
};

judgeTable('late-reply', [
  { ...answer, why: 'The eleventh working day', says: { T: 'note', C: 'warn', U: '', R: '', B: '' } },
  { ...answer, why: 'The tenth working day', at: '2026-09-15 16:00', says: { T: '', C: 'warn' } },
  { ...answer, why: 'The second working day', at: '2026-09-03 16:00', says: { T: '', C: '' } },
  {
    ...answer,
    why: 'It says sorry',
    own: 'I am sorry for the delay. In the week of the 21st.',
    says: { T: '', C: '' },
  },
  {
    ...answer,
    why: 'An officer has written since',
    thread: [
      { from: 'leanne.stott', to: ['cllr.sabiha.noor'], at: '2026-09-02 10:00', text: 'Thank you, received.' },
      question,
    ],
    says: { T: '', C: '' },
  },
  {
    ...answer,
    why: 'Nothing was asked',
    thread: [{ ...question, text: 'Thank you for the tour of the lift room.' }],
    says: { T: '', C: '' },
  },
  {
    ...answer,
    why: 'Bank holidays do not count',
    at: '2027-04-08 15:00',
    thread: [{ ...question, at: '2027-03-23 11:00' }],
    says: { T: '' },
  },
]);
