import { judgeTable } from '../table';

judgeTable('staffing-influence', [
  {
    why: 'A reference',
    from: 'cllr.grace.adeola',
    to: ['helen.mabey'],
    own: 'I should like to give a reference for Daniel, who has applied for the graduate scheme.',
    says: { T: 'stop', B: 'warn', U: '', R: '', C: '' },
  },
  {
    why: 'A vote on the panel is canvassed',
    from: 'cllr.brenda.colley',
    to: ['cllr.owen.griffith'],
    own: 'I know you are on the appointments panel. Could you see your way to giving her your vote?',
    says: { T: 'stop', B: 'warn' },
  },
  {
    why: 'One officer up, another out',
    from: 'cllr.imran.sheikh',
    to: ['leanne.stott'],
    own: 'If there is to be one team leader I hope it will be Marta.',
    says: { T: 'warn', B: 'warn' },
  },
  {
    why: 'An officer is wanted out',
    from: 'cllr.lynda.frayne',
    to: ['gareth.pugh'],
    own: 'I think it is time Paul Garrity was let go.',
    says: { T: 'warn', B: 'warn', U: '' },
  },
  {
    why: 'A resident is to be moved',
    from: 'cllr.sabiha.noor',
    to: ['sue.wintle'],
    own: 'Mr Platt should be moved to a ground floor flat.',
    says: { T: '', B: '' },
  },
  {
    why: 'Work is passed to somebody',
    from: 'cllr.lynda.frayne',
    to: ['gareth.pugh'],
    own: 'I suggest that this goes to Amy Trotter, who knows the site.',
    says: { T: '', B: '' },
  },
  {
    why: 'Only whether action is being taken',
    from: 'cllr.owen.griffith',
    to: ['helen.mabey'],
    own: 'May I be told whether action is being taken? I have no view on the outcome.',
    says: { T: '', B: '' },
  },
  {
    why: 'Posts in general',
    from: 'cllr.imran.sheikh',
    to: ['leanne.stott'],
    own: 'How many posts are at risk in the restructure?',
    says: { T: '', B: '' },
  },
  {
    why: 'The group’s own assistant',
    from: 'cllr.toby.wainfleet',
    to: ['helen.mabey'],
    own: 'Callum Reid should be promoted.',
    says: { T: '', B: '' },
  },
]);
