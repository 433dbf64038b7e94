import type { Review } from '../review/review';

const fields: Readonly<Record<string, string>> = {
  from: 'who it is from',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  subject: 'the subject',
  own: 'your words',
  signature: 'the signature',
  thread: 'the earlier messages',
  date: 'when it is sent',
  attachments: 'the attachments',
  kind: 'whether it is a reply',
};

const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

/** One sentence naming what could not be checked; '' where everything was. */
export const notChecked = (review: Review): string => {
  if (!review.checked) return 'Not checked: this message could not be read. You can still send it.';
  if (review.unread.length)
    return `Not checked: ${listed(review.unread.map(field => fields[field] ?? field))} could not be read here.`;
  if (!review.notChecked.length) return '';
  const count = review.notChecked.length;
  return `Not checked: ${count === 1 ? 'one point' : `${count} points`} of the protocol could not be looked at this time.`;
};
