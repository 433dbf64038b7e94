import { plainOrTwo, officersAsked } from '../asked';
import { acts, defineCheck } from '../check';
import { inOwn } from '../evidence';
import { addLine, reword } from '../remedies';

export default defineCheck({
  id: 'queue-jump',
  title: 'This asks for somebody to be put ahead of others',
  group: 'channel',
  binds: 'member',
  about:
    'A member asks that somebody be taken before their turn, or spared a rule that others keep. A review, an explanation, new facts ' +
    'for the assessor and urgent danger are left alone.',
  needs: ['to', 'own'],
  parameters: {},
  advice: {
    ahead:
      'This asks for a place ahead of others who wait under the same rules. Ask instead whether the circumstances change the priority under the policy.',
  },
  examples: {
    found: [
      {
        why: 'To the top of the list',
        policy: 'tower-hamlets-2017',
        from: 'cllr.brenda.colley@eastmarsh.gov.uk',
        to: ['sue.wintle@eastmarsh.gov.uk'],
        own: 'Please put Mrs Pell at the top of the list for the bungalow.',
      },
    ],
    quiet: [
      {
        why: 'Whether new facts count under the policy',
        policy: 'tower-hamlets-2017',
        from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
        to: ['sue.wintle@eastmarsh.gov.uk'],
        own: 'She came out of hospital on Friday with oxygen. Does this count as a change of circumstances under the policy?',
      },
      {
        why: 'A queue of cars',
        policy: 'city-of-london-2006',
        from: 'cllr.lynda.frayne@eastmarsh.gov.uk',
        to: ['dev.chaudhry@eastmarsh.gov.uk'],
        own: 'Three vans jumped the queue at the tip on Saturday.',
      },
    ],
  },
  examine: examination => {
    const officers = officersAsked(examination);
    const asked = officers.length ? plainOrTwo(acts(examination.statements, 'queue-jump')) : [];
    if (!asked.length) return undefined;
    return {
      outcome: 'ahead',
      evidence: asked.map(act => inOwn(examination, act)),
      remedies: [
        addLine('Ask what the policy allows', 'Do the circumstances change the priority under the policy?'),
        reword(asked[0]!.start, asked[0]!.end),
      ],
      about: officers,
    };
  },
});
