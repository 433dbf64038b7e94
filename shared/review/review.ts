import type { Check, Correspondence, Evidence, Examination, Found, Remedy } from '../checks/check';
import { checks as builtIn } from '../checks/index.generated';
import { sideOf } from '../checks/people';
import { longestText } from '../language/read-statements';
import type { Field, Message } from '../message/message';
import type { CheckSettings, Severity } from '../policy/policy';
import { correspond, type Rules } from './correspondence';
import { louder, severityOf } from './severity';
import { adviceFor, titleFor } from './wording';

/** One answer of one check, ready to be shown. */
export interface Finding {
  readonly check: string;
  readonly severity: Exclude<Severity, 'off' | 'trial'>;
  readonly clauses: readonly string[];
  readonly title: string;
  readonly advice: string;
  readonly evidence: readonly Evidence[];
  readonly remedies: readonly Remedy[];
}

/** All that was found in one message. `notChecked` names the checks that failed or lacked a field, with the reason. */
export interface Review {
  readonly policy: string;
  readonly checked: boolean;
  readonly unread: readonly string[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly { readonly check: string; readonly reason: string }[];
  /** What *trial* checks would have said: recorded on the device, never shown. */
  readonly trial: readonly Finding[];
}

interface Answers {
  readonly findings: Finding[];
  readonly trial: Finding[];
  readonly notChecked: { readonly check: string; readonly reason: string }[];
}

/** No clause, no check. */
export const isOn = (settings: CheckSettings | undefined): settings is CheckSettings =>
  settings !== undefined && settings.severity !== 'off' && settings.clauses.length > 0;

/** Whether the protocol binds this sender in this matter. */
export const binds = (check: Check, { binds: bound }: CheckSettings, { sender }: Correspondence): boolean => {
  if (check.alsoBinds?.includes(sender.kind)) return true;
  const side = sideOf(sender);
  return side !== undefined && (bound === 'both' || bound === side);
};

/** What the surface could not read, and a text too long to be read in the time there is. */
export const unreadFields = ({ unread, own }: Message): readonly Field[] =>
  own.length > longestText && !unread.includes('own') ? unread.concat('own') : unread;

/** A check's own view of a correspondence under its settings. */
export const examine = (check: Check, settings: CheckSettings, correspondence: Correspondence): Examination =>
  // The correspondence reads words when first asked; as prototype it stays so.
  Object.assign(Object.create(correspondence) as Correspondence, {
    settings,
    parameter: (name: string) => settings.parameters[name] ?? check.parameters[name]?.value ?? '',
  });

const clausesOf = ({ clauses }: CheckSettings, found: Found): readonly string[] => {
  const cited = found.clauses?.filter(clause => clauses.includes(clause)) ?? [];
  return cited.length ? cited : clauses;
};

const answer = (check: Check, settings: CheckSettings, correspondence: Correspondence, answers: Answers): void => {
  const examination = examine(check, settings, correspondence);
  const found = check.examine(examination);
  if (!found) return;
  const severity = severityOf(examination, found);
  if (severity === 'off') return;
  const isTrial = severity === 'trial' || settings.severity === 'trial';
  (isTrial ? answers.trial : answers.findings).push({
    check: check.id,
    severity: severity === 'trial' ? 'note' : severity,
    clauses: clausesOf(settings, found),
    title: titleFor(check, settings),
    advice: adviceFor(check, settings, correspondence.policy, found),
    evidence: found.evidence,
    remedies: found.remedies,
  });
};

const reasonOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? `failed: ${error.message}` : 'failed';

const ask = (check: Check, correspondence: Correspondence, unread: readonly Field[], answers: Answers): void => {
  const settings = correspondence.policy.checks[check.id];
  if (!isOn(settings)) return;
  if (!unread.includes('from') && !binds(check, settings, correspondence)) return;
  const lacking = ['from' as const, ...check.needs].filter(field => unread.includes(field));
  if (lacking.length) {
    answers.notChecked.push({ check: check.id, reason: `unsure: could not read ${lacking.join(', ')}` });
    return;
  }
  try {
    answer(check, settings, correspondence, answers);
  } catch (error) {
    answers.notChecked.push({ check: check.id, reason: reasonOf(error) });
  }
};

/**
 * Reads a message against a policy. Never throws: a check that fails is named in `notChecked` and the others go on; where
 * nothing could be checked at all, `checked` is false.
 */
export const review = (message: Message, rules: Rules, checks: readonly Check[] = builtIn): Review => {
  const answers: Answers = { findings: [], trial: [], notChecked: [] };
  let checked = true;
  try {
    const unread = unreadFields(message);
    const correspondence = correspond(message, rules);
    checks.forEach(check => ask(check, correspondence, unread, answers));
  } catch (error) {
    checked = false;
    answers.notChecked.push({ check: '*', reason: reasonOf(error) });
  }
  const loudest = (one: Finding, other: Finding): number => louder(one.severity, other.severity);
  return {
    policy: rules.policy.id,
    checked,
    unread: message.unread,
    findings: answers.findings.sort(loudest),
    notChecked: answers.notChecked,
    trial: answers.trial.sort(loudest),
  };
};
