import { readdirSync, readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { readEml } from '../../governance/archive/eml';
import type { Mailbox, Quoted } from '../../shared/message/message';
import { splitBody } from '../../shared/message/split';

interface Answer {
  readonly own: string;
  readonly signature: string | null;
  readonly thread: readonly {
    readonly from: string;
    readonly date: string;
    readonly to: readonly string[];
    readonly text_starts: string;
  }[];
}

const folder = new URL('../fixtures/threads/', import.meta.url);
const names = readdirSync(folder)
  .filter(name => name.endsWith('.eml'))
  .map(name => name.slice(0, -4));
const read = (name: string): Buffer => readFileSync(new URL(`${name}.eml`, folder));
const answerOf = (name: string): Answer => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Answer;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const print = (mailbox: Mailbox | null): string => (mailbox ? mailbox.address || mailbox.name : '');
const printThread = (thread: readonly Quoted[]) =>
  thread.map(({ from, to, cc, date }) => ({ from: print(from), date, to: [...to, ...cc].map(print) }));
const wantedThread = (answer: Answer) => answer.thread.map(({ from, date, to }) => ({ from, date, to }));

describe('the mail of real clients', () => {
  it.each(names)('%s gives up own words, signature and thread', async name => {
    const answer = answerOf(name);
    const message = await readEml(read(name));
    expect(squeeze(message.own)).toBe(squeeze(answer.own));
    expect(squeeze(message.signature)).toBe(squeeze(answer.signature ?? ''));
    expect(printThread(message.thread)).toEqual(wantedThread(answer));
    message.thread.forEach((each, index) =>
      expect(squeeze(each.text).startsWith(squeeze(answer.thread[index]?.text_starts ?? '?'))).toBe(true),
    );
    expect(message.unread).toEqual([]);
  });

  /** Its forwarded message is an attachment, which no body shows. */
  const attached = '19-forwarded-as-attachment';
  it.each(names.filter(name => name !== attached))('%s does so from its plain text alone', async name => {
    const source = read(name)
      .toString('latin1')
      .replace(/format=flowed/g, 'format=fixed');
    const text = (await PostalMime.parse(Buffer.from(source, 'latin1'))).text ?? '';
    // Node's decoder leaves the apostrophes of Windows-1252 as control characters; readEml mends them.
    const plain = (words: string): string => squeeze(words).replace(/[\u0080-\u009f‘’“”–]/g, '’');
    const answer = answerOf(name);
    const split = splitBody({ text });
    expect(plain(split.own)).toBe(plain(answer.own));
    expect(plain(split.signature)).toBe(plain(answer.signature ?? ''));
    expect(printThread(split.thread)).toEqual(wantedThread(answer));
  });
});
