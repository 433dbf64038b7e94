import type { Mailbox, MessageKind } from '../../shared/message/message';

export type RecipientField = 'to' | 'cc' | 'bcc';

/** A body as the client holds it: HTML where it is being written in HTML, else text. */
export type Body = { readonly html: string } | { readonly text: string };

/** What is known of the message that is answered or forwarded. Empty where it is not known. */
export interface Original {
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** ISO 8601, or ''. */
  readonly date: string;
  readonly subject: string;
  /** Its own words, for where the draft carries it as an attachment. */
  readonly text: string;
}

/**
 * One draft in one compose window: how each part is read, and how a remedy is put into it. Every step may throw; what
 * it would have read is then *unread*, and what it would have done is left undone.
 */
export interface Compose {
  readonly view: Window;
  /** Whether both stand for the same compose window is whether both keys are the same. */
  readonly key: object;
  from(): Mailbox;
  recipients(field: RecipientField): readonly Mailbox[];
  subject(): string;
  body(): Body;
  attachments(): readonly string[];
  /** Undefined where the client does not say, and the body has to tell. */
  kind(): MessageKind | undefined;
  original(): Original | undefined;

  addRecipient(field: RecipientField, mailbox: Mailbox): void;
  removeRecipient(field: RecipientField, address: string): void;
  /** Puts a line of its own before or after the own words, and touches nothing else. */
  addLine(line: string, at: 'start' | 'end', own: string): void;
  /** Takes the earlier messages out of the body. */
  cutThread(own: string, signature: string): void;
  /** Puts the sender at some of the own words. */
  select(own: string, start: number, end: number): void;
  /** Puts the sender at the end of a line that was added, to write on. */
  writeOn(line: string): void;
}

/** A try to send, announced before the client acts on it. */
export interface Attempt {
  readonly compose: Compose;
  /** Keeps the client from sending. Works only while the attempt is being announced. */
  hold(): void;
  /** Has the client send, by the way that was tried. Only for an attempt that was held, and not before it is. */
  release(): void;
}

export interface Watcher {
  /** A compose window is there. */
  opened(compose: Compose): void;
  sending(attempt: Attempt): void;
}

/** A webmail client that the extension knows. */
export interface Webmail {
  /** Kebab-case, the file's name. */
  readonly id: string;
  readonly name: string;
  /** Match patterns of a client that is at known addresses; none for one that every council has at its own. */
  readonly hosts: readonly string[];
  /** Announces every compose window in the page and every try to send, by whatever way, for as long as the page lives. */
  watch(view: Window, watcher: Watcher): void;
}

export const defineWebmail = (webmail: Webmail): Webmail => webmail;
