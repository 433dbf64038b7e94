import type { Mailbox } from '../../../shared/message/message';
import { person } from './council';
import { blankDraft, forward, mailboxOf, reply, type Draft } from './draft';
import { received } from './received';
import type { Starter } from './starters';

export const addressOf = (name: string): string => (name.includes('@') ? name : `${name}@wenbury.example`);

const mailbox = (name: string): Mailbox => mailboxOf(person(addressOf(name)));

const begun = (id: string, { answers, as }: Starter): Draft => {
  const letter = received.find(each => each.id === answers?.letter);
  if (!answers || !letter) return blankDraft(id);
  if (answers.how === 'forward') return forward(id, letter);
  return reply(id, letter, person(addressOf(as)), answers.how === 'reply-all');
};

/** The draft that a starter stands for. */
export const startDraft = (id: string, starter: Starter): Draft => {
  const draft = begun(id, starter);
  return {
    ...draft,
    to: [...draft.to, ...(starter.to ?? []).map(mailbox)],
    cc: [...draft.cc, ...(starter.cc ?? []).map(mailbox)],
    bcc: (starter.bcc ?? []).map(mailbox),
    subject: starter.subject ?? draft.subject,
    own: starter.own,
    starter: starter.id,
  };
};
