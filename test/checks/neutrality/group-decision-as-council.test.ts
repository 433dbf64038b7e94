import { judgeTable } from '../table';

judgeTable('group-decision-as-council', [
  {
    why: 'To be carried out',
    from: 'cllr.toby.wainfleet',
    to: ['dev.chaudhry'],
    own: 'The group has decided to scrap the charge, so please implement it from April.',
    says: { T: 'warn', U: 'warn', B: '', R: '', C: '' },
  },
  {
    why: 'Advice of the chief executive',
    from: 'cllr.toby.wainfleet',
    to: ['alison.brightwell'],
    own: 'The group has agreed to review the charge. Could you advise how to bring that forward?',
    says: { T: '', U: '' },
  },
  {
    why: 'Cabinet decided',
    from: 'cllr.hilary.marchbank',
    to: ['dev.chaudhry'],
    own: 'Cabinet has decided to scrap the charge, so please implement it.',
    says: { T: '', U: '' },
  },
  {
    why: 'A working group',
    from: 'cllr.hilary.marchbank',
    to: ['dev.chaudhry'],
    own: 'The working group has agreed the survey; please go ahead.',
    says: { T: '', U: '' },
  },
]);
