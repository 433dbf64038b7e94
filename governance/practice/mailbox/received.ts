import { person } from './council';
import type { Letter } from './letter';

interface Received {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  readonly at: string;
  readonly text: string;
}

const at = (name: string): string => (name.includes('@') ? name : `${name}@wenbury.example`);

/** Each invites a slip that a protocol speaks of: a sharp reply, a quiet copy, a late request, the wrong desk. */
const letters: readonly Received[] = [
  {
    id: 'garages',
    from: 'tom.ashby',
    to: ['bethan.pryce'],
    subject: 'Mill Lane garages: still with the highways team',
    at: '2026-06-09T09:12',
    text: 'Dear Cllr Pryce,\n\nI am sorry that I still have no answer for you on the Mill Lane garages. The highways comments were due on 22 May and have not come back. I have chased them twice and will ring again tomorrow.\n\nI know Mrs Whitlock was told three weeks ago that it would be a few days.\n\nTom',
  },
  {
    id: 'bins',
    from: 'jean.whitlock@post.example',
    to: ['bethan.pryce'],
    subject: 'Bins AGAIN',
    at: '2026-06-09T07:40',
    text: 'Bethan,\n\nThird week running nobody has emptied the bins behind the flats in Mill Lane. The young man I spoke to, Owen somebody, was no help at all. And now I hear nothing will happen about the garages either. Who is going to get a grip on these people?\n\nJean',
  },
  {
    id: 'mercury',
    from: 'newsdesk@wenburymercury.example',
    to: ['bethan.pryce', 'edwin.marlowe'],
    subject: 'Planning delays: a line for Thursday’s paper?',
    at: '2026-06-09T10:05',
    text: 'Dear councillors,\n\nWe are running a piece on Thursday about how long planning decisions take in Wenbury. Residents in Mill Lane name a Mr Ashby. Would either of you care to comment, on the record or off it?\n\nSonia Reeve\nWenbury Mercury',
  },
  {
    id: 'temporary-housing',
    from: 'aisha.karim',
    to: ['imran.siddiq'],
    subject: 'Mrs K: where we have got to',
    at: '2026-06-08T15:48',
    text: 'Dear Cllr Siddiq,\n\nThe family has been offered a two-bedroom flat from the 19th. The medical letter was what decided it.\n\nPlease do not share this with other councillors. Mrs K has asked that nobody else in the ward should know.\n\nAisha',
  },
  {
    id: 'depot',
    from: 'dorothy.fenn',
    to: ['peter.lindqvist'],
    subject: 'Northfield depot',
    at: '2026-06-09T08:30',
    text: 'Dear Peter,\n\nCould you tell me what was said to the owner of the Northfield depot before he put in his application, and when? I am looking into it on my own account and would rather the other Northfield councillor did not hear of it yet.\n\nDorothy Fenn',
  },
  {
    id: 'oak',
    from: 'bethan.pryce',
    to: ['gail.brannigan'],
    subject: 'The oak by the Mill Lane flats',
    at: '2026-06-08T11:20',
    text: 'Hello Gail,\n\nIs the oak by the flats protected? A neighbour says the owner has booked a tree surgeon for the 20th. I have not mentioned it to anybody else yet.\n\nBethan',
  },
  {
    id: 'report',
    from: 'callum.reid',
    to: ['all.members'],
    subject: 'The town centre report',
    at: '2026-06-08T17:02',
    text: 'Dear all,\n\nHas anybody got to the end of the town centre report? Forty pages and I still cannot find what it costs. I should like to hear what you think of it before Thursday’s committee.\n\nCallum',
  },
  {
    id: 'hours',
    from: 'helen.osgood',
    to: ['all.members', 'all.staff'],
    subject: 'Office hours, and how to reach us outside them',
    at: '2026-06-08T09:00',
    text: 'Dear colleagues,\n\nA short reminder. Our offices are open from 8.30 to 5.30, Monday to Friday. For anything urgent outside those hours please use the duty officer, who can reach the right person.\n\nHelen Osgood\nChief Executive',
  },
  {
    id: 'footpath',
    from: 'clerk@northfieldparish.example',
    to: ['owen.beckett'],
    cc: ['dorothy.fenn'],
    subject: 'Footpath 12 overgrown again',
    at: '2026-06-05T14:15',
    text: 'Dear Owen,\n\nThe parish council met last night and asks when footpath 12 will be cut back. Could you let us have a date before our next meeting on 2 July?\n\nMargaret Ovenden\nClerk',
  },
  {
    id: 'caseload',
    from: 'naomi.tull',
    to: ['aisha.karim'],
    cc: ['samir.haddad'],
    subject: 'Temporary accommodation figures for Cllr Siddiq',
    at: '2026-06-08T12:31',
    text: 'Aisha,\n\nCllr Siddiq would like the June figures. Please send them to him once you have checked the total, and keep Samir in the picture.\n\nNaomi',
  },
];

const read = (given: Received): Letter => ({
  ...given,
  from: person(at(given.from)),
  to: given.to.map(name => person(at(name))),
  cc: (given.cc ?? []).map(name => person(at(name))),
  bcc: [],
  thread: [],
});

/** What the practice mailboxes hold to begin with, newest first. */
export const received: readonly Letter[] = letters.map(read).sort((one, other) => (one.at < other.at ? 1 : -1));
