/** Evidence that a paragraph is the card at the foot of a letter: a name, then post, council, telephone. */

const title =
  /^(cllr|clr|councillor|cynghorydd|y cynghorydd|cyng|mr|mrs|ms|miss|mx|dr|prof|professor|revd?|reverend|canon|sir|dame|lord|lady|baroness|alderman|ald|the|hon)\.?$/i;
const particle = /^(de|da|del|della|van|von|der|den|ter|al|el|bin|ibn|ap|ab|ferch|le|la|du|dos|y|o|and|&)$/i;
const separators = /\s*(?:[|•·,/]|\s[-–—]\s)\s*/;

const isLetter = (character: string): boolean => character.toLowerCase() !== character.toUpperCase();
const isCapital = (character: string): boolean => isLetter(character) && character === character.toUpperCase();

/** "Pugh", "O’Neill", "Lloyd-Davies", "D.", "MRTPI". */
const isNameWord = (word: string): boolean => {
  if (!isCapital(word[0] ?? '')) return false;
  for (const character of word) if (!isLetter(character) && "'’-.".indexOf(character) < 0) return false;
  return true;
};

/** The name that opens a line, without titles and what follows it: "Cllr Sabiha Noor | Labour" gives "Sabiha Noor". */
export const readName = (line: string): string => {
  const head = line.replace(/\([^)]*\)/g, ' ').split(separators)[0] ?? '';
  const words = head.split(/\s+/).filter(word => word !== '');
  let start = 0;
  while (start < words.length && title.test(words[start] as string)) start++;
  const name = words.slice(start);
  if (name.length === 0 || name.length > 6) return '';
  return name.every(word => isNameWord(word) || particle.test(word)) ? name.join(' ') : '';
};

const contact: readonly RegExp[] = [
  /(?:\+|\b0)[\d][\d ()./-]{7,}\d/,
  /\b\d{5} \d{5,6}\b|\(0\d+\) ?\d/,
  /[^\s@]{1,64}@[^\s@]{1,100}\.[a-z]{2,}/i,
  /\b(?:https?:\/\/|www\.)\S/i,
  /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/i,
  /^(tel|telephone|phone|mob|mobile|ext|extension|ddi|dd|direct|switchboard|fax|e-?mail|web|t|m|e|w|ff[oô]n|symudol|e-?bost|gwefan|twitter|x)\b\.? ?[:.|]/i,
  /\.gov\.(uk|wales|scot)\b/i,
  /^(follow|find|like|join) (us|me)\b|(^|\s)@\w{3,}/i,
];

const organisation =
  /\b(council|cyngor|borough|corporation|county hall|town hall|civic (centre|offices?)|city hall|guildhall|directorate|department|authority|group offices?)\b/i;

const post =
  /\b(officer|director|manager|head of|lead|leader|clerk|planner|surveyor|solicitor|lawyer|engineer|inspector|assessor|adviser|advisor|assistant|administrator|coordinator|co-ordinator|technician|apprentice|secretary|executive|councillor|cllr|chair|chairman|chairwoman|chairperson|mayor|member|ward|portfolio|cabinet|committee|labour|conservative|liberal|democrats?|lib dem|green|independent|plaid|residents?|reform|swyddog|cynghorydd|pennaeth|rheolwr|cyfarwyddwr|arweinydd|cadeirydd|aelod|clerc|cynlluniwr)\b/i;

const bar = /\s[|•·]\s/;

const has = (lines: readonly string[], patterns: readonly RegExp[]): boolean =>
  lines.some(line => patterns.some(each => each.test(line)));

/** How letters open: "Dear Mr Bakare" is a name in capitals, and no card. */
const greeting =
  /^(dear|hi|hello|hiya|hey|morning|afternoon|evening|good (morning|afternoon|evening)|greetings|annwyl|helo|bore da|prynhawn da|noswaith dda)\b/i;

/** A card may say when somebody works; it neither asks nor exclaims. */
const isSpoken = (line: string): boolean => /[?!]$/.test(line);

/** A card is this long at most, and its lines this wide. */
const mostLines = 14;
const widest = 160;

/** Points for each kind of evidence; a name alone has none. */
const weigh = (lines: readonly string[]): number => {
  let points = 0;
  if (has(lines, contact)) points += 2;
  if (has(lines, [organisation])) points += 2;
  if (has(lines, [bar])) points += 2;
  if (has(lines, [post])) points += 1;
  return points;
};

const enough = 2;

const firstLetters = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map(word => (word[0] ?? '').toLowerCase())
    .join('');

/** "Dev", "D. Chaudhry", "DC": the letter was signed with the name that the card repeats. */
const isEcho = (signed: string, name: string): boolean => {
  const words = signed
    .toLowerCase()
    .split(/[^a-zà-ɏ]+/)
    .filter(word => word.length > 1);
  const names = name.toLowerCase().split(/[^a-zà-ɏ]+/);
  if (words.length > 0 && words.length <= 4 && words.some(word => names.indexOf(word) >= 0)) return true;
  const initials = signed.toLowerCase().replace(/[^a-z]/g, '');
  return initials !== '' && initials.length <= 3 && firstLetters(name).indexOf(initials) === 0;
};

/** What stands above a card. */
export interface Above {
  /** The last line, '' where there is none. */
  readonly line: string;
  /** It closes the letter: "Kind regards". */
  readonly isClosing: boolean;
  /** The card is in another colour than it. */
  readonly isOtherColour: boolean;
}

const weighAbove = ({ line, isClosing, isOtherColour }: Above, name: string): number =>
  (line !== '' && line.length < 60 && isEcho(line, name) ? 2 : 0) + (isClosing ? 1 : 0) + (isOtherColour ? 2 : 0);

/**
 * Whether the lines of a paragraph are a signature's card. A name and a post alone may be how the letter itself is signed,
 * and are its own words; with a telephone, an address or the council's name, in a colour of their own, or beneath a name
 * already signed, they are a card.
 */
export const isCard = (lines: readonly string[], above: Above): boolean => {
  if (lines.length === 0 || lines.length > mostLines || lines.some(line => line.length > 2 * widest)) return false;
  const first = lines[0] as string;
  const name = readName(first);
  if (name === '' || first.length > widest || greeting.test(first) || lines.some(isSpoken)) return false;
  if (name.indexOf(' ') < 0 && !bar.test(first)) return false;
  const isMore = lines.length > 1 || separators.test(first);
  return isMore && weigh(lines) + weighAbove(above, name) >= enough;
};

/** A paragraph of nothing but where to find a council: what stands under a card, or in its place. */
export const isContact = (lines: readonly string[]): boolean =>
  lines.length > 0 &&
  lines.length <= mostLines &&
  lines.every(line => line.length <= widest && !/[.?!]$/.test(line) && weigh([line]) >= enough);

const mostAdvertised = 4;

/** "Do it online: www.moor.gov.uk", under a card; a postscript or words to the reader are none. */
export const isAdvertisement = (lines: readonly string[]): boolean =>
  lines.length <= mostAdvertised && has(lines, contact) && !/^p\.? ?s\b|\b(I|you)\b/i.test(lines.join(' '));
