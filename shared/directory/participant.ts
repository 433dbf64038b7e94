export type Kind =
  | 'member'
  | 'officer'
  | 'political-assistant'
  | 'list'
  | 'press'
  | 'party'
  | 'parish'
  | 'union'
  | 'external'
  | 'unknown';

export const grades = ['officer', 'service-manager', 'head-of-service', 'director', 'chief-executive'] as const;
/** Lowest first in {@link grades}; a policy names its own posts for them. */
export type Grade = (typeof grades)[number];

/** A mailbox resolved against the directory. */
export interface Participant {
  readonly address: string;
  readonly name: string;
  readonly kind: Kind;
  readonly post: string;
  readonly grade: Grade | '';
  readonly service: string;
  readonly wards: readonly string[];
  readonly group: string;
  /** Lower-cased: 'leader of the council', 'monitoring officer', 'shared mailbox', 'delegate of a@b', … */
  readonly positions: readonly string[];
  readonly outOfHoursAgreed: boolean;
  /** Not in the directory: guessed from address, name or signature. An inferred person never raises a stop. */
  readonly inferred: boolean;
  /**
   * Of a list: everyone it reaches, lists within it opened too, each once. Null where the lists file does not open it, as
   * for a person; an unopened list within an opened one stands among the members.
   */
  readonly members: readonly Participant[] | null;
}

/** What else is known of an unlisted mailbox: the signature under the message it sent. */
export interface Hint {
  readonly signature?: string;
}

/** Who is who. Built by `readDirectory`. */
export interface Directory {
  /** Resolves a mailbox, by inference where it is not listed. Never throws. */
  resolve(mailbox: { readonly name: string; readonly address: string }, hint?: Hint): Participant;
  /** Every listed person and list, in file order. */
  readonly people: readonly Participant[];
}
