import { judgeTable } from '../table';

const note = { from: 'cllr.derek.pashley', to: ['tunde.bakare'], own: 'Delete this email once you have read it.' };

judgeTable('inappropriate-comment', [
  { ...note, why: 'It asks to be destroyed', says: { U: 'note', T: 'note', R: '', B: '', C: '' } },
  { ...note, why: 'Swearing at a thing', own: 'The consultants’ report is bullshit.', says: { U: 'note' } },
  { ...note, why: 'A resident is quoted', own: 'The resident wrote "this is bollocks".', says: { U: '', T: '' } },
  { ...note, why: 'Members among themselves', to: ['cllr.grace.adeola'], says: { U: '', T: '' } },
]);
