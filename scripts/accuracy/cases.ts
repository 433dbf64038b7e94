import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDirectory } from '../../shared/directory/read-directory';
import type { Directory } from '../../shared/directory/participant';
import type { Mailbox, Message, MessageKind } from '../../shared/message/message';
import { readCases as readMail, type MailCase } from '../case-to-eml';

/** A labelled message with the reason for its labels. */
export interface Case extends MailCase {
  readonly why: string;
}

export const FIXTURES = join(import.meta.dirname, '../../test/fixtures');
const fixture = (name: string): string => readFileSync(join(FIXTURES, name), 'utf8');

export const readCases = (): readonly Case[] => readMail(join(FIXTURES, 'cases.jsonl')) as readonly Case[];

/** The fictional council's people and lists. */
export const readFixtureDirectory = (): Directory =>
  readDirectory(fixture('directory.csv'), fixture('lists.csv'), ['eastmarsh.gov.uk']);

/** Ordinary mail, where nothing at all may be reported. */
export const isQuiet = ({ id }: Case): boolean => Number(id.slice(1)) >= 151;

const kindOf = ({ subject, quoted = [] }: Case): MessageKind => {
  if (!quoted.length) return 'new';
  return quoted[0]!.style === 'forward' || /^\s*fwd?:/i.test(subject) ? 'forward' : 'reply';
};

/** A case as a surface would hand it to the core: names as an address book shows them. */
export const messageOf = (one: Case, directory: Directory): Message => {
  const mailbox = (address: string): Mailbox => ({ address, name: directory.resolve({ address, name: '' }).name });
  const mailboxes = (addresses: readonly string[]): Mailbox[] => addresses.map(mailbox);
  return {
    from: mailbox(one.from),
    to: mailboxes(one.to),
    cc: mailboxes(one.cc),
    bcc: mailboxes(one.bcc),
    subject: one.subject,
    own: one.own,
    signature: one.signature ?? '',
    thread: (one.quoted ?? []).map(quoted => ({
      from: mailbox(quoted.from),
      to: mailboxes(quoted.to),
      cc: mailboxes(quoted.cc),
      date: quoted.date,
      subject: quoted.subject,
      text: quoted.text,
    })),
    attachments: one.attachments ?? [],
    kind: kindOf(one),
    sent: Date.parse(one.at),
    scheduled: false,
    unread: [],
  };
};
