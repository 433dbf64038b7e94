import { judgeTable } from '../table';

judgeTable('private-business', [
  {
    why: 'The wife’s shop',
    from: 'cllr.toby.wainfleet',
    to: ['tunde.bakare'],
    own: 'My wife is opening a shop. Would you look over the application for her?',
    says: { T: 'warn', U: 'warn', B: 'warn', C: 'note', M: 'note', R: '' },
  },
  {
    why: 'A parking ticket',
    from: 'cllr.brenda.colley',
    to: ['dawn.pickering'],
    own: 'Please get my parking ticket cancelled.',
    says: { T: 'warn', U: 'warn', C: 'note' },
  },
  {
    why: 'Openly as a private person',
    from: 'cllr.toby.wainfleet',
    to: ['planning.support'],
    own: 'I write in my private capacity about my planning application. When will it be decided?',
    says: { T: '', U: '', B: '', C: '' },
  },
  {
    why: 'A constituent’s matter',
    from: 'cllr.sabiha.noor',
    to: ['gareth.pugh'],
    own: 'Mrs Lane’s daughter has put in for an extension. Could you tell me where it has got to?',
    says: { T: '', U: '', B: '', C: '' },
  },
  {
    why: 'The needs of the office',
    from: 'cllr.sabiha.noor',
    to: ['priti.vora'],
    own: 'My laptop has locked me out. Could you check my mileage?',
    says: { T: '', U: '', B: '', C: '' },
  },
  {
    why: 'An interest declared',
    from: 'cllr.sabiha.noor',
    to: ['martin.okell'],
    own: 'The application at number 30 is my brother’s. Could you note my interest?',
    says: { T: '', U: '', B: '', C: '' },
  },
  {
    why: 'Land that is the council’s',
    from: 'cllr.sabiha.noor',
    to: ['gareth.pugh'],
    own: 'Is the field behind the school our land or the county’s?',
    says: { T: '', U: '', B: '', C: '' },
  },
]);
