import type { Holidays } from './policy';

/** Days since 1970-01-01 of a date of the Gregorian calendar; months count from 1. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;

/** 0 = Sunday, as Date has it. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export const easterSunday = (year: number): number => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonDrift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonDrift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
};

const firstMonday = (year: number, month: number): number => {
  const first = dayNumber(year, month, 1);
  return first + ((8 - weekdayOf(first)) % 7);
};
const lastMonday = (year: number, month: number): number => {
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) + 6) % 7);
};

type Country = Exclude<Holidays, 'none'>;
const all: readonly Country[] = ['england-and-wales', 'scotland', 'northern-ireland'];

interface FixedDay {
  readonly month: number;
  readonly day: number;
  readonly since: number;
  readonly in: readonly Country[];
}

/** Days of a date, in the order in which they take the next free weekday when they fall on a weekend. */
const fixedDays: readonly FixedDay[] = [
  { month: 1, day: 1, since: 1974, in: all },
  { month: 1, day: 2, since: 1973, in: ['scotland'] },
  { month: 3, day: 17, since: 1903, in: ['northern-ireland'] },
  { month: 7, day: 12, since: 1926, in: ['northern-ireland'] },
  { month: 11, day: 30, since: 2007, in: ['scotland'] },
  { month: 12, day: 25, since: 1871, in: all },
  { month: 12, day: 26, since: 1974, in: all },
];

interface MovableDay {
  readonly since: number;
  readonly in: readonly Country[];
  readonly on: (year: number) => number;
}

const movableDays: readonly MovableDay[] = [
  { since: 1871, in: all, on: year => easterSunday(year) - 2 },
  { since: 1871, in: ['england-and-wales', 'northern-ireland'], on: year => easterSunday(year) + 1 },
  { since: 1978, in: all, on: year => earlyMay[year] ?? firstMonday(year, 5) },
  { since: 1971, in: all, on: year => spring[year] ?? lastMonday(year, 5) },
  { since: 1971, in: ['england-and-wales', 'northern-ireland'], on: year => lastMonday(year, 8) },
  { since: 1971, in: ['scotland'], on: year => firstMonday(year, 8) },
];

/** Moved by proclamation: to the anniversary of VE Day, and to make a long weekend of a jubilee. */
const earlyMay: Readonly<Record<number, number>> = { 1995: dayNumber(1995, 5, 8), 2020: dayNumber(2020, 5, 8) };
const spring: Readonly<Record<number, number>> = {
  2002: dayNumber(2002, 6, 4),
  2012: dayNumber(2012, 6, 4),
  2022: dayNumber(2022, 6, 2),
};

/** Proclaimed once: weddings, jubilees, the millennium, a funeral, a coronation, a World Cup. */
const oneOffs: readonly { readonly day: number; readonly in: readonly Country[] }[] = [
  { day: dayNumber(1973, 11, 14), in: all },
  { day: dayNumber(1977, 6, 7), in: all },
  { day: dayNumber(1981, 7, 29), in: all },
  { day: dayNumber(1999, 12, 31), in: all },
  { day: dayNumber(2002, 6, 3), in: all },
  { day: dayNumber(2011, 4, 29), in: all },
  { day: dayNumber(2012, 6, 5), in: all },
  { day: dayNumber(2022, 6, 3), in: all },
  { day: dayNumber(2022, 9, 19), in: all },
  { day: dayNumber(2023, 5, 8), in: all },
  { day: dayNumber(2026, 6, 15), in: ['scotland'] },
];

const isWeekend = (day: number): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6;

const addFixedDays = (country: Country, year: number, days: number[]): void => {
  const dates = fixedDays
    .filter(each => each.in.includes(country) && year >= each.since)
    .map(each => dayNumber(year, each.month, each.day));
  const weekdays = dates.filter(day => !isWeekend(day));
  days.push(...weekdays);
  for (const day of dates.filter(isWeekend)) {
    let substitute = day + 1;
    while (isWeekend(substitute) || days.includes(substitute)) substitute++;
    days.push(substitute);
  }
};

/**
 * The bank holidays of a year as published, substitute days in place of those that fall on a weekend, as day numbers in
 * order. By the Banking and Financial Dealings Act 1971, schedule 1, and the proclamations since; right from 1974 on.
 */
export const bankHolidays = (holidays: Holidays, year: number): readonly number[] => {
  if (holidays === 'none') return [];
  const days = movableDays.filter(each => each.in.includes(holidays) && year >= each.since).map(each => each.on(year));
  addFixedDays(holidays, year, days);
  for (const once of oneOffs)
    if (once.in.includes(holidays) && new Date(once.day * 86_400_000).getUTCFullYear() === year) days.push(once.day);
  return days.sort((one, other) => one - other);
};

const known: Record<string, readonly number[]> = {};

/** Whether the date is a bank holiday there; months count from 1. */
export const isHoliday = (holidays: Holidays, year: number, month: number, day: number): boolean => {
  const key = `${holidays} ${year}`;
  const days = known[key] ?? (known[key] = bankHolidays(holidays, year));
  return days.includes(dayNumber(year, month, day));
};
