import { judgeTable } from '../table';

const promise = {
  from: 'cllr.imran.sheikh',
  to: ['harbourside.ra@example.org'],
  own: 'The council will pay for the new kitchen, you have my word.',
};

judgeTable('unauthorised-commitment', [
  { ...promise, why: 'Money is promised', says: { T: 'stop', C: 'stop', U: 'note', R: '', B: '' } },
  {
    ...promise,
    why: 'To propose is no promise',
    own: 'I will propose that a grant be considered.',
    says: { T: '', C: '', U: '' },
  },
  {
    ...promise,
    why: 'Cabinet has decided',
    own: 'Cabinet agreed on Tuesday to put money into the lido.',
    says: { T: '', C: '' },
  },
  {
    ...promise,
    why: 'Subject to the committee',
    own: 'Subject to the committee, the council will pay.',
    says: { T: '', C: '' },
  },
]);
