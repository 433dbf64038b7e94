import { acts, defineCheck } from '../check';
import { inOwn } from '../evidence';
import { opened, otherSide, sideOf } from '../people';
import { reword } from '../remedies';

export default defineCheck({
  id: 'position-advantage',
  title: 'This leans on an office',
  group: 'neutrality',
  binds: 'both',
  about:
    'An office, a group or connections are put forward to be served sooner or better. A signature, and a role that bears on the matter, are left alone.',
  needs: ['to', 'own'],
  parameters: {},
  advice: {
    rank: 'The office adds nothing to the case, and can overawe whoever reads this. The facts carry it alone.',
  },
  examples: {
    found: [
      {
        why: 'Rank is pulled',
        policy: 'uttlesford-2017',
        from: 'cllr.imran.sheikh@eastmarsh.gov.uk',
        to: ['marta.zielinska@eastmarsh.gov.uk'],
        own: 'Do you know who I am?',
      },
    ],
    quiet: [
      {
        why: 'A role that bears on the matter',
        policy: 'uttlesford-2017',
        from: 'cllr.imran.sheikh@eastmarsh.gov.uk',
        to: ['marta.zielinska@eastmarsh.gov.uk'],
        own: 'As Cabinet Member for Housing I am preparing for Thursday’s meeting. When does the bidding round close?',
      },
    ],
  },
  examine: examination => {
    const other = otherSide(examination.sender);
    const readers = opened(examination.to).filter(person => sideOf(person) === other);
    const claims = other && readers.length ? acts(examination.statements, 'position-claim') : [];
    if (!claims.length) return undefined;
    return {
      outcome: 'rank',
      evidence: claims.map(act => inOwn(examination, act)),
      remedies: [reword(claims[0]!.start, claims[0]!.end)],
      about: readers,
    };
  },
});
