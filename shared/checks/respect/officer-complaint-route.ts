import { gradeAtLeast } from '../../directory/grade';
import { isMember, isOfficer } from '../../directory/kinds';
import { fold } from '../../directory/fold';
import type { Participant } from '../../directory/participant';
import { hasPosition } from '../../directory/positions';
import { acts, defineCheck, type Examination } from '../check';
import { inHeader } from '../evidence';
import { includes, namesOf, opened } from '../people';
import { reword } from '../remedies';

/** The manager, the statutory officers, and whoever else the policy's route names for a complaint about a member. */
const isOnRoute = ({ policy }: Examination, person: Participant): boolean =>
  (isOfficer(person) && gradeAtLeast(person, 'service-manager')) ||
  hasPosition(person, 'monitoring officer', 'head of paid service', 'trade union') ||
  (policy.routes['complaint-about-member'] ?? []).some(title =>
    person.positions.some(position => position.includes(fold(title))),
  );

interface Complaint {
  readonly about: readonly Participant[];
  readonly start: number;
  readonly end: number;
}

/** The writer complains, in the first person: to pass on a resident's complaint or to ask of one is no complaint. */
const complains =
  /\b(i|we)('m|’m| am| are| want| wish| would like| must| need| have| shall| will| feel)?\b[^.?!]{0,30}\b(complain(ing)? (about|of)|(formal |official )?complaint (about|against))/i;

const complaintIn = ({ statements, message, namings, directory }: Examination): Complaint | undefined => {
  for (const { start, end } of statements) {
    const found = complains.exec(message.own.slice(start, end));
    if (!found) continue;
    const from = start + found.index;
    const ids = namings.filter(naming => naming.start >= from && naming.end <= end).map(({ id }) => id);
    const about = directory.people.filter(person => isMember(person) && ids.includes(person.address));
    if (about.length) return { about, start: from, end: from + found[0].length };
  }
  return undefined;
};

export default defineCheck({
  id: 'officer-complaint-route',
  title: 'A complaint about a member has its own way',
  group: 'respect',
  binds: 'officer',
  about:
    'An officer complains of a member to other members, the press or people outside. A first word with the member, the own manager and ' +
    'reports of wrongdoing are left alone.',
  needs: ['to', 'cc', 'bcc', 'own'],
  parameters: {},
  advice: {
    route: 'This complains about {member} to {reached}. Take it to your manager first, who knows the next step.',
  },
  examples: {
    found: [
      {
        why: 'A complaint about one member goes to another',
        policy: 'uttlesford-2017',
        from: 'sue.wintle@eastmarsh.gov.uk',
        to: ['cllr.imran.sheikh@eastmarsh.gov.uk'],
        own: 'I want to make a formal complaint about Cllr Tull.',
      },
    ],
    quiet: [
      {
        why: 'The director has it',
        policy: 'uttlesford-2017',
        from: 'sue.wintle@eastmarsh.gov.uk',
        to: ['caroline.eyre@eastmarsh.gov.uk'],
        own: 'I want to make a formal complaint about Cllr Tull.',
      },
    ],
  },
  examine: examination => {
    if (acts(examination.statements, 'wrongdoing-report').length) return undefined;
    const complaint = complaintIn(examination);
    if (!complaint) return undefined;
    const { about, start, end } = complaint;
    const reached = opened(examination.readers).filter(
      person =>
        !includes(about, person) &&
        !isOnRoute(examination, person) &&
        (isMember(person) || (!isOfficer(person) && person.kind !== 'political-assistant')),
    );
    if (!reached.length) return undefined;
    return {
      outcome: 'route',
      values: { member: namesOf(about), reached: namesOf(reached) },
      evidence: [
        { field: 'own', text: examination.message.own.slice(start, end), start, end },
        ...inHeader(examination, reached),
      ],
      remedies: [reword(start, end)],
      about: about.concat(reached),
    };
  },
});
