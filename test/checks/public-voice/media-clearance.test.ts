import { judgeTable } from '../table';

const reply = {
  from: 'dev.chaudhry',
  to: ['newsdesk@eastmarsh-mercury.test'],
  own: 'It is one of four options. Do quote me.',
};

judgeTable('media-clearance', [
  { ...reply, why: 'An officer answers the newspaper', says: { T: 'stop', C: '', U: '', R: '', B: '' } },
  { ...reply, why: 'The press office is copied', cc: ['press.office'], says: { T: '' } },
  {
    ...reply,
    why: 'It is said to be cleared',
    own: 'Cleared with our press office: it is one of four.',
    says: { T: '' },
  },
  { ...reply, why: 'A paid notice', own: 'Please send a price for the attached public notice.', says: { T: '' } },
  { ...reply, why: 'The press officer', from: 'jake.ellwood', says: { T: '' } },
  { ...reply, why: 'A chairman', from: 'cllr.derek.pashley', says: { C: 'warn', T: '' } },
  { ...reply, why: 'A member of the back benches', from: 'cllr.jemima.cole', says: { C: '', T: '' } },
]);
