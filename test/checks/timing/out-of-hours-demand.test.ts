import { judgeTable } from '../table';

const ask = { from: 'cllr.toby.wainfleet', to: ['tunde.bakare'] };

judgeTable('out-of-hours-demand', [
  {
    ...ask,
    why: 'Work is wanted over the weekend',
    at: 'Fri 16:00',
    own: 'Please have the site pack finished over the weekend.',
    says: { U: 'warn', T: 'note', C: 'note', R: '', B: '', M: 'note' },
  },
  {
    ...ask,
    why: 'Work is wanted tonight',
    at: 'Tue 16:00',
    own: 'I need the void property figures by tonight.',
    says: { U: 'warn', T: 'note', C: 'note' },
  },
  {
    ...ask,
    why: 'No rush',
    at: 'Fri 16:00',
    own: 'There is no rush, Monday will do, and please nobody spend their weekend on it.',
    says: { U: '', T: '', C: '', M: '' },
  },
  {
    ...ask,
    why: 'A working day is named',
    at: 'Tue 16:00',
    own: 'Could you let me have the figures by Friday?',
    says: { U: '', T: '', C: '' },
  },
  {
    ...ask,
    why: '“Today” on a bank holiday',
    at: '2026-08-31 10:15',
    own: 'Could you send me the drawings today?',
    says: { U: 'warn' },
  },
  {
    ...ask,
    why: '“Today” on a working morning',
    at: 'Tue 09:00',
    own: 'Could you send me the drawings today?',
    says: { U: '', T: '' },
  },
  {
    ...ask,
    why: '“Tomorrow” on a Saturday',
    at: 'Sat 10:00',
    own: 'Could you send me the drawings tomorrow?',
    says: { U: 'warn' },
  },
  {
    ...ask,
    why: '“Tomorrow” on a Monday night leaves the day for it',
    at: 'Mon 21:00',
    own: 'Could you send me the drawings tomorrow?',
    says: { U: '' },
  },
  {
    ...ask,
    why: '“By Monday” on a Saturday leaves the Monday',
    at: 'Sat 10:00',
    own: 'Could you send me the drawings by Monday?',
    says: { U: '' },
  },
  {
    ...ask,
    why: 'The duty desk is at work',
    to: ['emergency.duty'],
    at: 'Sat 23:40',
    own: 'Please have somebody out there tonight.',
    says: { U: '', T: '' },
  },
  {
    ...ask,
    why: 'To a fellow member',
    to: ['cllr.victor.stannard'],
    at: 'Fri 16:00',
    own: 'I need your amendment by tonight.',
    says: { U: '' },
  },
  {
    why: 'Officers are not bound',
    from: 'caroline.eyre',
    to: ['leanne.stott'],
    at: 'Fri 16:00',
    own: 'I need the void property figures by tonight.',
    says: { U: '', T: '', C: '' },
  },
]);
