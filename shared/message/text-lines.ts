import { cleanText } from './clean-text';
import { plainLine, type Line } from './line';

/** A `>` that opens a line marks a quotation; `>50` is the sender's own. */
const mark = /^ {0,3}>(?![0-9=])/;
/** Outlook and its kin print a link's target after its words: nobody typed it. */
const printedTarget = /([^\s<])<(?:https?:|mailto:|tel:)[^<>\s]*>/gi;

/** How many `>` open the text, and where its words start. */
const readMarks = (text: string): { depth: number; start: number } => {
  if (!mark.test(text)) return { depth: 0, start: 0 };
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '>') {
      depth++;
      start = index + 1;
    } else if (character !== ' ' || index - start > 1) break;
  }
  return { depth, start: text[start] === ' ' ? start + 1 : start };
};

/** The line again with its `>` counted as levels of quotation. */
export const countMarks = (line: Line): Line => {
  const { depth, start } = readMarks(line.text);
  return depth === 0 ? line : { ...line, text: line.text.slice(start).trim(), depth: line.depth + depth };
};

/** Lines of a plain body, any line ending. */
export const readTextLines = (text: string): Line[] =>
  cleanText(text)
    .split(/\r\n|\r|\n/)
    .map(each => {
      const { depth, start } = readMarks(each);
      return plainLine(each.slice(start).replace(printedTarget, '$1').trim(), depth);
    });
