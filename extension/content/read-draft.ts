import type { Field, Mailbox, Message, Quoted } from '../../shared/message/message';
import { splitBody } from '../../shared/message/split';
import type { Body, Compose, Original } from '../webmail/webmail';

/** A draft as it was at one moment. Two readings with the same `print` are of the same draft. */
export interface Draft {
  readonly message: Message;
  readonly print: string;
}

const NOBODY: Mailbox = { name: '', address: '' };
const NOTHING = { own: '', signature: '', thread: [], kindHint: 'new', unread: [] } as const;

const fillIn = (quoted: Quoted, { from, to, cc, date, subject }: Original): Quoted => ({
  from: quoted.from?.address ? quoted.from : (from ?? quoted.from),
  to: quoted.to.length ? quoted.to : to,
  cc: quoted.cc.length ? quoted.cc : cc,
  date: quoted.date || date,
  subject: quoted.subject || subject,
  text: quoted.text,
});

/** The newest earlier message with what its header did not print; the original whole where it is only attached. */
const withOriginal = (
  thread: readonly Quoted[],
  original: Original | undefined,
  attached: boolean,
): readonly Quoted[] => {
  const [newest, ...older] = thread;
  if (!original) return thread;
  if (newest) return [fillIn(newest, original), ...older];
  return attached ? [original] : [];
};

/** Reads a draft step by step. A step that fails leaves its field in `unread`, and the others go on. */
export const readDraft = (compose: Compose, sent: number): Draft => {
  const unread: Field[] = [];
  const step = <T>(field: Field, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch {
      unread.push(field);
      return otherwise;
    }
  };
  const from = step('from', () => compose.from(), NOBODY);
  const to = step('to', () => compose.recipients('to'), []);
  const cc = step('cc', () => compose.recipients('cc'), []);
  const bcc = step('bcc', () => compose.recipients('bcc'), []);
  const subject = step('subject', () => compose.subject(), '');
  const body = step<Body>('own', () => compose.body(), { text: '' });
  const attachments = step('attachments', () => compose.attachments(), []);
  const split = step('own', () => splitBody(body, { subject, from }), NOTHING);
  unread.push(...split.unread, ...(unread.includes('own') ? (['signature', 'thread'] as const) : []));
  const kind = step('kind', () => compose.kind(), undefined) ?? split.kindHint;
  const original = step('thread', () => compose.original(), undefined);
  const attached = kind === 'forward' && attachments.some(name => /\.eml$/i.test(name));
  if (attached && !original && split.thread.length === 0) unread.push('thread');
  return {
    message: {
      from,
      to,
      cc,
      bcc,
      subject,
      own: split.own,
      signature: split.signature,
      thread: withOriginal(split.thread, original, attached),
      attachments,
      kind,
      sent,
      scheduled: false,
      unread: [...new Set(unread)],
    },
    print: JSON.stringify([from, to, cc, bcc, subject, body, attachments]),
  };
};
