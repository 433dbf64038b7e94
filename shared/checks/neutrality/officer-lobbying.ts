import { isMember } from '../../directory/kinds';
import { hasPositionLike } from '../../directory/positions';
import { plainOrTwo } from '../asked';
import { acts, defineCheck } from '../check';
import { inOwn } from '../evidence';
import { opened } from '../people';
import { reword } from '../remedies';

export default defineCheck({
  id: 'officer-lobbying',
  title: 'This takes your own employment to a member',
  group: 'neutrality',
  binds: 'officer',
  about:
    'An officer raises the own post, pay, grading, grievance or private affair with a member. Notice of leave or cover, a consultation ' +
    'of staff and a union’s officer are left alone.',
  needs: ['to', 'cc', 'own'],
  alsoReads: ['bcc'],
  parameters: {},
  advice: {
    own: 'Your own post, pay or grievance is not for councillors. Take it to your manager, HR or your union, where it can be dealt with.',
  },
  examples: {
    found: [
      {
        why: 'A regrading',
        policy: 'uttlesford-2017',
        from: 'amy.trotter@eastmarsh.gov.uk',
        to: ['cllr.jemima.cole@eastmarsh.gov.uk'],
        own: 'My post has been turned down for regrading. Would you say something to Gareth?',
      },
    ],
    quiet: [
      {
        why: 'Notice of leave and cover',
        policy: 'city-of-london-2006',
        from: 'paul.garrity@eastmarsh.gov.uk',
        to: ['cllr.grace.adeola@eastmarsh.gov.uk'],
        own: 'I am on leave from Monday; Tunde has my cases. From March I am on a secondment.',
      },
      {
        why: 'A formal consultation',
        policy: 'reigate-banstead-2022',
        from: 'helen.mabey@eastmarsh.gov.uk',
        to: ['cllr.imran.sheikh@eastmarsh.gov.uk'],
        own: 'Formal consultation on the restructure opens on Monday. Eleven posts are in scope and nobody’s pay goes down.',
      },
    ],
  },
  examine: examination => {
    const members = opened(examination.readers).filter(isMember);
    if (!members.length || hasPositionLike(examination.sender, 'trade union', 'union representative')) return undefined;
    const raised = plainOrTwo(acts(examination.statements, 'own-employment'));
    if (!raised.length) return undefined;
    return {
      outcome: 'own',
      evidence: raised.map(act => inOwn(examination, act)),
      remedies: [reword(raised[0]!.start, raised[0]!.end)],
      about: members,
    };
  },
});
