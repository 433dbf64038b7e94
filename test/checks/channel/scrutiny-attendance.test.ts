import { judgeTable } from '../table';

const call = { from: 'cllr.owen.griffith', own: 'Please attend Overview and Scrutiny on 12 October.' };

judgeTable('scrutiny-attendance', [
  { ...call, why: 'A manager is called', to: ['sue.wintle'], says: { T: 'warn', U: 'warn', R: '', B: '', C: '' } },
  {
    ...call,
    why: 'The second tier is high enough in one council only',
    to: ['leanne.stott'],
    says: { T: 'warn', U: '' },
  },
  { ...call, why: 'The director is asked', to: ['caroline.eyre'], says: { T: '', U: '' } },
  { ...call, why: 'The director is copied', to: ['sue.wintle'], cc: ['caroline.eyre'], says: { T: '', U: '' } },
  { ...call, why: 'A date is asked', to: ['tessa.lyle'], own: 'When does scrutiny meet?', says: { T: '', U: '' } },
]);
