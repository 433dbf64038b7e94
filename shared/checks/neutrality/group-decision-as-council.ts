import { gradeAtLeast } from '../../directory/grade';
import { asksAnything, officersAsked } from '../asked';
import { acts, defineCheck, type Examination } from '../check';
import { inOwn } from '../evidence';
import { addLine, reword } from '../remedies';

/** What a group wants done may be put to those who advise on it, for their advice. */
const asksForAdvice = ({ message }: Examination): boolean =>
  /\b(advice|advise|views?|how best|whether)\b/i.test(message.own);

export default defineCheck({
  id: 'group-decision-as-council',
  title: 'A group’s decision is not the council’s',
  group: 'neutrality',
  binds: 'member',
  about:
    'A member tells an officer what a group has decided and asks for it to be done. A request for advice to the chief executive or a director is left alone.',
  needs: ['to', 'own'],
  parameters: {},
  advice: {
    decision:
      'A group’s decision can’t be acted on as if it were the council’s. Ask the {chief-executive} or the {director} how to take it forward.',
  },
  examples: {
    found: [
      {
        why: 'A group’s decision is to be carried out',
        policy: 'tower-hamlets-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['dev.chaudhry@eastmarsh.gov.uk'],
        own: 'The group has decided to scrap the green bin charge, so please implement it from April.',
      },
    ],
    quiet: [
      {
        why: 'Advice is asked of the chief executive',
        policy: 'tower-hamlets-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['alison.brightwell@eastmarsh.gov.uk'],
        own: 'The group has agreed that it would like the charge reviewed. Could you give me your advice on how to bring that forward?',
      },
    ],
  },
  examine: examination => {
    const officers = officersAsked(examination);
    const decided = officers.length ? acts(examination.statements, 'group-decision') : [];
    if (!decided.length || !asksAnything(examination)) return undefined;
    if (asksForAdvice(examination) && officers.every(person => gradeAtLeast(person, 'director'))) return undefined;
    return {
      outcome: 'decision',
      evidence: decided.map(act => inOwn(examination, act)),
      remedies: [
        addLine('Ask for advice instead', 'Could you advise how this might be brought forward for a decision?'),
        reword(decided[0]!.start, decided[0]!.end),
      ],
      about: officers,
    };
  },
});
