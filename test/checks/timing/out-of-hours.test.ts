import { expect, test } from 'vitest';
import { judge, moment } from '../judge';
import { judgeTable } from '../table';

const toOfficer = { from: 'cllr.toby.wainfleet', to: ['gareth.pugh'], own: 'Could you send me the decision letter?' };
const toMember = { from: 'gareth.pugh', to: ['cllr.grace.adeola'], own: 'The tea garden needs both.' };

judgeTable('out-of-hours', [
  {
    ...toOfficer,
    why: 'A member to an officer on a Saturday morning',
    at: 'Sat 10:00',
    says: { U: 'warn', T: 'note', B: '', R: '', C: '', M: 'note' },
  },
  { ...toOfficer, why: 'On a Sunday', at: 'Sun 15:20', says: { U: 'warn', T: 'note', B: 'note' } },
  { ...toOfficer, why: 'In the early evening', at: 'Tue 18:45', says: { U: 'warn', T: 'note', B: '' } },
  { ...toOfficer, why: 'Late at night', at: 'Tue 22:50', says: { U: 'warn', T: 'note', B: 'note' } },
  { ...toOfficer, why: 'Before anybody is up', at: 'Wed 05:40', says: { U: 'warn', T: 'note', B: 'note' } },
  {
    ...toOfficer,
    why: 'On the August bank holiday',
    at: '2026-08-31 10:15',
    says: { U: 'warn', T: 'note', B: 'note' },
  },
  { ...toOfficer, why: 'In working hours', at: 'Tue 10:00', says: { U: '', T: '', B: '', M: '' } },
  { ...toOfficer, why: 'In the last minute of the day', at: 'Fri 17:29', says: { U: '', T: '' } },
  { ...toOfficer, why: 'At closing time', at: 'Fri 17:30', says: { U: 'warn', T: 'note' } },
  {
    ...toOfficer,
    why: 'Of the member’s own ward',
    at: 'Sat 10:00',
    own: 'The pond at Withern is full again.',
    says: { U: 'note', T: 'note' },
  },
  {
    ...toMember,
    why: 'An officer to a member at night',
    at: 'Wed 21:34',
    says: { U: '', T: 'note', B: 'note', M: 'note' },
  },
  { ...toMember, why: 'An officer to a member on a Sunday', at: 'Sun 15:20', says: { U: '', T: 'note', B: 'note' } },
  {
    ...toOfficer,
    why: 'To the duty desk',
    to: ['emergency.duty'],
    at: 'Sat 23:40',
    says: { U: '', T: '', B: '' },
  },
  {
    ...toOfficer,
    why: 'To a team’s mailbox',
    to: ['planning.support'],
    at: 'Sat 23:40',
    says: { U: '', T: '', B: '' },
  },
  {
    ...toOfficer,
    why: 'To an officer who agreed to it, where agreement counts',
    to: ['jake.ellwood'],
    at: 'Tue 21:15',
    says: { U: 'warn', T: '', B: '' },
  },
  {
    ...toMember,
    why: 'To a member who agreed to it',
    to: ['cllr.owen.griffith'],
    at: 'Tue 21:15',
    says: { T: '', B: '' },
  },
  {
    why: 'Within the hour of a message that came out of hours itself',
    from: 'paul.garrity',
    to: ['cllr.sabiha.noor'],
    own: 'I am still at my desk.',
    at: 'Wed 19:21',
    thread: [
      { from: 'cllr.sabiha.noor', to: ['paul.garrity'], at: 'Wed 18:52', text: 'Is that allowed at this time?' },
    ],
    says: { T: '' },
  },
  {
    why: 'Two hours after it',
    from: 'paul.garrity',
    to: ['cllr.sabiha.noor'],
    own: 'I am still at my desk.',
    at: 'Wed 21:21',
    thread: [
      { from: 'cllr.sabiha.noor', to: ['paul.garrity'], at: 'Wed 18:52', text: 'Is that allowed at this time?' },
    ],
    says: { T: 'note' },
  },
  {
    why: 'Within the hour of a message that came in hours',
    from: 'paul.garrity',
    to: ['cllr.sabiha.noor'],
    own: 'I am still at my desk.',
    at: 'Wed 18:00',
    thread: [{ from: 'cllr.sabiha.noor', to: ['paul.garrity'], at: 'Wed 17:15', text: 'Is that allowed?' }],
    says: { T: 'note' },
  },
  {
    why: 'Officers among themselves',
    from: 'caroline.eyre',
    to: ['leanne.stott'],
    own: 'For tomorrow.',
    at: 'Tue 23:05',
    says: { T: '', B: '' },
  },
  {
    why: 'Members among themselves',
    from: 'cllr.jemima.cole',
    to: ['cllr.owen.griffith'],
    own: 'Did you see it?',
    at: 'Tue 23:31',
    says: { U: '', T: '', B: '' },
  },
  {
    ...toOfficer,
    why: 'A list is nobody in particular',
    to: ['allstaff'],
    at: 'Sat 10:00',
    says: { U: '', T: '', B: '' },
  },
]);

test('It is sent on the next working morning instead, past a bank holiday', () => {
  const finding = judge('out-of-hours', { ...toOfficer, why: '', policy: 'uttlesford-2017', at: '2026-08-29 10:00' });
  expect(finding?.remedies[0]).toMatchObject({ kind: 'schedule', at: moment('2026-09-01 08:30') });
  expect(finding?.advice).toContain('Tuesday 1 September, 08:30');
  expect(finding?.evidence[0]).toMatchObject({ field: 'date', text: 'Saturday 10:00' });
});

test('Where the protocol names an out-of-hours line, the urgent goes there', () => {
  const uttlesford = judge('out-of-hours', { ...toOfficer, why: '', policy: 'uttlesford-2017', at: 'Sat 10:00' });
  expect(uttlesford?.advice).toContain('01223 849755');
  expect(uttlesford?.remedies[1]).toMatchObject({ kind: 'readdress', addresses: ['emergency.duty@eastmarsh.gov.uk'] });
  const other = judge('out-of-hours', { ...toOfficer, why: '', policy: 'tower-hamlets-2017', at: 'Sat 10:00' });
  expect(other?.remedies).toHaveLength(1);
});

test('An hour that is out of hours in London summer time alone is found', () => {
  const at = (iso: string) =>
    judge('out-of-hours', { ...toOfficer, why: '', policy: 'uttlesford-2017', at: iso })?.severity;
  expect(at('2026-07-14 17:40')).toBe('warn');
  expect(at('2026-06-09 08:35')).toBeUndefined();
});
