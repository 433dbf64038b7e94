import type { Participant } from '../directory/participant';
import { isMember } from '../directory/kinds';
import type { Correspondence, QuotedCorrespondence } from './check';
import { distinct, includes, opened, persons, without } from './people';

/** Whether the quote prints to whom it went; where it does not, nobody can be called new to it by a reply. */
export const printsReaders = (quoted: QuotedCorrespondence): boolean => quoted.to.length + quoted.cc.length > 0;

/** The message answered or passed on: the newest of the thread. */
export const answered = ({ thread }: Correspondence): QuotedCorrespondence | undefined => thread[0];

/** Those who have had a quoted message: its own people and those of each newer one, which carried it. */
export const privyTo = (correspondence: Correspondence, at: number): readonly Participant[] =>
  distinct(
    correspondence.thread
      .slice(0, at + 1)
      .reduce<Participant[]>((all, { author, readers }) => all.concat(author ?? [], readers), [correspondence.sender]),
  );

/** People, not lists, who are on this message and on no quoted one that is known to have carried that one. */
export const perhapsNewTo = (correspondence: Correspondence, at: number): readonly Participant[] =>
  without(persons(opened(correspondence.readers)), privyTo(correspondence, at));

/**
 * People, not lists, to whom this message would show the quoted one for the first time. Where a reply's quote prints no
 * readers ("On Monday, Ann wrote:") those in To and Cc beside its author may have had it too, so only hidden ones are sure.
 */
export const newTo = (correspondence: Correspondence, at: number): readonly Participant[] => {
  const { message, thread, bcc } = correspondence;
  const fresh = perhapsNewTo(correspondence, at);
  const first = thread[0];
  const isAnswer = message.kind === 'reply' && !!first?.author && includes(correspondence.readers, first.author);
  if (!isAnswer || printsReaders(first)) return fresh;
  const hidden = opened(bcc);
  return fresh.filter(person => includes(hidden, person));
};

/** Quoted messages that a member wrote, newest first, each with its place in the thread. */
export const fromMembers = ({
  thread,
  sender,
}: Correspondence): readonly {
  readonly quoted: QuotedCorrespondence;
  readonly author: Participant;
  readonly at: number;
}[] =>
  thread.reduce<{ quoted: QuotedCorrespondence; author: Participant; at: number }[]>((found, quoted, at) => {
    const { author } = quoted;
    if (author && isMember(author) && author.address !== sender.address) found.push({ quoted, author, at });
    return found;
  }, []);
