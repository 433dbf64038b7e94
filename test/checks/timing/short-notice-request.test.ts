import { judgeTable } from '../table';

const tonight = {
  from: 'cllr.toby.wainfleet',
  to: ['gareth.pugh'],
  own: 'Cabinet meets tonight. Please could you let me have the completions figures for three years?',
};

judgeTable('short-notice-request', [
  { ...tonight, why: 'Figures for this evening', says: { U: 'warn', T: '', R: '', B: '', C: '' } },
  {
    ...tonight,
    why: 'Figures for tomorrow',
    own: 'Could you send me the evidence other councils used? I need it for tomorrow’s working group.',
    says: { U: 'warn' },
  },
  {
    ...tonight,
    why: 'On Sunday for Monday’s committee',
    at: 'Sun 20:40',
    own: 'For Monday’s committee. Please tell me how many spaces the present use generates.',
    says: { U: 'warn' },
  },
  {
    ...tonight,
    why: 'The own ward',
    own: 'Cabinet meets tonight. My constituents in Withern want the figures for their road: could you send me them please?',
    says: { U: 'note' },
  },
  { ...tonight, why: 'Which room', own: 'Is cabinet tonight in the Chamber? And is the lift back?', says: { U: '' } },
  {
    ...tonight,
    why: 'A meeting next month',
    own: 'Cabinet meets on 14 October. Please could you let me have the completions figures?',
    says: { U: '' },
  },
  {
    ...tonight,
    why: 'The papers came this morning',
    own: 'The report for tonight’s cabinet only reached us this morning. Please could you tell me how many were built?',
    says: { U: '' },
  },
  {
    ...tonight,
    why: 'An officer is wanted at scrutiny tomorrow',
    own: 'I want you at scrutiny tomorrow.',
    says: { T: 'note' },
  },
]);
