import type { Participant } from '../../directory/participant';
import { acts, defineCheck, type Examination, type Found } from '../check';
import { inHeader, inOwn } from '../evidence';
import { aboutOfficers, peopleOf, telling, type Meant } from '../meant';
import { includes, namesOf, persons, without } from '../people';
import { readdress, removeRecipients, reword } from '../remedies';
import { bestRoute, onRoute } from '../routes';

/** Sent to nobody but those who can act on it; the officer's own reading is a route only where the protocol says so. */
const isByRoute = (examination: Examination, about: readonly Participant[]): boolean => {
  const readers = persons(examination.readers);
  const route = without(onRoute(examination, readers, about), about);
  return readers.length > 0 && readers.every(person => includes(route, person));
};

const isPrivate = ({ readers }: Examination, about: readonly Participant[]): boolean =>
  persons(readers).every(person => includes(about, person));

export default defineCheck({
  id: 'criticism-of-officer',
  title: 'This judges an officer',
  group: 'respect',
  binds: 'member',
  about:
    'A negative judgement of an officer’s competence, conduct or performance, by name, by post or as “you”. A report, decision or ' +
    'service may be criticised; what goes by the complaint route, or reports wrongdoing, is left alone.',
  needs: ['to', 'cc', 'bcc', 'own'],
  alsoReads: ['thread'],
  parameters: {
    'private-word': {
      value: false,
      about: 'Whether a private word with the officer comes first, and is no more than a note.',
    },
    'route-only': {
      value: false,
      about: 'Whether such comments go by the complaint route and to nobody else, the officer included.',
    },
    'senior-from': { value: 'director', about: 'The grade from which officers have a complaint route of their own.' },
  },
  advice: {
    others:
      'This judges {officer} where others can read it. Say what happened and when, and send it to those who can act on it.',
    private:
      'This judges {officer}. Said to the officer alone that is the right first step; an instance and a date make it fair.',
    route:
      'Comments on how an officer performs go to the {head-of-service} or the {chief-executive}, and to nobody else.',
  },
  examples: {
    found: [
      {
        why: 'A judgement on a planner copied to another member',
        policy: 'uttlesford-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['gareth.pugh@eastmarsh.gov.uk'],
        cc: ['cllr.lynda.frayne@eastmarsh.gov.uk'],
        own: 'I am afraid Amy Trotter is not competent to handle this application.',
      },
    ],
    quiet: [
      {
        why: 'The report is criticised, not its author',
        policy: 'reigate-banstead-2022',
        from: 'cllr.lynda.frayne@eastmarsh.gov.uk',
        to: ['gareth.pugh@eastmarsh.gov.uk'],
        own: 'The report on item 6 is thin and the table does not add up.',
      },
      {
        why: 'A resident’s words, passed on as such',
        policy: 'uttlesford-2017',
        from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
        to: ['leanne.stott@eastmarsh.gov.uk'],
        own: 'Mr Osgood says: "the lady at the housing desk was rude". I have formed no view.',
      },
      {
        why: 'It goes to the head of service alone, as the protocol says',
        policy: 'reigate-banstead-2022',
        from: 'cllr.norman.tull@eastmarsh.gov.uk',
        to: ['dev.chaudhry@eastmarsh.gov.uk'],
        own: 'Craig Noble is not up to the job.',
      },
    ],
  },
  examine: examination => {
    const judged = telling(aboutOfficers(examination, 'criticism', 'insult', 'mockery'));
    const about = peopleOf(judged);
    if (!judged.length || acts(examination.statements, 'wrongdoing-report').length || isByRoute(examination, about))
      return undefined;
    return found(examination, judged, about);
  },
});

const outcomeFor = (examination: Examination, about: readonly Participant[]): string => {
  if (examination.parameter('route-only') === true) return 'route';
  return isPrivate(examination, about) ? 'private' : 'others';
};

const found = (examination: Examination, judged: readonly Meant[], about: readonly Participant[]): Found => {
  const others = without(persons(examination.readers), about.concat(onRoute(examination, examination.readers, about)));
  const route = bestRoute(examination, about);
  const first = judged[0]!.act;
  const outcome = outcomeFor(examination, about);
  return {
    outcome,
    ...(outcome === 'private' && examination.parameter('private-word') === true ? { severity: 'note' as const } : {}),
    values: { officer: about.length ? namesOf(about) : 'an officer' },
    evidence: [...judged.map(({ act }) => inOwn(examination, act)), ...inHeader(examination, others)],
    remedies: [
      ...(others.length && others.length < examination.readers.length ? [removeRecipients(others)] : []),
      ...(route.length && outcome !== 'private' ? [readdress(route)] : []),
      reword(first.start, first.end),
    ],
    about,
  };
};
