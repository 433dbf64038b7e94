import type { Mailbox, Quoted } from '../../../shared/message/message';

/** One message of the practice mailbox, received or sent. */
export interface Letter {
  readonly id: string;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  /** UK civil time, ISO 8601 without offset. */
  readonly at: string;
  readonly text: string;
  readonly thread: readonly Quoted[];
}
