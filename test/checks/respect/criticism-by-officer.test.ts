import { judgeTable } from '../table';

const remark = { from: 'craig.noble', to: ['cllr.brenda.colley'], own: 'Paul Garrity is lazy and incompetent.' };

judgeTable('criticism-by-officer', [
  { ...remark, why: 'A colleague is run down to a member', says: { U: 'warn', T: '', R: '', B: '', C: '' } },
  {
    ...remark,
    why: 'Talk about a colleague is passed on',
    own: 'The talk in the office is that Paul is on the fiddle. I do not know that it is true.',
    says: { U: 'warn', T: 'note', B: '' },
  },
  { ...remark, why: 'The team’s own mistake', own: 'We got this wrong and I am sorry.', says: { U: '', T: '' } },
  { ...remark, why: 'Between officers', to: ['dev.chaudhry'], says: { U: '' } },
  { ...remark, why: 'The Monitoring Officer reports', from: 'martin.okell', says: { U: '' } },
  { ...remark, why: 'Praise', own: 'Paul Garrity has been brilliant with this.', says: { U: '' } },
]);
