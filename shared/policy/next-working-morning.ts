import { civil, dayNames, monthNames } from './civil-time';
import type { Hours } from './policy';
import { nextOpening } from './working-time';

/** The council's next opening after a moment, and how a person says it: 'Monday 4 January, 08:30'. */
export const nextWorkingMorning = (hours: Hours, ms: number): { readonly at: number; readonly spoken: string } => {
  const at = nextOpening(hours, ms);
  const time = civil(at);
  return {
    at,
    spoken: `${dayNames[time.weekday]} ${time.day} ${monthNames[time.month - 1]}, ${time.iso.slice(11, 16)}`,
  };
};
