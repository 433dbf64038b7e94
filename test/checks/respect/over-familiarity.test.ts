import { judgeTable } from '../table';

const fond = { from: 'craig.noble', to: ['cllr.lynda.frayne'], own: 'Afternoon gorgeous, you look stunning in red xx' };

judgeTable('over-familiarity', [
  { ...fond, why: 'Flattery and kisses', says: { U: 'warn', T: 'note', B: 'note', C: 'note', R: '' } },
  {
    ...fond,
    why: 'One kiss at the foot',
    own: 'The skip is booked for Monday.\n\nCraig xx',
    says: { U: 'note', T: 'note' },
  },
  {
    ...fond,
    why: 'A pet name from a member',
    from: 'cllr.derek.pashley',
    to: ['tessa.lyle'],
    own: 'Thank you, my darling girl.',
    says: { T: 'note' },
  },
  {
    ...fond,
    why: 'First names and thanks',
    own: 'Hi Lynda, thanks so much, congratulations on the award :)',
    says: { U: '', T: '' },
  },
  { ...fond, why: 'Members among themselves', from: 'cllr.grace.adeola', says: { U: '', T: '' } },
]);
