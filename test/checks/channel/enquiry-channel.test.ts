import { judgeTable } from '../table';

const bin = {
  from: 'cllr.victor.stannard',
  to: ['craig.noble'],
  own: 'Mrs Akhtar of 31 Plover Way has had her bin missed three times. Could you look into it?',
};

judgeTable('enquiry-channel', [
  { ...bin, why: 'Everyday casework straight to the service', says: { T: 'note', R: 'note', U: '', B: '', C: '' } },
  { ...bin, why: 'The enquiries mailbox is copied', cc: ['memberenquiries'], says: { T: '', R: '' } },
  { ...bin, why: 'The liaison officer is copied', cc: ['nadia.karim'], says: { T: '', R: '' } },
  { ...bin, why: 'The support team logs it', to: ['member.support'], says: { T: '', R: '' } },
  {
    ...bin,
    why: 'A case that the mailbox has had',
    thread: [{ from: 'craig.noble', to: ['cllr.victor.stannard'], cc: ['memberenquiries'], text: 'We went today.' }],
    says: { T: '', R: '' },
  },
  { ...bin, why: 'No casework', own: 'Which week are the leaves swept on the front?', says: { T: '', R: '' } },
  { ...bin, why: 'An officer writes', from: 'sue.wintle', says: { T: '', R: '' } },
]);
