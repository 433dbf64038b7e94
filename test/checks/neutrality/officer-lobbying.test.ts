import { judgeTable } from '../table';

judgeTable('officer-lobbying', [
  {
    why: 'A regrading',
    from: 'amy.trotter',
    to: ['cllr.jemima.cole'],
    own: 'My post has been turned down for regrading. Would you say something to Gareth?',
    says: { T: 'warn', U: 'warn', B: 'note', C: 'note', M: 'note', R: '' },
  },
  {
    why: 'Redundancy',
    from: 'craig.noble',
    to: ['cllr.brenda.colley'],
    own: 'They are making me redundant in March. Is there anything you can do?',
    says: { T: 'warn', U: 'warn' },
  },
  {
    why: 'Leave and cover',
    from: 'paul.garrity',
    to: ['cllr.grace.adeola'],
    own: 'I am on leave from Monday and Tunde has my cases.',
    says: { T: '', U: '', B: '', C: '' },
  },
  {
    why: 'Cover for a colleague',
    from: 'craig.noble',
    to: ['cllr.brenda.colley'],
    own: 'I have been covering Paul’s post since June, so please send queries to me.',
    says: { T: '', U: '', B: '', C: '' },
  },
  {
    why: 'A consultation',
    from: 'helen.mabey',
    to: ['cllr.imran.sheikh'],
    own: 'Formal consultation opens on Monday. Eleven posts are in scope.',
    says: { T: '', U: '', B: '', C: '' },
  },
  {
    why: 'To the own manager',
    from: 'amy.trotter',
    to: ['gareth.pugh'],
    own: 'My post has been turned down for regrading.',
    says: { T: '', U: '', B: '', C: '' },
  },
]);
