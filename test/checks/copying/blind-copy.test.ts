import { expect, test } from 'vitest';
import { judge } from '../judge';
import { judgeTable } from '../table';

const question = { from: 'cllr.jemima.cole', to: ['tunde.bakare'], text: 'Is the big tree protected?' };

judgeTable('blind-copy', [
  {
    why: 'A member hides another member from an officer',
    from: 'cllr.lynda.frayne',
    to: ['gareth.pugh'],
    bcc: ['cllr.victor.stannard'],
    own: 'Is it valid yet?',
    says: { B: 'stop', U: '', T: '', R: '', C: '', M: 'warn' },
  },
  {
    why: 'An officer answers a member with another member hidden',
    from: 'tunde.bakare',
    to: ['cllr.jemima.cole'],
    bcc: ['cllr.derek.pashley'],
    own: 'Yes, it is.',
    thread: [question],
    says: { B: 'stop', U: 'warn', T: 'stop', R: '', C: '', M: 'warn' },
  },
  {
    why: 'An officer hides the director: rank excuses nothing where everybody is to be named',
    from: 'leanne.stott',
    to: ['cllr.imran.sheikh'],
    bcc: ['caroline.eyre'],
    own: 'The figures are attached.',
    says: { B: 'stop', U: '', T: '', R: '', C: '' },
  },
  {
    why: 'Members hidden from one another are the only ones written to',
    from: 'priti.vora',
    to: ['priti.vora'],
    bcc: ['cllr.brenda.colley', 'cllr.norman.tull'],
    own: 'You have not yet attended.',
    says: { B: 'stop', U: '', T: '' },
  },
  {
    why: 'A hidden list hides names',
    from: 'priti.vora',
    to: ['cllr.brenda.colley'],
    bcc: ['allmembers'],
    own: 'The agenda is out.',
    says: { B: 'stop', U: 'warn', T: 'stop' },
  },
  {
    why: 'The sender’s own copy hides nothing',
    from: 'gareth.pugh',
    to: ['cllr.jemima.cole'],
    bcc: ['gareth.pugh'],
    own: 'It is valid.',
    says: { B: '', U: '', T: '' },
  },
  {
    why: 'Nor does the case archive or the enquiries mailbox',
    from: 'gareth.pugh',
    to: ['cllr.jemima.cole'],
    bcc: ['case.archive', 'memberenquiries'],
    own: 'It is valid.',
    says: { B: '', U: '', T: '' },
  },
  {
    why: 'No officer is on it',
    from: 'cllr.toby.wainfleet',
    to: ['cllr.victor.stannard'],
    bcc: ['cllr.lynda.frayne'],
    own: 'Have you heard?',
    says: { B: '' },
  },
  {
    why: 'No member is on it',
    from: 'gareth.pugh',
    to: ['tunde.bakare'],
    bcc: ['amy.trotter'],
    own: 'For the meeting.',
    says: { B: '', U: '', T: '' },
  },
  {
    why: 'A member’s message passed to an officer with somebody hidden is still a member’s correspondence',
    from: 'gareth.pugh',
    to: ['tunde.bakare'],
    bcc: ['ranjit.sandhu'],
    own: 'Can you answer this?',
    thread: [{ from: 'cllr.jemima.cole', to: ['gareth.pugh'], text: 'Is it protected?' }],
    says: { B: 'stop' },
  },
  {
    why: 'Residents are hidden to guard their addresses, and nothing says so',
    from: 'dev.chaudhry',
    to: ['dev.chaudhry'],
    cc: ['cllr.jemima.cole'],
    bcc: ['a.one@example.org', 'b.two@example.net'],
    own: 'Come and see the drawings on Saturday.',
    says: { B: 'note', U: '', T: '' },
  },
  {
    why: 'Residents are hidden to guard their addresses, and the text says so',
    from: 'dev.chaudhry',
    to: ['dev.chaudhry'],
    cc: ['cllr.jemima.cole'],
    bcc: ['a.one@example.org', 'b.two@example.net'],
    own: 'Come and see the drawings. I have put residents in the bcc line so that your addresses are not shared.',
    says: { B: '' },
  },
  {
    why: 'The text names the hidden reader',
    from: 'leanne.stott',
    to: ['cllr.imran.sheikh'],
    bcc: ['caroline.eyre'],
    own: 'The figures are attached. I am copying this to Caroline Eyre.',
    says: { B: '' },
  },
]);

test('The copy is moved where all can see it, and said', () => {
  const finding = judge('blind-copy', {
    why: '',
    policy: 'reigate-banstead-2022',
    from: 'leanne.stott',
    to: ['cllr.imran.sheikh'],
    bcc: ['caroline.eyre'],
    own: 'The figures are attached.',
  });
  expect(finding?.clauses).toEqual(['1.10.1']);
  expect(finding?.evidence).toEqual([
    { field: 'bcc', text: 'Caroline Eyre <caroline.eyre@eastmarsh.gov.uk>', start: 0, end: 0 },
  ]);
  expect(finding?.remedies[0]).toEqual({
    kind: 'move-bcc-to-cc',
    label: 'Move to Cc and say so',
    addresses: ['caroline.eyre@eastmarsh.gov.uk'],
    line: 'I am copying this to Caroline Eyre.',
  });
});
