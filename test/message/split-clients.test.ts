import { describe, expect, it } from 'vitest';
import type { Mailbox } from '../../shared/message/message';
import { splitBody } from '../../shared/message/split';
import { clientBodies } from './client-bodies';

const print = (mailbox: Mailbox | null): string | null => mailbox && (mailbox.address || mailbox.name);

const squeeze = (text: string): string => text.replace(/\n+/g, '\n');

describe('own words, signature and thread are told apart in', () => {
  it.each(clientBodies.map(body => [body.client, body] as const))('%s', (_, { body, hint, own, signature, thread }) => {
    const split = splitBody(body, hint);
    expect(split.own).toBe(own);
    expect(split.signature).toBe(signature ?? '');
    expect(split.thread.map(each => print(each.from))).toEqual(thread.map(each => each.from));
    expect(split.thread.map(each => squeeze(each.text))).toEqual(thread.map(each => squeeze(each.text)));
    split.thread.forEach((each, index) => {
      const wanted = thread[index];
      expect(each.to.map(print)).toEqual(wanted?.to ?? []);
      expect(each.cc.map(print)).toEqual(wanted?.cc ?? []);
      expect(each.subject).toBe(wanted?.subject ?? '');
      if (wanted?.date !== undefined) expect(each.date).toBe(wanted.date);
    });
    expect(split.unread).toEqual([]);
  });
});
