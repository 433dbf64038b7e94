import { expect, test } from 'vitest';
import { table } from '../../../shared/language/table.generated';
import type { Message } from '../../../shared/message/message';
import { readPolicy } from '../../../shared/policy/read-policy';
import { review } from '../../../shared/review/review';
import { directory, judge, messageOf } from '../judge';
import { judgeTable } from '../table';

const note = {
  from: 'cllr.toby.wainfleet',
  to: ['gareth.pugh'],
  text: 'I cannot get past 4.6 years. Would you check?',
};
const forward = { from: 'gareth.pugh', to: ['cllr.hilary.marchbank'], own: 'See the note below.', thread: [note] };

judgeTable('forwarded-without-author', [
  { ...forward, why: 'A member’s note goes to the Leader', says: { U: 'warn', T: 'stop', B: '', R: '', C: '', M: '' } },
  {
    ...forward,
    why: 'The author is in copy',
    cc: ['cllr.toby.wainfleet'],
    says: { U: '', T: '' },
  },
  {
    ...forward,
    why: 'The text says that the author is happy with it',
    own: 'Toby is happy for me to pass this on to you.',
    says: { U: '', T: '' },
  },
  {
    ...forward,
    why: 'The author allowed it in the message itself',
    thread: [{ ...note, text: 'We are at 4.6 years. Feel free to show this to the Leader.' }],
    says: { U: '', T: '' },
  },
  {
    ...forward,
    why: 'The reader was on the original',
    thread: [{ ...note, cc: ['cllr.hilary.marchbank'] }],
    says: { U: '', T: '' },
  },
  {
    ...forward,
    why: 'Members of the author’s ward may share a ward matter in one council and not in the other',
    to: ['cllr.grace.adeola'],
    says: { U: '', T: 'stop' },
  },
  {
    ...forward,
    why: 'A list that reaches other members',
    to: ['planning.committee'],
    says: { U: 'warn', T: 'stop' },
  },
  {
    ...forward,
    why: 'The officer who will answer it',
    to: ['amy.trotter'],
    says: { U: '', T: '' },
  },
  {
    ...forward,
    why: 'The Monitoring Officer and the chief executive',
    to: ['martin.okell', 'alison.brightwell'],
    says: { U: '', T: '' },
  },
  {
    ...forward,
    why: 'An outsider who was not privy to it',
    to: ['office@jcarrow-mp.test'],
    says: { U: '', T: 'stop' },
  },
  {
    ...forward,
    why: 'The council’s contractor is not privy to who asked',
    to: ['contract@fenenv.test'],
    says: { U: '', T: 'stop' },
  },
  {
    ...forward,
    why: 'Members are not bound',
    from: 'cllr.jemima.cole',
    thread: [{ ...note, to: ['cllr.jemima.cole'] }],
    says: { U: '', T: '' },
  },
  {
    why: 'Whoever passed the note to the officer has had it',
    from: 'gareth.pugh',
    to: ['cllr.hilary.marchbank'],
    own: 'Thank you, Hilary.',
    thread: [
      { from: 'cllr.hilary.marchbank', to: ['gareth.pugh'], text: 'What do we say to this?' },
      { from: 'cllr.toby.wainfleet', to: ['cllr.hilary.marchbank'], text: 'I cannot get past 4.6 years.' },
    ],
    says: { U: '', T: '' },
  },
]);

test('A reply turned to somebody else passes the message on, whatever its quote prints', () => {
  const turned = { ...messageOf({ ...forward, why: '' }), kind: 'reply' as const };
  const bare = { ...turned, thread: turned.thread.map(quoted => ({ ...quoted, to: [] })) };
  const found = (message: Message): readonly string[] =>
    review(message, { policy: readPolicy({ id: 'uttlesford-2017' }), directory, table }).findings.map(
      ({ check }) => check,
    );
  expect(found(bare)).toContain('forwarded-without-author');
});

test('The clause on the Leader and Cabinet is cited only for them', () => {
  const cited = (to: string): readonly string[] | undefined =>
    judge('forwarded-without-author', { ...forward, why: '', policy: 'uttlesford-2017', to: [to] })?.clauses;
  expect(cited('cllr.hilary.marchbank')).toEqual(['3.4(c)', '5.6']);
  expect(cited('cllr.jemima.cole')).toEqual(['5.6']);
});

test('One council has the author copied in, the other the message left out', () => {
  const kinds = (policy: string): readonly string[] | undefined =>
    judge('forwarded-without-author', { ...forward, why: '', policy })?.remedies.map(({ kind }) => kind);
  expect(kinds('uttlesford-2017')).toEqual(['add-recipient', 'cut-thread']);
  expect(kinds('tower-hamlets-2017')).toEqual(['cut-thread']);
});
