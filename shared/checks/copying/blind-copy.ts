import type { Participant } from '../../directory/participant';
import { acts, defineCheck, type Examination, type Found } from '../check';
import { inHeader } from '../evidence';
import { includes, isFile, namesOf, opened, sideOf, visible, without } from '../people';
import { addLine, copyingLine, moveBccToCc, removeRecipients } from '../remedies';

const addressesLine = 'I have put you in the blind copy line so that your addresses stay private.';

const hiddenPeople = ({ bcc, sender }: Examination): readonly Participant[] =>
  without(bcc, [sender]).filter(person => !isFile(person));

/** Those between whom the correspondence is: all that a reader can see, and those it answers. */
const parties = (examination: Examination, hidden: readonly Participant[]): readonly Participant[] => {
  const { sender, thread } = examination;
  const seen = without(visible(examination), [sender]);
  const addressed = seen.length ? seen : hidden;
  return opened([
    sender,
    ...addressed,
    ...thread.reduce<Participant[]>((all, { author }) => all.concat(author ?? []), []),
  ]);
};

const isBetweenSides = (people: readonly Participant[]): boolean =>
  people.some(person => sideOf(person) === 'member') && people.some(person => sideOf(person) === 'officer');

const disclosed = ({ statements }: Examination, hidden: readonly Participant[]): boolean => {
  const copies = acts(statements, 'disclosed-copy');
  if (!copies.length) return false;
  const told = copies.reduce<string[]>((all, { target }) => all.concat(target.people), []);
  return !told.length || hidden.every(({ address }) => told.includes(address));
};

/** Several private people, whom no directory lists: one alone is a hidden reader, not a mailing. */
const areResidents = (hidden: readonly Participant[]): boolean =>
  hidden.length > 1 && hidden.every(({ kind, inferred }) => kind === 'external' && inferred);

const guardsAddresses = (examination: Examination, hidden: readonly Participant[]): Found => ({
  outcome: 'addresses',
  severity: 'note',
  values: { hidden: namesOf(hidden) },
  evidence: inHeader(examination, hidden, ['bcc']),
  remedies: [addLine('Say so in the message', addressesLine)],
  about: hidden,
});

export default defineCheck({
  id: 'blind-copy',
  title: 'Somebody is copied where the others cannot see it',
  group: 'copying',
  binds: 'both',
  about:
    'A blind copy of a message between a member and an officer. Silent for the sender’s own copy and for the case archive; ' +
    'residents hidden to guard their addresses need only be mentioned.',
  needs: ['to', 'cc', 'bcc', 'own', 'thread'],
  parameters: {
    whom: {
      value: 'anybody',
      about: 'Whose hidden copy counts: “anybody”, or only “members” other than those the message is to.',
    },
  },
  advice: {
    hidden:
      '{hidden} would get this without the others knowing. Under your protocol everybody on a message is named: move the copy to Cc, or say in the text who has it.',
    'member-hidden':
      '{hidden} would get this without the member you are writing to knowing. Move the copy to Cc and say so, or leave it out.',
    addresses: 'Hiding residents’ addresses from one another is sensible. Say in the text that you have done so.',
  },
  examples: {
    found: [
      {
        why: 'A member writes to an officer with another member hidden',
        policy: 'reigate-banstead-2022',
        from: 'cllr.lynda.frayne@eastmarsh.gov.uk',
        to: ['gareth.pugh@eastmarsh.gov.uk'],
        bcc: ['cllr.victor.stannard@eastmarsh.gov.uk'],
        own: 'Gareth, is the application valid yet?',
      },
      {
        why: 'An officer answers a member with another member hidden',
        policy: 'uttlesford-2017',
        from: 'tunde.bakare@eastmarsh.gov.uk',
        to: ['cllr.jemima.cole@eastmarsh.gov.uk'],
        bcc: ['cllr.derek.pashley@eastmarsh.gov.uk'],
        own: 'Yes, the tree is protected.',
      },
    ],
    quiet: [
      {
        why: 'The hidden copy goes to the case archive',
        policy: 'reigate-banstead-2022',
        from: 'dev.chaudhry@eastmarsh.gov.uk',
        to: ['cllr.jemima.cole@eastmarsh.gov.uk'],
        bcc: ['case.archive@eastmarsh.gov.uk'],
        own: 'The round will be done on Friday.',
      },
      {
        why: 'Only members are on it',
        policy: 'reigate-banstead-2022',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['cllr.victor.stannard@eastmarsh.gov.uk'],
        bcc: ['cllr.lynda.frayne@eastmarsh.gov.uk'],
        own: 'Have you heard from the others?',
      },
      {
        why: 'Only an officer’s hidden copy to a member is against this protocol, and this one is to her director',
        policy: 'uttlesford-2017',
        from: 'leanne.stott@eastmarsh.gov.uk',
        to: ['cllr.imran.sheikh@eastmarsh.gov.uk'],
        bcc: ['caroline.eyre@eastmarsh.gov.uk'],
        own: 'The figures are attached.',
      },
    ],
  },
  examine: examination => {
    const hidden = hiddenPeople(examination);
    if (!hidden.length || !isBetweenSides(parties(examination, hidden)) || disclosed(examination, hidden))
      return undefined;
    if (examination.parameter('whom') === 'members') return hiddenMembers(examination, hidden);
    return areResidents(hidden) ? guardsAddresses(examination, hidden) : found(examination, 'hidden', hidden);
  },
});

const found = (examination: Examination, outcome: string, hidden: readonly Participant[]): Found => ({
  outcome,
  values: { hidden: namesOf(hidden), line: copyingLine(hidden) },
  evidence: inHeader(examination, hidden, ['bcc']),
  remedies: [moveBccToCc(hidden), removeRecipients(hidden)],
  about: hidden,
});

/** The member written to is the one who should know: without one, no member's correspondence is passed on. */
const hiddenMembers = (examination: Examination, hidden: readonly Participant[]): Found | undefined => {
  const { sender, thread } = examination;
  const known = opened([
    ...visible(examination),
    ...thread.reduce<Participant[]>((all, { author }) => all.concat(author ?? []), []),
  ]);
  const members = hidden.filter(each =>
    opened([each]).some(person => sideOf(person) === 'member' && !includes(known, person)),
  );
  const writtenTo = known.some(person => sideOf(person) === 'member' && person.address !== sender.address);
  return members.length && writtenTo ? found(examination, 'member-hidden', members) : undefined;
};
