import { judgeTable } from '../table';

judgeTable('position-advantage', [
  {
    why: 'Rank is pulled',
    from: 'cllr.imran.sheikh',
    to: ['marta.zielinska'],
    own: 'Do you know who I am?',
    says: { U: 'note', T: 'note', B: 'note', C: 'note', M: 'note', R: '' },
  },
  {
    why: 'A role that bears on the matter',
    from: 'cllr.imran.sheikh',
    to: ['marta.zielinska'],
    own: 'As Cabinet Member for Housing I am preparing for Thursday. When does the round close?',
    says: { U: '', T: '', B: '', C: '' },
  },
  {
    why: 'Among members',
    from: 'cllr.imran.sheikh',
    to: ['cllr.owen.griffith'],
    own: 'Do you know who I am?',
    says: { U: '', T: '' },
  },
]);
