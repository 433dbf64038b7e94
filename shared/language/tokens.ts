import { fold } from './fold';
import { contractions } from './contractions';
import { lookup } from './lookup';

/** One word of the text: folded for matching, with where it stands. `gap` is the punctuation between it and the next. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital first letter. */
  readonly capital: boolean;
  /** Two letters or more, all capitals. */
  readonly shouted: boolean;
  readonly gap: string;
}

const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1e00 && code <= 0x1eff);

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60;

const wordEnd = (text: string, from: number): number => {
  let end = from;
  while (end < text.length) {
    const inside =
      isWordCode(text.charCodeAt(end)) ||
      (isApostrophe(text.charCodeAt(end)) && end > from && isWordCode(text.charCodeAt(end + 1)));
    if (!inside) break;
    end++;
  }
  return end;
};

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

const isShouted = (written: string): boolean =>
  written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();

/** The words of `text` from `from` to `to`, contractions parted ("don't" and "dont" are "do", "not"). Linear in its length. */
export const tokenise = (text: string, from = 0, to = text.length): Token[] => {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = Math.min(wordEnd(text, at), to);
    let next = end;
    while (next < to && !isWordCode(text.charCodeAt(next))) next++;
    const gap = text.slice(end, next).replace(/\s+/g, ' ');
    push(tokens, text.slice(at, end), at, end, gap);
    at = next;
  }
  return tokens;
};

const push = (tokens: Token[], written: string, start: number, end: number, gap: string): void => {
  const capital = isUpper(written.charAt(0));
  const shouted = isShouted(written);
  const parts = parted(fold(written));
  parts.forEach((word, index) =>
    tokens.push({
      word,
      start,
      end,
      capital: capital && index === 0,
      shouted,
      gap: index === parts.length - 1 ? gap : '',
    }),
  );
};

const parted = (word: string): readonly string[] => {
  const known = lookup(contractions, word);
  if (known) return known.split(' ');
  const mark = word.lastIndexOf("'");
  if (mark <= 0) return [word];
  const stem = word.slice(0, mark);
  const tail = word.slice(mark + 1);
  if (tail === 's') return [stem, "'s"];
  const ending = lookup({ ll: 'will', re: 'are', ve: 'have', d: 'would', m: 'am' }, tail);
  return ending ? [stem, ending] : [word];
};
