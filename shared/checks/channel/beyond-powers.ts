import { isMember } from '../../directory/kinds';
import { officersAsked, plainOrTwo } from '../asked';
import { acts, defineCheck } from '../check';
import { inOwn } from '../evidence';
import { namesOf } from '../people';
import { addLine, reword } from '../remedies';

export default defineCheck({
  id: 'beyond-powers',
  title: 'This asks an officer to set a rule aside',
  group: 'channel',
  binds: 'member',
  about:
    'A member asks an officer to break or ignore a policy, a procedure, the law or the limits of the post. A question whether there is discretion is left alone.',
  needs: ['to', 'own'],
  parameters: {},
  advice: {
    beyond:
      'This asks {officer} to go outside the rules that officers work by. Ask whether there is any discretion, or how the rule could be changed.',
  },
  examples: {
    found: [
      {
        why: 'The rules are to be bent',
        policy: 'reigate-banstead-2022',
        from: 'cllr.brenda.colley@eastmarsh.gov.uk',
        to: ['rhian.morgan@eastmarsh.gov.uk'],
        own: 'Could you bend the rules for once and backdate it to May?',
      },
    ],
    quiet: [
      {
        why: 'Whether there is discretion',
        policy: 'reigate-banstead-2022',
        from: 'cllr.brenda.colley@eastmarsh.gov.uk',
        to: ['rhian.morgan@eastmarsh.gov.uk'],
        own: 'Is there any discretion in the policy, and who exercises it?',
      },
    ],
  },
  examine: examination => {
    if (!isMember(examination.sender)) return undefined;
    const officers = officersAsked(examination);
    const asked = officers.length ? plainOrTwo(acts(examination.statements, 'rule-breaking-request')) : [];
    if (!asked.length) return undefined;
    return {
      outcome: 'beyond',
      values: { officer: namesOf(officers) },
      evidence: asked.map(act => inOwn(examination, act)),
      remedies: [
        addLine('Ask whether there is discretion', 'Is there any discretion here, and who exercises it?'),
        reword(asked[0]!.start, asked[0]!.end),
      ],
      about: officers,
    };
  },
});
