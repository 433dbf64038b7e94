import type { Correspondence, QuotedCorrespondence } from '../checks/check';
import { distinct, opened } from '../checks/people';
import { fold } from '../directory/fold';
import type { Directory, Participant } from '../directory/participant';
import { mentionsOf } from '../language/mentions-of';
import { readStatements } from '../language/read-statements';
import type { Table } from '../language/table';
import type { Mailbox, Message, Quoted } from '../message/message';
import { splitBody } from '../message/split';
import type { Policy } from '../policy/policy';
import { castOf } from './cast';

/** What a message is read by. */
export interface Rules {
  readonly policy: Policy;
  readonly directory: Directory;
  readonly table: Table;
}

/** Makes a value when first asked for it: most checks never look at the thread's words. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ?? (made = { value: make() })).value;
};

/** A quote often prints a name alone: it stands for whoever in the directory has that name, if only one has. */
const resolve = (directory: Directory, mailbox: Mailbox): Participant => {
  const name = fold(mailbox.name);
  const namesakes =
    mailbox.address === '' && name !== '' ? directory.people.filter(each => fold(each.name) === name) : [];
  return namesakes.length === 1 ? namesakes[0]! : directory.resolve(mailbox);
};

const resolveAll = (directory: Directory, mailboxes: readonly Mailbox[]): readonly Participant[] =>
  distinct(mailboxes.map(mailbox => resolve(directory, mailbox)));

/**
 * The author's own words of a quoted message: its signature and disclaimer are nobody's. Where all of it would pass for a
 * signature, all of it was typed.
 */
const ownWords = (quoted: Quoted): string => {
  const { own } = splitBody({ text: quoted.text }, { subject: quoted.subject });
  return own.trim() === '' ? quoted.text : own;
};

const readQuoted = ({ directory, table }: Rules, quoted: Quoted, answeredBy: Participant): QuotedCorrespondence => {
  const author = quoted.from && resolve(directory, quoted.from);
  const to = resolveAll(directory, quoted.to);
  const cc = resolveAll(directory, quoted.cc);
  // Where the quote prints nobody, it went at least to whoever answered it.
  const text = ownWords(quoted);
  const cast = once(() =>
    castOf(directory, { writer: author, to: opened(to.length ? to : [answeredBy]), copied: opened(cc) }, text),
  );
  const statements = once(() => readStatements(text, cast(), table));
  const namings = once(() => mentionsOf(text, cast()));
  return {
    ...quoted,
    text,
    author,
    readers: opened([...to, ...cc]),
    get statements() {
      return statements();
    },
    get namings() {
      return namings();
    },
  };
};

/**
 * Resolves everybody on a message, opens its lists, and reads its words: the own words as the sender's, each quoted message
 * as its author's. Words are read when a check first asks for them.
 */
export const correspond = (message: Message, rules: Rules): Correspondence => {
  const { policy, directory, table } = rules;
  const sender = directory.resolve(message.from, { signature: message.signature });
  const to = resolveAll(directory, message.to);
  const cc = resolveAll(directory, message.cc);
  const bcc = resolveAll(directory, message.bcc);
  const thread: QuotedCorrespondence[] = [];
  message.thread.forEach((quoted, at) => thread.push(readQuoted(rules, quoted, thread[at - 1]?.author ?? sender)));
  const cast = once(() =>
    castOf(directory, { writer: sender, to: opened(to), copied: opened([...cc, ...bcc]) }, message.own),
  );
  const statements = once(() => readStatements(message.own, cast(), table));
  const namings = once(() => mentionsOf(message.own, cast()));
  return {
    message,
    sender,
    to,
    cc,
    bcc,
    readers: opened([...to, ...cc, ...bcc]),
    thread,
    get statements() {
      return statements();
    },
    get namings() {
      return namings();
    },
    directory,
    policy,
  };
};
