import { isMember, isOfficer } from '../../directory/kinds';
import { gradeAtLeast } from '../../directory/grade';
import type { Participant } from '../../directory/participant';
import { hasPosition, hasPositionLike } from '../../directory/positions';
import { sameWard } from '../../directory/wards';
import { acts, defineCheck, type Examination, type Found, type QuotedCorrespondence } from '../check';
import { inHeader, quotedMessage } from '../evidence';
import { includes, isFile, nameOf, namesOf } from '../people';
import { addRecipients, cutThread } from '../remedies';
import { fromMembers, newTo } from '../thread';

interface Passed {
  readonly quoted: QuotedCorrespondence;
  readonly author: Participant;
  readonly reached: readonly Participant[];
}

/** Officers handle what a member sends one of them; a firm that works for the council is told what to do, not who asked. */
const handles = (person: Participant): boolean =>
  isOfficer(person) || person.kind === 'political-assistant' || isFile(person);

/** Those whom the protocol names for what is grave: they may see anything. */
const isStatutory = (person: Participant): boolean =>
  hasPosition(person, 'monitoring officer', 'head of paid service') || gradeAtLeast(person, 'chief-executive');

const mayNotSee = (examination: Examination, author: Participant, person: Participant): boolean => {
  if (isStatutory(person) || person.kind === 'unknown') return false;
  if (examination.parameter('readers') === 'members')
    return isMember(person) && !(examination.parameter('ward-colleagues-may') === true && sameWard(author, person));
  return !handles(person);
};

/** The author said that it may be shown, or the sender says that the author knows. */
const authorAgrees = ({ statements }: Examination, { quoted, author, reached }: Passed): boolean => {
  const knows = acts(statements, 'author-knows').some(
    ({ target }) => !target.people.length || target.people.includes(author.address),
  );
  const allowed = acts(quoted.statements, 'copy-permission').some(
    ({ target }) => !target.people.length || reached.every(({ address }) => target.people.includes(address)),
  );
  return knows || allowed;
};

const passedOn = (examination: Examination): Passed | undefined =>
  fromMembers(examination)
    .filter(({ author }) => !includes(examination.readers, author))
    .map(({ quoted, author, at }) => ({
      quoted,
      author,
      reached: newTo(examination, at).filter(person => mayNotSee(examination, author, person)),
    }))
    .find(passed => passed.reached.length > 0 && !authorAgrees(examination, passed));

const isAdministration = (person: Participant): boolean =>
  hasPosition(person, 'leader of the council', 'deputy leader') || hasPositionLike(person, 'cabinet');

/** The clauses that speak of leading members are cited only where one of them is reached. */
const clausesFor = ({ settings, parameter }: Examination, reached: readonly Participant[]): readonly string[] => {
  const leading = parameter('leading-member-clauses') as readonly string[];
  return reached.some(isAdministration)
    ? settings.clauses
    : settings.clauses.filter(clause => !leading.includes(clause));
};

export default defineCheck({
  id: 'forwarded-without-author',
  title: 'A member’s words go to others without the member',
  group: 'copying',
  binds: 'officer',
  about:
    'An officer passes on a member’s message, quoted or forwarded, to people who have not seen it, while its author is not copied and ' +
    'is not said to know.',
  needs: ['to', 'cc', 'bcc', 'own', 'thread', 'kind'],
  parameters: {
    readers: {
      value: 'members',
      about: 'New readers who count: other “members”, or “anybody” but the officers who handle it.',
    },
    'ward-colleagues-may': { value: false, about: 'Whether members of the author’s own ward may have it.' },
    'author-in-copy': {
      value: true,
      about: 'Whether copying the author puts it right; otherwise the thread is left out.',
    },
    'leading-member-clauses': { value: [], about: 'Clauses cited only where the Leader or Cabinet is reached.' },
  },
  advice: {
    forwarded:
      'This shows {author}’s message to {reached}, and {author} does not know. Copy {author} in and say so, or leave the message out.',
    private:
      '{author} wrote to you, not to {reached}, and the protocol keeps a member’s request from others. Answer without the earlier message and without the name.',
  },
  examples: {
    found: [
      {
        why: 'A member’s note is passed to the Leader',
        policy: 'uttlesford-2017',
        from: 'gareth.pugh@eastmarsh.gov.uk',
        to: ['cllr.hilary.marchbank@eastmarsh.gov.uk'],
        own: 'Hilary, see the note below.',
        thread: [
          {
            from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
            to: ['gareth.pugh@eastmarsh.gov.uk'],
            text: 'I cannot get past 4.6 years of supply. Would you check rows 14 to 31?',
          },
        ],
      },
    ],
    quiet: [
      {
        why: 'Members of the same ward may share a ward matter',
        policy: 'uttlesford-2017',
        from: 'dev.chaudhry@eastmarsh.gov.uk',
        to: ['cllr.lynda.frayne@eastmarsh.gov.uk'],
        own: 'The sweeper comes on Thursday.',
        thread: [
          {
            from: 'cllr.jemima.cole@eastmarsh.gov.uk',
            to: ['dev.chaudhry@eastmarsh.gov.uk'],
            text: 'Every gully on Station Road is blocked.',
          },
        ],
      },
      {
        why: 'The officer who will answer it gets it',
        policy: 'tower-hamlets-2017',
        from: 'leanne.stott@eastmarsh.gov.uk',
        to: ['marta.zielinska@eastmarsh.gov.uk'],
        own: 'Please could you draft a reply?',
        thread: [
          {
            from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
            to: ['leanne.stott@eastmarsh.gov.uk'],
            text: 'When was Mrs K last reviewed?',
          },
        ],
      },
    ],
  },
  examine: examination => {
    const passed = passedOn(examination);
    return passed && found(examination, passed);
  },
});

const found = (examination: Examination, { quoted, author, reached }: Passed): Found => {
  const inCopy = examination.parameter('author-in-copy') === true;
  return {
    outcome: inCopy ? 'forwarded' : 'private',
    values: { author: nameOf(author), reached: namesOf(reached) },
    evidence: [quotedMessage(quoted), ...inHeader(examination, reached)],
    remedies: inCopy ? [addRecipients([author]), cutThread] : [cutThread],
    clauses: clausesFor(examination, reached),
    about: [author, ...reached],
  };
};
