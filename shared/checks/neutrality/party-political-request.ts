import { hasPositionLike } from '../../directory/positions';
import type { Participant } from '../../directory/participant';
import type { Severity } from '../../policy/policy';
import { asksAnything, plainOrTwo } from '../asked';
import { acts, defineCheck, type Examination } from '../check';
import type { Act } from '../../language/statement';
import { inOwn } from '../evidence';
import { opened } from '../people';
import { addLine, reword } from '../remedies';

/** Campaign work, by its words or by several signs of it. */
const isCampaign = (asked: readonly Act[]): boolean => asked.some(({ strength }) => strength === 3);

/** Everybody employed; a group's assistant may do political work for councillors, but may not campaign. */
const asked = ({ to }: Examination, isCampaigning: boolean): readonly Participant[] =>
  opened(to).filter(({ kind }) => kind === 'officer' || (isCampaigning && kind === 'political-assistant'));

/** A protocol may speak of executive members and chairs alone. */
const isBound = ({ sender, parameter }: Examination): boolean => {
  const posts = parameter('posts') as readonly string[];
  return posts.length === 0 || hasPositionLike(sender, ...posts);
};

/** Telling words, in a message that asks for something. */
const partyWork = (examination: Examination): readonly Act[] => {
  const found = acts(examination.statements, 'party-work');
  const telling = plainOrTwo(found);
  return telling.length && asksAnything(examination) ? telling : [];
};

export default defineCheck({
  id: 'party-political-request',
  title: 'This asks an officer for party work',
  group: 'neutrality',
  binds: 'member',
  about:
    'A member asks an officer for campaign, party or group work, or for the officer’s politics. Facts and briefings on council ' +
    'business, surgeries, and the group’s own assistant short of campaigning are left alone.',
  needs: ['to', 'own'],
  parameters: {
    posts: { value: [], about: 'Words of the positions whose holders are bound; everybody where empty.' },
    'short-of-campaigning': { value: '', about: 'Severity of party work short of a campaign; as usual where empty.' },
  },
  advice: {
    campaign:
      'Officers serve every group and can have no part in a campaign. Ask the party; council facts are open to all groups alike.',
    party:
      'Officers serve every group and can’t do party work. Ask the group’s own assistant or the party, or ask for facts open to all.',
  },
  examples: {
    found: [
      {
        why: 'A leaflet for a by-election',
        policy: 'tower-hamlets-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['jake.ellwood@eastmarsh.gov.uk'],
        own: 'Could you design a leaflet for our by-election campaign?',
      },
      {
        why: 'An officer’s politics',
        policy: 'uttlesford-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['gareth.pugh@eastmarsh.gov.uk'],
        own: 'Between us, which way do you vote?',
      },
    ],
    quiet: [
      {
        why: 'A factual briefing for a group',
        policy: 'uttlesford-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['ranjit.sandhu@eastmarsh.gov.uk'],
        own: 'Would you brief my group on what the order does and does not do? Facts only.',
      },
      {
        why: 'A surgery is booked',
        policy: 'tower-hamlets-2017',
        from: 'cllr.victor.stannard@eastmarsh.gov.uk',
        to: ['member.support@eastmarsh.gov.uk'],
        own: 'Book the community room for my surgery please, and put a notice on the website.',
      },
    ],
  },
  examine: examination => {
    if (!isBound(examination)) return undefined;
    const work = partyWork(examination);
    const officers = work.length ? asked(examination, isCampaign(work)) : [];
    if (!officers.length) return undefined;
    const less = isCampaign(work) ? '' : examination.parameter('short-of-campaigning');
    return {
      outcome: isCampaign(work) ? 'campaign' : 'party',
      ...(less ? { severity: less as Severity } : {}),
      evidence: work.map(act => inOwn(examination, act)),
      remedies: [
        addLine('Ask for facts open to all', 'I ask only for facts that any group would be given.'),
        reword(work[0]!.start, work[0]!.end),
      ],
      about: officers,
    };
  },
});
