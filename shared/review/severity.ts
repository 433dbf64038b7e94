import type { Examination, Found } from '../checks/check';
import type { Severity } from '../policy/policy';

/** Quietest first. */
const order: readonly Severity[] = ['off', 'trial', 'note', 'warn', 'stop'];

const rank = (severity: Severity): number => order.indexOf(severity);

/** A finding lowers what the policy set; it goes above only to a level that the policy itself names in a parameter. */
const wanted = ({ settings }: Examination, { severity }: Found): Severity => {
  if (severity === undefined) return settings.severity;
  const isNamed = Object.keys(settings.parameters).some(name => settings.parameters[name] === severity);
  return rank(severity) <= rank(settings.severity) || isNamed ? severity : settings.severity;
};

/** People whose place was guessed from an address are no ground for holding a message until a reason is given. */
const restsOnGuess = ({ sender, readers }: Examination, { about }: Found): boolean =>
  sender.inferred || (about ?? readers).some(({ inferred }) => inferred);

/** How loud a finding is: 'off' where the check lowers it to nothing. */
export const severityOf = (examination: Examination, found: Found): Severity => {
  const severity = wanted(examination, found);
  return severity === 'stop' && restsOnGuess(examination, found) ? 'warn' : severity;
};

/** Loudest first. */
export const louder = (one: Severity, other: Severity): number => rank(other) - rank(one);
