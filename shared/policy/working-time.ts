import { dayNumber, isHoliday, weekdayOf } from './bank-holidays';
import { civil, fromCivil, weekdays, type Civil } from './civil-time';
import type { Hours, Weekday } from './policy';

export { isHoliday } from './bank-holidays';
export { civil, fromCivil, parseIso, type Civil } from './civil-time';

const dayLength = 86_400_000;
/** Longer than any run of closed days: what ends the search in hours that never open. */
const farthestDays = 30;

/** Minutes from midnight of 'HH:MM'. */
export const readClock = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const isWorkingDate = (hours: Hours, day: number): boolean => {
  const date = new Date(day * dayLength);
  return (
    hours.days.includes(weekdays[weekdayOf(day)] as Weekday) &&
    !isHoliday(hours.holidays, date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
  );
};

const civilDay = (time: Civil): number => dayNumber(time.year, time.month, time.day);

/** A day on which the council works, whatever the hour. */
export const isWorkingDay = (hours: Hours, ms: number): boolean => isWorkingDate(hours, civilDay(civil(ms)));

/** Within the council's hours; the minute of closing is already outside. */
export const isOpen = (hours: Hours, ms: number): boolean => {
  const time = civil(ms);
  return (
    time.minutes >= readClock(hours.open) &&
    time.minutes < readClock(hours.close) &&
    isWorkingDate(hours, civilDay(time))
  );
};

const openingFrom = (hours: Hours, day: number): number | undefined => {
  for (let next = day; next < day + farthestDays; next++) {
    if (!isWorkingDate(hours, next)) continue;
    const date = new Date(next * dayLength);
    return fromCivil(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), readClock(hours.open));
  }
  return undefined;
};

/** The first opening after the moment, or at it: today's where it is still to come, else the next working day's. */
export const nextOpening = (hours: Hours, ms: number): number => {
  const time = civil(ms);
  const isBefore =
    time.minutes < readClock(hours.open) || (time.minutes === readClock(hours.open) && ms % 60_000 === 0);
  return openingFrom(hours, isBefore ? civilDay(time) : civilDay(time) + 1) ?? ms;
};

/**
 * Working days from one moment to another: the day of the first does not count, the day of the second does, as "within
 * 10 working days of receipt" is reckoned. 0 where the second is not later.
 */
export const workingDaysBetween = (hours: Hours, fromMs: number, toMs: number): number => {
  const last = civilDay(civil(toMs));
  let count = 0;
  for (let day = civilDay(civil(fromMs)) + 1; day <= last; day++) if (isWorkingDate(hours, day)) count++;
  return count;
};
