import PostalMime, { type Address } from 'postal-mime';
import type { Mailbox } from '../../../shared/message/message';
import type { Original } from '../webmail';

const mailboxes = (addresses: readonly Address[] = []): readonly Mailbox[] =>
  addresses.flatMap(entry =>
    entry.group ? mailboxes(entry.group) : [{ name: entry.name, address: entry.address.toLowerCase() }],
  );

/** A message as its server keeps it, read for its people and its words. `id` is its Message-ID, with the brackets. */
export const readOriginal = async (raw: string): Promise<Original & { readonly id: string }> => {
  const email = await new PostalMime().parse(raw);
  return {
    id: email.messageId ?? '',
    from: mailboxes(email.from ? [email.from] : [])[0] ?? null,
    to: mailboxes(email.to),
    cc: mailboxes(email.cc),
    date: email.date ?? '',
    subject: email.subject ?? '',
    text: (email.text ?? '').trim(),
  };
};
