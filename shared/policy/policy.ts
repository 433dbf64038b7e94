import type { Grade } from '../directory/participant';

/** How loud a check is. *trial* records on the device and shows nothing; *note* never holds; *stop* needs a reason. */
export type Severity = 'off' | 'trial' | 'note' | 'warn' | 'stop';
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
export type Holidays = 'england-and-wales' | 'scotland' | 'northern-ireland' | 'none';

export interface Hours {
  readonly days: readonly Weekday[];
  /** Civil time in the United Kingdom, 'HH:MM'. */
  readonly open: string;
  readonly close: string;
  readonly holidays: Holidays;
}

export type Side = 'member' | 'officer' | 'both';
export type Parameter = string | number | boolean | readonly string[];

/** What a policy says of one check. `clauses` empty means off: no clause, no check. */
export interface CheckSettings {
  readonly severity: Severity;
  readonly clauses: readonly string[];
  readonly binds: Side;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Advice in the council's own words, by outcome; the check's own wording where absent. */
  readonly wording: Readonly<Record<string, string>>;
}

export interface Protocol {
  readonly title: string;
  readonly version: string;
  readonly adopted: string;
  /** 'adopted', 'draft' or 'unknown', and shown to the sender beside the clause. */
  readonly status: 'adopted' | 'draft' | 'unknown';
  readonly url: string;
}

/** Phrases a council adds to, or silences in, one act. */
export interface PhraseChange {
  readonly add: readonly string[];
  readonly silence: readonly string[];
}

/** A policy after its layers are merged and checked: every field is present. The file's own shape is `schema.ts`. */
export interface Policy {
  readonly id: string;
  /** Policies it was built on, nearest first, e.g. ['uttlesford-2017', 'model']. */
  readonly lineage: readonly string[];
  readonly council: string;
  readonly protocol: Protocol;
  readonly domains: readonly string[];
  readonly hours: Hours;
  /** This council's titles, e.g. { 'head-of-service': 'Assistant Director' }. A grade the protocol does not name is absent. */
  readonly posts: Readonly<Partial<Record<Grade, string>>>;
  /** Where a matter goes: topic → post titles or addresses, best first, e.g. { 'complaint-about-officer': ['Head of Service'] }. */
  readonly routes: Readonly<Record<string, readonly string[]>>;
  readonly contacts: Readonly<Record<string, string>>;
  /** Numbers the protocol prints, e.g. { 'reply-working-days': 10 }. */
  readonly targets: Readonly<Record<string, number>>;
  /** Every clause of the protocol: number → a short reference in our own words. */
  readonly clauses: Readonly<Record<string, string>>;
  readonly checks: Readonly<Record<string, CheckSettings>>;
  readonly phrases: Readonly<Record<string, PhraseChange>>;
  /** Clauses no email can show broken: number → reason. */
  readonly unchecked: Readonly<Record<string, string>>;
  /** Dotted paths a lower layer may not change. */
  readonly locked: readonly string[];
}
