import { judgeTable } from '../table';

const plea = {
  from: 'cllr.toby.wainfleet',
  to: ['ranjit.sandhu'],
  text: 'Is it over budget? Please keep this between us.',
};
const reply = { from: 'ranjit.sandhu', to: ['cllr.toby.wainfleet'], own: 'The figure is right.', thread: [plea] };

judgeTable('no-copy-request', [
  {
    ...reply,
    why: 'A member is added to what was to stay between two',
    cc: ['cllr.brenda.colley'],
    says: { U: 'warn', T: 'warn', B: 'warn', M: 'warn', R: '', C: '' },
  },
  {
    ...reply,
    why: 'A hidden copy is a copy',
    bcc: ['cllr.brenda.colley'],
    says: { U: 'warn', T: 'warn', B: 'warn' },
  },
  {
    ...reply,
    why: 'An officer is added, who may be needed to act',
    cc: ['dev.chaudhry'],
    says: { U: 'note', T: 'warn', B: 'warn' },
  },
  {
    ...reply,
    why: 'The request was about other members alone, and an officer is added',
    cc: ['dev.chaudhry'],
    thread: [{ ...plea, text: 'Is it over budget? Please do not copy this to other members.' }],
    says: { U: '', T: '', B: '' },
  },
  {
    ...reply,
    why: 'The request was about other members alone, and one is added',
    cc: ['cllr.brenda.colley'],
    thread: [{ ...plea, text: 'Is it over budget? Please do not copy this to other members.' }],
    says: { U: 'warn', T: 'warn', B: 'warn' },
  },
  {
    ...reply,
    why: 'The Monitoring Officer may be told, where the protocol says so',
    to: ['martin.okell'],
    says: { T: '', B: 'warn' },
  },
  { ...reply, why: 'Nobody is added', says: { U: '', T: '', B: '' } },
  {
    ...reply,
    why: 'The case archive tells nobody',
    cc: ['case.archive'],
    says: { U: '', T: '', B: '' },
  },
  {
    why: 'The request was the sender’s own',
    from: 'cllr.toby.wainfleet',
    to: ['cllr.lynda.frayne'],
    own: 'This is what I asked.',
    thread: [plea],
    says: { U: '', B: '', T: '' },
  },
  {
    ...reply,
    why: 'A disclaimer is nobody’s request',
    cc: ['cllr.brenda.colley'],
    thread: [
      {
        ...plea,
        text: 'Is it over budget?\n\nThis email is confidential and intended only for the person named above. If you have received it in error you must not copy, forward or disclose its contents.',
      },
    ],
    says: { U: '', T: '', B: '' },
  },
  {
    ...reply,
    why: 'The author has since agreed',
    cc: ['cllr.brenda.colley'],
    own: 'The figure is right. Toby is happy for me to share this.',
    says: { U: '', T: '', B: '' },
  },
  {
    why: 'A member passes on what an officer asked to be kept',
    from: 'cllr.lynda.frayne',
    to: ['cllr.victor.stannard'],
    own: 'Thought you would want sight of this.',
    thread: [
      { from: 'helen.mabey', to: ['cllr.lynda.frayne'], text: 'Until staff know I would ask you not to forward this.' },
    ],
    says: { U: 'warn', T: 'warn', B: 'warn' },
  },
]);
