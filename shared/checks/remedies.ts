import type { Participant } from '../directory/participant';
import type { Remedy } from './check';
import { nameOf, namesOf } from './people';

const addressesOf = (people: readonly Participant[]): readonly string[] => people.map(({ address }) => address);

export const moveBccToCc = (people: readonly Participant[]): Remedy => ({
  kind: 'move-bcc-to-cc',
  label: 'Move to Cc and say so',
  addresses: addressesOf(people),
  line: copyingLine(people),
});

/** The sentence that makes a copy known. */
export const copyingLine = (people: readonly Participant[]): string => `I am copying this to ${namesOf(people)}.`;

export const removeRecipients = (people: readonly Participant[]): Remedy => ({
  kind: 'remove-recipient',
  label: `Take ${people.length > 1 ? 'them' : nameOf(people[0]!)} off`,
  addresses: addressesOf(people),
});

export const addRecipients = (people: readonly Participant[], field: 'to' | 'cc' = 'cc'): Remedy => ({
  kind: 'add-recipient',
  label: `Add ${namesOf(people)} to ${field === 'cc' ? 'Cc' : 'To'}`,
  field,
  addresses: addressesOf(people),
});

export const readdress = (people: readonly Participant[]): Remedy => ({
  kind: 'readdress',
  label: `Send it to ${namesOf(people)} instead`,
  addresses: addressesOf(people),
});

export const addLine = (label: string, line: string, at: 'start' | 'end' = 'end'): Remedy => ({
  kind: 'add-line',
  label,
  line,
  at,
});

export const cutThread: Remedy = { kind: 'cut-thread', label: 'Leave out the earlier messages' };

export const scheduleAt = (at: number, spoken: string): Remedy => ({
  kind: 'schedule',
  label: `Send it on ${spoken}`,
  at,
});

/** Takes the sender to the words, which only the sender can put better. */
export const reword = (start: number, end: number): Remedy => ({
  kind: 'edit',
  label: 'Show me the words',
  start,
  end,
});
