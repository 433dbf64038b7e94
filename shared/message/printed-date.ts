import { readMonth } from './month-names';

/** A date as a mail client prints it. */
export interface PrintedDate {
  /** ISO 8601: as much of date and time as is printed, an offset only where one is. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

type Reader = (match: RegExpExecArray) => readonly [year: number, month: number, day: number];

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** Day first, as here; month first only where no month could be that high. */
const readSlashed: Reader = match => {
  const first = Number(match[1]);
  const second = Number(match[2]);
  const year = fullYear(match[3] as string);
  return second > 12 ? [year, first, second] : [year, second, first];
};

const forms: readonly { readonly form: RegExp; readonly read: Reader }[] = [
  {
    form: /(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/,
    read: match => [Number(match[1]), Number(match[2]), Number(match[3])],
  },
  {
    form: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/,
    read: match => [Number(match[1]), Number(match[2]), Number(match[3])],
  },
  {
    form: /(\d{1,2})(?:st|nd|rd|th|er|\.|º|ain|eg|fed|af|il|ydd)?[ ,]+(?:de |d['’]|o )?([^\s\d,.:;<>@()]{3,14})\.?,?[ ,]+(?:de |del )?(\d{4})(?!\d)/i,
    read: match => [Number(match[3]), readMonth(match[2] as string), Number(match[1])],
  },
  {
    form: /([^\s\d,.:;<>@()]{3,14})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i,
    read: match => [Number(match[3]), readMonth(match[1] as string), Number(match[2])],
  },
  {
    form: /(\d{4})\.? ([^\s\d,.:;<>@()]{3,14})\.? (\d{1,2})(?!\d)/,
    read: match => [Number(match[1]), readMonth(match[2] as string), Number(match[3])],
  },
  { form: /(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/, read: readSlashed },
];

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1970 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** No printed date starts later in its line. */
const longest = 500;

const findDay = (written: string): Day | undefined => {
  const text = written.slice(0, longest);
  for (const { form, read } of forms) {
    const match = form.exec(text);
    if (!match) continue;
    const [year, month, day] = read(match);
    if (isDay(year, month, day)) return { year, month, day, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
};

/** Zones that British mail is printed in, and its neighbours'; a zone that is not here is left out of the date. */
const zones: Readonly<Record<string, string>> = {
  z: '+00:00',
  gmt: '+00:00',
  utc: '+00:00',
  wet: '+00:00',
  bst: '+01:00',
  ist: '+01:00',
  west: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
};

/** Between day and time stands a word for "at" at most. */
const timeForm =
  /^[T ,]*(?:[^\s\d<>@:,]{1,9}[ ,]+){0,3}?((?:下午|午後|上午|午前) ?)?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:\.\d{1,6})?)?(?: ?([ap])\.?m\b\.?)?/i;
const zoneForm =
  /^ {0,3}\(?(?:(?:gmt|utc)? ?([+-])(\d{1,2}):?(\d{2})?(?!\d)|(z|gmt|utc|wet|west|bst|ist|cet|cest)(?![a-z]))\)?/i;

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

const readHour = (hour: number, isAfternoon: boolean, isMorning: boolean): number => {
  if (isAfternoon && hour < 12) return hour + 12;
  return isMorning && hour === 12 ? 0 : hour;
};

const readZone = (text: string): { iso: string; length: number } => {
  const match = zoneForm.exec(text);
  if (!match) return { iso: '', length: 0 };
  const name = match[4];
  if (name !== undefined) return { iso: zones[name.toLowerCase()] ?? '', length: match[0].length };
  return { iso: `${match[1]}${two(Number(match[2]))}:${match[3] ?? '00'}`, length: match[0].length };
};

/** The first date in a line or two of text, with its time and offset where they are printed. */
export const findPrintedDate = (text: string): PrintedDate | undefined => {
  const day = findDay(text);
  if (!day) return undefined;
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  const rest = text.slice(day.end, day.end + 60);
  const time = timeForm.exec(rest);
  const hour = time
    ? readHour(Number(time[2]), /p/i.test(time[5] ?? '') || /[下後]/.test(time[1] ?? ''), /a/i.test(time[5] ?? ''))
    : 0;
  if (!time || hour > 23 || Number(time[3]) > 59) return { iso: date, start: day.start, end: day.end };
  const zone = readZone(rest.slice(time[0].length));
  const seconds = time[4] === undefined ? '' : `:${time[4]}`;
  return {
    iso: `${date}T${two(hour)}:${time[3]}${seconds}${zone.iso}`,
    start: day.start,
    end: day.end + time[0].length + zone.length,
  };
};
