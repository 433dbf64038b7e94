import { judgeTable } from '../table';

const from = 'cllr.victor.stannard';

judgeTable('information-request', [
  {
    why: 'A household’s file without a reason',
    from,
    to: ['sue.wintle'],
    own: 'Send me the complete file on the Gaunt household.',
    says: { T: 'warn', B: 'warn', U: 'note', C: 'note', M: 'note', R: '' },
  },
  {
    why: 'A reason is refused',
    from,
    to: ['leanne.stott'],
    own: 'Please let me have the confidential appendix. I do not have to give a reason.',
    says: { T: 'warn', B: 'warn', U: 'note' },
  },
  {
    why: 'The ward problem is stated',
    from,
    to: ['leanne.stott'],
    own: 'May I see the confidential damp survey? Eleven households in the block have come to me with the same complaint and I cannot advise them without it.',
    says: { T: '', B: '', U: '', C: '' },
  },
  {
    why: 'A routine fact',
    from,
    to: ['leanne.stott'],
    own: 'Could you tell me when the lift will be mended?',
    says: { T: '', B: '', U: '', C: '' },
  },
  {
    why: 'To a fellow member',
    from,
    to: ['cllr.lynda.frayne'],
    own: 'Send me the complete file on the Gaunt household.',
    says: { T: '', B: '' },
  },
]);
