import { judgeTable } from '../table';

judgeTable('party-political-request', [
  {
    why: 'A leaflet for a by-election',
    from: 'cllr.toby.wainfleet',
    to: ['jake.ellwood'],
    own: 'Could you design a leaflet for our by-election campaign?',
    says: { T: 'stop', U: 'stop', B: 'stop', M: 'warn', R: '', C: '' },
  },
  {
    why: 'The same, by a committee chair',
    from: 'cllr.derek.pashley',
    to: ['jake.ellwood'],
    own: 'Could you design a leaflet for our by-election campaign?',
    says: { R: 'warn', C: '' },
  },
  {
    why: 'An officer’s politics',
    from: 'cllr.toby.wainfleet',
    to: ['gareth.pugh'],
    own: 'Which way do you vote?',
    says: { T: 'warn', U: 'warn', B: 'warn' },
  },
  {
    why: 'A group’s press release',
    from: 'cllr.toby.wainfleet',
    to: ['jake.ellwood'],
    own: 'Please write our group’s press release attacking Labour’s budget.',
    says: { T: 'warn', U: 'warn', B: 'warn' },
  },
  {
    why: 'The group’s assistant is asked to campaign',
    from: 'cllr.toby.wainfleet',
    to: ['callum.reid'],
    own: 'Could you print the canvass cards for our candidate?',
    says: { T: 'stop', U: 'stop' },
  },
  {
    why: 'The group’s assistant writes for the group',
    from: 'cllr.toby.wainfleet',
    to: ['callum.reid'],
    own: 'Please write our group’s press release.',
    says: { T: '', U: '' },
  },
  {
    why: 'A briefing for a group',
    from: 'cllr.toby.wainfleet',
    to: ['ranjit.sandhu'],
    own: 'Would you brief my group on the harbour order? Facts only.',
    says: { T: '', U: '', B: '' },
  },
  {
    why: 'A surgery is booked',
    from: 'cllr.victor.stannard',
    to: ['member.support'],
    own: 'Book the community room for my surgery please, and a notice on the website.',
    says: { T: '', U: '', B: '' },
  },
  {
    why: 'The council’s own leaflets',
    from: 'cllr.sabiha.noor',
    to: ['jake.ellwood'],
    own: 'Could I have fifty of the recycling leaflets for my surgery?',
    says: { T: '', U: '', B: '' },
  },
  {
    why: 'A question about the election',
    from: 'cllr.sabiha.noor',
    to: ['priti.vora'],
    own: 'Could you confirm the date of the by-election?',
    says: { T: '', U: '', B: '' },
  },
]);
