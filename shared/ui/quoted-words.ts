import type { Evidence } from '../checks/check';
import type { Build } from './element';

export interface Texts {
  readonly own: string;
  readonly subject: string;
}

const places: Readonly<Record<Evidence['field'], string>> = {
  own: 'You wrote',
  subject: 'Subject',
  thread: 'In the earlier message',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  date: 'Sending',
};

const written: ReadonlySet<Evidence['field']> = new Set(['own', 'subject', 'thread']);

/** How much is quoted on either side of the words found, in characters. */
const around = 70;
const shown = 3;

/** The words a finding rests on, each in as much of its sentence as fits on two lines. */
export const quotedWords = (build: Build, evidence: readonly Evidence[], texts: Texts): HTMLElement[] => {
  const lines = evidence.filter(({ text }) => text.trim() !== '');
  const quotes = lines
    .slice(0, shown)
    .map(found =>
      build(
        'p',
        { class: 'words' },
        build('span', { class: 'place' }, `${places[found.field]}:`),
        ' ',
        ...quote(build, found, texts),
      ),
    );
  const more = lines.length - shown;
  return more > 0
    ? [...quotes, build('p', { class: 'words' }, `and ${more} more like ${more === 1 ? 'it' : 'these'}`)]
    : quotes;
};

const quote = (build: Build, found: Evidence, texts: Texts): (Node | string)[] => {
  if (!written.has(found.field)) return [build('bdi', {}, found.text)];
  const marked = build('mark', {}, build('bdi', {}, found.text));
  if (found.field !== 'own' && found.field !== 'subject') return ['“', marked, '”'];
  const text = texts[found.field];
  // After a remedy the text may have moved on; the words alone are then all that is sure.
  if (text.slice(found.start, found.end) !== found.text) return ['“', marked, '”'];
  return [`“${before(text.slice(0, found.start))}`, marked, `${after(text.slice(found.end))}”`];
};

const before = (text: string): string => {
  const sentence = text.slice(sentenceStart(text));
  if (sentence.length <= around) return sentence;
  return `…${sentence.slice(-around).replace(/^\S*\s/, '')}`;
};

const after = (text: string): string => {
  const end = text.search(/[.!?](?=\s|$)|\n/);
  const sentence = end < 0 ? text : text.slice(0, text[end] === '\n' ? end : end + 1);
  if (sentence.length <= around) return sentence;
  return `${sentence.slice(0, around).replace(/\s\S*$/, '')}…`;
};

const sentenceStart = (text: string): number => {
  let start = 0;
  for (const stop of text.matchAll(/[.!?]\s+|\n/g)) start = stop.index + stop[0].length;
  return start;
};
