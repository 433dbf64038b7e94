import { judgeTable } from '../table';

const letter = {
  from: 'gareth.pugh',
  to: ['clerk@saltby-tc.test'],
  own: 'The examiner has sent eleven questions. Shall we compare drafts?',
};
const meeting = {
  from: 'dev.chaudhry',
  to: ['residents@example.org'],
  own: 'We are holding a public meeting about the bins in Fenmere on Thursday. Do come.',
};
const release = {
  from: 'press.office',
  to: ['newsdesk@eastmarsh-mercury.test'],
  subject: 'PRESS RELEASE: Fenmere recreation ground to close',
  own: 'The recreation ground will close on Monday while drains are laid.',
};

judgeTable('ward-members-left-out', [
  { ...letter, why: 'No member is copied to the town council', says: { U: 'warn', R: '', T: '', B: '', C: '' } },
  { ...letter, why: 'One of three is missing', cc: ['cllr.lynda.frayne', 'cllr.jemima.cole'], says: { U: 'warn' } },
  {
    ...letter,
    why: 'All three are there',
    cc: ['cllr.lynda.frayne', 'cllr.jemima.cole', 'cllr.hilary.marchbank'],
    says: { U: '' },
  },
  { ...letter, why: 'Their list reaches them', cc: ['saltby.members'], says: { U: '' } },
  {
    ...letter,
    why: 'A clerk’s invoice is routine',
    own: 'Your invoice for the polling station is paid.',
    says: { U: '' },
  },
  {
    ...letter,
    why: 'They are told separately',
    own: 'The study is attached. I have written separately to the ward members.',
    says: { U: '' },
  },
  { ...meeting, why: 'A public meeting in a ward', says: { U: 'warn', T: 'warn', R: 'note', B: 'note', C: '' } },
  {
    ...meeting,
    why: 'Both members are invited',
    cc: ['cllr.brenda.colley', 'cllr.derek.pashley'],
    says: { U: '', T: '', R: '', B: '' },
  },
  {
    ...meeting,
    why: 'A road of that name is no ward',
    own: 'We are holding a public meeting about Fenmere Road on Thursday.',
    says: { U: '', T: '' },
  },
  { ...release, why: 'A press release about a ward', says: { U: 'note', T: 'note', R: 'note', B: 'note', C: '' } },
  { ...letter, why: 'A member writes to the parish', from: 'cllr.jemima.cole', says: { U: '', T: '' } },
]);
