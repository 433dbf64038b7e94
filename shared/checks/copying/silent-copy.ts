import { gradeAtLeast } from '../../directory/grade';
import { isMember, isOfficer } from '../../directory/kinds';
import { type Participant } from '../../directory/participant';
import { sameWard } from '../../directory/wards';
import { acts, defineCheck, type Examination, type Found, type QuotedCorrespondence } from '../check';
import { inHeader } from '../evidence';
import { assists, includes, isFile, namesOf, opened, persons, visible, without } from '../people';
import { addLine, copyingLine, removeRecipients } from '../remedies';
import { answered, printsReaders, privyTo } from '../thread';

/** The sender's own assistant, or an officer's own management: which director that is shows only where one is added. */
const isOwnOffice = (sender: Participant, person: Participant, isOnlyDirector: boolean): boolean => {
  if (assists(person, sender) || assists(sender, person)) return true;
  if (!isOfficer(sender) || !isOfficer(person) || sender.grade === '' || sender.grade === person.grade) return false;
  return gradeAtLeast(person, sender.grade) && (person.service === sender.service || isOnlyDirector);
};

/** A ward's members belong on what is written to its parish or town council. */
const isParishsWardMember = (examination: Examination, person: Participant): boolean =>
  examination.parameter('ward-members-with-parish') === true &&
  isMember(person) &&
  opened([
    ...visible(examination),
    ...examination.thread.reduce<Participant[]>((all, { author }) => all.concat(author ?? []), []),
  ]).some(each => each.kind === 'parish' && sameWard(each, person));

/** The message answered allows the copy, or speaks of the person without asking that it be kept. */
const wasAskedFor = (quoted: QuotedCorrespondence, person: Participant): boolean =>
  (quoted.namings.some(({ id }) => id === person.address) && !acts(quoted.statements, 'copy-refusal').length) ||
  acts(quoted.statements, 'copy-permission').some(
    ({ target }) => target.people.includes(person.address) || (target.kind === 'nobody' && target.people.length === 0),
  );

const newcomers = (examination: Examination, quoted: QuotedCorrespondence): readonly Participant[] => {
  const had = privyTo(examination, 0);
  const directors = without(visible(examination), had).filter(
    person => isOfficer(person) && gradeAtLeast(person, 'director'),
  );
  return visible(examination).filter(
    person =>
      !includes(had, person) &&
      !(person.members && persons(person.members).every(each => includes(had, each))) &&
      !isFile(person) &&
      !isOwnOffice(examination.sender, person, directors.length === 1 && includes(directors, person)) &&
      !isParishsWardMember(examination, person) &&
      !wasAskedFor(quoted, person),
  );
};

/** Naming or greeting any of them is enough; so is saying of nobody in particular that others have this. */
const isAnnounced = ({ namings, statements }: Examination, people: readonly Participant[]): boolean =>
  people.some(({ address }) => namings.some(({ id }) => id === address)) ||
  acts(statements, 'disclosed-copy').length > 0;

const isBetweenSides = ({ sender, readers }: Examination): boolean => {
  const all = [sender, ...readers];
  return all.some(isMember) && all.some(isOfficer);
};

export default defineCheck({
  id: 'silent-copy',
  title: 'Somebody new is on this reply, and the text does not say so',
  group: 'copying',
  binds: 'both',
  about:
    'A reply that adds somebody to To or Cc whom the own words neither name nor greet. The copy is there for all to see, so this is ' +
    'courtesy, never a breach.',
  needs: ['to', 'cc', 'own', 'thread', 'kind'],
  alsoReads: ['bcc'],
  parameters: {
    'ward-members-with-parish': {
      value: false,
      about: 'Whether a ward’s members may be added without a word to what is written to its parish or town council.',
    },
  },
  advice: {
    added: '{added} was not on the message you are answering. A word on why they have it saves surprise.',
  },
  examples: {
    found: [
      {
        why: 'The chair of the committee appears in Cc without a word',
        policy: 'uttlesford-2017',
        from: 'gareth.pugh@eastmarsh.gov.uk',
        to: ['cllr.jemima.cole@eastmarsh.gov.uk'],
        cc: ['cllr.derek.pashley@eastmarsh.gov.uk'],
        own: 'We write to the applicant alone at present. I will put both options to members in the autumn.',
        thread: [
          {
            from: 'cllr.jemima.cole@eastmarsh.gov.uk',
            to: ['gareth.pugh@eastmarsh.gov.uk'],
            text: 'Could residents be told of site visits?',
          },
        ],
      },
    ],
    quiet: [
      {
        why: 'The new person is named',
        policy: 'uttlesford-2017',
        from: 'dev.chaudhry@eastmarsh.gov.uk',
        to: ['cllr.grace.adeola@eastmarsh.gov.uk'],
        cc: ['craig.noble@eastmarsh.gov.uk'],
        own: 'Craig Noble will ring you this afternoon to agree a time.',
        thread: [
          {
            from: 'cllr.grace.adeola@eastmarsh.gov.uk',
            to: ['dev.chaudhry@eastmarsh.gov.uk'],
            text: 'Could someone look at the fly-tip again?',
          },
        ],
      },
      {
        why: 'A ward’s members are added to an answer to their town council',
        policy: 'uttlesford-2017',
        from: 'tunde.bakare@eastmarsh.gov.uk',
        to: ['clerk@saltby-tc.test'],
        cc: ['cllr.hilary.marchbank@eastmarsh.gov.uk', 'cllr.lynda.frayne@eastmarsh.gov.uk'],
        own: 'The extension would need permission.',
        thread: [
          {
            from: 'clerk@saltby-tc.test',
            to: ['tunde.bakare@eastmarsh.gov.uk'],
            text: 'Do we need planning permission?',
          },
        ],
      },
    ],
  },
  examine: examination => {
    const quoted = answered(examination);
    if (examination.message.kind !== 'reply' || !quoted || !printsReaders(quoted)) return undefined;
    if (!isBetweenSides(examination)) return undefined;
    const added = newcomers(examination, quoted);
    if (!added.length || isAnnounced(examination, added)) return undefined;
    return found(examination, added);
  },
});

const found = (examination: Examination, added: readonly Participant[]): Found => ({
  outcome: 'added',
  severity: 'note',
  values: { added: namesOf(added) },
  evidence: inHeader(examination, added, ['to', 'cc']),
  remedies: [addLine('Say that you are copying them in', copyingLine(added)), removeRecipients(added)],
  about: added,
});
