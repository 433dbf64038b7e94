import type { Evidence } from '../../shared/checks/check';
import type { Message } from '../../shared/message/message';
import { printMoment } from './moment';
import { MARK_END, MARK_START, printableLine } from './terminal';

/** Of a sentence without an end so much is shown on either side. */
const farthest = 160;

/** Part of a text, and what is marked in it. */
interface Passage {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

const sentenceEnd = /[.!?]["'’”)]?(?=\s)|\n/g;

/** Start of the sentence or line that holds the offset. */
const startOf = (text: string, offset: number): number => {
  const near = Math.max(0, offset - farthest);
  let start = near;
  for (const match of text.slice(near, offset).matchAll(sentenceEnd)) start = near + match.index + match[0].length;
  return start;
};

/** End of the sentence or line that holds the offset; of the words themselves where they end one. */
const endOf = (text: string, offset: number): number => {
  if (/[.!?]["'’”)]?$/.test(text.slice(Math.max(0, offset - 2), offset))) return offset;
  const rest = text.slice(offset, offset + farthest);
  const edge = /[.!?]["'’”)]?(?=\s|$)|\n/.exec(rest);
  return offset + (edge ? edge.index + edge[0].trim().length : rest.length);
};

/** Evidence of one text by the sentences it stands in, each sentence once. */
const passages = (text: string, spans: readonly (readonly [number, number])[]): readonly Passage[] => {
  const merged: Passage[] = [];
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0])) {
    const last = merged[merged.length - 1];
    const marked = last?.marks[last.marks.length - 1]?.[1] ?? 0;
    if (last && start < last.end) {
      const mark = [Math.max(start, marked), end] as const;
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, endOf(text, end)),
        marks: mark[0] < mark[1] ? [...last.marks, mark] : last.marks,
      };
    } else merged.push({ start: startOf(text, start), end: endOf(text, end), marks: [[start, end]] });
  }
  return merged;
};

const mark = (text: string): string => `${MARK_START}${text}${MARK_END}`;

const printPassage = (text: string, { start, end, marks }: Passage): string => {
  let shown = '';
  let index = start;
  for (const [from, to] of marks) {
    shown += text.slice(index, from) + mark(text.slice(from, to));
    index = to;
  }
  const isCut = start > 0 && !/[\s]/.test(text[start - 1] ?? ' ') && !/[.!?"'’”)]/.test(text[start - 1] ?? '');
  return printableLine(`${isCut ? '…' : ''}${shown}${text.slice(index, end)}`);
};

const printText = (text: string, evidence: readonly Evidence[]): readonly string[] => {
  const stands = evidence.filter(({ start, end, text: words }) => end > start && text.slice(start, end) === words);
  const others = evidence.filter(each => !stands.includes(each) && each.text !== '');
  return [
    ...passages(
      text,
      stands.map(({ start, end }) => [start, end] as const),
    ).map(passage => printPassage(text, passage)),
    ...others.map(each => mark(printableLine(each.text))),
  ];
};

/** Words of an earlier message, in the message that holds them. */
const printThread = (evidence: Evidence, message: Message): string => {
  const { start, end, text } = evidence;
  const quoted = message.thread.find(each => text !== '' && each.text.slice(start, end) === text);
  const writer = quoted?.from ? ` from ${printableLine(quoted.from.name || quoted.from.address)}` : '';
  const words = quoted ? printText(quoted.text, [evidence])[0] : mark(printableLine(text));
  return `Earlier message${writer}: ${words ?? ''}`;
};

const labels = { to: 'To', cc: 'Cc', bcc: 'Bcc' } as const;

/** What was found and where, a line each: sentences with the words marked, people by field, the time. */
export const excerpts = (evidence: readonly Evidence[], message: Message): readonly string[] => {
  const of = (field: Evidence['field']): readonly Evidence[] => evidence.filter(each => each.field === field);
  const people = (['to', 'cc', 'bcc'] as const)
    .filter(field => of(field).length > 0)
    .map(
      field =>
        `${labels[field]}: ${of(field)
          .map(each => mark(printableLine(each.text)))
          .join(', ')}`,
    );
  return [
    ...printText(message.subject, of('subject')).map(line => `Subject: ${line}`),
    ...printText(message.own, of('own')),
    ...of('thread').map(each => printThread(each, message)),
    ...people,
    ...of('attachments').map(each => `Attached: ${mark(printableLine(each.text))}`),
    ...of('date')
      .slice(0, 1)
      .map(() => `Leaves: ${mark(printMoment(message.sent))}`),
  ];
};
