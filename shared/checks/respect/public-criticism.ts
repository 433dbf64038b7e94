import { isMember, isOutside } from '../../directory/kinds';
import type { Participant } from '../../directory/participant';
import { acts, defineCheck, type Examination, type Found } from '../check';
import { inHeader, inOwn } from '../evidence';
import { aboutOfficers, peopleOf, telling, type Meant } from '../meant';
import { actsForCouncil, namesOf } from '../people';
import { readdress, removeRecipients, reword } from '../remedies';
import { bestRoute } from '../routes';

/** As many members as make a committee: what is said to them is said in the open. */
const committee = 5;

/** A list whose members nobody can see may be anybody's; one that reaches outsiders or a committee is an audience. */
const isPublicList = ({ members }: Participant): boolean =>
  members === null || members.some(isOutside) || members.filter(isMember).length >= committee;

const isPublic = (person: Participant): boolean =>
  person.kind === 'list' ? isPublicList(person) : isOutside(person) && !actsForCouncil(person);

const audienceOf = ({ to, cc, bcc }: Examination): readonly Participant[] => to.concat(cc, bcc).filter(isPublic);

/** That something will be said in public is no criticism; that somebody's conduct will be, or what the message judges, is. */
const airings = (examination: Examination, judged: readonly Meant[]): readonly Meant[] => {
  const aired = telling(aboutOfficers(examination, 'public-airing')).filter(({ act }) => act.target.kind !== 'nobody');
  if (aired.length || !judged.length) return aired;
  const people = peopleOf(judged);
  return acts(examination.statements, 'public-airing')
    .filter(({ strength }) => strength > 1)
    .map(act => ({ act, people }));
};

export default defineCheck({
  id: 'public-criticism',
  title: 'An officer is criticised in public',
  group: 'respect',
  binds: 'member',
  about:
    'A judgement of an officer sent to the press, residents, a parish, a committee or all members, or said to be raised there. ' +
    'Criticism of the council, a service, a policy or a report is left alone.',
  needs: ['to', 'cc', 'bcc', 'own'],
  alsoReads: ['thread'],
  parameters: {
    'attack-only': { value: false, about: 'Whether only a personal attack counts, not every judgement.' },
    'senior-from': { value: 'director', about: 'The grade from which officers have a complaint route of their own.' },
  },
  advice: {
    audience:
      'This judges {officer} before {audience}. Officers cannot answer in public: take it up privately, or keep to the decision or the service.',
    aired:
      'This says that {officer} will be judged in the open. Take it up privately first, then by the complaint route.',
  },
  examples: {
    found: [
      {
        why: 'An officer is blamed by name before a town council',
        policy: 'uttlesford-2017',
        from: 'cllr.jemima.cole@eastmarsh.gov.uk',
        to: ['clerk@saltby-tc.test'],
        own: 'Honest answer: Craig Noble is not up to the job.',
      },
    ],
    quiet: [
      {
        why: 'The administration is the target',
        policy: 'uttlesford-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['newsdesk@eastmarsh-mercury.test'],
        own: 'The administration was warned three times and chose a logo instead.',
      },
      {
        why: 'A plain account to the constituent',
        policy: 'uttlesford-2017',
        from: 'cllr.norman.tull@eastmarsh.gov.uk',
        to: ['ken.sharman@example.net'],
        own: 'Mr Garrity visited on 14 October and wrote to me on the 19th.',
      },
    ],
  },
  examine: examination => {
    const judging =
      examination.parameter('attack-only') === true ? ['insult', 'mockery'] : ['criticism', 'insult', 'mockery'];
    const judged = telling(aboutOfficers(examination, ...judging));
    const audience = audienceOf(examination);
    if (judged.length && audience.length) return found(examination, 'audience', judged, audience);
    const aired = examination.parameter('attack-only') === true ? [] : airings(examination, judged);
    return aired.length ? found(examination, 'aired', aired, audience) : undefined;
  },
});

const found = (
  examination: Examination,
  outcome: string,
  judged: readonly Meant[],
  audience: readonly Participant[],
): Found => {
  const about = peopleOf(judged);
  const route = bestRoute(examination, about);
  const first = judged[0]!.act;
  return {
    outcome,
    values: { officer: about.length ? namesOf(about) : 'an officer', audience: namesOf(audience) },
    evidence: [...judged.map(({ act }) => inOwn(examination, act)), ...inHeader(examination, audience)],
    remedies: [
      ...(audience.length && audience.length < examination.readers.length ? [removeRecipients(audience)] : []),
      ...(route.length ? [readdress(route)] : []),
      reword(first.start, first.end),
    ],
    about,
  };
};
