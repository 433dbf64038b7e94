import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { windowsRow } from '../../shared/message/entities';
import { InputError } from '../../shared/message/input-error';
import type { Field, Mailbox, Message, MessageKind, Quoted } from '../../shared/message/message';
import { findPrintedDate } from '../../shared/message/printed-date';
import { splitBody, type SplitBody } from '../../shared/message/split';
import { readSubjectPrefix } from '../../shared/message/subject-prefix';
import { joinFlowed, keepLines } from './flowed';

export interface EmlOptions {
  /** When the message leaves, in milliseconds since 1970 UTC; its own Date where absent. */
  readonly at?: number | undefined;
}

/** Messages attached to messages are opened this deep. */
const deepestAttached = 3;

const fieldName = /^[!-9;-~]{1,76}[ \t]*:/;
const essential = /^(from|to|cc|bcc|subject|date|message-id|received|return-path|mime-version|content-type)[ \t]*:/i;
const headerBytes = 65_536;

/** Throws {@link InputError} unless the bytes begin as a message does: with header fields, one of them a message's. */
const expectMessage = (bytes: Uint8Array): void => {
  if (bytes.byteLength === 0) throw new InputError('the file is empty');
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, headerBytes)).toString('latin1');
  const lines = start.replace(/^(\u00ef\u00bb\u00bf)?(From [^\r\n]*\r?\n)?/, '').split(/\r\n|\n|\r/);
  const end = lines.indexOf('');
  const header = end < 0 ? lines : lines.slice(0, end);
  const isMessage = fieldName.test(header[0] ?? '') && header.some(line => essential.test(line));
  if (!isMessage)
    throw new InputError('this is not an email message: it does not begin with header fields such as From or Subject');
};

/** Node's decoder leaves the printable row of Windows-1252 as control characters, which no message holds. */
const mendWindows = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, character => windowsRow[character.charCodeAt(0) - 0x80] as string);

const toMailbox = (address: { name?: string; address?: string }): Mailbox => ({
  name: mendWindows(address.name ?? '')
    .replace(/\s+/g, ' ')
    .trim(),
  address: (address.address ?? '').trim().toLowerCase(),
});

const toMailboxes = (addresses: readonly Address[] | undefined): readonly Mailbox[] =>
  (addresses ?? [])
    .flatMap(each => ('group' in each && each.group ? each.group.map(toMailbox) : [toMailbox(each)]))
    .filter(mailbox => mailbox.name !== '' || mailbox.address !== '');

const header = (email: Email, name: string): string => email.headers.find(each => each.key === name)?.value ?? '';

const isAttachedMessage = (attachment: Attachment): boolean => attachment.mimeType === 'message/rfc822';

const isSealed = (attachment: Attachment): boolean =>
  /^application\/(x-)?(pkcs7-mime|pgp-encrypted|ms-tnef)$/.test(attachment.mimeType);

const parse = async (bytes: Uint8Array): Promise<Email> => {
  const { bytes: source, isFlowed, isSpaceDeleted } = keepLines(bytes);
  const email = await PostalMime.parse(source, { forceRfc822Attachments: true, attachmentEncoding: 'arraybuffer' });
  return isFlowed && email.text !== undefined ? { ...email, text: joinFlowed(email.text, isSpaceDeleted) } : email;
};

const split = (email: Email): SplitBody => {
  const from = toMailboxes(email.from ? [email.from] : [])[0];
  return splitBody(
    {
      ...(email.html === undefined ? {} : { html: mendWindows(email.html) }),
      ...(email.text === undefined ? {} : { text: mendWindows(email.text) }),
    },
    { subject: mendWindows(email.subject ?? ''), ...(from ? { from } : {}) },
  );
};

/** A message that was attached, and all that it quotes or has attached in turn, newest first. */
const readAttached = async (attachment: Attachment, level: number): Promise<readonly Quoted[]> => {
  if (level > deepestAttached || typeof attachment.content === 'string') return [];
  const email = await parse(new Uint8Array(attachment.content));
  const { own, signature, thread } = split(email);
  const deeper = await readAllAttached(email, level + 1);
  return [
    {
      from: toMailboxes(email.from ? [email.from] : [])[0] ?? null,
      to: toMailboxes(email.to),
      cc: toMailboxes(email.cc),
      date: findPrintedDate(header(email, 'date'))?.iso ?? '',
      subject: mendWindows(email.subject ?? ''),
      text: [own, signature].filter(part => part !== '').join('\n\n'),
    },
    ...thread,
    ...deeper,
  ];
};

const readAllAttached = async (email: Email, level: number): Promise<readonly Quoted[]> =>
  (await Promise.all(email.attachments.filter(isAttachedMessage).map(each => readAttached(each, level)))).flat();

const readKind = (email: Email, body: SplitBody, hasAttached: boolean): MessageKind => {
  if (body.kindHint === 'forward') return 'forward';
  const isAnswer = header(email, 'in-reply-to') !== '' || readSubjectPrefix(email.subject ?? '') === 'reply';
  if (isAnswer) return 'reply';
  if (hasAttached) return 'forward';
  return header(email, 'references') !== '' ? 'reply' : body.kindHint;
};

/** When it leaves, by its own headers; NaN where they do not tell. */
const readDate = (email: Email): number => Date.parse(header(email, 'deferred-delivery') || header(email, 'date'));

const readUnread = (email: Email, body: SplitBody, isDated: boolean): readonly Field[] => {
  const isUnreadable = email.html === undefined && email.text === undefined && email.attachments.some(isSealed);
  const sealed: readonly Field[] = isUnreadable ? ['own', 'signature', 'thread'] : [];
  return [
    ...new Set<Field>([
      ...(email.from?.address ? [] : (['from'] as const)),
      ...(isDated ? [] : (['date'] as const)),
      ...sealed,
      ...body.unread,
    ]),
  ];
};

/**
 * Reads a message as it is stored or sent (RFC 5322, MIME). What it does not say is named in `unread`: a sender, a date, a
 * body that is encrypted. Throws {@link InputError} where the bytes are no message.
 */
export const readEml = async (bytes: Uint8Array, options: EmlOptions = {}): Promise<Message> => {
  expectMessage(bytes);
  const email = await parse(bytes);
  const body = split(email);
  const attached = await readAllAttached(email, 1);
  const sent = options.at ?? readDate(email);
  return {
    from: toMailboxes(email.from ? [email.from] : [])[0] ?? { name: '', address: '' },
    to: toMailboxes(email.to),
    cc: toMailboxes(email.cc),
    bcc: toMailboxes(email.bcc),
    subject: mendWindows(email.subject ?? ''),
    own: body.own,
    signature: body.signature,
    thread: [...body.thread, ...attached],
    attachments: email.attachments
      .filter(attachment => !attachment.related)
      .map(attachment => mendWindows(attachment.filename ?? '') || attachment.mimeType),
    kind: readKind(email, body, attached.length > 0),
    sent: Number.isNaN(sent) ? 0 : sent,
    scheduled: header(email, 'deferred-delivery') !== '' && options.at === undefined,
    unread: readUnread(email, body, !Number.isNaN(sent)),
  };
};
