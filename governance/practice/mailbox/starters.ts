import { firstClock } from './practice-time';

/** A message to try: written, addressed and timed, with nothing left to do but press Send. */
export interface Starter {
  readonly id: string;
  readonly title: string;
  /** The check whose finding it shows; '' for the one that is fine. */
  readonly shows: string;
  readonly protocol: string;
  readonly as: string;
  readonly clock: string;
  /** The received message it answers or passes on. */
  readonly answers?: { readonly letter: string; readonly how: 'reply' | 'reply-all' | 'forward' };
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string;
  readonly own: string;
}

export interface StarterGroup {
  readonly title: string;
  readonly starters: readonly Starter[];
}

const officeHours = firstClock;
const lateEvening = '2026-06-09T22:40';
const saturday = '2026-06-13T11:00';

export const starterGroups: readonly StarterGroup[] = [
  {
    title: 'Copies nobody was told of',
    starters: [
      {
        id: 'blind-copy',
        title: 'A hidden copy to another councillor',
        shows: 'blind-copy',
        protocol: 'reigate-banstead-2022',
        as: 'bethan.pryce',
        clock: officeHours,
        to: ['tom.ashby'],
        bcc: ['edwin.marlowe'],
        subject: 'Mill Lane garages: when?',
        own: 'Dear Tom,\n\nThank you for the update. Could you tell me when the highways comments are expected now, so that I can let Mrs Whitlock know?\n\nBethan',
      },
      {
        id: 'silent-copy',
        title: 'Somebody new, not mentioned (only a note)',
        shows: 'silent-copy',
        protocol: 'uttlesford-2017',
        as: 'bethan.pryce',
        clock: officeHours,
        answers: { letter: 'garages', how: 'reply' },
        cc: ['edwin.marlowe'],
        own: 'Dear Tom,\n\nThank you for letting me know, and for chasing them. Please tell me when the comments arrive.\n\nBethan',
      },
      {
        id: 'forwarded-without-author',
        title: 'A councillor’s message passed to the Leader',
        shows: 'forwarded-without-author',
        protocol: 'uttlesford-2017',
        as: 'gail.brannigan',
        clock: officeHours,
        answers: { letter: 'oak', how: 'forward' },
        to: ['rosalind.achebe'],
        own: 'Rosalind,\n\nYou may like to see the message below about the oak. The tree is protected and I shall write to the owner today.\n\nGail',
      },
      {
        id: 'no-copy-request',
        title: 'Passing on what was asked to be kept private',
        shows: 'no-copy-request',
        protocol: 'uttlesford-2017',
        as: 'imran.siddiq',
        clock: officeHours,
        answers: { letter: 'temporary-housing', how: 'forward' },
        to: ['bethan.pryce'],
        own: 'Bethan,\n\nGood news about the family in your road, see below.\n\nImran',
      },
      {
        id: 'request-in-confidence',
        title: 'Telling one councillor what another asked',
        shows: 'request-in-confidence',
        protocol: 'tower-hamlets-2017',
        as: 'peter.lindqvist',
        clock: officeHours,
        answers: { letter: 'depot', how: 'reply' },
        cc: ['callum.reid'],
        own: 'Dear Cllr Fenn,\n\nThe owner had one meeting with us, on 3 March. I am copying in Cllr Reid, as he is your ward colleague.\n\nPeter',
      },
    ],
  },
  {
    title: 'Contact out of hours',
    starters: [
      {
        id: 'out-of-hours',
        title: 'To an officer, late in the evening',
        shows: 'out-of-hours',
        protocol: 'uttlesford-2017',
        as: 'imran.siddiq',
        clock: lateEvening,
        to: ['naomi.tull'],
        subject: 'June figures',
        own: 'Dear Naomi,\n\nCould you send me the temporary accommodation figures for June when you have them?\n\nImran',
      },
      {
        id: 'out-of-hours-demand',
        title: 'Work wanted by Monday morning',
        shows: 'out-of-hours-demand',
        protocol: 'uttlesford-2017',
        as: 'bethan.pryce',
        clock: saturday,
        to: ['owen.beckett'],
        subject: 'Fly-tipping at the Mill Lane garages',
        own: 'Dear Owen,\n\nThere is a sofa and two mattresses outside the garages. Please have them cleared over the weekend, and let me know by tonight who will do it.\n\nBethan',
      },
    ],
  },
  {
    title: 'Criticism of officers',
    starters: [
      {
        id: 'criticism-of-officer',
        title: 'An officer found fault with, others looking on',
        shows: 'criticism-of-officer',
        protocol: 'uttlesford-2017',
        as: 'bethan.pryce',
        clock: officeHours,
        answers: { letter: 'garages', how: 'reply' },
        cc: ['edwin.marlowe', 'imran.siddiq'],
        own: 'Tom,\n\nI am copying in Edwin and Imran. You have handled this badly from the start. You are incompetent, and I have lost all confidence in you.\n\nBethan',
      },
      {
        id: 'public-criticism',
        title: 'A named officer criticised to the newspaper',
        shows: 'public-criticism',
        protocol: 'uttlesford-2017',
        as: 'edwin.marlowe',
        clock: officeHours,
        answers: { letter: 'mercury', how: 'reply' },
        own: 'Dear Sonia,\n\nOn the record: Tom Ashby has let Mill Lane down. He has been careless and slow, and residents deserve better from him.\n\nEdwin Marlowe',
      },
      {
        id: 'personal-attack',
        title: 'An insult',
        shows: 'personal-attack',
        protocol: 'rugby-2022',
        as: 'callum.reid',
        clock: officeHours,
        to: ['peter.lindqvist'],
        subject: 'Your report on the town centre',
        own: 'Peter,\n\nI have read your report. You are an idiot, and frankly a disgrace to this council.\n\nCallum',
      },
      {
        id: 'complaint-route',
        title: 'A complaint sent to the wrong people',
        shows: 'complaint-route',
        protocol: 'city-of-london-2006',
        as: 'bethan.pryce',
        clock: officeHours,
        to: ['all.members'],
        subject: 'Complaint about Owen Beckett',
        own: 'Dear colleagues,\n\nI wish to make a formal complaint about Owen Beckett, who was rude to Mrs Whitlock on the telephone on 4 June.\n\nBethan',
      },
    ],
  },
  {
    title: 'Going past the manager',
    starters: [
      {
        id: 'junior-bypass',
        title: 'Straight to the newest planning officer',
        shows: 'junior-bypass',
        protocol: 'reigate-banstead-2022',
        as: 'edwin.marlowe',
        clock: officeHours,
        to: ['tom.ashby'],
        subject: 'Affordable housing policy',
        own: 'Dear Tom,\n\nPlease could you write me a briefing on how the affordable housing policy has been applied over the last five years, and what you would change in it?\n\nEdwin',
      },
      {
        id: 'instruction-to-officer',
        title: 'An order instead of a request',
        shows: 'instruction-to-officer',
        protocol: 'tower-hamlets-2017',
        as: 'bethan.pryce',
        clock: officeHours,
        to: ['owen.beckett'],
        subject: 'Mill Lane bins',
        own: 'Owen,\n\nI instruct you to send a crew to the Mill Lane flats. You will have every bin there emptied by Thursday.\n\nBethan',
      },
      {
        id: 'information-request',
        title: 'Everything on file, for no stated reason',
        shows: 'information-request',
        protocol: 'reigate-banstead-2022',
        as: 'dorothy.fenn',
        clock: officeHours,
        to: ['peter.lindqvist'],
        subject: 'Northfield depot',
        own: 'Dear Peter,\n\nPlease send me everything you have on the owner of the Northfield depot, including the confidential legal advice.\n\nDorothy Fenn',
      },
    ],
  },
  {
    title: 'And one that is fine',
    starters: [
      {
        id: 'fine',
        title: 'A fair question at a fair hour: nothing is shown',
        shows: '',
        protocol: 'uttlesford-2017',
        as: 'bethan.pryce',
        clock: officeHours,
        answers: { letter: 'garages', how: 'reply' },
        own: 'Dear Tom,\n\nThank you for chasing them. I will let Mrs Whitlock know that you are still waiting.\n\nBethan',
      },
    ],
  },
];

export const starters: readonly Starter[] = starterGroups.flatMap(group => group.starters);
