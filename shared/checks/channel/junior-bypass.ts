import { gradeAtLeast, gradeBelow } from '../../directory/grade';
import type { Grade, Participant } from '../../directory/participant';
import { delegateOf } from '../../directory/positions';
import { acts, defineCheck, type Examination, type Found } from '../check';
import type { Act } from '../../language/statement';
import { inHeader, inOwn } from '../evidence';
import { includes, isNamedOfficer, isSupport, nameOf, namesOf, visible } from '../people';
import { addRecipients, readdress } from '../remedies';
import { seniorIn } from '../routes';
import { answered } from '../thread';
import { concernsOwnWard } from '../wards';

const gradeFor = ({ parameter }: Examination): Grade => parameter('grade') as Grade;

/** Somebody whom a senior has named to take such questions: the directory calls them the senior's delegate. */
const isDelegated = (examination: Examination, person: Participant): boolean =>
  delegateOf(person).some(address =>
    examination.directory.people.some(each => each.address === address && gradeAtLeast(each, gradeFor(examination))),
  );

/** The officers in To, all known to be below the grade; none where anybody senior, or anybody there to be asked, is on it. */
const juniors = (examination: Examination): readonly Participant[] => {
  const grade = gradeFor(examination);
  const seen = visible(examination);
  if (seen.some(person => gradeAtLeast(person, grade))) return [];
  if (seen.some(person => isSupport(person) || isDelegated(examination, person))) return [];
  const officers = examination.to.filter(isNamedOfficer);
  return officers.every(person => gradeBelow(person, grade)) ? officers : [];
};

/** An officer who wrote first may be answered by the one written to. */
const isAnswer = (examination: Examination, officers: readonly Participant[]): boolean => {
  const author = answered(examination)?.author;
  return examination.message.kind === 'reply' && !!author && includes(officers, author);
};

const isExcused = (examination: Examination): boolean =>
  acts(examination.statements, 'referral').length > 0 ||
  (examination.parameter('casework-excuses') === true && acts(examination.statements, 'casework').length > 0);

const severityFor = (examination: Examination, requests: readonly Act[]): Pick<Found, 'severity'> => {
  const thin = requests.every(({ strength }) => strength === 1);
  const ownWard = examination.parameter('own-ward') === 'note' && concernsOwnWard(examination);
  return thin || ownWard ? { severity: 'note' } : {};
};

export default defineCheck({
  id: 'junior-bypass',
  title: 'This goes past the manager',
  group: 'channel',
  binds: 'member',
  about:
    'A request beyond routine (policy, advice, unpublished papers) to officers all below the grade the protocol names, with nobody of ' +
    'that grade on it. Everyday service queries, an answer to the officer’s own message, and support staff are left alone.',
  needs: ['to', 'cc', 'subject', 'own', 'thread', 'kind'],
  parameters: {
    grade: { value: 'service-manager', about: 'The lowest grade to which such requests go.' },
    'casework-excuses': { value: false, about: 'Whether what is asked for a constituent may go to anybody.' },
    'own-ward': { value: '', about: 'Severity where a member writes of the own ward; as usual where empty.' },
  },
  advice: {
    bypass:
      'A question like this goes to the {grade} first, who can answer it or say who should. Copy {senior} in, or write to {senior} instead.',
    'no-name': 'A question like this goes to the {grade} first, who can answer it or say who should.',
  },
  examples: {
    found: [
      {
        why: 'A policy question to an assessor',
        policy: 'tower-hamlets-2017',
        from: 'cllr.jemima.cole@eastmarsh.gov.uk',
        to: ['marta.zielinska@eastmarsh.gov.uk'],
        own: 'What is our policy on carers, and do you think it ought to change?',
      },
    ],
    quiet: [
      {
        why: 'A routine service query',
        policy: 'uttlesford-2017',
        from: 'cllr.grace.adeola@eastmarsh.gov.uk',
        to: ['marta.zielinska@eastmarsh.gov.uk'],
        own: 'When does the next bidding round close?',
      },
      {
        why: 'The head of service is in copy',
        policy: 'reigate-banstead-2022',
        from: 'cllr.jemima.cole@eastmarsh.gov.uk',
        to: ['amy.trotter@eastmarsh.gov.uk'],
        cc: ['gareth.pugh@eastmarsh.gov.uk'],
        own: 'What is our policy on second homes, and do you think it ought to change?',
      },
    ],
  },
  examine: examination => {
    const officers = juniors(examination);
    if (!officers.length || isAnswer(examination, officers) || isExcused(examination)) return undefined;
    const requests = acts(examination.statements, 'policy-request', 'information-request');
    return requests.length ? found(examination, officers, requests) : undefined;
  },
});

const found = (examination: Examination, officers: readonly Participant[], requests: readonly Act[]): Found => {
  const senior = seniorIn(examination, officers[0]!.service, gradeFor(examination));
  return {
    outcome: senior ? 'bypass' : 'no-name',
    ...severityFor(examination, requests),
    values: {
      grade: examination.policy.posts[gradeFor(examination)] ?? 'manager',
      senior: senior ? nameOf(senior) : '',
      officers: namesOf(officers),
    },
    evidence: [...requests.map(act => inOwn(examination, act)), ...inHeader(examination, officers, ['to'])],
    remedies: senior ? [addRecipients([senior]), readdress([senior])] : [],
    about: officers,
  };
};
