import { fold } from './fold';
import { nicknames } from './nicknames';
import type { Participant } from './participant';

const titleWords = [
  'cllr',
  'clr',
  'councillor',
  'cyng',
  'cynghorydd',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'sir',
  'dame',
  'lord',
  'lady',
  'rev',
];
const memberTitles = ['cllr', 'clr', 'councillor'];
const plainTitles = ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr'];
const suffixes = ['mp', 'ms', 'obe', 'mbe', 'cbe', 'jp', 'mrtpi', 'frics', 'mrics', 'cipfa', 'phd', 'ma', 'ba', 'llb'];

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .replace(/[^a-z0-9' ]+/g, ' ')
    .split(' ')
    .filter(word => word !== '');

/** "Pugh, Gareth" as directories print it, put the usual way round; what stands in brackets left out. */
const usualOrder = (name: string): string => {
  const plain = name.replace(/\([^)]*\)/g, ' ');
  const [last, first, ...rest] = plain.split(',');
  return first !== undefined && !rest.length && wordsOf(first).length > 0 && !suffixes.includes(wordsOf(first)[0]!)
    ? `${first} ${last ?? ''}`
    : plain;
};

const dropTitle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && titleWords.includes(words[0]!) ? dropTitle(words.slice(1)) : words;

const dropSuffix = (words: readonly string[]): readonly string[] =>
  words.length > 2 && suffixes.includes(words[words.length - 1]!) ? dropSuffix(words.slice(0, -1)) : words;

const unique = (forms: readonly string[]): readonly string[] => forms.filter((form, at) => forms.indexOf(form) === at);

const personForms = (participant: Participant): readonly string[] => {
  const words = dropSuffix(dropTitle(wordsOf(usualOrder(participant.name))));
  const [first] = words;
  if (first === undefined) return [];
  const full = words.join(' ');
  if (words.length === 1) return [full];
  // A middle name or initial is seldom written; the last word and the last two may both be a surname ("Osei Bonsu").
  const surnames = unique([words.slice(1).join(' '), words[words.length - 1]!]);
  const titles = participant.kind === 'member' ? memberTitles.concat(plainTitles) : plainTitles;
  const given = first.length > 1 ? [first, ...nicknames(first)] : [];
  return unique([
    full,
    ...titles.map(title => `${title} ${full}`),
    ...given,
    ...(participant.kind === 'member' ? given.map(name => `cllr ${name}`) : []),
    ...surnames.reduce<string[]>(
      (all, surname) =>
        all.concat(
          surname,
          titles.map(title => `${title} ${surname}`),
          given.map(name => `${name} ${surname}`),
          `${first.slice(0, 1)} ${surname}`,
        ),
      [],
    ),
  ]);
};

const firmWords =
  /\b(services?|ltd|limited|llp|plc|homes|branch|council|associat\w+|office|team|group|trust|company|union|society|partnership|party|democrats|labour|news\w*|mercury|gazette|herald|radio|times|press|desk|residents|members?|committee)\b/;

/** Mailboxes, lists and firms go by their whole name alone. */
const isPerson = ({ kind, positions, name }: Participant): boolean => {
  if (kind === 'list' || positions.includes('shared mailbox')) return false;
  return kind === 'member' || kind === 'officer' || kind === 'political-assistant' || !firmWords.test(fold(name));
};

/**
 * Every folded form in which words may name somebody: 'gareth pugh', 'gareth', 'gaz', 'mr pugh', 'pugh', 'g pugh'; for a
 * member 'cllr pugh' too. Words are parted by one blank, hyphens gone, as the language's tokens are.
 */
export const nameForms = (participant: Participant): readonly string[] => {
  if (isPerson(participant)) return personForms(participant);
  const whole = wordsOf(participant.name).join(' ');
  return whole === '' ? [] : [whole, `the ${whole}`];
};

/** Words that open the title of a post that leads something, longest first. */
const ranks = [
  'strategic director',
  'corporate director',
  'executive director',
  'assistant director',
  'divisional director',
  'deputy director',
  'interim director',
  'director',
  'chief officer',
  'deputy head',
  'service head',
  'head',
];

const headRanks = ['assistant director', 'divisional director', 'service head', 'head'];

/** "Assistant Director, Planning" is also the Assistant Director of or for Planning, the Head of Planning, the Planning AD. */
const rankForms = (post: string): readonly string[] => {
  const rank = ranks.find(each => post.indexOf(`${each} `) === 0);
  if (rank === undefined) return [];
  const subject = post.slice(rank.length + 1).replace(/^(of|for) /, '');
  const isHead = headRanks.includes(rank);
  const short = isHead ? 'head' : 'director';
  return [
    `${rank} of ${subject}`,
    `${rank} for ${subject}`,
    `${rank} ${subject}`,
    `${subject} ${rank}`,
    ...(isHead || / director$/.test(rank) ? [`${short} of ${subject}`, `${short} for ${subject}`] : []),
  ];
};

/** Folded forms of a post: 'assistant director planning', 'head of planning', and positions that one person holds. */
export const postForms = (participant: Participant): readonly string[] => {
  if (participant.kind !== 'officer' && participant.kind !== 'member') return [];
  if (participant.positions.includes('shared mailbox')) return [];
  const single = participant.positions.filter(position => solePositions.includes(position));
  const post = participant.kind === 'officer' ? wordsOf(participant.post).join(' ') : '';
  return unique(
    [post, ...rankForms(post), ...single.map(position => wordsOf(position).join(' '))].filter(
      form => form.indexOf(' ') > 0,
    ),
  );
};

const solePositions = [
  'monitoring officer',
  'section 151 officer',
  'head of paid service',
  'leader of the council',
  'leader of the opposition',
  'deputy leader',
  'returning officer',
];
