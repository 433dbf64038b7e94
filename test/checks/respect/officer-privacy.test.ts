import { judgeTable } from '../table';

judgeTable('officer-privacy', [
  {
    why: 'A home',
    from: 'cllr.norman.tull',
    to: ['leanne.stott'],
    own: 'Where does Marta Zielinska live?',
    says: { T: 'warn', U: '', R: '', B: '', C: '' },
  },
  {
    why: 'An illness',
    from: 'cllr.lynda.frayne',
    to: ['priti.vora'],
    own: 'What is wrong with Tessa?',
    says: { T: 'warn', U: '' },
  },
  {
    why: 'The reader’s own number',
    from: 'cllr.derek.pashley',
    to: ['tessa.lyle'],
    own: 'Give me your own mobile number, the home one.',
    says: { T: 'warn' },
  },
  {
    why: 'A marriage',
    from: 'cllr.lynda.frayne',
    to: ['priti.vora'],
    own: 'Is it true that Paul Garrity has left his wife?',
    says: { T: 'warn' },
  },
  {
    why: 'Good wishes',
    from: 'cllr.sabiha.noor',
    to: ['priti.vora'],
    own: 'I was sorry to hear Tessa is ill; my best wishes to her. Who is covering?',
    says: { T: '' },
  },
  {
    why: 'A work number',
    from: 'cllr.sabiha.noor',
    to: ['priti.vora'],
    own: 'Which extension should I ring, and what is your direct line?',
    says: { T: '' },
  },
  {
    why: 'A resident’s home',
    from: 'cllr.sabiha.noor',
    to: ['craig.noble'],
    own: 'Where does the complainant live, and which house is blocked?',
    says: { T: '' },
  },
]);
