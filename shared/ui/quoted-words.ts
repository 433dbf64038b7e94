import type { Evidence } from '../checks/check';
import type { Build } from './element';

export interface Texts {
  readonly own: string;
  readonly subject: string;
}

type Field = Evidence['field'];

const places: Readonly<Record<Field, string>> = {
  own: 'You wrote',
  subject: 'Subject',
  thread: 'In the earlier message',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  date: 'Sending',
  attachments: 'Attached',
};

const written: ReadonlySet<Field> = new Set(['own', 'subject', 'thread']);

/** How much is quoted on either side of the words found, and at most between two of them, in characters. */
const around = 70;
const mostQuotes = 2;

/** The words a finding rests on: a line for each place, each quote in as much of its sentence as fits on two lines. */
export const quotedWords = (build: Build, evidence: readonly Evidence[], texts: Texts): HTMLElement[] => {
  const told = evidence.filter(({ text }) => text.trim() !== '');
  const fields = told.map(({ field }) => field).filter((field, index, all) => all.indexOf(field) === index);
  return fields.map(field => {
    const found = told.filter(each => each.field === field);
    const shown = written.has(field)
      ? quotes(build, found, texts)
      : [build('bdi', {}, found.map(({ text }) => text).join(', '))];
    return build('p', { class: 'words' }, build('span', { class: 'place' }, `${places[field]}:`), ' ', ...shown);
  });
};

const quotes = (build: Build, found: readonly Evidence[], texts: Texts): (Node | string)[] => {
  const field = found[0]!.field;
  const text = field === 'own' || field === 'subject' ? texts[field] : '';
  const runs = together(found, text);
  const shown = runs.slice(0, mostQuotes).flatMap((run, index) => [index ? ' ' : '', ...quote(build, run, text)]);
  const left = runs.length - mostQuotes;
  return left > 0 ? [...shown, ` and ${left} more`] : shown;
};

/** After a remedy the text may have moved on; the words alone are then all that is sure. */
const stands = ({ start, end, text: words }: Evidence, text: string): boolean => text.slice(start, end) === words;

/** Words found close to one another are quoted together. */
const together = (found: readonly Evidence[], text: string): Evidence[][] => {
  const runs: Evidence[][] = [];
  for (const each of [...found].sort((one, other) => one.start - other.start)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (!run || !last || !stands(each, text) || !stands(last, text)) runs.push([each]);
    else if (each.end <= last.end) continue;
    else if (each.start >= last.end && isShort(text.slice(last.end, each.start))) run.push(each);
    else runs.push([each]);
  }
  return runs;
};

const isShort = (between: string): boolean => between.length <= around && !between.includes('\n');

const quote = (build: Build, run: readonly Evidence[], text: string): (Node | string)[] => {
  const [first, last] = [run[0]!, run[run.length - 1]!];
  const mark = (words: string): HTMLElement => build('mark', {}, build('bdi', {}, words));
  if (!stands(first, text)) return ['“', mark(first.text), '”'];
  const marks = run.flatMap((each, index) => [
    index ? text.slice(run[index - 1]!.end, each.start) : '',
    mark(each.text),
  ]);
  return [`“${before(text.slice(0, first.start))}`, ...marks, `${after(text.slice(last.end))}”`];
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
