import { expect, test } from 'vitest';
import { judge, messageOf } from '../judge';
import { judgeTable } from '../table';

const asked = { from: 'cllr.jemima.cole', to: ['gareth.pugh'], text: 'Could residents be told of site visits?' };
const answer = { from: 'gareth.pugh', to: ['cllr.jemima.cole'], thread: [asked] };

judgeTable('silent-copy', [
  {
    ...answer,
    why: 'A member nobody mentions is added',
    cc: ['cllr.derek.pashley'],
    own: 'I will put both options to members.',
    says: { U: 'note', B: 'note', M: 'note', T: '', R: '', C: '' },
  },
  {
    ...answer,
    why: 'The added person is named by surname',
    cc: ['cllr.derek.pashley'],
    own: 'Cllr Pashley chairs the committee and may have a view.',
    says: { U: '', B: '' },
  },
  {
    ...answer,
    why: 'The added person is greeted by first name',
    cc: ['craig.noble'],
    own: 'Jemima, yes. Craig, please could you look at it?',
    says: { U: '', B: '' },
  },
  {
    ...answer,
    why: 'A nickname names somebody as well as the name does',
    cc: ['cllr.victor.stannard'],
    own: 'I gather Vic asked the same last week.',
    says: { U: '', B: '' },
  },
  {
    ...answer,
    why: 'One director may be the sender’s own',
    cc: ['ranjit.sandhu'],
    own: 'I will put both options to members.',
    says: { U: '', B: '' },
  },
  {
    ...answer,
    why: 'Two directors cannot both be',
    cc: ['ranjit.sandhu', 'caroline.eyre'],
    own: 'I will put both options to members.',
    says: { U: 'note', B: 'note' },
  },
  {
    ...answer,
    why: 'The copies are announced to nobody in particular',
    cc: ['cllr.hilary.marchbank', 'cllr.owen.griffith'],
    own: 'I am sending the answer to all the group leaders together, so you will see them in the copy line.',
    says: { U: '' },
  },
  {
    ...answer,
    why: 'The message answered already went to them',
    cc: ['cllr.derek.pashley'],
    own: 'I will put both options to members.',
    thread: [{ ...asked, cc: ['cllr.derek.pashley'] }],
    says: { U: '', B: '' },
  },
  {
    ...answer,
    why: 'The message answered asked for the copy',
    cc: ['cllr.derek.pashley'],
    own: 'I will put both options to members.',
    thread: [{ ...asked, text: 'Could residents be told? Please copy Derek Pashley in when you reply.' }],
    says: { U: '', B: '' },
  },
  {
    ...answer,
    why: 'The officer’s own director is management, not an audience',
    cc: ['ranjit.sandhu'],
    own: 'I will put both options to members.',
    says: { U: '', B: '' },
  },
  {
    why: 'The sender’s own assistant',
    from: 'cllr.hilary.marchbank',
    to: ['gareth.pugh'],
    cc: ['jo.farrant'],
    own: 'That is clear.',
    thread: [{ from: 'gareth.pugh', to: ['cllr.hilary.marchbank'], text: 'The figures are attached.' }],
    says: { U: '', B: '' },
  },
  {
    why: 'A member adds a director without a word',
    from: 'cllr.imran.sheikh',
    to: ['sue.wintle'],
    cc: ['fiona.tarrant'],
    own: 'That is much clearer. What could you start in January?',
    thread: [{ from: 'sue.wintle', to: ['cllr.imran.sheikh'], text: 'Committed to date £88k.' }],
    says: { U: 'note', B: 'note' },
  },
  {
    why: 'A ward’s members belong on an answer to their town council, where the protocol says so',
    from: 'tunde.bakare',
    to: ['clerk@saltby-tc.test'],
    cc: ['cllr.lynda.frayne'],
    own: 'The extension would need permission.',
    thread: [{ from: 'clerk@saltby-tc.test', to: ['tunde.bakare'], text: 'Do we need permission?' }],
    says: { U: '', B: 'note' },
  },
  {
    why: 'A new message answers nothing',
    from: 'gareth.pugh',
    to: ['cllr.jemima.cole'],
    cc: ['cllr.derek.pashley'],
    own: 'The visit is on Tuesday.',
    says: { U: '', B: '' },
  },
  {
    why: 'Officers among themselves owe one another no such word',
    from: 'gareth.pugh',
    to: ['tunde.bakare'],
    cc: ['amy.trotter'],
    own: 'Fine by me.',
    thread: [{ from: 'tunde.bakare', to: ['gareth.pugh'], text: 'May I sign it?' }],
    says: { U: '', B: '' },
  },
]);

test('A quote that prints no readers says nothing of who had it', () => {
  const example = { ...answer, why: '', policy: 'uttlesford-2017', cc: ['cllr.derek.pashley'], own: 'I will.' };
  const silent = { ...example, thread: [{ ...asked, to: [] as string[] }] };
  expect(messageOf(silent).thread[0]?.to).toEqual([]);
  expect(judge('silent-copy', example)).toBeDefined();
  expect(judge('silent-copy', { ...silent, to: ['cllr.jemima.cole'] })).toBeUndefined();
});
