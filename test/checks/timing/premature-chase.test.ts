import { judgeTable } from '../table';

const first = {
  from: 'cllr.victor.stannard',
  to: ['leanne.stott'],
  at: '2026-09-01 10:00',
  text: 'When is the lift due?',
};
const chase = {
  from: 'cllr.victor.stannard',
  to: ['leanne.stott'],
  at: '2026-09-04 10:00',
  own: 'Any news on this?',
  thread: [first],
};

judgeTable('premature-chase', [
  { ...chase, why: 'Three working days later', says: { T: 'note', C: '', U: '', R: '', B: '' } },
  { ...chase, why: 'The next day', at: '2026-09-02 09:00', says: { T: 'note', C: 'note' } },
  { ...chase, why: 'The target has run', at: '2026-09-16 10:00', says: { T: '' } },
  { ...chase, why: 'There is an urgent new fact', own: 'Any news? It is urgent, a child fell.', says: { T: '' } },
  { ...chase, why: 'It thanks for the answer', own: 'Thank you for your reply.', says: { T: '' } },
]);
