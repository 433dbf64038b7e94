import { judgeTable } from '../table';

const hearing = {
  from: 'cllr.owen.griffith',
  to: ['sue.wintle'],
  own: 'Would you adjourn the possession hearing on 1 October?',
};

judgeTable('legal-proceedings', [
  { ...hearing, why: 'A live case, to a manager', says: { T: 'stop', U: '', R: '', B: '', C: '' } },
  { ...hearing, why: 'To the lawyer in the case', to: ['ben.okoro'], says: { T: 'stop' } },
  { ...hearing, why: 'To the divisional director', to: ['leanne.stott'], says: { T: '' } },
  { ...hearing, why: 'To the Monitoring Officer', to: ['martin.okell'], says: { T: '' } },
  { ...hearing, why: 'A road', own: 'When will the crossing in Court Road be built?', says: { T: '' } },
  { ...hearing, why: 'A planning appeal', own: 'Was the planning appeal dismissed?', says: { T: '' } },
  {
    ...hearing,
    why: 'An officer tells how strong the case is',
    from: 'sue.wintle',
    to: ['cllr.owen.griffith'],
    own: 'The possession hearing is on 1 October and we expect to win: our case is good.',
    says: { T: 'note' },
  },
  {
    ...hearing,
    why: 'An officer tells its course',
    from: 'sue.wintle',
    to: ['cllr.owen.griffith'],
    own: 'The possession hearing is on 1 October at ten.',
    says: { T: '' },
  },
]);
