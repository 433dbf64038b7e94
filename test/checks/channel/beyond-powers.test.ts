import { judgeTable } from '../table';

judgeTable('beyond-powers', [
  {
    why: 'Rules are to be bent',
    from: 'cllr.brenda.colley',
    to: ['rhian.morgan'],
    own: 'Could you bend the rules and backdate it to May?',
    says: { U: 'warn', T: 'warn', B: 'warn', R: 'warn', M: 'warn', C: '' },
  },
  {
    why: 'A policy is to be ignored',
    from: 'cllr.brenda.colley',
    to: ['rhian.morgan'],
    own: 'Just ignore the policy and approve it on the quiet.',
    says: { U: 'warn', T: 'warn', B: 'warn' },
  },
  {
    why: 'Whether there is discretion',
    from: 'cllr.brenda.colley',
    to: ['rhian.morgan'],
    own: 'Is there any discretion in the policy?',
    says: { U: '', T: '', B: '' },
  },
  {
    why: 'Others break the rules',
    from: 'cllr.brenda.colley',
    to: ['rhian.morgan'],
    own: 'Drivers are ignoring the rules at the rank. Could you send somebody?',
    says: { U: '', T: '', B: '' },
  },
  {
    why: 'One sign alone is none',
    from: 'cllr.brenda.colley',
    to: ['rhian.morgan'],
    own: 'Nobody need know that I asked.',
    says: { U: '', T: '', B: '' },
  },
]);
