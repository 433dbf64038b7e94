import { judgeTable } from '../table';

judgeTable('group-meeting-request', [
  {
    why: 'A branch meeting',
    from: 'cllr.toby.wainfleet',
    to: ['dev.chaudhry'],
    own: 'Would you come and speak at our branch meeting on the 4th?',
    says: { T: 'stop', U: 'warn', B: '', R: '', C: '' },
  },
  {
    why: 'A junior at a group’s meeting',
    from: 'cllr.toby.wainfleet',
    to: ['amy.trotter'],
    own: 'Could you come to our group meeting on Monday?',
    says: { T: 'warn', U: 'warn' },
  },
  {
    why: 'A head of service at a group’s meeting',
    from: 'cllr.toby.wainfleet',
    to: ['dev.chaudhry'],
    own: 'Could you come to our group meeting on Monday?',
    says: { T: 'warn', U: '' },
  },
  {
    why: 'A director',
    from: 'cllr.toby.wainfleet',
    to: ['ranjit.sandhu'],
    own: 'Could you come to our group meeting on Monday?',
    says: { T: '', U: '' },
  },
  {
    why: 'With leave',
    from: 'cllr.toby.wainfleet',
    to: ['amy.trotter'],
    own: 'Ranjit has given permission. Could you come to our group meeting on Monday?',
    says: { T: '', U: '' },
  },
  {
    why: 'A room for a surgery',
    from: 'cllr.victor.stannard',
    to: ['member.support'],
    own: 'Please book the room for my surgery.',
    says: { T: '', U: '' },
  },
]);
