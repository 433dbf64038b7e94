import { dayNumber, weekdayOf } from './bank-holidays';
import type { Weekday } from './policy';

/** A moment as clocks in the United Kingdom show it. Months count from 1, minutes from midnight. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: Weekday;
  readonly minutes: number;
  /** ISO 8601 with the offset then in force, to the second. */
  readonly iso: string;
}

export const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export const dayNames: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

const minute = 60_000;
const hour = 60 * minute;
const dayLength = 24 * hour;

const sundayFrom = (year: number, month: number, day: number): number => {
  const from = dayNumber(year, month, day);
  return from + ((7 - weekdayOf(from)) % 7);
};

interface Era {
  readonly until: number;
  readonly start: (year: number) => number;
  readonly end: (year: number) => number;
}

/**
 * Summer time by the Summer Time Act 1972, its yearly orders, and from 1981 the European directives: the first Sunday on
 * or after a day of March and of October, at an hour of Greenwich time.
 */
const eras: readonly Era[] = [
  {
    until: 1980,
    start: year => sundayFrom(year, 3, 16) * dayLength + 2 * hour,
    end: year => sundayFrom(year, 10, 23) * dayLength + 2 * hour,
  },
  {
    until: 1989,
    start: year => sundayFrom(year, 3, 25) * dayLength + hour,
    end: year => sundayFrom(year, 10, 23) * dayLength + hour,
  },
  {
    until: 1995,
    start: year => sundayFrom(year, 3, 25) * dayLength + hour,
    end: year => sundayFrom(year, 10, 22) * dayLength + hour,
  },
  {
    until: Infinity,
    start: year => sundayFrom(year, 3, 25) * dayLength + hour,
    end: year => sundayFrom(year, 10, 25) * dayLength + hour,
  },
];

/** British Standard Time, an hour ahead all year, ended on 31 October 1971 at 02:00 Greenwich time. */
const standardTimeEnd = Date.UTC(1971, 9, 31, 2);

/** Minutes that clocks in the United Kingdom are ahead of UTC; right from 1970 on. */
export const offsetMinutes = (ms: number): 0 | 60 => {
  if (ms < standardTimeEnd) return 60;
  const year = new Date(ms).getUTCFullYear();
  if (year < 1972) return 0;
  const era = eras.find(each => year <= each.until) as Era;
  return ms >= era.start(year) && ms < era.end(year) ? 60 : 0;
};

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** The civil time in the United Kingdom of a moment in milliseconds since 1970, UTC. Without Intl. */
export const civil = (ms: number): Civil => {
  const offset = offsetMinutes(ms);
  const shifted = new Date(ms + offset * minute);
  const [year, month, day] = [shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate()];
  const [hours, minutes, seconds] = [shifted.getUTCHours(), shifted.getUTCMinutes(), shifted.getUTCSeconds()];
  return {
    year,
    month,
    day,
    weekday: weekdays[shifted.getUTCDay()] as Weekday,
    minutes: hours * 60 + minutes,
    iso: `${year}-${two(month)}-${two(day)}T${two(hours)}:${two(minutes)}:${two(seconds)}${offset ? '+01:00' : '+00:00'}`,
  };
};

/** The moment at which UK clocks show this; the earlier of two when the clocks go back, an hour on when they skip it. */
export const fromCivil = (year: number, month: number, day: number, minutes = 0, seconds = 0): number => {
  const asUtc = dayNumber(year, month, day) * dayLength + minutes * minute + seconds * 1000;
  return offsetMinutes(asUtc - hour) === 60 ? asUtc - hour : asUtc;
};

const isoForm = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

const readOffset = (text: string): number => {
  if (text === 'Z' || text === 'z') return 0;
  const digits = text.slice(1).replace(':', '');
  const size = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || '0');
  return text[0] === '-' ? -size : size;
};

/**
 * Milliseconds since 1970 of an ISO 8601 date or date and time; a blank may stand for the T. Without an offset it is read
 * as UK civil time, or as UTC where `assumeUk` is false. Undefined where it is no such text or no such day.
 */
export const parseIso = (text: string, assumeUk = true): number | undefined => {
  const match = isoForm.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hours, minutes, seconds] = [1, 2, 3, 4, 5, 6].map(group => Number(match[group] ?? '0')) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isRealDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isRealDay || hours > 23 || minutes > 59 || seconds > 60) return undefined;
  const offset = match[7];
  if (offset === undefined && assumeUk) return fromCivil(year, month, day, hours * 60 + minutes, seconds);
  const asUtc = Date.UTC(year, month - 1, day, hours, minutes, seconds);
  return offset === undefined ? asUtc : asUtc - readOffset(offset) * minute;
};
