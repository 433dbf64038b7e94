import { fold } from '../../directory/fold';
import { gradeAtLeast } from '../../directory/grade';
import type { Participant } from '../../directory/participant';
import { hasPosition } from '../../directory/positions';
import { acts, defineCheck, type Examination, type Found } from '../check';
import { inHeader, inOwn } from '../evidence';
import { aboutOfficers, peopleOf, telling, type Meant } from '../meant';
import { includes, isNamedOfficer, namesOf, persons, without } from '../people';
import { readdress, removeRecipients } from '../remedies';
import { bestRoute, complaintTitles, onRoute } from '../routes';

/** The complaints team takes in what constituents complain of. */
const isComplaintsDesk = ({ positions, name, address }: Participant): boolean =>
  positions.includes('shared mailbox') && fold(`${name} ${address}`).includes('complaint');

/** Named as those to whom a complaint may yet go, more often than as those it is about. */
const isLastResort = (person: Participant): boolean =>
  gradeAtLeast(person, 'chief-executive') || hasPosition(person, 'monitoring officer');

/** A complaint that names nobody is about the officers whom the message judges, or else about those whom it names. */
const unnamedComplaints = (examination: Examination): readonly Meant[] => {
  const plain = acts(examination.statements, 'complaint').filter(
    ({ target, strength }) => target.kind === 'nobody' && strength > 1,
  );
  const judged = peopleOf(telling(aboutOfficers(examination, 'criticism', 'insult', 'mockery')));
  const named = examination.directory.people.filter(
    person =>
      isNamedOfficer(person) &&
      !isLastResort(person) &&
      examination.namings.some(({ id }) => id === person.address) &&
      !includes(examination.to, person),
  );
  const people = judged.length ? judged : named;
  return people.length ? plain.map(act => ({ act, people })) : [];
};

const complaintsIn = (examination: Examination): readonly Meant[] => {
  const about = telling(aboutOfficers(examination, 'complaint'));
  return about.length ? about : unnamedComplaints(examination);
};

interface Addressees {
  readonly route: readonly Participant[];
  readonly beyond: readonly Participant[];
  readonly toRoute: boolean;
}

const addresseesOf = (examination: Examination, about: readonly Participant[]): Addressees => {
  const readers = persons(examination.readers);
  const route = onRoute(examination, readers, about);
  return {
    route,
    beyond: without(readers, route.concat(about)),
    toRoute: without(route, about).some(person => includes(examination.to, person)),
  };
};

/** A first, private word with the officer comes before any route, where the protocol asks for one. */
const isFirstWord = (examination: Examination, about: readonly Participant[]): boolean =>
  examination.parameter('first-word') === true &&
  about.length > 0 &&
  examination.readers.every(person => includes(about, person));

const isRightlySent = (examination: Examination, about: readonly Participant[]): boolean => {
  const { beyond, toRoute } = addresseesOf(examination, about);
  return isFirstWord(examination, about) || (toRoute && !beyond.length) || examination.readers.every(isComplaintsDesk);
};

export default defineCheck({
  id: 'complaint-route',
  title: 'A complaint about an officer has its own route',
  group: 'respect',
  binds: 'member',
  about:
    'A complaint about an officer that is not sent to the post the protocol names for it, or is sent to others besides. A first ' +
    'private word, where the protocol asks for one, and a report of wrongdoing are left alone.',
  needs: ['to', 'cc', 'bcc', 'own'],
  alsoReads: ['thread'],
  parameters: {
    'first-word': { value: false, about: 'Whether a first private word with the officer is right.' },
    'senior-from': { value: 'director', about: 'The grade from which officers have a route of their own.' },
  },
  advice: {
    elsewhere: 'A complaint about {officer} goes to the {route}, so that it can be dealt with fairly.',
    beyond:
      'This complaint goes to the right place, and to {beyond} as well. It is fairer, and stronger, if only those who can act on it read it.',
  },
  examples: {
    found: [
      {
        why: 'A complaint about an officer goes to the Leader',
        policy: 'tower-hamlets-2017',
        from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
        to: ['cllr.hilary.marchbank@eastmarsh.gov.uk'],
        own: 'I want to complain about Sue Wintle.',
      },
    ],
    quiet: [
      {
        why: 'It goes to the chief officer alone',
        policy: 'city-of-london-2006',
        from: 'cllr.lynda.frayne@eastmarsh.gov.uk',
        to: ['ranjit.sandhu@eastmarsh.gov.uk'],
        own: 'I want to complain about Paul Garrity.',
      },
      {
        why: 'A complaint about the chief executive goes to the Leader here',
        policy: 'uttlesford-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['cllr.hilary.marchbank@eastmarsh.gov.uk'],
        own: 'I want to complain about Alison Brightwell.',
      },
    ],
  },
  examine: examination => {
    const complaints = complaintsIn(examination);
    const about = peopleOf(complaints);
    if (!complaints.length || acts(examination.statements, 'wrongdoing-report').length) return undefined;
    if (!complaintTitles(examination, about).length || isRightlySent(examination, about)) return undefined;
    return found(examination, complaints, about);
  },
});

const spoken = (titles: readonly string[]): string =>
  titles.filter(title => fold(title) !== 'the officer').join(' or the ');

const found = (examination: Examination, complaints: readonly Meant[], about: readonly Participant[]): Found => {
  const { beyond, toRoute } = addresseesOf(examination, about);
  const best = bestRoute(examination, about);
  return {
    outcome: toRoute ? 'beyond' : 'elsewhere',
    values: {
      officer: about.length ? namesOf(about) : 'an officer',
      route: spoken(complaintTitles(examination, about)),
      beyond: namesOf(beyond),
    },
    evidence: [...complaints.map(({ act }) => inOwn(examination, act)), ...inHeader(examination, beyond)],
    remedies: [
      ...(toRoute && beyond.length ? [removeRecipients(beyond)] : []),
      ...(!toRoute && best.length ? [readdress(best)] : []),
    ],
    about,
  };
};
