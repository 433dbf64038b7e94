import type { Remedy } from '../../../shared/checks/check';
import type { Participant } from '../../../shared/directory/participant';
import type { Mailbox, Message, MessageKind, Quoted } from '../../../shared/message/message';
import { parseIso } from '../../../shared/policy/working-time';
import { person } from './council';
import type { Letter } from './letter';

/** A message being written. Each change makes a new one: what was typed is never altered behind the writer's back. */
export interface Draft {
  readonly id: string;
  readonly kind: MessageKind;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  readonly own: string;
  readonly thread: readonly Quoted[];
  /** When it is to go, in milliseconds since 1970, where that is later than the press of Send. */
  readonly scheduled: number | undefined;
  /** The starter it was made from. */
  readonly starter?: string;
}

export const mailboxOf = ({ name, address }: Mailbox): Mailbox => ({ name, address });

export const blankDraft = (id: string): Draft => ({
  id,
  kind: 'new',
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  own: '',
  thread: [],
  scheduled: undefined,
});

/** Whether nothing of a draft has been changed since it was begun. */
export const isUntouched = (draft: Draft, begun: Draft): boolean =>
  (Object.keys(begun) as (keyof Draft)[]).every(key => JSON.stringify(draft[key]) === JSON.stringify(begun[key]));

const quoted = ({ from, to, cc, at, subject, text }: Letter): Quoted => ({
  from: mailboxOf(from),
  to: to.map(mailboxOf),
  cc: cc.map(mailboxOf),
  date: at,
  subject,
  text,
});

const threadOf = (letter: Letter): readonly Quoted[] => [quoted(letter), ...letter.thread];
const titled = (prefix: string, subject: string): string =>
  subject.toLowerCase().startsWith(prefix.toLowerCase()) ? subject : `${prefix} ${subject}`;

export const reply = (id: string, letter: Letter, writer: Participant, toAll = false): Draft => {
  const others = (people: readonly Mailbox[]): Mailbox[] =>
    people.filter(({ address }) => address !== writer.address && address !== letter.from.address).map(mailboxOf);
  return {
    ...blankDraft(id),
    kind: 'reply',
    to: [mailboxOf(letter.from), ...(toAll ? others(letter.to) : [])],
    cc: toAll ? others(letter.cc) : [],
    subject: titled('Re:', letter.subject),
    thread: threadOf(letter),
  };
};

export const forward = (id: string, letter: Letter): Draft => ({
  ...blankDraft(id),
  kind: 'forward',
  subject: titled('Fwd:', letter.subject),
  thread: threadOf(letter),
});

export const signatureOf = ({ kind, name, post, wards }: Participant): string =>
  kind === 'member'
    ? `${name}\nWenbury Borough Council, ${wards.join(' and ')} ward`
    : `${name}\n${post}, Wenbury Borough Council`;

/** The draft as the core reads it. `clock` is the practice time, UK civil time without offset. */
export const toMessage = (draft: Draft, writer: Participant, clock: string): Message => ({
  from: mailboxOf(writer),
  to: draft.to,
  cc: draft.cc,
  bcc: draft.bcc,
  subject: draft.subject,
  own: draft.own,
  signature: signatureOf(writer),
  thread: draft.thread,
  attachments: [],
  kind: draft.kind,
  sent: draft.scheduled ?? parseIso(clock, true) ?? Date.now(),
  scheduled: draft.scheduled !== undefined,
  unread: [],
});

const fields = ['to', 'cc', 'bcc'] as const;

const without = (draft: Draft, addresses: readonly string[]): Draft => {
  const kept = (people: readonly Mailbox[]) => people.filter(({ address }) => !addresses.includes(address));
  return { ...draft, to: kept(draft.to), cc: kept(draft.cc), bcc: kept(draft.bcc) };
};

const withRecipients = (draft: Draft, field: 'to' | 'cc', addresses: readonly string[]): Draft => {
  const known = fields.flatMap(each => draft[each].map(mailbox => [mailbox.address, mailbox] as const));
  const named = new Map(known);
  const added = addresses.map(address => named.get(address) ?? mailboxOf(person(address)));
  const rest = without(draft, addresses);
  return { ...rest, [field]: [...rest[field], ...added] };
};

/** A last paragraph that only signs off: a name, with "Regards" or the like above it. */
const signOff = /\n\s*\n(?:[^\n.?!]{1,40}\n?){1,3}\s*$/;

/** Where the words end: before the name beneath them, if there is one. */
const endOf = (own: string): number => {
  const sign = signOff.exec(own);
  return sign ? sign.index : own.replace(/\s+$/, '').length;
};

/** A paragraph of its own before or after the words; not twice. */
const withLine = (draft: Draft, line: string, at: 'start' | 'end'): Draft => {
  const { own } = draft;
  if (own.includes(line)) return draft;
  if (own.trim() === '') return { ...draft, own: line };
  if (at === 'start') return { ...draft, own: `${line}\n\n${own}` };
  const end = endOf(own);
  return { ...draft, own: `${own.slice(0, end)}\n\n${line}${own.slice(end)}` };
};

type Put<K extends Remedy['kind']> = (draft: Draft, remedy: Extract<Remedy, { kind: K }>) => Draft;

const puts: { readonly [K in Remedy['kind']]: Put<K> } = {
  'move-bcc-to-cc': (draft, { addresses, line }) => withLine(withRecipients(draft, 'cc', addresses), line, 'end'),
  'remove-recipient': (draft, { addresses }) => without(draft, addresses),
  'add-recipient': (draft, { field, addresses }) => withRecipients(draft, field, addresses),
  readdress: (draft, { addresses }) => withRecipients({ ...draft, to: [], cc: [], bcc: [] }, 'to', addresses),
  'add-line': (draft, { line, at }) => withLine(draft, line, at),
  schedule: (draft, { at }) => ({ ...draft, scheduled: at }),
  'cut-thread': draft => ({ ...draft, thread: [] }),
  edit: draft => draft,
};

/** The draft after a remedy: what one press changes, and nothing else. */
export const withRemedy = (draft: Draft, remedy: Remedy): Draft =>
  (puts[remedy.kind] as Put<Remedy['kind']>)(draft, remedy);
