import { judgeTable } from '../table';

judgeTable('queue-jump', [
  {
    why: 'To the top of the list',
    from: 'cllr.brenda.colley',
    to: ['sue.wintle'],
    own: 'Please put Mrs Pell at the top of the list.',
    says: { T: 'warn', B: 'note', C: 'note', M: 'note', U: '', R: '' },
  },
  {
    why: 'Ahead of the others',
    from: 'cllr.brenda.colley',
    to: ['dawn.pickering'],
    own: 'Could you do his refund ahead of the others?',
    says: { T: 'warn', B: 'note', C: 'note', U: '', R: '' },
  },
  {
    why: 'Whoever comes next',
    from: 'cllr.norman.tull',
    to: ['marta.zielinska'],
    own: 'They are to have it ahead of whoever your computer has picked.',
    says: { T: 'warn', B: 'note', C: 'note' },
  },
  {
    why: 'A review is asked for',
    from: 'cllr.sabiha.noor',
    to: ['sue.wintle'],
    own: 'Could her banding be reviewed in the light of the hospital letter?',
    says: { T: '', B: '', C: '' },
  },
  {
    why: 'No favour is asked',
    from: 'cllr.sabiha.noor',
    to: ['sue.wintle'],
    own: 'I am not asking for her to be put ahead of anybody. When does the panel sit?',
    says: { T: '', B: '', C: '' },
  },
  {
    why: 'Danger is not a place in a queue',
    from: 'cllr.sabiha.noor',
    to: ['sue.wintle'],
    own: 'The ceiling has come down. Could you treat it as urgent, before anyone is hurt?',
    says: { T: '', B: '', C: '' },
  },
  {
    why: 'Cars queue',
    from: 'cllr.lynda.frayne',
    to: ['dev.chaudhry'],
    own: 'Vans jumped the queue at the tip.',
    says: { T: '', B: '', C: '' },
  },
  {
    why: 'Papers come early',
    from: 'cllr.lynda.frayne',
    to: ['priti.vora'],
    own: 'Could I have the papers ahead of the meeting?',
    says: { T: '', B: '', C: '' },
  },
  {
    why: 'A member asks a member',
    from: 'cllr.brenda.colley',
    to: ['cllr.imran.sheikh'],
    own: 'Could they put Mrs Pell at the top of the list?',
    says: { T: '', B: '', C: '' },
  },
]);
