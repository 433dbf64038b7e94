import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArchive, type ArchiveEntry } from '../../governance/archive/read-archive';

const mail = (subject: string, body = 'Hello'): string =>
  `From: a@x.test\nTo: b@x.test\nSubject: ${subject}\nDate: Tue, 3 Mar 2026 09:15:00 +0000\n\n${body}\n`;
const postmark = 'From a@x.test Tue Mar  3 09:15:00 2026\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-reading-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

const collect = async (paths: readonly string[], stdin?: AsyncIterable<Uint8Array>): Promise<ArchiveEntry[]> => {
  const entries: ArchiveEntry[] = [];
  for await (const entry of readArchive(paths, stdin ? { stdin } : {})) entries.push(entry);
  return entries;
};

const print = (entries: readonly ArchiveEntry[]): readonly string[] =>
  entries.map(
    entry => `${entry.name.replace(`${folder}/`, '')}: ${'message' in entry ? entry.message.subject : entry.reason}`,
  );

// eslint-disable-next-line @typescript-eslint/require-await
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size));
}

describe('an archive', () => {
  it('is a folder read in the order of names, all folders in it too', async () => {
    put('b.eml', mail('two'));
    put('a/z.EML', mail('one'));
    put('c.mbox', `${postmark}${mail('three')}\n${postmark}${mail('four')}`);
    put('notes.txt', 'Hello');
    expect(print(await collect([folder]))).toEqual(['a/z.EML: one', 'b.eml: two', 'c.mbox#1: three', 'c.mbox#2: four']);
  });

  it('goes on where one message is bad, and says what is not read', async () => {
    put('a.eml', mail('one'));
    put('b.eml', '%PDF');
    put('c.msg', 'x');
    put('d.eml', mail('two'));
    put('e.mbox', 'no mbox');
    const printed = print(await collect([folder]));
    expect(printed).toHaveLength(5);
    expect(printed[1]).toMatch(/^b\.eml: this is not an email message/);
    expect(printed[2]).toMatch(/^c\.msg: this kind of file is not read/);
    expect(printed[3]).toBe('d.eml: two');
    expect(printed[4]).toMatch(/^e\.mbox: line 1: this is not an mbox/);
  });

  it('has quoted postmarks unquoted, and does not part a message at a From within it', async () => {
    const body = 'Hello\nFrom here 2026\n>From there\n>>From afar\n> From a quotation';
    const path = put('a.mbox', `${postmark}${mail('one', body)}\n${postmark}${mail('two')}`);
    const [first, second] = await collect([path]);
    expect(first && 'message' in first && first.message.own).toBe('Hello\nFrom here 2026\nFrom there');
    expect(first && 'message' in first && first.message.thread[0]?.text).toBe('From afar\nFrom a quotation');
    expect(second && 'message' in second && second.message.subject).toBe('two');
  });

  it.each([1, 7, 100_000])('comes through standard input in pieces of %i bytes', async size => {
    const text = `${postmark}${mail('one')}\n${postmark}${mail('two')}`;
    expect(print(await collect(['-'], inPieces(text, size)))).toEqual(['-#1: one', '-#2: two']);
    expect(print(await collect(['-'], inPieces(mail('three'), size)))).toEqual(['-: three']);
  });

  it('may be a file of any name', async () => {
    const paths = [put('one', mail('one')), put('many', `${postmark}${mail('two')}`)];
    expect(print(await collect(paths))).toEqual(['one: one', 'many#1: two']);
  });

  it('is refused before anything is read where a path is not there', async () => {
    const path = put('a.eml', mail('one'));
    await expect(collect([path, join(folder, 'nosuch.eml')])).rejects.toThrow(
      /nosuch\.eml: there is no such file or folder/,
    );
  });

  it('is refused where a folder holds no mail', async () => {
    put('notes.txt', 'Hello');
    await expect(collect([folder])).rejects.toThrow(/no \.eml or \.mbox file/);
  });
});
