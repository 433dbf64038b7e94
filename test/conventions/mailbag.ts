import PostalMime from 'postal-mime';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailCase } from '../../scripts/case-to-eml';
import type { Mailbox, Message, Quoted } from '../../shared/message/message';
import type { Body } from '../../shared/message/split';
import type { Mailbag } from './core';

const mailbox = (address: string): Mailbox => ({ name: '', address });

const messageOf = ({ quoted = [], ...each }: MailCase): Message => ({
  from: mailbox(each.from),
  to: each.to.map(mailbox),
  cc: each.cc.map(mailbox),
  bcc: each.bcc.map(mailbox),
  subject: each.subject,
  own: each.own,
  signature: each.signature ?? '',
  thread: quoted.map((earlier): Quoted => ({
    ...earlier,
    from: mailbox(earlier.from),
    to: earlier.to.map(mailbox),
    cc: earlier.cc.map(mailbox),
  })),
  attachments: each.attachments ?? [],
  kind: quoted.length ? 'reply' : 'new',
  sent: Date.parse(each.at),
  scheduled: false,
  unread: [],
});

const fixtures = join(import.meta.dirname, '../fixtures');

const read = (name: string): string => readFileSync(join(fixtures, name), 'utf8');

/** The labelled mail of a fictional council, each message under its pack. */
export const mailbag: Mailbag = {
  directory: read('directory.csv'),
  lists: read('lists.csv'),
  domains: ['eastmarsh.gov.uk'],
  mail: read('cases.jsonl')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as MailCase)
    .map(each => ({ policy: each.pack, message: messageOf(each) })),
};

/** The bodies of real clients: replies, forwards, inline answers, as HTML and as plain text. */
export const readBodies = (): Promise<readonly Body[]> =>
  Promise.all(
    readdirSync(join(fixtures, 'threads'))
      .filter(name => name.endsWith('.eml'))
      .map(async name => {
        const { html, text } = await PostalMime.parse(read(`threads/${name}`));
        return { ...(html !== undefined && { html }), ...(text !== undefined && { text }) };
      }),
  );
