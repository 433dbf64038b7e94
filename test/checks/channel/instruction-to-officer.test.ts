import { judgeTable } from '../table';

const from = 'cllr.victor.stannard';
const to = ['craig.noble'];
const own = 'I instruct you to deliver a skip to the pavilion on Thursday.';

judgeTable('instruction-to-officer', [
  {
    why: 'An order in so many words',
    from,
    to,
    own,
    says: { T: 'stop', B: 'warn', C: 'warn', U: 'note', R: 'note', M: 'warn' },
  },
  {
    why: '“You will”',
    from,
    to,
    own: 'You will take the sign down by Thursday.',
    says: { T: 'stop', B: 'warn', R: 'note' },
  },
  {
    why: 'A request',
    from,
    to,
    own: 'Could you please deliver a skip on Thursday?',
    says: { T: '', B: '', C: '', U: '', R: '' },
  },
  {
    why: 'A guess',
    from,
    to,
    own: 'You must have seen the state of Mill Lane on Tuesday.',
    says: { T: '', B: '', C: '', U: '', R: '' },
  },
  { why: 'To the group’s own assistant', from, to: ['callum.reid'], own, says: { T: '', B: '', U: '', R: '' } },
  { why: 'To the support team', from, to: ['member.support'], own, says: { T: '', B: '', U: '' } },
  {
    why: 'A liaison officer is asked like any other',
    from,
    to: ['nadia.karim'],
    own,
    says: { R: 'note', T: 'stop' },
  },
  {
    why: 'A forecast of how long it takes',
    from,
    to,
    own: 'Could you look at the form? You will do it in ten minutes.',
    says: { T: '', B: '' },
  },
  { why: 'To a fellow member', from, to: ['cllr.lynda.frayne'], own, says: { T: '', B: '' } },
  { why: 'A manager’s instruction', from: 'dev.chaudhry', to, own, says: { T: '', B: '' } },
]);
