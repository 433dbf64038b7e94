import { fold } from './fold';
import { listWords, sharedMailboxWords, surnameWords } from './mailbox-words';
import type { Grade, Hint, Kind, Participant } from './participant';

interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** What the rules below look at: everything folded, the address in its parts. */
interface Clues {
  readonly name: string;
  readonly local: readonly string[];
  readonly domain: string;
  readonly labels: readonly string[];
  readonly own: boolean;
  readonly signature: string;
}

const memberTitle = /(^|[^a-z])(cllr|clr|councillor|cynghorydd|cyng)(?![a-z])/;
const memberOffice =
  /\b(services?|support|liaison|officer|team|enquir\w*|secretary|assistant|surgery|training|office|allowances)\b/;

const listDomain = /(^|\.)(lists?|googlegroups|groups)\./;

/** Domain endings and names that tell what an outside mailbox is; the first that fits decides. */
const outsiders: readonly { readonly kind: Kind; readonly label?: RegExp; readonly name?: RegExp }[] = [
  {
    kind: 'parish',
    label: /(^(pc|tc|cc)$|parish|towncouncil|communitycouncil|^town$)/,
    name: /\b(parish|town|community) (council|clerk|meeting)\b|\bcyngor (cymuned|tref)\b|\bclerk to the (parish|town)\b/,
  },
  {
    kind: 'party',
    label:
      /^(labour|conservatives?|tory|tories|libdems?|liberaldemocrats?|greenparty|reformuk|reformparty|plaid|plaidcymru|ukip|snp)$|(labour|conservatives?|libdems?|greenparty|tories)$/,
    name: /\b(labour|conservative|green|reform|workers) party\b|\bconservative (association|club)\b|\bliberal democrats\b|\blib dems\b|\bplaid cymru\b|\breform uk\b|\bconstituency (party|association)\b/,
  },
  {
    kind: 'union',
    label: /^(unison|unitetheunion|gmb|gmbunion|pcs|neu|nasuwt|tuc|aslef|usdaw|fbu|ucu)$|tradeunion/,
    name: /\b(unison|gmb|unite the union|pcs union|trade union|workers'? union)\b/,
  },
  {
    kind: 'press',
    label:
      /^(news|newsdesk|press|bbc|itv|sky|reachplc|newsquest|radio|thetimes|times|guardian|telegraph|reuters)$|(news|gazette|herald|chronicle|advertiser|mercury|observer|echo|argus|courier|newspapers?|radio|dailymail|telegraph|theguardian)$/,
    name: /\b(newsdesk|news desk|reporter|journalist|newspaper|gazette|chronicle|advertiser|bbc|itv news|radio news)\b/,
  },
];

/** Words of a post and the grade they tell, highest first. A council's own names for its grades are not known here. */
const gradeWords: readonly (readonly [Grade, RegExp])[] = [
  ['head-of-service', /\b(assistant|deputy|divisional|associate) director\b|\bhead of\b|\bservice head\b/],
  ['chief-executive', /\b(chief executive|managing director|town clerk|head of paid service)\b/],
  ['director', /\b(director|chief officer)\b/],
  ['service-manager', /\b(manager|team leader|lead)\b/],
  [
    'officer',
    /\b(officer|assistant|planner|surveyor|clerk|technician|adviser|advisor|administrator|apprentice|lawyer|solicitor|engineer|inspector)\b/,
  ],
];

const splitWords = (text: string): readonly string[] => text.split(/[^a-z0-9]+/).filter(word => word !== '');

const isOwn = (domain: string, domains: readonly string[]): boolean =>
  domains.some(each => domain === each.toLowerCase() || domain.slice(-each.length - 1) === `.${each.toLowerCase()}`);

const readClues = (mailbox: Mailbox, domains: readonly string[], hint: Hint): Clues => {
  const at = mailbox.address.lastIndexOf('@');
  const domain = mailbox.address.slice(at + 1).toLowerCase();
  return {
    name: fold(mailbox.name),
    local: splitWords(fold(mailbox.address.slice(0, Math.max(at, 0)))),
    domain,
    labels: splitWords(domain),
    own: isOwn(domain, domains),
    signature: fold(hint.signature ?? ''),
  };
};

const isForeignCouncil = (clues: Clues, domains: readonly string[]): boolean =>
  domains.length > 0 && !clues.own && /\.gov\.(uk|wales|scot)$/.test(clues.domain);

const saysMember = (clues: Clues): boolean =>
  (memberTitle.test(clues.name) && !memberOffice.test(clues.name)) ||
  (memberTitle.test(clues.local.join(' ')) && !memberOffice.test(clues.local.join(' '))) ||
  (clues.own && memberTitle.test(clues.signature.slice(0, 80)) && !memberOffice.test(clues.signature.slice(0, 80)));

/** A word of function anywhere, or nothing but words that are also surnames. */
const looksShared = (clues: Clues): boolean =>
  clues.local.some(word => sharedMailboxWords.has(word)) || clues.local.every(word => surnameWords.has(word));

const looksPersonal = (clues: Clues): boolean => clues.local.length >= 2 && !looksShared(clues);

const looksList = (clues: Clues): boolean =>
  listDomain.test(clues.domain) || clues.local.some(word => listWords.has(word));

const outsiderKind = (clues: Clues): Kind | undefined =>
  outsiders.find(each => clues.labels.some(label => each.label?.test(label)) || each.name?.test(clues.name))?.kind;

const kindOf = (clues: Clues, domains: readonly string[]): Kind => {
  if (clues.domain === '') return saysMember(clues) ? 'member' : 'unknown';
  const outsider = clues.own ? undefined : outsiderKind(clues);
  if (outsider) return outsider;
  if (isForeignCouncil(clues, domains)) return 'external';
  if (saysMember(clues)) return 'member';
  if (looksList(clues)) return 'list';
  if (!clues.own) return domains.length > 0 ? 'external' : 'unknown';
  return looksShared(clues) ? 'unknown' : 'officer';
};

const capitalise = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const nameFrom = (clues: Clues): string => (looksPersonal(clues) ? clues.local.map(capitalise).join(' ') : '');

const isPost = (line: string): boolean => line.length <= 80 && gradeWords.some(([, words]) => words.test(fold(line)));

const postIn = (signature: string): string =>
  signature
    .split(/\r?\n|\s\|\s/)
    .map(line => line.trim())
    .find(isPost) ?? '';

/** The grade that the words of a post tell, '' where they tell none. */
export const gradeOfPost = (post: string): Grade | '' =>
  gradeWords.find(([, words]) => words.test(fold(post)))?.[0] ?? '';

/**
 * Guesses who an unlisted mailbox is: own domain, a councillor's title, words of press, party, parish or union in domain or
 * name, a post in the signature. Always `inferred`; what cannot be told is `unknown`. Never throws.
 */
export const inferParticipant = (mailbox: Mailbox, domains: readonly string[], hint: Hint = {}): Participant => {
  const clues = readClues(mailbox, domains, hint);
  const kind = kindOf(clues, domains);
  const post = kind === 'officer' ? postIn(hint.signature ?? '') : '';
  return {
    address: mailbox.address.toLowerCase(),
    name: mailbox.name.trim() || nameFrom(clues),
    kind,
    post,
    grade: gradeOfPost(post),
    service: '',
    wards: [],
    group: '',
    positions: kind === 'unknown' && clues.own && looksShared(clues) ? ['shared mailbox'] : [],
    outOfHoursAgreed: false,
    inferred: true,
    members: null,
  };
};
