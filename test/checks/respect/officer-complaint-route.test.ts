import { judgeTable } from '../table';

const complaint = {
  from: 'sue.wintle',
  to: ['cllr.imran.sheikh'],
  own: 'I want to make a formal complaint about Cllr Tull.',
};

judgeTable('officer-complaint-route', [
  { ...complaint, why: 'To another member', says: { U: 'warn', T: 'warn', B: 'warn', C: 'warn', R: '' } },
  { ...complaint, why: 'To the director', to: ['caroline.eyre'], says: { U: '', T: '', B: '', C: '' } },
  { ...complaint, why: 'To the member', to: ['cllr.norman.tull'], says: { U: '', T: '' } },
  { ...complaint, why: 'No complaint', own: 'Cllr Tull has seven open cases.', says: { U: '', T: '' } },
]);
