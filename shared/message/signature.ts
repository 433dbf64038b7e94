import { isDeviceLine, isFooter, isListFooter, isRule } from './footers';
import { isBlank, type Line } from './line';
import { isAdvertisement, isCard, isContact, type Above } from './signature-card';

export interface Signed {
  readonly own: readonly Line[];
  readonly signature: readonly Line[];
}

/** Lines from `start` to before `end`, none of them blank. */
interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Cards and footers are looked for in so many last lines of a paragraph, and in so many last paragraphs. */
const nearest = 14;

/** RFC 3676 section 4.3, with the blank that many programs lose. */
const delimiter = /^(--|—)$/;

const readParagraphs = (lines: readonly Line[]): readonly Paragraph[] => {
  const found: Paragraph[] = [];
  let start = -1;
  for (let index = 0; index <= lines.length; index++) {
    const isEnd = isBlank(lines[index]);
    if (!isEnd && start < 0) start = index;
    if (!isEnd || start < 0) continue;
    found.push({ start, end: index });
    start = -1;
  }
  return found;
};

const texts = (lines: readonly Line[], paragraph: Paragraph): readonly string[] =>
  lines.slice(paragraph.start, paragraph.end).map(line => line.text);

/** Without the notice that a list server puts beneath a message, and the rule above it. */
const cutListFooter = (lines: readonly Line[]): readonly Line[] => {
  const paragraphs = readParagraphs(lines);
  const last = paragraphs[paragraphs.length - 1];
  if (!last) return lines;
  for (let index = Math.max(last.start, last.end - nearest); index < last.end; index++) {
    const rest = lines.slice(index + 1, last.end).map(line => line.text);
    const isRuled = isRule((lines[index] as Line).text) || delimiter.test((lines[index] as Line).text);
    if (isRuled && rest.length > 0 && isListFooter(rest.join(' '))) return lines.slice(0, index);
  }
  return lines;
};

const isSignatureStart = (line: Line): boolean => line.mark === 'signature' || line.signature;

/** Where the client's markup or the delimiter says that the signature starts; -1 where neither does. */
const findMarked = (lines: readonly Line[]): number => {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (isSignatureStart(line) || delimiter.test(line.text)) return index;
  }
  return -1;
};

/** In a paragraph that ends in a card without a blank line before it ("Regards / Ann Lee / Clerk / 01632 960000"). */
const closing =
  /^(((with )?(kind|kindest|best|warm|warmest|many|all good) )?(regards|wishes|thanks)|yours( \w+)?|thanks( \w+)*|thank you( \w+)*|cheers|ta|diolch( \w+)?|cofion( \w+)*|hwyl|sincerely|cordially|yn gywir|yr eiddoch( \w+)*)[,.!]?$/i;

const nothingAbove: Above = { line: '', isClosing: false, isOtherColour: false };

const readAbove = (line: Line | undefined, card: Line | undefined): Above =>
  line === undefined
    ? nothingAbove
    : {
        line: line.text,
        isClosing: closing.test(line.text),
        isOtherColour: card !== undefined && card.colour !== '' && card.colour !== line.colour,
      };

/** Index at which a card starts in a paragraph, -1 where it holds none. `above` is the last line before it. */
const findCard = (paragraph: readonly Line[], above: Line | undefined): number => {
  const lines = paragraph.map(line => line.text);
  if (isCard(lines, readAbove(above, paragraph[0]))) return 0;
  for (let index = Math.max(1, lines.length - nearest); index < lines.length - 1; index++) {
    const before = lines[index - 1] as string;
    const isClosed = closing.test(before);
    if (!isClosed && !(index > 1 && closing.test(lines[index - 2] as string))) continue;
    // Close beneath "Yours sincerely" a name and post are how the letter is signed.
    if (isCard(lines.slice(index), isClosed ? nothingAbove : { ...nothingAbove, line: before })) return index;
  }
  return -1;
};

const isBeneath = (words: readonly string[], isUnderSignature: boolean): boolean =>
  words.every(isRule) || isFooter(words.join(' '), isUnderSignature);

const mayStandUnderCard = (words: readonly string[]): boolean =>
  isBeneath(words, true) || isContact(words) || isAdvertisement(words);

/** Where the topmost card starts that has nothing but footers beneath it; -1 where there is none. */
const findCardStart = (lines: readonly Line[], paragraphs: readonly Paragraph[]): number => {
  const from = Math.max(0, paragraphs.length - nearest);
  let start = -1;
  for (let index = paragraphs.length - 1; index >= from; index--) {
    const paragraph = paragraphs[index] as Paragraph;
    const before = paragraphs[index - 1];
    const card = findCard(lines.slice(paragraph.start, paragraph.end), before && lines[before.end - 1]);
    if (card >= 0) start = paragraph.start + card;
    if (card > 0 || (card < 0 && !mayStandUnderCard(texts(lines, paragraph)))) break;
  }
  return start;
};

/** Where footers start that stand under no card; the length where there are none. */
const findFooterStart = (lines: readonly Line[], paragraphs: readonly Paragraph[]): number => {
  let start = lines.length;
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const paragraph = paragraphs[index] as Paragraph;
    const words = texts(lines, paragraph);
    if (!isBeneath(words, false) && !(isContact(words) && start < lines.length)) {
      return isDeviceLine(words[words.length - 1] as string) ? paragraph.end - 1 : start;
    }
    start = paragraph.start;
  }
  return start;
};

/** Where the signature starts when nothing marks it. What stands above a paragraph of the sender's own is the sender's too. */
const findUnmarked = (lines: readonly Line[]): number => {
  const paragraphs = readParagraphs(lines);
  const card = findCardStart(lines, paragraphs);
  return card >= 0 ? card : findFooterStart(lines, paragraphs);
};

/** A rule or delimiter that leads into the signature is neither words nor signature. */
const trimRules = (lines: readonly Line[]): readonly Line[] => {
  let start = 0;
  while (start < lines.length && (isBlank(lines[start]) || delimiter.test((lines[start] as Line).text))) start++;
  return lines.slice(start);
};

/** A letter typed inside the element that Outlook keeps for the signature: sentences, and not a footer. */
const isLetter = (words: readonly string[]): boolean =>
  words.some(text => text.split(' ').length > 7 && /[.?!]$/.test(text)) && !isFooter(words.join(' '), true);

const splitAt = (lines: readonly Line[], start: number): Signed => ({
  own: lines.slice(0, start),
  signature: trimRules(lines.slice(start)),
});

/**
 * People type inside the signature's element. Where sentences stand in it above a card, they are the sender's own; where no
 * card can be told from them, only a footer is taken off.
 */
const splitElement = (lines: readonly Line[], start: number): Signed => {
  const inside = lines.slice(start);
  const isTyped = readParagraphs(inside).some(paragraph => isLetter(texts(inside, paragraph)));
  return splitAt(lines, isTyped ? start + findUnmarked(inside) : start);
};

/** The sender's lines without the signature, and the signature with the disclaimer and notices beneath it. */
export const splitSignature = (written: readonly Line[]): Signed => {
  const lines = cutListFooter(written);
  const marked = findMarked(lines);
  if (marked < 0) return splitAt(lines, findUnmarked(lines));
  if (!(lines[marked] as Line).signature) return splitAt(lines, marked);
  let end = marked;
  while (end < lines.length && ((lines[end] as Line).signature || isBlank(lines[end]))) end++;
  const { own, signature } = splitElement(lines.slice(0, end), marked);
  const below = splitAt(lines.slice(end), findUnmarked(lines.slice(end)));
  return { own: own.concat(below.own), signature: signature.concat(below.signature) };
};
