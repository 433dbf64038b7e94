import { acts, defineCheck } from '../check';
import { inOwn } from '../evidence';
import { otherSide, sideOf, visible } from '../people';
import { reword } from '../remedies';

export default defineCheck({
  id: 'inappropriate-comment',
  title: 'This would not read well in public',
  group: 'respect',
  binds: 'both',
  about: 'Swearing, “delete this”, or “off the record” between a member and an officer. Quoted words are left alone.',
  needs: ['to', 'cc', 'own'],
  parameters: {},
  advice: {
    comment: 'Council mail can be asked for and published. Reword this, or telephone.',
  },
  examples: {
    found: [
      {
        why: 'It asks to be destroyed',
        policy: 'uttlesford-2017',
        from: 'cllr.derek.pashley@eastmarsh.gov.uk',
        to: ['tunde.bakare@eastmarsh.gov.uk'],
        own: 'Delete this email once you have read it.',
      },
    ],
    quiet: [
      {
        why: 'A resident’s words',
        policy: 'uttlesford-2017',
        from: 'cllr.derek.pashley@eastmarsh.gov.uk',
        to: ['tunde.bakare@eastmarsh.gov.uk'],
        own: 'The resident wrote "this is bollocks". How should I answer?',
      },
    ],
  },
  examine: examination => {
    const other = otherSide(examination.sender);
    const said = acts(examination.statements, 'indiscretion');
    if (!said.length || !visible(examination).some(person => sideOf(person) === other)) return undefined;
    return {
      outcome: 'comment',
      evidence: said.map(act => inOwn(examination, act)),
      remedies: [reword(said[0]!.start, said[0]!.end)],
    };
  },
});
