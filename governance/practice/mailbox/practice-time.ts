import { dayNames, monthNames } from '../../../shared/policy/civil-time';
import { civil, isOpen, isWorkingDay, parseIso } from '../../../shared/policy/working-time';
import type { Hours } from '../../../shared/policy/policy';

/** Practice begins on a working morning, whenever it is opened: what is found must not depend on today. */
export const firstClock = '2026-06-09T10:15';

/** Moments worth trying, each a UK civil time: all that a protocol says of hours turns on which of these it is. */
export const moments: readonly string[] = [firstClock, '2026-06-09T22:40', '2026-06-13T11:00', '2026-08-31T11:00'];

/** 'Tue 9 June, 10:15' of a moment. */
export const spokenMoment = (ms: number): string => {
  const { weekday, day, month, iso } = civil(ms);
  return `${dayNames[weekday].slice(0, 3)} ${day} ${monthNames[month - 1]}, ${iso.slice(11, 16)}`;
};

/** 'Tue 9 June' of a UK civil time; '' where it is none. */
export const spokenDay = (clock: string): string => spokenTime(clock).replace(/,.*/, '');

/** 'Tue 9 June, 10:15' of a UK civil time; '' where it is none. */
export const spokenTime = (clock: string): string => {
  const ms = parseIso(clock, true);
  return ms === undefined ? '' : spokenMoment(ms);
};

/** Whether the council is at work then, in words. */
export const openness = (hours: Hours, clock: string): string => {
  const ms = parseIso(clock, true);
  if (ms === undefined) return 'Please give a day and a time';
  if (isOpen(hours, ms)) return 'Offices are open';
  return isWorkingDay(hours, ms) ? 'Outside office hours' : 'Not a working day';
};

export const clockOf = (ms: number): string => civil(ms).iso.slice(0, 16);
