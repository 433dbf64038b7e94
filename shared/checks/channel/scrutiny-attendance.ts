import { gradeAtLeast, gradeBelow } from '../../directory/grade';
import type { Grade } from '../../directory/participant';
import { acts, defineCheck } from '../check';
import { inHeader, inOwn } from '../evidence';
import { isNamedOfficer, nameOf, visible } from '../people';
import { addRecipients, readdress } from '../remedies';
import { seniorIn } from '../routes';

export default defineCheck({
  id: 'scrutiny-attendance',
  title: 'Scrutiny asks for officers through their director',
  group: 'channel',
  binds: 'member',
  about:
    'A member calls an officer below the grade the protocol names before scrutiny, with nobody of that grade on the message. A request ' +
    'to the senior officer, who may bring others, is left alone.',
  needs: ['to', 'cc', 'own'],
  parameters: { grade: { value: 'director', about: 'The lowest grade to whom such a call goes.' } },
  advice: {
    junior: 'A call to scrutiny goes to the {grade} first, who may bring {officer}. Write to {senior} instead.',
    'no-name': 'A call to scrutiny goes to the {grade} first, who may bring {officer}.',
  },
  examples: {
    found: [
      {
        why: 'A manager is called before scrutiny',
        policy: 'tower-hamlets-2017',
        from: 'cllr.owen.griffith@eastmarsh.gov.uk',
        to: ['sue.wintle@eastmarsh.gov.uk'],
        own: 'Please attend Overview and Scrutiny on 12 October to answer questions on allocations.',
      },
    ],
    quiet: [
      {
        why: 'The director is asked',
        policy: 'tower-hamlets-2017',
        from: 'cllr.owen.griffith@eastmarsh.gov.uk',
        to: ['caroline.eyre@eastmarsh.gov.uk'],
        own: 'Could you attend Overview and Scrutiny on 12 October, and bring whoever you think best?',
      },
    ],
  },
  examine: examination => {
    const grade = examination.parameter('grade') as Grade;
    const calls = acts(examination.statements, 'scrutiny-call');
    if (!calls.length || visible(examination).some(person => gradeAtLeast(person, grade))) return undefined;
    const officers = examination.to.filter(person => isNamedOfficer(person) && gradeBelow(person, grade));
    if (!officers.length) return undefined;
    const senior = seniorIn(examination, officers[0]!.service, grade);
    return {
      outcome: senior ? 'junior' : 'no-name',
      values: {
        grade: examination.policy.posts[grade] ?? 'director',
        officer: nameOf(officers[0]!),
        senior: senior ? nameOf(senior) : '',
      },
      evidence: [inOwn(examination, calls[0]!), ...inHeader(examination, officers, ['to'])],
      remedies: senior ? [readdress([senior]), addRecipients([senior])] : [],
      about: officers,
    };
  },
});
