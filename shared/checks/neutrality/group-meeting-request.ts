import { gradeAtLeast } from '../../directory/grade';
import { isMember } from '../../directory/kinds';
import type { Grade, Participant } from '../../directory/participant';
import { isSharedMailbox } from '../../directory/positions';
import type { Severity } from '../../policy/policy';
import { officersAsked } from '../asked';
import { acts, defineCheck, type Examination } from '../check';
import type { Act } from '../../language/statement';
import { inOwn } from '../evidence';
import { isSupport, visible } from '../people';
import { addRecipients, readdress, reword } from '../remedies';
import { seniorIn } from '../routes';

const gradeFor = ({ parameter }: Examination): Grade => parameter('grade') as Grade;

const permission = /\b(permission|agreed|agreement|approved|cleared|authorised|nominate|leave of)\b/i;

/** Those whom a group may not ask: below the grade, with nobody of it on the message and no leave stated. */
const tooJunior = (examination: Examination): readonly Participant[] => {
  const asked = officersAsked(examination).filter(person => !isSupport(person) && !isSharedMailbox(person));
  if (permission.test(examination.message.own)) return [];
  return visible(examination).some(person => gradeAtLeast(person, gradeFor(examination))) ? [] : asked;
};

const isOfParty = (invited: readonly Act[]): boolean => invited.some(({ strength }) => strength === 3);

export default defineCheck({
  id: 'group-meeting-request',
  title: 'This asks an officer to a group’s meeting',
  group: 'neutrality',
  binds: 'both',
  about:
    'A member asks an officer to a party’s own meeting, or asks one below the grade that the protocol names to a group’s meeting or a ' +
    'surgery. A request to the right post, leave that is stated, and help with a booking are left alone.',
  needs: ['to', 'cc', 'own'],
  parameters: {
    grade: { value: 'head-of-service', about: 'The lowest grade that a group may ask.' },
    'less-than-party-meeting': {
      value: '',
      about: 'Severity for a group’s meeting or a surgery; as usual where empty.',
    },
  },
  advice: {
    party:
      'Officers do not go to a party’s own meetings. A meeting open to all, or a note that any group could have, would do it.',
    group: 'Groups ask the {grade} for an officer, who comes or says who may. Write to the {grade} instead.',
  },
  examples: {
    found: [
      {
        why: 'A party’s branch meeting',
        policy: 'tower-hamlets-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['dev.chaudhry@eastmarsh.gov.uk'],
        own: 'Would you come and speak at our branch meeting on the 4th?',
      },
      {
        why: 'A junior is asked to a group',
        policy: 'uttlesford-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['amy.trotter@eastmarsh.gov.uk'],
        own: 'Could you come to our group meeting on Monday?',
      },
    ],
    quiet: [
      {
        why: 'A director, or somebody the director names',
        policy: 'uttlesford-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['ranjit.sandhu@eastmarsh.gov.uk'],
        own: 'Would you, or somebody you nominate, come to our group meeting on Monday?',
      },
      {
        why: 'A room for a surgery',
        policy: 'tower-hamlets-2017',
        from: 'cllr.victor.stannard@eastmarsh.gov.uk',
        to: ['member.support@eastmarsh.gov.uk'],
        own: 'Please book the community room for my surgery on Saturday.',
      },
    ],
  },
  examine: examination => {
    if (!isMember(examination.sender)) return undefined;
    const invited = acts(examination.statements, 'group-invitation');
    if (!invited.length) return undefined;
    const party = isOfParty(invited);
    const officers = party ? officersAsked(examination) : tooJunior(examination);
    if (!officers.length) return undefined;
    const less = party ? '' : examination.parameter('less-than-party-meeting');
    const senior = seniorIn(examination, officers[0]!.service, gradeFor(examination));
    return {
      outcome: party ? 'party' : 'group',
      ...(less ? { severity: less as Severity } : {}),
      values: { grade: examination.policy.posts[gradeFor(examination)] ?? 'manager' },
      evidence: invited.map(act => inOwn(examination, act)),
      remedies:
        senior && !party
          ? [readdress([senior]), addRecipients([senior])]
          : [reword(invited[0]!.start, invited[0]!.end)],
      about: officers,
    };
  },
});
