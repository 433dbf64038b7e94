import { judgeTable } from '../table';

const claim = {
  from: 'cllr.sabiha.noor',
  to: ['jane@brightonsolicitors.example.com'],
  own: 'I have seen the papers in the disrepair claim.',
};

judgeTable('legal-third-party', [
  {
    ...claim,
    why: 'The tenant’s solicitor',
    to: ['office@marshlaw.test', 'a@hale-solicitors.test'],
    says: { T: 'warn', U: '', B: '' },
  },
  { ...claim, why: 'The director', to: ['caroline.eyre'], says: { T: '' } },
  { ...claim, why: 'No case', to: ['a@hale-solicitors.test'], own: 'Thank you for the raffle prize.', says: { T: '' } },
  { ...claim, why: 'A resident', to: ['mrs.hassan@example.org'], says: { T: '' } },
]);
