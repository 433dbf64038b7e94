import { gradeAtLeast } from '../../directory/grade';
import { isMember } from '../../directory/kinds';
import type { Grade, Participant } from '../../directory/participant';
import { hasPosition } from '../../directory/positions';
import { officersAsked } from '../asked';
import { acts, defineCheck, type Examination, type Found } from '../check';
import { inHeader, inOwn } from '../evidence';
import { isSupport, nameOf, namesOf, sideOf, visible } from '../people';
import { readdress } from '../remedies';
import { seniorIn } from '../routes';

const mayHear = (examination: Examination, person: Participant): boolean =>
  gradeAtLeast(person, examination.parameter('grade') as Grade) ||
  hasPosition(person, 'monitoring officer', 'head of paid service') ||
  isSupport(person);

/** A member who writes of a case to officers below the grade, whoever else is on it. */
const enquiry = (examination: Examination): Found | undefined => {
  const officers = officersAsked(examination).filter(person => !mayHear(examination, person));
  const cases = acts(examination.statements, 'litigation');
  if (!officers.length || !cases.length) return undefined;
  const senior = seniorIn(examination, officers[0]!.service, examination.parameter('grade') as Grade);
  return {
    outcome: senior ? 'enquiry' : 'no-name',
    ...(cases.every(({ strength }) => strength === 1) ? { severity: 'note' as const } : {}),
    values: { senior: senior ? nameOf(senior) : '', officers: namesOf(officers) },
    evidence: [inOwn(examination, cases[0]!), ...inHeader(examination, officers, ['to'])],
    remedies: senior ? [readdress([senior])] : [],
    about: officers,
  };
};

const merits =
  /\b(settle(d|ment)?|prospects?|our (case|defence|evidence)|weak(ness)?|strong(er)? case|we (will|should|are likely to|expect to) (win|lose)|liab(le|ility)|counsel('s)? (advises?|advice|thinks|says))\b/i;

/** An officer who tells a member of the merits of a case, where only its course may be told. */
const answer = (examination: Examination): Found | undefined => {
  const cases = acts(examination.statements, 'litigation');
  const members = visible(examination).filter(isMember);
  const said = merits.exec(examination.message.own);
  if (!cases.length || !members.length || !said || gradeAtLeast(examination.sender, 'director')) return undefined;
  const level = examination.parameter('officer-reply');
  return {
    outcome: 'merits',
    ...(level === 'note' || level === 'warn' ? { severity: level } : {}),
    evidence: [
      inOwn(examination, cases[0]!),
      { field: 'own', text: said[0], start: said.index, end: said.index + said[0].length },
    ],
    remedies: [{ kind: 'edit', label: 'Show me the words', start: said.index, end: said.index + said[0].length }],
    about: members,
  };
};

export default defineCheck({
  id: 'legal-proceedings',
  title: 'A court case goes to the director only',
  group: 'channel',
  binds: 'both',
  about:
    'A member writes of a case in court or going there to officers below the grade the protocol names; or an officer’s answer goes ' +
    'beyond the course of the case. General legal advice, roads called Court and planning appeals are left alone.',
  needs: ['to', 'own'],
  alsoReads: ['cc'],
  parameters: {
    grade: { value: 'head-of-service', about: 'The lowest grade that may be asked about a case.' },
    'officer-reply': { value: '', about: 'Severity of an officer’s answer on the merits; as usual where empty.' },
  },
  advice: {
    enquiry:
      'Questions about a court case go to the {head-of-service} or {director} and never to officers in the case. Write to {senior} instead.',
    'no-name':
      'Questions about a court case go to the {head-of-service} or {director} and never to officers in the case.',
    merits: 'On a live case a councillor may be told how it is handled, not how strong it is. Keep to the process.',
  },
  examples: {
    found: [
      {
        why: 'A possession hearing is raised with a manager',
        policy: 'tower-hamlets-2017',
        from: 'cllr.owen.griffith@eastmarsh.gov.uk',
        to: ['sue.wintle@eastmarsh.gov.uk'],
        own: 'Would you adjourn the possession hearing on 1 October?',
      },
    ],
    quiet: [
      {
        why: 'The head of the service is asked',
        policy: 'tower-hamlets-2017',
        from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
        to: ['leanne.stott@eastmarsh.gov.uk'],
        own: 'Mrs T has a possession hearing. Who should she ring about an interpreter?',
      },
      {
        why: 'A road',
        policy: 'tower-hamlets-2017',
        from: 'cllr.jemima.cole@eastmarsh.gov.uk',
        to: ['tunde.bakare@eastmarsh.gov.uk'],
        own: 'When will the crossing in Court Road be built?',
      },
    ],
  },
  examine: examination => (sideOf(examination.sender) === 'member' ? enquiry(examination) : answer(examination)),
});
