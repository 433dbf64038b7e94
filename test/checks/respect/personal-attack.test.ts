import { judgeTable } from '../table';

const from = 'cllr.lynda.frayne';
const to = ['paul.garrity'];

judgeTable('personal-attack', [
  {
    why: 'Abuse',
    from,
    to,
    own: 'You are a pompous idiot.',
    says: { U: 'stop', T: 'stop', B: 'stop', C: 'stop', R: 'warn', M: 'warn' },
  },
  {
    why: 'A sentence in capitals',
    from,
    to,
    own: 'HOW MANY TIMES DO I HAVE TO TELL YOU.',
    says: { U: 'warn', C: 'warn', R: 'warn' },
  },
  { why: 'A word in capitals', from, to, own: 'Please read it BEFORE the meeting.', says: { U: '', C: '', R: '' } },
  {
    why: 'A heading in capitals',
    from,
    to,
    own: 'SURGERY 26 SEPT\n\nBook the room please.',
    says: { U: '', T: '', R: '' },
  },
  { why: 'One exclamation mark', from, to, own: 'Thank you for sorting it!', says: { U: '', T: '', R: '' } },
  {
    why: 'A plan is a disgrace',
    from,
    to,
    own: 'This plan is a disgrace.',
    says: { U: '', T: '', B: '', C: '', R: '' },
  },
  {
    why: 'The sender is the idiot',
    from,
    to,
    own: 'I am an idiot: I had the wrong form.',
    says: { U: '', T: '', B: '', C: '', R: '' },
  },
  {
    why: 'A resident is quoted',
    from,
    to,
    own: 'Mr Osgood wrote: "that officer is a pompous idiot". I pass it on as he put it.',
    says: { U: '', T: '', B: '', C: '', R: '' },
  },
  {
    why: 'An officer abuses a member',
    from: 'craig.noble',
    to: ['cllr.norman.tull'],
    own: 'You are a pompous idiot.',
    says: { U: 'stop', T: 'stop', B: 'stop', C: 'stop', R: 'warn' },
  },
  {
    why: 'Members among themselves',
    from,
    to: ['cllr.toby.wainfleet'],
    own: 'You are a pompous idiot.',
    says: { U: '', T: '' },
  },
]);
