/** A mailbox as RFC 5322 section 3.4 has it. `address` is lower-cased; it is '' where only a name could be read. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** The parts of a message that a surface may fail to read. */
export type Field =
  'from' | 'to' | 'cc' | 'bcc' | 'subject' | 'own' | 'signature' | 'thread' | 'date' | 'attachments' | 'kind';

/** One earlier message quoted or forwarded beneath the own words. What its header does not print is empty. */
export interface Quoted {
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** As printed: ISO 8601 local time, with an offset only where the quote gives one; '' when none is printed. */
  readonly date: string;
  readonly subject: string;
  /** The quoted words without their `>` marks. */
  readonly text: string;
}

export type MessageKind = 'new' | 'reply' | 'forward';

/**
 * A message about to be sent, as every surface hands it to the core.
 * `own` is what the sender typed, without `signature` and `thread`; evidence offsets count UTF-16 units in it.
 */
export interface Message {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  readonly own: string;
  readonly signature: string;
  /** Newest first. */
  readonly thread: readonly Quoted[];
  readonly attachments: readonly string[];
  readonly kind: MessageKind;
  /** When it leaves: the scheduled time if there is one. Milliseconds since 1970, UTC. */
  readonly sent: number;
  readonly scheduled: boolean;
  /** Fields the surface could not read: what is listed here is unknown, never empty. */
  readonly unread: readonly Field[];
}
