import { isMember, isOutside } from '../../directory/kinds';
import type { Kind, Participant } from '../../directory/participant';
import { acts, defineCheck, type Examination, type Found } from '../check';
import { inHeader } from '../evidence';
import { carriesPapers, markingsIn, type Marking } from '../markings';
import { actsForCouncil, namesOf, opened, without } from '../people';
import { cutThread, removeRecipients } from '../remedies';

/** Readers to whom nothing marked goes, whatever the marking. */
const farthest: readonly Kind[] = ['press', 'party', 'union'];

const isFarthest = ({ kind, positions }: Participant): boolean =>
  farthest.includes(kind) || positions.includes('trade union');

const isStranger = (person: Participant): boolean =>
  !actsForCouncil(person) && (isOutside(person) || person.kind === 'unknown');

/** Whoever wrote a marked message may have it back. */
const writers = ({ thread }: Examination): readonly Participant[] =>
  thread.reduce<Participant[]>((all, { author, readers }) => all.concat(author ?? [], readers), []);

/** Outsiders whom a marking is kept from: a letter that is private to its reader is no leak to that reader. */
const outsiders = (examination: Examination, markings: readonly Marking[]): readonly Participant[] => {
  const strangers = without(opened(examination.readers).filter(isStranger), writers(examination));
  const isClosed = markings.some(each => each.isClosed || (each.isOnPaper && each.evidence.field === 'thread'));
  return strangers.filter(person => isFarthest(person) || isClosed);
};

/** To speak of a closed report discloses nothing: a paper goes with it, or what stands in it is told. */
const tells = (examination: Examination): boolean =>
  carriesPapers(examination) ||
  /[£%]|\b\d{3,}\b|\b(shows?|says|recommends|valued|bid|offer)\b/.test(examination.message.own);

const needsToKnow = ({ statements }: Examination): boolean =>
  acts(statements, 'stated-reason', 'capacity-statement', 'author-knows').length > 0;

/** A councillor with no office or committee to whom closed papers go for no reason given. */
const councillors = (examination: Examination, markings: readonly Marking[]): readonly Participant[] => {
  const isClosed = markings.some(each => each.isClosed && each.isOnPaper);
  if (examination.parameter('other-councillor') === '' || !isClosed || needsToKnow(examination)) return [];
  const readers = without(examination.to.concat(examination.cc, examination.bcc), writers(examination));
  return readers.filter(person => isMember(person) && person.positions.length === 0);
};

export default defineCheck({
  id: 'confidential-disclosure',
  title: 'This is marked, and it would go outside',
  group: 'copying',
  binds: 'both',
  about:
    'Something marked confidential, exempt or not for release goes to the press, a party, a union or others outside. The council’s own ' +
    'auditors, lawyers and contractors are left alone, and so are footers, public versions and mere talk of a closed report.',
  needs: ['to', 'cc', 'bcc', 'subject', 'own', 'thread', 'attachments'],
  parameters: {
    unmarked: {
      value: '',
      about: 'Severity where only the sender’s own words call it confidential; as usual where empty.',
    },
    'other-councillor': {
      value: '',
      about:
        'Severity where closed papers go to a councillor without a stated need to know; empty where it does not count.',
    },
  },
  advice: {
    outside:
      'It is marked “{marking}” and would reach {reached}. Send the public part, or ask first: it cannot be called back.',
    councillor: 'It is marked “{marking}”, and nothing says why {reached} needs it. State the need, or leave it out.',
  },
  examples: {
    found: [
      {
        why: 'Figures not for release are forwarded to a developer',
        policy: 'reigate-banstead-2022',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['landteam@larkfield-homes.test'],
        own: 'See the third paragraph.',
        thread: [
          {
            from: 'gareth.pugh@eastmarsh.gov.uk',
            to: ['cllr.toby.wainfleet@eastmarsh.gov.uk'],
            text: 'COMMERCIALLY SENSITIVE - NOT FOR RELEASE\nThe site can bear between 14% and 17%.',
          },
        ],
      },
    ],
    quiet: [
      {
        why: 'The council’s own auditor has it',
        policy: 'reigate-banstead-2022',
        from: 'fiona.tarrant@eastmarsh.gov.uk',
        to: ['audit@keswickharrow.test'],
        own: 'Here is the exempt appendix, which is not for publication.',
      },
      {
        why: 'A public version',
        policy: 'uttlesford-2017',
        from: 'jake.ellwood@eastmarsh.gov.uk',
        to: ['newsdesk@eastmarsh-mercury.test'],
        own: 'The attached is the public version and none of it is confidential.',
      },
    ],
  },
  examine: examination => {
    const markings = markingsIn(examination);
    if (!markings.length) return undefined;
    const outside = tells(examination) ? outsiders(examination, markings) : [];
    if (outside.length) return found(examination, 'outside', markings, outside);
    const members = councillors(examination, markings);
    return members.length ? found(examination, 'councillor', markings, members) : undefined;
  },
});

const found = (
  examination: Examination,
  outcome: 'outside' | 'councillor',
  markings: readonly Marking[],
  reached: readonly Participant[],
): Found => {
  const isOwnWord = !markings.some(({ isOnPaper }) => isOnPaper) && examination.message.attachments.length === 0;
  const name = outcome === 'councillor' ? 'other-councillor' : isOwnWord ? 'unmarked' : '';
  const level = name ? examination.parameter(name) : '';
  return {
    outcome,
    ...(level === 'note' || level === 'warn' ? { severity: level } : {}),
    values: { marking: markings[0]!.evidence.text, reached: namesOf(reached) },
    evidence: [...markings.slice(0, 2).map(({ evidence }) => evidence), ...inHeader(examination, reached)],
    remedies: [
      removeRecipients(reached),
      ...(markings.some(({ evidence }) => evidence.field === 'thread') ? [cutThread] : []),
    ],
    about: reached,
  };
};
