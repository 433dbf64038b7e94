import { isMember } from '../../directory/kinds';
import { plainOrTwo, officersAsked } from '../asked';
import { acts, defineCheck, type Examination } from '../check';
import { inOwn } from '../evidence';
import { namesOf } from '../people';
import { addLine, reword } from '../remedies';

/** Senior officers edit their juniors' drafts every day: with them only a threat makes it pressure. */
const mayPress = ({ sender, statements }: Examination): boolean =>
  isMember(sender) || acts(statements, 'threat').length > 0;

export default defineCheck({
  id: 'pressure-on-advice',
  title: 'This presses for different advice',
  group: 'channel',
  binds: 'member',
  about:
    'A member asks for officers’ advice, report or recommendation to be changed, softened, slanted or kept back. A slip put right, a ' +
    'question about reasons, open disagreement and an amendment of one’s own are left alone.',
  needs: ['to', 'own'],
  parameters: {},
  advice: {
    pressure:
      'Advice has to be {officer}’s own, whoever would like another. Say that you disagree, ask for the reasons, or move an amendment.',
  },
  examples: {
    found: [
      {
        why: 'The recommendation is to be another',
        policy: 'reigate-banstead-2022',
        from: 'cllr.derek.pashley@eastmarsh.gov.uk',
        to: ['gareth.pugh@eastmarsh.gov.uk'],
        own: 'Please change your recommendation on the mill to approval.',
      },
      {
        why: 'A finding is to be kept from scrutiny until after the vote',
        policy: 'uttlesford-2017',
        from: 'cllr.hilary.marchbank@eastmarsh.gov.uk',
        to: ['fiona.tarrant@eastmarsh.gov.uk'],
        own: 'Could you hold the audit findings back from scrutiny until after the budget vote?',
      },
    ],
    quiet: [
      {
        why: 'A wrong figure is pointed out',
        policy: 'tower-hamlets-2017',
        from: 'cllr.brenda.colley@eastmarsh.gov.uk',
        to: ['gareth.pugh@eastmarsh.gov.uk'],
        own: 'The rent in paragraph 3 is wrong: it is £1,600. Could you change it before it goes out?',
      },
      {
        why: 'Open disagreement and an amendment',
        policy: 'tower-hamlets-2017',
        from: 'cllr.owen.griffith@eastmarsh.gov.uk',
        to: ['caroline.eyre@eastmarsh.gov.uk'],
        own: 'I disagree with your recommendation and shall move an amendment. I do not ask you to change a word.',
      },
    ],
  },
  examine: examination => {
    const officers = officersAsked(examination);
    if (!officers.length || !mayPress(examination)) return undefined;
    const pressed = plainOrTwo(acts(examination.statements, 'pressure'));
    if (!pressed.length) return undefined;
    return {
      outcome: 'pressure',
      values: { officer: namesOf(officers) },
      evidence: pressed.map(act => inOwn(examination, act)),
      remedies: [
        reword(pressed[0]!.start, pressed[0]!.end),
        addLine('Ask for the reasons instead', 'Could you tell me the reasons for the advice as it stands?'),
      ],
      about: officers,
    };
  },
});
