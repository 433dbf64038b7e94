import { judgeTable } from '../table';

const enquiry = {
  from: 'cllr.grace.adeola',
  to: ['craig.noble'],
  text: 'Mr Baines needs a caddy. Could you write to him?',
};
const reply = { from: 'craig.noble', to: ['mr.baines@example.org'], own: 'It comes on Thursday.', thread: [enquiry] };

judgeTable('enquirer-reply-without-member', [
  { ...reply, why: 'The councillor who asked is not copied', says: { T: 'warn', U: '', R: '', B: '', C: '' } },
  { ...reply, why: 'The councillor is copied', cc: ['cllr.grace.adeola'], says: { T: '' } },
  { ...reply, why: 'The answer is confidential', own: 'This is strictly confidential. It is Band B.', says: { T: '' } },
  { ...reply, why: 'No councillor asked', thread: [], says: { T: '' } },
  { ...reply, why: 'A colleague is told, not the resident', to: ['dev.chaudhry'], says: { T: '' } },
]);
