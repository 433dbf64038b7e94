import { isMember, isOfficer } from '../../directory/kinds';
import type { Participant } from '../../directory/participant';
import type { Severity } from '../../policy/policy';
import { plainOrTwo } from '../asked';
import { acts, defineCheck, type Examination } from '../check';
import type { Act } from '../../language/statement';
import { inOwn } from '../evidence';
import { opened } from '../people';
import { reword } from '../remedies';

/** Those who could act on it: officers, and members who sit on a panel. */
const readersOf = ({ readers, sender }: Examination): readonly Participant[] =>
  opened(readers).filter(person => (isOfficer(person) || isMember(person)) && person.address !== sender.address);

/** Councillors have a say in who assists their group. */
const isAboutAssistant = ({ directory }: Examination, { target }: Act): boolean =>
  directory.people.some(person => person.kind === 'political-assistant' && target.people.includes(person.address));

/** A name that no directory knows is a resident's until it is spoken of as a candidate. */
const isKnown = (examination: Examination, act: Act): boolean => {
  if (act.strength === 3 || act.target.kind !== 'person') return true;
  return examination.directory.people.some(person => isOfficer(person) && act.target.people.includes(person.address));
};

const isReference = (spoken: readonly Act[]): boolean => spoken.some(({ strength }) => strength === 3);

export default defineCheck({
  id: 'staffing-influence',
  title: 'This speaks up in a matter of staffing',
  group: 'channel',
  binds: 'member',
  about:
    'A member speaks for or against a person over a job, a promotion, redundancy or discipline, or gives a reference. Posts and ' +
    'structures in general, and assistants of groups, are left alone.',
  needs: ['to', 'cc', 'own'],
  alsoReads: ['bcc'],
  parameters: {
    'less-than-reference': { value: '', about: 'Severity short of a reference or a canvass; as usual where empty.' },
  },
  advice: {
    reference: 'Who is appointed is decided without references or canvassing from councillors. Leave it out.',
    influence:
      'Who is appointed, promoted, disciplined or let go is for managers to decide. Leave the person out of it.',
  },
  examples: {
    found: [
      {
        why: 'A reference for a candidate',
        policy: 'tower-hamlets-2017',
        from: 'cllr.grace.adeola@eastmarsh.gov.uk',
        to: ['helen.mabey@eastmarsh.gov.uk'],
        own: 'I should like to give a reference for Daniel, who has applied for the graduate scheme.',
      },
      {
        why: 'An officer is wanted out',
        policy: 'reigate-banstead-2022',
        from: 'cllr.victor.stannard@eastmarsh.gov.uk',
        to: ['leanne.stott@eastmarsh.gov.uk'],
        own: 'I want Marta Zielinska moved to another team.',
      },
    ],
    quiet: [
      {
        why: 'The structure, and nobody in it',
        policy: 'tower-hamlets-2017',
        from: 'cllr.imran.sheikh@eastmarsh.gov.uk',
        to: ['leanne.stott@eastmarsh.gov.uk'],
        own: 'Moving to one allocations team is right. How many posts are at risk?',
      },
      {
        why: 'Only whether action is being taken',
        policy: 'tower-hamlets-2017',
        from: 'cllr.owen.griffith@eastmarsh.gov.uk',
        to: ['helen.mabey@eastmarsh.gov.uk'],
        own: 'May I be told whether action is being taken? I have no view on the outcome.',
      },
    ],
  },
  examine: examination => {
    const readers = readersOf(examination);
    const spoken = plainOrTwo(
      acts(examination.statements, 'staffing').filter(
        act => isKnown(examination, act) && !isAboutAssistant(examination, act),
      ),
    );
    if (!readers.length || !spoken.length) return undefined;
    const less = isReference(spoken) ? '' : examination.parameter('less-than-reference');
    return {
      outcome: isReference(spoken) ? 'reference' : 'influence',
      ...(less ? { severity: less as Severity } : {}),
      evidence: spoken.map(act => inOwn(examination, act)),
      remedies: [reword(spoken[0]!.start, spoken[0]!.end)],
      about: readers,
    };
  },
});
