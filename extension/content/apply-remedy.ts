import type { Remedy } from '../../shared/checks/check';
import type { Mailbox, Message } from '../../shared/message/message';
import type { Compose, RecipientField } from '../webmail/webmail';

type Ways = {
  readonly [K in Remedy['kind']]?: (compose: Compose, remedy: Extract<Remedy, { kind: K }>, message: Message) => void;
};

const fields: readonly RecipientField[] = ['to', 'cc', 'bcc'];

const add = (
  compose: Compose,
  field: RecipientField,
  addresses: readonly string[],
  known: readonly Mailbox[] = [],
): void => {
  for (const address of addresses)
    compose.addRecipient(field, known.find(mailbox => mailbox.address === address) ?? { name: '', address });
};

const addLineOnce = (compose: Compose, line: string, at: 'start' | 'end', { own }: Message): void => {
  if (!own.includes(line)) compose.addLine(line, at, own);
  // A line that ends in a blank is the sender's to finish.
  if (/\s$/.test(line)) compose.writeOn(line);
};

const ways: Ways = {
  'move-bcc-to-cc': (compose, { addresses, line }, message) => {
    for (const address of addresses) compose.removeRecipient('bcc', address);
    add(compose, 'cc', addresses, message.bcc);
    addLineOnce(compose, line, 'end', message);
  },
  'remove-recipient': (compose, { addresses }) => {
    for (const field of fields) for (const address of addresses) compose.removeRecipient(field, address);
  },
  'add-recipient': (compose, { field, addresses }) => add(compose, field, addresses),
  readdress: (compose, { addresses }, message) => {
    const known = fields.flatMap(field => message[field]);
    for (const field of fields) for (const { address } of message[field]) compose.removeRecipient(field, address);
    add(compose, 'to', addresses, known);
  },
  'add-line': (compose, { line, at }, message) => addLineOnce(compose, line, at, message),
  'cut-thread': (compose, _, message) => compose.cutThread(message.own, message.signature),
  edit: (compose, { start, end }, { own }) => compose.select(own, start, end),
};

/** Whether a webmail's compose window can be put right in this way. It cannot send later by itself. */
export const canApply = ({ kind }: Remedy): boolean => kind in ways;

/** Puts a remedy into the draft. Throws where the window is not as it should be. */
export const applyRemedy = (compose: Compose, remedy: Remedy, message: Message): void => {
  const way = ways[remedy.kind] as ((compose: Compose, remedy: Remedy, message: Message) => void) | undefined;
  if (!way) throw new Error(`there is no way to ${remedy.kind} here`);
  way(compose, remedy, message);
};
