import { readMailboxes } from './address';
import { readLabelledLine, type HeaderField } from './header-labels';
import { isBlank, skipBlank, type Line } from './line';
import type { Mailbox } from './message';
import { findPrintedDate } from './printed-date';

/** What is printed of a quoted message above its words. */
export interface PrintedHeader {
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly date: string;
  readonly subject: string;
}

export const noHeader: PrintedHeader = { from: null, to: [], cc: [], date: '', subject: '' };

export interface HeaderBlock {
  readonly header: PrintedHeader;
  /** Index of the line after it. */
  readonly next: number;
}

type Values = Partial<Record<HeaderField, string>>;

/** The row that comes first, in every client. */
const opens: Readonly<Partial<Record<HeaderField, boolean>>> = { from: true, subject: true, date: true };

/** A list of hundreds of recipients wraps over this many lines at most. */
const longestBlock = 80;
const mostRows = 12;

const isPeople = (field: HeaderField): boolean => field === 'from' || field === 'to' || field === 'cc';

/** The rest of a list of recipients that was too long for its line, or of any value whose line was left open. */
const isContinuation = (line: Line, field: HeaderField, value: string): boolean => {
  if (isBlank(line) || /[:：]$/.test(line.text)) return false;
  if (/[,;<]$/.test(value)) return true;
  return isPeople(field) && value !== '' && line.text.indexOf('@') > 0 && /[;,>]$/.test(line.text);
};

/** A value on the line under its label, as a table printed as text has it. */
const isValueBelow = (line: Line | undefined, field: HeaderField, value: string): boolean =>
  value === '' &&
  (field === 'from' || field === 'date' || field === 'to') &&
  line !== undefined &&
  !isBlank(line) &&
  readLabelledLine(line.text) === undefined;

/** Rows with an empty line between each two: the second row decides whether it is that kind. */
const nextRow = (lines: readonly Line[], index: number, isSpaced: boolean): number => {
  if (!isBlank(lines[index])) return index;
  return isSpaced ? skipBlank(lines, index) : lines.length;
};

const collectValues = (lines: readonly Line[], start: number): { values: Values; next: number } => {
  const values: Values = {};
  const depth = lines[start]?.depth;
  const isSpaced = isBlank(lines[start + 1]) && start + 2 < lines.length;
  let next = start;
  let index = start;
  let field: HeaderField = 'other';
  while (index < lines.length && index < start + longestBlock) {
    const line = lines[index] as Line;
    if (line.depth !== depth) break;
    const labelled = readLabelledLine(line.text);
    const value = values[field] ?? '';
    if (labelled && labelled.field !== '') {
      if (labelled.field !== 'other' && values[labelled.field] !== undefined) break;
      field = labelled.field;
      values[field] = labelled.value;
    } else if (index > start && (isContinuation(line, field, value) || isValueBelow(line, field, value))) {
      values[field] = `${value} ${line.text}`.trim();
    } else break;
    next = index + 1;
    index = nextRow(lines, next, isSpaced);
  }
  return { values, next };
};

const count = (values: Values): number =>
  (['from', 'date', 'to', 'cc', 'subject'] as const).filter(field => values[field] !== undefined).length;

/**
 * "From: the bridge / To: the pub / Date: Friday" is no message: a header has a sender, and a subject or an address or a
 * date besides; with a line above that announces a message, less will do.
 */
const isHeader = (values: Values, isAnnounced: boolean): boolean => {
  if (values.from === undefined || values.from === '') return false;
  if (isAnnounced) return count(values) >= 2;
  if (count(values) < 3) return false;
  const hasAddress = `${values.from}${values.to ?? ''}`.indexOf('@') >= 0;
  return hasAddress || values.subject !== undefined;
};

const toHeader = (values: Values): PrintedHeader => ({
  from: readMailboxes(values.from ?? '')[0] ?? null,
  to: readMailboxes(values.to ?? ''),
  cc: readMailboxes(values.cc ?? ''),
  date: findPrintedDate(values.date ?? '')?.iso ?? '',
  subject: values.subject ?? '',
});

/** Reads a header whose labels are in no known language, by what its values look like. */
const readUnknownLabels = (lines: readonly Line[], start: number): HeaderBlock | undefined => {
  const values: string[] = [];
  let next = start;
  for (; next < Math.min(lines.length, start + mostRows) && !isBlank(lines[next]); next++) {
    const labelled = readLabelledLine((lines[next] as Line).text);
    if (!labelled) break;
    values.push(labelled.value);
  }
  if (values.length < 3) return undefined;
  const dated = values.findIndex(value => findPrintedDate(value) !== undefined && value.indexOf('@') < 0);
  const people = values.filter((value, index) => index !== dated && value.indexOf('@') >= 0);
  if (people.length === 0) return undefined;
  const others = values.filter((value, index) => index !== dated && people.indexOf(value) < 0);
  const header = toHeader({
    from: people[0] as string,
    to: people[1] ?? '',
    cc: people[2] ?? '',
    date: values[dated] ?? '',
  });
  return { header: { ...header, subject: others[others.length - 1] ?? '' }, next };
};

/**
 * Reads the header that a client prints above a message it quotes or forwards (From, Sent, To, Cc, Subject, in any order and
 * in the languages of `header-labels`). `isAnnounced`: the line or the markup above says that a message follows.
 */
export const readHeaderBlock = (
  lines: readonly Line[],
  start: number,
  isAnnounced: boolean,
): HeaderBlock | undefined => {
  const first = lines[start];
  const labelled = first && readLabelledLine(first.text);
  if (!labelled) return undefined;
  if (labelled.field === '') return isAnnounced ? readUnknownLabels(lines, start) : undefined;
  if (!isAnnounced && !opens[labelled.field]) return undefined;
  const { values, next } = collectValues(lines, start);
  if (isHeader(values, isAnnounced)) return { header: toHeader(values), next };
  return isAnnounced ? readUnknownLabels(lines, start) : undefined;
};
