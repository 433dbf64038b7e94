import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type Command } from './command';

let command: Command;
let folder = '';
beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), 'second-reading-explain-'));
}, 120_000);
afterAll(() => [command.folder, folder].forEach(path => rmSync(path, { recursive: true })));

const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const mail = (own: string): string =>
  [
    'From: Cllr Norman Tull <cllr.norman.tull@eastmarsh.gov.uk>',
    'To: Gareth Pugh <gareth.pugh@eastmarsh.gov.uk>',
    'Cc: Victor Stannard <cllr.victor.stannard@eastmarsh.gov.uk>',
    'Subject: Potholes',
    'Date: Tue, 3 Nov 2026 11:52:40 +0000',
    '',
    own,
  ].join('\r\n');

const judgement = 'A resident tells me that Craig Noble is useless. And Craig was rude to her.';
const people = ['--directory', 'directory.csv', '--lists', 'lists.csv'];
const explain = ['explain', '--check', 'criticism-of-officer', '--policy', 'reigate-banstead-2022', ...people];
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('second-reading explain', () => {
  it('tells a person the clause, the facts, the words with their phrases, and the finding', async () => {
    const { code, out, err } = await command.run([...explain, put('judged.eml', mail(judgement))]);
    expect([code, err]).toEqual([0, '']);
    for (const line of [
      'Severity warn; binds members',
      'Clause 1.7.7: Comments on performance',
      'From: Cllr Norman Tull (member',
      'to: Gareth Pugh (officer, head-of-service',
      'Leaves: Tuesday 3 November 2026, 11:52, in working hours',
      'criticism, plain: »Craig was rude«, about person “Craig” (craig.noble@eastmarsh.gov.uk)',
      'without it, nothing would be found',
      'does not stand because of: reported-speech (',
      'Outcome: route.',
      'WARN This judges an officer',
      'Not read: nothing',
    ])
      expect(flat(out)).toContain(line);
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThan(400);
  });

  it('prints the same as one JSON object', async () => {
    const path = put('judged.eml', mail(judgement));
    const { code, out } = await command.run([...explain, '--format', 'json', path]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      message: path,
      check: 'criticism-of-officer',
      policy: 'reigate-banstead-2022',
      answer: 'found',
      clauses: [{ clause: '1.7.7' }, { clause: '1.6.3' }],
      acts: [{ act: 'criticism', effect: 'decides', phrase: expect.stringContaining('{') as string }],
      silenced: [{ by: 'reported-speech' }],
    });
  });

  it('names a phrase of the council’s own', async () => {
    const phrase = '{person} could not find a lamp post with both hands';
    const policy = put(
      'own.json',
      JSON.stringify({
        id: 'own',
        extends: 'reigate-banstead-2022',
        phrases: { criticism: { add: [phrase] } },
      }),
    );
    const path = put('own.eml', mail('Craig Noble could not find a lamp post with both hands.'));
    const { out } = await command.run([
      'explain',
      path,
      '--check',
      'criticism-of-officer',
      '--policy',
      policy,
      ...people,
    ]);
    expect(flat(out)).toContain(`phrase: ${phrase}`);
  });

  it('reads standard input at the time it is given, and says that a check is not asked', async () => {
    const { code, out } = await command.run(
      ['explain', '-', '--check', 'out-of-hours', '--policy', 'rugby-2022', '--at', '2026-11-07T22:00', ...people],
      { input: mail(judgement) },
    );
    expect(code).toBe(0);
    expect(out).toContain('It is not asked: this policy gives it no clause.');
    expect(out).toContain('Saturday 7 November 2026, 22:00, out of working hours');
  });

  it.each<[string, () => readonly string[], RegExp]>([
    [
      'a check that there is not',
      () => ['explain', 'x.eml', '--check', 'blind-coppy'],
      /no check "blind-coppy".*"blind-copy"/,
    ],
    ['no check', () => ['explain', 'x.eml'], /--check ID/],
    ['no message', () => ['explain', '--check', 'blind-copy'], /no message is named/],
    ['several messages', () => ['explain', 'a.eml', 'b.eml', '--check', 'blind-copy'], /reads one message, and 2/],
    [
      'a folder of messages',
      () => ['explain', 'threads', '--check', 'blind-copy'],
      /threads: explain reads one message/,
    ],
    ['a missing file', () => ['explain', 'nosuch.eml', '--check', 'blind-copy'], /nosuch\.eml: there is no such file/],
    ['no message at all', () => ['explain', put('bad.eml', 'Hello'), '--check', 'blind-copy'], /bad\.eml: this is not/],
    ['a format that is none', () => ['explain', 'x', '--check', 'y', '--format', 'jsonl'], /not one of text, json\b/],
  ])('gives %s one sentence and exit 2', async (_, args, said) => {
    const { code, out, err } = await command.run(args());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
