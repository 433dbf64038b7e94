import { gradeAtLeast } from '../../directory/grade';
import type { Grade, Participant } from '../../directory/participant';
import { hasPositionLike } from '../../directory/positions';
import type { Act } from '../../language/statement';
import { acts, defineCheck, type Examination, type Found } from '../check';
import { inOwn } from '../evidence';
import { isNamedOfficer, nameOf, opened } from '../people';
import { addLine, readdress } from '../remedies';
import { seniorIn } from '../routes';

const reasonLine = 'I ask for this because ';

/** A duty, a ward problem or the person’s own consent; a chair’s report is no reason to see people’s cases. */
const hasReason = (examination: Examination): boolean => {
  const { statements, sender, parameter } = examination;
  if (parameter('chair-reports-are-no-reason') === true && hasPositionLike(sender, 'chair')) return false;
  if (parameter('casework-excuses') === true && acts(statements, 'casework').length) return true;
  return acts(statements, 'stated-reason').length > 0;
};

/** What was heard of ("I am told the workings are on a shared drive") and is then asked for is a request like any other. */
const requestsIn = ({ statements }: Examination, isIdle: boolean): readonly Act[] => {
  const asked = acts(statements, 'information-request');
  if (asked.length || !isIdle || !acts(statements, 'request').length) return asked;
  return statements.reduce<Act[]>(
    (heard, { silenced }) =>
      heard.concat(silenced.filter(({ act, by }) => act === 'information-request' && by === 'reported-speech')),
    [],
  );
};

const officersAddressed = ({ to }: Examination): readonly Participant[] => opened(to).filter(isNamedOfficer);

export default defineCheck({
  id: 'information-request',
  title: 'This asks for records without saying why',
  group: 'channel',
  binds: 'member',
  about:
    'A request for confidential, personal or another group’s papers, or for everything there is, with no reason that a councillor’s ' +
    'duties give, or for a private, idle or party purpose. Routine facts and a stated need are left alone.',
  needs: ['to', 'own'],
  parameters: {
    grade: { value: '', about: 'The lowest grade to which such a request goes; any where empty.' },
    'casework-excuses': { value: false, about: 'Whether acting for a constituent is reason enough.' },
    'chair-reports-are-no-reason': {
      value: false,
      about: 'Whether a chair’s request for a report may not ask for people’s cases, whatever the reason.',
    },
  },
  advice: {
    'no-reason':
      'Papers like these are given for a councillor’s duties. Say what you need them for: a ward problem, a committee, a portfolio.',
    idle: 'Council records are for council duties, not for private, idle or party purposes. If there is a duty behind it, say so.',
  },
  examples: {
    found: [
      {
        why: 'A household’s file, with no reason given',
        policy: 'reigate-banstead-2022',
        from: 'cllr.victor.stannard@eastmarsh.gov.uk',
        to: ['sue.wintle@eastmarsh.gov.uk'],
        own: 'Send me the complete file on the Gaunt household.',
      },
    ],
    quiet: [
      {
        why: 'The ward problem is stated',
        policy: 'tower-hamlets-2017',
        from: 'cllr.owen.griffith@eastmarsh.gov.uk',
        to: ['leanne.stott@eastmarsh.gov.uk'],
        own: 'May I see the confidential damp survey? Eleven households in the block have come to me with the same complaint.',
      },
      {
        why: 'A routine fact',
        policy: 'tower-hamlets-2017',
        from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
        to: ['leanne.stott@eastmarsh.gov.uk'],
        own: 'Could you tell me when the lift will be mended?',
      },
    ],
  },
  examine: examination => {
    const officers = officersAddressed(examination);
    if (!officers.length) return undefined;
    const idle = acts(examination.statements, 'idle-purpose');
    const requests = requestsIn(examination, idle.length > 0);
    if (!requests.length) return undefined;
    if (idle.length) return found(examination, 'idle', requests.concat(idle), officers);
    return hasReason(examination) ? undefined : found(examination, 'no-reason', requests, officers);
  },
});

const senior = (examination: Examination, officers: readonly Participant[]): Participant | undefined => {
  const grade = examination.parameter('grade') as Grade | '';
  if (grade === '' || officers.some(officer => gradeAtLeast(officer, grade))) return undefined;
  return seniorIn(examination, officers[0]!.service, grade);
};

const found = (
  examination: Examination,
  outcome: string,
  requests: readonly Act[],
  officers: readonly Participant[],
): Found => {
  const route = senior(examination, officers);
  return {
    outcome,
    values: { senior: route ? nameOf(route) : '' },
    evidence: requests.map(act => inOwn(examination, act)),
    remedies: [addLine('Say why', reasonLine), ...(route ? [readdress([route])] : [])],
    about: officers,
  };
};
