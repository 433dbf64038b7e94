import { judgeTable } from '../table';

const request = {
  from: 'cllr.sabiha.noor',
  to: ['leanne.stott'],
  text: 'Please could you tell me when the lift will be mended?',
};
const reply = { from: 'leanne.stott', to: ['cllr.sabiha.noor'], own: 'In the week of the 16th.', thread: [request] };

judgeTable('request-in-confidence', [
  {
    ...reply,
    why: 'A request answered with a ward colleague in Cc',
    cc: ['cllr.victor.stannard'],
    says: { T: 'stop', U: '', B: '', R: '', C: '', M: '' },
  },
  {
    ...reply,
    why: 'A request answered with another councillor hidden',
    bcc: ['cllr.imran.sheikh'],
    says: { T: 'stop' },
  },
  {
    ...reply,
    why: 'A request passed on to another councillor',
    to: ['cllr.victor.stannard'],
    says: { T: 'stop' },
  },
  { ...reply, why: 'Only the requester reads it', says: { T: '' } },
  {
    ...reply,
    why: 'Officers who handle it, and the enquiries mailbox',
    cc: ['sue.wintle', 'memberenquiries'],
    says: { T: '' },
  },
  {
    ...reply,
    why: 'The other councillor was on the question',
    cc: ['cllr.victor.stannard'],
    thread: [{ ...request, cc: ['cllr.victor.stannard'] }],
    says: { T: '' },
  },
  {
    ...reply,
    why: 'The requester asked for the copy',
    cc: ['cllr.victor.stannard'],
    thread: [{ ...request, text: 'When will the lift be mended? Please copy Victor in when you reply.' }],
    says: { T: '' },
  },
  {
    why: 'A cabinet member is told who asked',
    from: 'dev.chaudhry',
    to: ['cllr.brenda.colley'],
    own: 'Cllr Cole has asked me for the missed-bin figures by round.',
    says: { T: 'stop', U: '' },
  },
  {
    why: 'A group’s assistant asks for councillors',
    from: 'ranjit.sandhu',
    to: ['cllr.hilary.marchbank'],
    own: 'Callum Reid has asked for every invoice over £10,000.',
    says: { T: 'stop' },
  },
  {
    why: 'The same facts to everybody, without saying who asked',
    from: 'dev.chaudhry',
    to: ['allmembers'],
    own: 'The attached shows missed collections by round.',
    says: { T: '' },
  },
  {
    why: 'An officer is told who asked, to answer it',
    from: 'dev.chaudhry',
    to: ['craig.noble'],
    own: 'Cllr Cole has asked me for the missed-bin figures by round. Can you send them?',
    says: { T: '' },
  },
]);
