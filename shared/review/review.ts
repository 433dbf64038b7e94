import type { Evidence, Remedy } from '../checks/check';
import type { Severity } from '../policy/policy';

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
