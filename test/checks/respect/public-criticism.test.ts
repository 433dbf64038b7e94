import { judgeTable } from '../table';

const from = 'cllr.norman.tull';
const own = 'Paul Garrity is not competent to do the job.';

judgeTable('public-criticism', [
  {
    why: 'To the newspaper',
    from,
    to: ['newsdesk@eastmarsh-mercury.test'],
    own,
    says: { U: 'warn', T: 'warn', B: '', R: '', C: '', M: 'warn' },
  },
  { why: 'To a parish clerk', from, to: ['clerk@thorpe-pc.test'], own, says: { U: 'warn', T: 'warn' } },
  { why: 'To a resident', from, to: ['ken.sharman@example.net'], own, says: { U: 'warn', T: 'warn' } },
  { why: 'To the committee’s list', from, to: ['planning.committee'], own, says: { U: 'warn', T: 'warn' } },
  { why: 'To all members', from, to: ['allmembers'], own, says: { U: 'warn', T: 'warn' } },
  { why: 'To one fellow member', from, to: ['cllr.grace.adeola'], own, says: { U: '', T: '' } },
  { why: 'To the head of service', from, to: ['gareth.pugh'], own, says: { U: '', T: '' } },
  {
    why: 'Words handed over for print stand in quotation marks and are the sender’s all the same',
    from,
    to: ['newsdesk@eastmarsh-mercury.test'],
    own: 'Please use this:\n\n“Paul Garrity is not competent to do the job.”\n\nN Tull',
    says: { U: 'warn', T: 'warn' },
  },
  {
    why: 'A resident’s words in quotation marks are the resident’s',
    from,
    to: ['newsdesk@eastmarsh-mercury.test'],
    own: 'Mrs Gale has written to me as follows:\n\n“Paul Garrity is not competent to do the job.”\n\nN Tull',
    says: { U: '', T: '' },
  },
  {
    why: 'The Council is the target',
    from,
    to: ['newsdesk@eastmarsh-mercury.test'],
    own: 'The Council has been careless with the public’s money.',
    says: { U: '', T: '', M: '' },
  },
  {
    why: 'A plain account to the constituent',
    from,
    to: ['ken.sharman@example.net'],
    own: 'Mr Garrity visited on 14 October and wrote to me on the 19th. He found that the conservatory needs permission.',
    says: { U: '', T: '' },
  },
  {
    why: 'An attack, where only attacks count',
    from,
    to: ['ldr@fenradio.test'],
    own: 'Paul Garrity is a pompous idiot.',
    says: { B: 'warn', U: 'warn', T: 'warn' },
  },
]);
