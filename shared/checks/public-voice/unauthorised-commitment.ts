import { plainOrTwo } from '../asked';
import { defineCheck } from '../check';
import { inOwn } from '../evidence';
import { saidInOwnVoice } from '../press';
import { reword } from '../remedies';

const money =
  /[£$]|\b(pay|paid|pays|fund\w*|contract\w*|grant\w*|invoice|bill|cost|price|money|lease|rent|buy\w*|budget|spend\w*|tender|refund\w*|waive\w*|peppercorn|pounds)\b/i;

export default defineCheck({
  id: 'unauthorised-commitment',
  title: 'This promises what is not yours alone to give',
  group: 'public-voice',
  binds: 'member',
  about:
    'One member promises the council’s money, a contract, a consent or a decision. An offer to ask, support or propose, a decision ' +
    'already taken, and the own ward grant are left alone.',
  needs: ['to', 'own'],
  alsoReads: ['cc', 'bcc', 'thread'],
  parameters: {
    'not-money': { value: '', about: 'Severity where neither money nor a contract is promised; as usual where empty.' },
  },
  advice: {
    promised:
      'This commits the council, and no member can do that alone. Say what you will ask for, and that it is for the committee or officer to decide.',
  },
  examples: {
    found: [
      {
        why: 'Money is promised',
        policy: 'uttlesford-2017',
        from: 'cllr.imran.sheikh@eastmarsh.gov.uk',
        to: ['harbourside.ra@example.org'],
        own: 'The council will pay for the new kitchen, you have my word.',
      },
    ],
    quiet: [
      {
        why: 'He will propose it',
        policy: 'city-of-london-2006',
        from: 'cllr.owen.griffith@eastmarsh.gov.uk',
        to: ['maureen.stagg@example.org'],
        own: 'I will propose that a grant be considered. It will be for the committee to decide.',
      },
    ],
  },
  examine: examination => {
    const found = plainOrTwo(saidInOwnVoice(examination, 'commitment'));
    if (!found.length) return undefined;
    const { own } = examination.message;
    const isMoney = examination.statements.some(
      ({ start, end }) => found.some(act => start <= act.start && act.start < end) && money.test(own.slice(start, end)),
    );
    const level = isMoney ? '' : examination.parameter('not-money');
    return {
      outcome: 'promised',
      ...(level === 'warn' || level === 'note' ? { severity: level } : {}),
      evidence: found.map(act => inOwn(examination, act)),
      remedies: [reword(found[0]!.start, found[0]!.end)],
      about: [],
    };
  },
});
