import { fold } from '../../directory/fold';
import { isMember, isOfficer } from '../../directory/kinds';
import { hasPositionLike } from '../../directory/positions';
import type { Participant } from '../../directory/participant';
import { plainOrTwo } from '../asked';
import { acts, defineCheck, type Examination } from '../check';
import type { Act } from '../../language/statement';
import { inOwn } from '../evidence';
import { namesOf, opened } from '../people';
import { reword } from '../remedies';

const shortNames: Readonly<Record<string, readonly string[]>> = {
  conservative: ['tory', 'tories', 'conservatives'],
  'liberal democrat': ['lib dem', 'lib dems', 'libdem', 'libdems', 'liberals', 'liberal democrats'],
  green: ['greens', 'green group'],
  labour: ['labour'],
  independent: ['independents', 'independent group'],
};

const formsOf = (group: string): readonly string[] => {
  const name = fold(group);
  return [`${name} group`, `${name}s`, ...(name.indexOf(' ') > 0 ? [name] : []), ...(shortNames[name] ?? [])];
};

/** The groups of the directory that the own words name. */
const groupsNamed = ({ directory, message }: Examination): readonly string[] => {
  const words = ` ${fold(message.own).replace(/[^a-z0-9]+/g, ' ')} `;
  const groups = directory.people.reduce<string[]>(
    (all, { group }) => (group && !all.includes(group) ? all.concat(group) : all),
    [],
  );
  return groups.filter(group => formsOf(group).some(form => words.indexOf(` ${form} `) >= 0));
};

/** What the management team said is kept from those whom it advises, where the protocol says so. */
const managementTeam = /\b(management team|cmt|smt|chief officers)\b/i;

const isOfManagement = ({ message }: Examination, { start, end }: Act): boolean =>
  managementTeam.test(message.own.slice(start, end));

const leads = (person: Participant): boolean =>
  isMember(person) && hasPositionLike(person, 'leader of the council', 'deputy leader', 'cabinet', 'executive member');

/** Words for a group that need no name: "in their group meeting". */
const ofSomeGroup = /\b((their|his|her|the) (own )?group (meeting|room|session)|(at|in) (their )?group)\b/i;

const speaksOfGroup = (examination: Examination): boolean =>
  groupsNamed(examination).length > 0 || ofSomeGroup.test(examination.message.own);

/** Those who may not hear it: members who are not of the group, and where nobody may, everybody else. */
const outsiders = (examination: Examination): readonly Participant[] => {
  const named = groupsNamed(examination);
  const isTold = examination.parameter('readers') === 'anybody';
  return opened(examination.readers).filter(person => {
    if (person.kind === 'list' || (person.group !== '' && named.includes(person.group))) return false;
    return isMember(person) || person.kind === 'political-assistant' || !isOfficer(person) || isTold;
  });
};

export default defineCheck({
  id: 'group-confidence',
  title: 'This tells what a group said among themselves',
  group: 'neutrality',
  binds: 'officer',
  about:
    'An officer tells somebody of another party what a group discussed or means to do, or tells the Leader or Cabinet what the ' +
    'management team said. What is published or was said in public, and a group’s own words to its own members, are left alone.',
  needs: ['to', 'cc', 'bcc', 'own'],
  parameters: {
    readers: { value: 'other-party', about: 'From whom it is kept: “other-party”, or “anybody”.' },
    'management-team': {
      value: false,
      about: 'Whether the management team’s discussions are kept from Leader and Cabinet too.',
    },
  },
  advice: {
    group:
      'What a group says among themselves stays with them, and this would tell {reader}. Leave it out; their own leader may say it.',
    management:
      'What officers say in the management team stays there, and this would tell {reader}. Give the advice that was agreed.',
  },
  examples: {
    found: [
      {
        why: 'One group’s meeting is told to another’s whip',
        policy: 'tower-hamlets-2017',
        from: 'dev.chaudhry@eastmarsh.gov.uk',
        to: ['cllr.victor.stannard@eastmarsh.gov.uk'],
        own: 'I was at the Labour group on Monday. They are split and some of them are going to abstain.',
      },
    ],
    quiet: [
      {
        why: 'A group’s leader has the answers to the group’s own questions',
        policy: 'uttlesford-2017',
        from: 'ranjit.sandhu@eastmarsh.gov.uk',
        to: ['cllr.owen.griffith@eastmarsh.gov.uk'],
        own: 'On Tuesday your group asked me three things. The licence allows 12,000 tonnes. Cabinet’s decision was published yesterday.',
      },
      {
        why: 'A colleague hears what the work needs',
        policy: 'tower-hamlets-2017',
        from: 'caroline.eyre@eastmarsh.gov.uk',
        to: ['leanne.stott@eastmarsh.gov.uk'],
        own: 'I briefed the Labour group last night. They are going to support it if the family floor is costed.',
      },
    ],
  },
  examine: examination => {
    const told = acts(examination.statements, 'group-talk');
    const ofGroup = speaksOfGroup(examination) ? plainOrTwo(told.filter(act => !isOfManagement(examination, act))) : [];
    const readers = ofGroup.length ? outsiders(examination) : [];
    if (readers.length) return found(examination, 'group', ofGroup, readers);
    const ofManagement =
      examination.parameter('management-team') === true ? told.filter(act => isOfManagement(examination, act)) : [];
    const leaders = ofManagement.length ? opened(examination.readers).filter(leads) : [];
    return leaders.length ? found(examination, 'management', ofManagement, leaders) : undefined;
  },
});

const found = (examination: Examination, outcome: string, told: readonly Act[], readers: readonly Participant[]) => ({
  outcome,
  values: { reader: namesOf(readers) },
  evidence: told.map(act => inOwn(examination, act)),
  remedies: [reword(told[0]!.start, told[0]!.end)],
  about: readers,
});
