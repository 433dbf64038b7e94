import { gradeAtLeast } from '../../directory/grade';
import { isMember, isOfficer } from '../../directory/kinds';
import type { Participant } from '../../directory/participant';
import { hasPosition } from '../../directory/positions';
import type { Act } from '../../language/statement';
import { acts, defineCheck, type Examination, type Found, type QuotedCorrespondence } from '../check';
import { inHeader, inThread } from '../evidence';
import { assists, includes, isFile, nameOf, namesOf, sideOf } from '../people';
import { cutThread, removeRecipients } from '../remedies';
import { newTo, perhapsNewTo } from '../thread';

interface Asked {
  readonly at: number;
  readonly quoted: QuotedCorrespondence;
  readonly author: Participant;
  readonly plea: Act;
  readonly reached: readonly Participant[];
}

const membersAsClass =
  /\b(other|fellow|any|the|all) (ward |group )?(members?|councillors?|cllrs?|group leaders?|whips?)\b/i;

const sentenceOf = ({ text, statements }: QuotedCorrespondence, { start }: Act): string => {
  const statement = statements.find(each => each.start <= start && start < each.end);
  return statement ? text.slice(statement.start, statement.end) : '';
};

/** A plea may be about some people only: those named, or members as a class. */
const covers = (quoted: QuotedCorrespondence, plea: Act, person: Participant): boolean => {
  const isOfMembers = membersAsClass.test(sentenceOf(quoted, plea));
  const isNamed = plea.target.people.includes(person.address);
  if (plea.target.people.length || isOfMembers) return isNamed || (isOfMembers && isMember(person));
  return true;
};

/** What is grave may always go to those whom the protocol names for it. */
const isStatutory = (examination: Examination, person: Participant): boolean => {
  if (hasPosition(person, 'monitoring officer', 'head of paid service')) return true;
  return (
    isOfficer(person) &&
    gradeAtLeast(person, 'director') &&
    acts(examination.statements, 'wrongdoing-report').length > 0
  );
};

const reachedBy = (
  examination: Examination,
  quoted: QuotedCorrespondence,
  at: number,
  author: Participant,
  plea: Act,
): readonly Participant[] =>
  perhapsNewTo(examination, at).filter(
    person =>
      covers(quoted, plea, person) &&
      !isFile(person) &&
      !assists(person, examination.sender) &&
      !assists(person, author) &&
      !(examination.parameter('statutory-officers-may') === true && isStatutory(examination, person)),
  );

/** The author has since allowed it, in a newer message or by what the sender says. */
const isLifted = ({ statements, thread }: Examination, author: Participant, at: number): boolean =>
  acts(statements, 'author-knows').some(
    ({ target }) => !target.people.length || target.people.includes(author.address),
  ) ||
  thread
    .slice(0, at + 1)
    .some(
      ({ author: writer, statements: said }) =>
        writer?.address === author.address && acts(said, 'copy-permission').length > 0,
    );

const askedIn = (examination: Examination, quoted: QuotedCorrespondence, at: number): Asked | undefined => {
  const { author } = quoted;
  if (!author || !sideOf(author) || author.address === examination.sender.address) return undefined;
  if (isLifted(examination, author, at)) return undefined;
  return acts(quoted.statements, 'copy-refusal')
    .map(plea => ({ at, quoted, author, plea, reached: reachedBy(examination, quoted, at, author, plea) }))
    .find(({ reached }) => reached.length > 0);
};

const asked = (examination: Examination): Asked | undefined =>
  examination.thread.reduce<Asked | undefined>(
    (found, quoted, at) => found ?? askedIn(examination, quoted, at),
    undefined,
  );

/** An officer may have to be brought in to act; and a reply whose quote prints no readers may add nobody new. */
const isThin = (examination: Examination, { at, reached }: Asked): boolean =>
  (examination.parameter('officers-may-act') === true && reached.every(isOfficer)) ||
  !reached.some(person => includes(newTo(examination, at), person));

export default defineCheck({
  id: 'no-copy-request',
  title: 'You were asked to keep this to yourself',
  group: 'copying',
  binds: 'both',
  about:
    'An earlier message asks that it be not copied, shared or forwarded, and somebody is added who has not seen it. Footers and ' +
    'disclaimers do not ask; the sender’s own request binds nobody else.',
  needs: ['to', 'cc', 'bcc', 'own', 'thread', 'kind'],
  parameters: {
    'officers-may-act': {
      value: false,
      about: 'Whether adding only officers, who may have to act on it, is no more than a note.',
    },
    'statutory-officers-may': {
      value: false,
      about:
        'Whether the Monitoring Officer, the chief executive, and directors for wrongdoing, may be told all the same.',
    },
  },
  advice: {
    asked:
      '{author} asked that this go no further, and it would reach {reached}. Ask {author} first, or write afresh without the earlier messages.',
  },
  examples: {
    found: [
      {
        why: 'A member asked that it be not copied to other members, and one is in Cc',
        policy: 'uttlesford-2017',
        from: 'ranjit.sandhu@eastmarsh.gov.uk',
        to: ['cllr.toby.wainfleet@eastmarsh.gov.uk'],
        cc: ['cllr.brenda.colley@eastmarsh.gov.uk'],
        own: 'The figure you have is right. I have copied Cllr Colley.',
        thread: [
          {
            from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
            to: ['ranjit.sandhu@eastmarsh.gov.uk'],
            text: 'Is the bill a third over budget? Please do not copy this to other members.',
          },
        ],
      },
    ],
    quiet: [
      {
        why: 'The request was the sender’s own',
        policy: 'reigate-banstead-2022',
        from: 'cllr.lynda.frayne@eastmarsh.gov.uk',
        to: ['cllr.sabiha.noor@eastmarsh.gov.uk'],
        own: 'Sabiha, this is the exchange I mentioned.',
        thread: [
          {
            from: 'cllr.lynda.frayne@eastmarsh.gov.uk',
            to: ['gareth.pugh@eastmarsh.gov.uk'],
            text: 'Please keep this to yourself until Tuesday.',
          },
        ],
      },
      {
        why: 'The words are an automatic footer',
        policy: 'uttlesford-2017',
        from: 'gareth.pugh@eastmarsh.gov.uk',
        to: ['cllr.hilary.marchbank@eastmarsh.gov.uk'],
        own: 'Toby is happy for me to pass this on to you.',
        thread: [
          {
            from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
            to: ['gareth.pugh@eastmarsh.gov.uk'],
            text: 'The line runs through the car park.\n\nThis e-mail is confidential and intended solely for the person to whom it is addressed. If you are not that person you must not copy, forward or disclose it.',
          },
        ],
      },
    ],
  },
  examine: examination => {
    const plea = asked(examination);
    return plea && found(examination, plea);
  },
});

const found = (examination: Examination, plea: Asked): Found => ({
  outcome: 'asked',
  ...(isThin(examination, plea) ? { severity: 'note' as const } : {}),
  values: { author: nameOf(plea.author), reached: namesOf(plea.reached) },
  evidence: [inThread(plea.quoted, plea.plea), ...inHeader(examination, plea.reached)],
  remedies: [removeRecipients(plea.reached), cutThread],
  about: plea.reached,
});
