import type { Act } from '../../language/statement';
import type { Message } from '../../message/message';
import type { Severity } from '../../policy/policy';
import { acts, defineCheck, type Examination, type Found } from '../check';
import { inOwn } from '../evidence';
import { aboutOtherSide, peopleOf, telling, type Meant } from '../meant';
import { namesOf, opened, otherSide, sideOf } from '../people';
import { reword } from '../remedies';

/** Abuse is beyond doubt; contempt and mockery are less than that. */
const isAbuse = ({ act }: Meant): boolean => act.act === 'insult' && act.strength === 3;

const attacks = (examination: Examination): readonly Meant[] =>
  telling(aboutOtherSide(examination, 'insult', 'mockery'));

/** A heading has no "you" and no "I", and neither asks nor exclaims. */
const isSaid = ({ own }: Message, { start, end }: Act): boolean =>
  /\b(I|ME|MY|WE|US|OUR|YOU|YOUR)\b|[?!]\s*$/.test(own.slice(start, end + 2));

/** Capitals are for headings as well: a shouted sentence is an attack where it is aimed at the other side. */
const shouts = (examination: Examination): readonly Meant[] => {
  const people = opened(examination.to).filter(person => sideOf(person) === otherSide(examination.sender));
  if (!people.length) return [];
  return acts(examination.statements, 'shouting')
    .filter(act => act.strength > 1 && isSaid(examination.message, act))
    .map(act => ({ act, people }));
};

export default defineCheck({
  id: 'personal-attack',
  title: 'This attacks the person',
  group: 'respect',
  binds: 'both',
  about:
    'Insult, contempt or mockery of somebody on the other side, or a sentence shouted in capitals. Hard words for a scheme, a ' +
    'report or oneself, and a resident’s words passed on as such, are left alone.',
  needs: ['to', 'own'],
  alsoReads: ['cc', 'bcc', 'thread'],
  parameters: {
    'less-than-abuse': { value: 'warn', about: 'Severity of contempt, mockery and shouting.' },
  },
  advice: {
    abuse: 'These words attack {person}, and they will stand. Say what went wrong and what you want done.',
    contempt: 'This reads as contempt for {person}. The point is stronger without it.',
    shouting: 'Capitals read as shouting. The point is stronger without them.',
  },
  examples: {
    found: [
      {
        why: 'A plain insult to an officer',
        policy: 'city-of-london-2006',
        from: 'cllr.lynda.frayne@eastmarsh.gov.uk',
        to: ['paul.garrity@eastmarsh.gov.uk'],
        own: 'You are a pompous idiot.',
      },
      {
        why: 'A sentence in capitals',
        policy: 'rugby-2022',
        from: 'cllr.norman.tull@eastmarsh.gov.uk',
        to: ['dev.chaudhry@eastmarsh.gov.uk'],
        own: 'HOW MANY TIMES DO I HAVE TO TELL YOU. The verge is on the left.',
      },
    ],
    quiet: [
      {
        why: 'The plan is a disgrace, not a person',
        policy: 'tower-hamlets-2017',
        from: 'cllr.norman.tull@eastmarsh.gov.uk',
        to: ['alison.brightwell@eastmarsh.gov.uk'],
        own: 'The car park plan is a disgrace and I shall vote against it.',
      },
      {
        why: 'A heading and a word in capitals',
        policy: 'tower-hamlets-2017',
        from: 'cllr.victor.stannard@eastmarsh.gov.uk',
        to: ['tunde.bakare@eastmarsh.gov.uk'],
        own: 'SURGERY 26 SEPT\nPlease read it BEFORE the meeting.',
      },
    ],
  },
  examine: examination => {
    const attacked = attacks(examination);
    if (attacked.length) return found(examination, attacked.some(isAbuse) ? 'abuse' : 'contempt', attacked);
    const shouted = shouts(examination);
    return shouted.length ? found(examination, 'shouting', shouted) : undefined;
  },
});

const found = (examination: Examination, outcome: string, meant: readonly Meant[]): Found => {
  const about = peopleOf(meant);
  const first = meant[0]!.act;
  return {
    outcome,
    ...(outcome === 'abuse' ? {} : { severity: examination.parameter('less-than-abuse') as Severity }),
    values: { person: about.length ? namesOf(about) : 'an officer' },
    evidence: meant.map(({ act }) => inOwn(examination, act)),
    remedies: [reword(first.start, first.end)],
    about,
  };
};
