import { isMember, isOutside } from '../../directory/kinds';
import { plainOrTwo } from '../asked';
import { acts, defineCheck } from '../check';
import { inOwn } from '../evidence';
import { opened } from '../people';
import { reword } from '../remedies';

export default defineCheck({
  id: 'political-comment-by-officer',
  title: 'This takes a political side',
  group: 'neutrality',
  binds: 'officer',
  about:
    'An officer, writing to members or outside, speaks for or against a party, tells a vote, or advises a group how to vote. The ' +
    'administration’s policy named as such, election facts and professional advice are left alone.',
  needs: ['to', 'cc', 'own'],
  alsoReads: ['bcc'],
  parameters: {},
  advice: {
    side: 'Officers serve whichever side members choose. Give the facts and the options, and leave the politics to members.',
    group: 'Advice to a group stops at the facts, the options and their merits. Leave the vote to its members.',
  },
  examples: {
    found: [
      {
        why: 'A group is told how to vote',
        policy: 'tower-hamlets-2017',
        from: 'ranjit.sandhu@eastmarsh.gov.uk',
        to: ['cllr.toby.wainfleet@eastmarsh.gov.uk'],
        own: 'My recommendation to your group would be to vote against.',
      },
      {
        why: 'A party is judged',
        policy: 'uttlesford-2017',
        from: 'paul.garrity@eastmarsh.gov.uk',
        to: ['cllr.jemima.cole@eastmarsh.gov.uk'],
        own: 'The Conservatives have been a disaster for planning.',
      },
    ],
    quiet: [
      {
        why: 'Sums, not parties',
        policy: 'reigate-banstead-2022',
        from: 'fiona.tarrant@eastmarsh.gov.uk',
        to: ['cllr.lynda.frayne@eastmarsh.gov.uk'],
        own: 'Labour costs come to £118,400, on a conservative estimate.',
      },
      {
        why: 'The administration’s policy, named',
        policy: 'tower-hamlets-2017',
        from: 'ranjit.sandhu@eastmarsh.gov.uk',
        to: ['cllr.toby.wainfleet@eastmarsh.gov.uk'],
        own: 'The administration’s policy is to freeze the charge for two years.',
      },
    ],
  },
  examine: examination => {
    const readers = opened(examination.readers).filter(person => isMember(person) || isOutside(person));
    const taken = readers.length ? plainOrTwo(acts(examination.statements, 'party-politics')) : [];
    if (!taken.length) return undefined;
    const words = taken.map(({ start, end }) => examination.message.own.slice(start, end)).join(' ');
    return {
      outcome: /\bgroup\b/i.test(words) ? 'group' : 'side',
      evidence: taken.map(act => inOwn(examination, act)),
      remedies: [reword(taken[0]!.start, taken[0]!.end)],
      about: readers,
    };
  },
});
