import { isMember, isOfficer } from '../../directory/kinds';
import { gradeAtLeast } from '../../directory/grade';
import { hasPosition } from '../../directory/positions';
import type { Act } from '../../language/statement';
import { acts, defineCheck, type Examination } from '../check';
import { inOwn } from '../evidence';
import { aboutMembers, aboutOfficers, telling, type Meant } from '../meant';
import { includes, opened } from '../people';
import { reword } from '../remedies';

/** Those whose office it is to report on conduct. */
const mayReport = ({ sender }: Examination): boolean =>
  hasPosition(sender, 'monitoring officer', 'head of paid service', 'section 151 officer') ||
  gradeAtLeast(sender, 'chief-executive');

/** The sender's own faults, and those of the member addressed, are other checks' or nobody's. */
const isOfOthers = ({ sender, to }: Examination, { act, people }: Meant): boolean =>
  act.target.kind !== 'self' &&
  (people.length > 0 || act.target.kind === 'post') &&
  !people.some(({ address }) => address === sender.address) &&
  !(act.target.kind === 'you' && to.some(isMember));

/** A doubtful word about a member who is not there to read it is a doubtful word all the same, and no more than a note. */
const behindBacks = ({ readers }: Examination, meant: readonly Meant[]): readonly Meant[] =>
  meant.filter(
    ({ act, people }) => act.act === 'criticism' && people.every(each => isMember(each) && !includes(readers, each)),
  );

const criticism = (examination: Examination): readonly Act[] => {
  const kinds = ['criticism', 'insult', 'mockery'];
  const meant = aboutOfficers(examination, ...kinds)
    .concat(aboutMembers(examination, ...kinds))
    .filter(each => isOfOthers(examination, each));
  const found = telling(meant);
  return (found.length ? found : behindBacks(examination, meant)).map(({ act }) => act);
};

const judgement = (examination: Examination): readonly Act[] =>
  examination.parameter('rumour-only') === true || acts(examination.statements, 'wrongdoing-report').length
    ? []
    : criticism(examination);

export default defineCheck({
  id: 'criticism-by-officer',
  title: 'A member is told of somebody’s failings',
  group: 'respect',
  binds: 'officer',
  about:
    'An officer tells a member that another officer or member is no good, or passes on talk about them. A team’s own mistakes, formal ' +
    'reports and reports of wrongdoing are left alone.',
  needs: ['to', 'cc', 'bcc', 'own'],
  alsoReads: ['thread'],
  parameters: {
    'rumour-only': {
      value: false,
      about: 'Whether only talk that is passed on counts, not the officer’s own judgement.',
    },
  },
  advice: {
    criticism:
      'This judges a colleague or a member to a member. Take it to your manager, or keep to what happened and what is being done.',
    rumour:
      'This passes on talk about somebody. If there is something in it, it goes to your manager or by the whistle-blowing policy.',
  },
  examples: {
    found: [
      {
        why: 'A colleague is run down to a cabinet member',
        policy: 'uttlesford-2017',
        from: 'craig.noble@eastmarsh.gov.uk',
        to: ['cllr.brenda.colley@eastmarsh.gov.uk'],
        own: 'Paul Garrity is lazy and incompetent, that is why the notices are late.',
      },
    ],
    quiet: [
      {
        why: 'The team’s own mistake',
        policy: 'uttlesford-2017',
        from: 'dev.chaudhry@eastmarsh.gov.uk',
        to: ['cllr.grace.adeola@eastmarsh.gov.uk'],
        own: 'We got this one wrong and a crew was sent to the wrong lay-by. I am sorry.',
      },
    ],
  },
  examine: examination => {
    const hears = opened(examination.readers).some(isMember);
    if (!hears || !isOfficer(examination.sender) || mayReport(examination)) return undefined;
    const rumours = acts(examination.statements, 'rumour');
    const found = rumours.length ? rumours : judgement(examination);
    if (!found.length) return undefined;
    return {
      outcome: rumours.length ? 'rumour' : 'criticism',
      ...(found.every(({ strength }) => strength === 1) ? { severity: 'note' as const } : {}),
      evidence: found.map(act => inOwn(examination, act)),
      remedies: [reword(found[0]!.start, found[0]!.end)],
    };
  },
});
