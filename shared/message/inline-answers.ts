import { isBlank, type Line } from './line';
import type { Mailbox } from './message';

/** "My answers are in blue below": the sender says that they typed between quoted lines that carry no mark. */
const announcement =
  /\b(answers?|answered|comments?|commented|repl(y|ies|ied)|responses?|responded|notes?|thoughts|see|atebion|sylwadau)\b.{0,60}\b(below|beneath|under|in[- ]?line|in (your|the) (text|e-?mail|message|body|original)|embedded|against each|after each|in (blue|red|green|purple|orange|pink|bold|colour|color|capitals|caps|italics?|square brackets|brackets)|isod|mewn (glas|coch|gwyrdd))\b|\bin (blue|red|green|purple|orange|pink) (below|beneath|under|text|type)\b/i;

const colourWord = /\b(blue|red|green|purple|orange|pink|colour|color|glas|coch|gwyrdd)\b/i;

/** "[TB] Yes" and "[Tunde Bakare] Yes", as Outlook marks what is typed into a quotation. */
const bracketed = /^\[([^[\]]{2,40})\]\s*\S/;

const initials = (name: string): string =>
  name
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s-]+/)
    .map(word => word[0] ?? '')
    .join('')
    .toLowerCase();

const isSenders = (bracket: string, from: Mailbox | undefined): boolean => {
  if (!from || from.name === '') return false;
  const inside = bracket.toLowerCase();
  return inside === from.name.toLowerCase() || (inside.length > 1 && inside === initials(from.name));
};

export interface Answers {
  /** What the sender typed, one piece an answer. */
  readonly pieces: readonly (readonly Line[])[];
  /** The quoted lines without it. */
  readonly rest: readonly Line[];
}

/**
 * Finds the sender's answers among the unmarked lines of the message they answer: lines that open with the sender's initials
 * or name in brackets; and where the sender has announced answers, lines that open with any initials, or in the colour
 * announced. Without such a sign a line is the other writer's.
 */
export const findInlineAnswers = (own: string, lines: readonly Line[], from?: Mailbox): Answers => {
  const isAnnounced = announcement.test(own);
  const isColoured = isAnnounced && colourWord.test(own);
  const isAnswer = (line: Line): boolean => {
    const bracket = bracketed.exec(line.text)?.[1];
    if (bracket !== undefined && (isSenders(bracket, from) || (isAnnounced && /^[A-Z]{2,4}$/.test(bracket))))
      return true;
    return isColoured && line.colour !== '';
  };
  const pieces: Line[][] = [];
  const rest: Line[] = [];
  let answer: Line[] | undefined;
  let colour = '';
  for (const line of lines) {
    if (isBlank(line)) answer = undefined;
    else if (isAnswer(line)) {
      if (!answer || bracketed.test(line.text)) pieces.push((answer = []));
      colour = line.colour;
    } else if (line.colour !== colour) answer = undefined;
    (answer && !isBlank(line) ? answer : rest).push(line);
  }
  return { pieces, rest };
};
