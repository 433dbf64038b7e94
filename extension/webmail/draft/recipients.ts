import { readMailboxes } from '../../../shared/message/address';
import type { Mailbox } from '../../../shared/message/message';

/** The entries of a recipient field as they were typed, each with the comma or semicolon after it. */
const entriesOf = (list: string): readonly string[] =>
  list.match(/(?:"(?:\\.|[^"\\])*"|<[^>]*>|[^",;<])+[,;]?|[,;<"]/g) ?? [];

const isOf = (entry: string, address: string): boolean =>
  readMailboxes(entry.replace(/[,;]\s*$/, '')).some(mailbox => mailbox.address === address);

/** The list without one address; the other entries stay as they were typed. */
export const withoutRecipient = (list: string, address: string): string => {
  const entries = entriesOf(list);
  const kept = entries.filter(entry => !isOf(entry, address.toLowerCase()));
  return kept.length === entries.length ? list : kept.join('').trim();
};

const SAFE_NAME = /^[\w !#$%&'*+/=?^`{|}~\u00a0-\uffff-]*$/;

const written = ({ name, address }: Mailbox): string => {
  if (name === '') return address;
  const quoted = SAFE_NAME.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
  return `${quoted} <${address}>`;
};

/** The list with one more, at its end; the same list where the address is there already. */
export const withRecipient = (list: string, mailbox: Mailbox): string => {
  if (readMailboxes(list).some(({ address }) => address === mailbox.address)) return list;
  const before = list.replace(/[,;\s]+$/, '');
  return `${before === '' ? '' : `${before}, `}${written(mailbox)}`;
};
