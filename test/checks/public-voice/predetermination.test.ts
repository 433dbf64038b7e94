import { judgeTable } from '../table';

const pledge = {
  from: 'cllr.victor.stannard',
  to: ['mrs.halloran@example.org'],
  own: 'I shall be voting against the application on Thursday.',
};

judgeTable('predetermination', [
  { ...pledge, why: 'A committee member pledges a vote', says: { T: 'stop', U: '', R: '', B: '', C: '' } },
  { ...pledge, why: 'To the press', to: ['newsdesk@eastmarsh-mercury.test'], says: { T: 'stop', U: 'note' } },
  {
    ...pledge,
    why: 'A line in quotation marks is the member’s own',
    to: ['newsdesk@eastmarsh-mercury.test'],
    own: 'For print: "I shall be voting against the application on Thursday."',
    says: { T: 'stop', U: 'note' },
  },
  { ...pledge, why: 'A member who does not decide', from: 'cllr.norman.tull', says: { T: '' } },
  { ...pledge, why: 'An open mind', own: 'I have an open mind on the application.', says: { T: '' } },
  { ...pledge, why: 'A budget', own: 'I shall be voting against the budget on Wednesday.', says: { T: '' } },
]);
