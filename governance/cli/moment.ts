import { civil } from '../../shared/policy/working-time';

const months = 'January February March April May June July August September October November December'.split(' ');
const days: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as people write it, UK civil time: "Saturday 3 October 2026, 10:00". */
export const printMoment = (ms: number): string => {
  const { year, month, day, weekday, minutes } = civil(ms);
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${days[weekday] ?? ''} ${day} ${months[month - 1] ?? ''} ${year}, ${clock}`;
};
