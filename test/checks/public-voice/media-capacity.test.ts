import { judgeTable } from '../table';

const line = {
  from: 'cllr.lynda.frayne',
  to: ['newsdesk@eastmarsh-mercury.test'],
  own: 'A line for you: "The lane is too narrow for forty houses and everybody who has driven it knows that."',
};

judgeTable('media-capacity', [
  { ...line, why: 'No capacity', says: { U: 'warn', T: 'warn', C: 'stop', R: '', B: '' } },
  {
    ...line,
    why: 'For a group',
    own: `On behalf of the Conservative group. ${line.own}`,
    says: { U: '', T: '', C: '' },
  },
  {
    ...line,
    why: 'A personal view without the disclaimer',
    own: `I write as ward councillor and this is my view. ${line.own}`,
    says: { U: '', T: 'warn' },
  },
  {
    ...line,
    why: 'A pointer to the press office',
    own: 'Please ring the press office for that, they have the figures and will help.',
    says: { U: '', T: '', C: '' },
  },
  { ...line, why: 'Not to the press', to: ['mrs.halloran@example.org'], says: { U: '', T: '', C: '' } },
]);
