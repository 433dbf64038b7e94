import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCases, renderCase } from '../../scripts/case-to-eml';
import { buildCommand, fixtures, type Command } from './command';

interface Line {
  readonly message: string;
  readonly policy: string;
  readonly checked: boolean;
  readonly unread: readonly string[];
  readonly findings: readonly {
    readonly check: string;
    readonly severity: string;
    readonly clauses: readonly string[];
    readonly title: string;
    readonly advice: string;
    readonly evidence: readonly {
      readonly field: string;
      readonly text: string;
      readonly start: number;
      readonly end: number;
    }[];
    readonly remedies: readonly { readonly kind: string; readonly label: string }[];
  }[];
  readonly reason?: string;
}

const cases = new Map(readCases(join(fixtures, 'cases.jsonl')).map(mail => [mail.id, mail]));
const eml = (id: string): string => {
  const mail = cases.get(id);
  if (!mail) throw new Error(`no case ${id}`);
  return renderCase(mail, { form: 'text', isDelimited: true });
};

const readLines = (out: string): readonly Line[] =>
  out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Line);

let command: Command;
let folder = '';
beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), 'second-reading-mail-'));
}, 120_000);
afterAll(() => [command.folder, folder].forEach(path => rmSync(path, { recursive: true })));

const put = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

const people = ['--directory', 'directory.csv', '--lists', 'lists.csv'];
const reigate = ['review', '--policy', 'reigate-banstead-2022', ...people];

describe('second-reading', () => {
  it('is one executable file that says its version and how it is used', async () => {
    const { version } = JSON.parse(readFileSync(join(fixtures, '../../package.json'), 'utf8')) as { version: string };
    expect(statSync(join(command.folder, 'second-reading.js')).mode & 0o111).not.toBe(0);
    expect(await command.run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const help = await command.run(['review', '--help']);
    expect(help.code).toBe(0);
    for (const option of ['--policy', '--directory', '--lists', '--at', '--format', '--fail-on'])
      expect(help.out).toContain(option);
  });

  it('prints one JSON line a message in the shape that is promised', async () => {
    const path = put('shape/E001.eml', eml('E001'));
    const { code, out, err } = await command.run([...reigate, '--format', 'jsonl', path]);
    expect([code, err]).toEqual([1, '']);
    const [line] = readLines(out);
    expect(line).toMatchObject({ message: path, policy: 'reigate-banstead-2022', checked: true, unread: [] });
    const [finding] = line?.findings ?? [];
    expect(finding).toMatchObject({ check: 'blind-copy', severity: 'stop', clauses: ['1.10.1'] });
    expect(finding?.evidence[0]).toMatchObject({
      field: 'bcc',
      start: expect.any(Number) as number,
      end: expect.any(Number) as number,
    });
    expect(finding?.remedies.map(remedy => remedy.kind)).toContain('move-bcc-to-cc');
    for (const text of [finding?.title, finding?.advice, finding?.remedies[0]?.label]) expect(text).toMatch(/\S/);
  });

  it('exits with 0, 1 or 2 by the level asked for', async () => {
    const stop = put('levels/stop.eml', eml('E001'));
    const note = put('levels/note.eml', eml('E052'));
    const clean = put('levels/clean.eml', eml('E151'));
    const codeOf = async (...args: readonly string[]): Promise<number | null> =>
      (await command.run([...reigate, ...args])).code;
    expect(await codeOf(stop)).toBe(1);
    expect(await codeOf('--fail-on', 'stop', stop)).toBe(1);
    expect(await codeOf(note)).toBe(0);
    expect(await codeOf('--fail-on', 'note', note)).toBe(1);
    expect(await codeOf('--fail-on', 'note', clean)).toBe(0);
    expect(await codeOf('--fail-on=loud', clean)).toBe(2);
  });

  it('reads a message as of the time it is given, UK time where no offset is', async () => {
    const path = put('time/E052.eml', eml('E052'));
    const checksAt = async (at: string): Promise<readonly string[] | undefined> =>
      readLines((await command.run([...reigate, '--format', 'jsonl', '--at', at, path])).out)[0]?.findings.map(
        each => each.check,
      );
    expect(await checksAt('2026-11-15T15:20')).toContain('out-of-hours');
    expect(await checksAt('2026-11-16T10:00')).not.toContain('out-of-hours');
    const printsAt = async (at: string): Promise<string> =>
      (await command.run([...reigate, '--at', at, put('time/E001.eml', eml('E001'))])).out;
    expect(await printsAt('2026-07-15T16:45:00Z')).toContain('Wednesday 15 July 2026, 17:45');
    expect(await printsAt('2026-07-15T16:45')).toContain('Wednesday 15 July 2026, 16:45');
  });

  it('shows a person the sentence with the words marked, the clause with its protocol, and the remedy', async () => {
    const path = put('text/E011.eml', eml('E011'));
    const { code, out } = await command.run([...reigate, path]);
    expect(code).toBe(1);
    expect(out).toContain('Re: Green bin permits\n');
    expect(out).toContain('Cllr Lynda Frayne, to Craig Noble, cc Cllr Toby Wainfleet');
    expect(out).toMatch(/WARN {2}\S/);
    expect(out).toMatch(/»[^«]*grip[^«]*«/);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /Clause 1\.\d\.\d.*Protocol 1: Member\/Officer Relations \(December 2022, adopted\)/,
    );
    expect(out).toMatch(/ {8}> \S/);
    expect(out).toMatch(/1 message read against .*: 1 warn\.\n$/);
    expect(out).not.toContain('\u001b');
    expect(
      Math.max(
        ...out
          .split('\n')
          .slice(0, -2)
          .map(line => line.length),
      ),
    ).toBeLessThanOrEqual(100);
  });

  it('says of clean mail that nothing was found, once', async () => {
    const path = put('clean/E151.eml', eml('E151'));
    const { code, out } = await command.run([...reigate, path]);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 message read against .*: nothing found\.\n$/);
  });

  it('spells out characters that would move the cursor', async () => {
    const text = eml('E001').replace(/^Subject: .*$/m, 'Subject: \u001b[2J\u001b[31mred\u0007');
    const { out } = await command.run([...reigate, put('escape/a.eml', text)]);
    expect(out).toContain('\\u001b[2J\\u001b[31mred\\u0007');
    expect(out).not.toContain('\u001b');
  });

  it('reads folders, mbox and standard input, and goes on past a bad message', async () => {
    put('all/a.eml', eml('E001'));
    put('all/b.eml', '%PDF-1.4');
    put('all/sub/c.mbox', ['E151', 'E052'].map(id => `From a@b Tue Mar  3 09:15:00 2026\n${eml(id)}\n`).join('\n'));
    const { code, out, err } = await command.run([...reigate, '--format', 'jsonl', join(folder, 'all')]);
    expect([code, err]).toEqual([1, '']);
    const lines = readLines(out);
    expect(lines.map(line => [line.message.slice(folder.length), line.checked, line.findings.length > 0])).toEqual([
      ['/all/a.eml', true, true],
      ['/all/b.eml', false, false],
      ['/all/sub/c.mbox#1', true, false],
      ['/all/sub/c.mbox#2', true, true],
    ]);
    expect(lines[1]?.reason).toMatch(/not an email message/);
    const stdin = await command.run([...reigate, '--format', 'jsonl', '-'], { input: eml('E001') });
    expect(readLines(stdin.out)[0]).toMatchObject({ message: '-', checked: true, findings: [{ check: 'blind-copy' }] });
  });

  it('names what it could not read or check', async () => {
    const text = eml('E151').replace(/^Date: .*\r\n/m, '');
    const path = put('unread/a.eml', text);
    expect(readLines((await command.run([...reigate, '--format', 'jsonl', path])).out)[0]?.unread).toEqual(['date']);
    expect((await command.run([...reigate, path])).out).toContain('Not read: date');
  });

  it('reads all the mail of real clients without a complaint', async () => {
    const { code, out, err } = await command.run(['review', ...people, '--format', 'jsonl', 'threads']);
    expect(err).toBe('');
    expect(code).not.toBe(2);
    expect(readLines(out)).toHaveLength(24);
    expect(readLines(out).every(line => line.checked && line.unread.length === 0)).toBe(true);
  });
});

describe('a council’s own policy', () => {
  const council = {
    id: 'moor',
    extends: 'uttlesford-2017',
    council: 'Moor District Council',
    domains: ['eastmarsh.gov.uk'],
    hours: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '08:30', close: '17:30', holidays: 'england-and-wales' },
  };

  it('is read from a file, and may build on another beside it', async () => {
    put('policy/moor.json', JSON.stringify(council));
    const file = put('policy/moor-trial.json', JSON.stringify({ id: 'moor-trial', extends: 'moor' }));
    const { out, code } = await command.run([
      'review',
      '--policy',
      file,
      ...people,
      '--format',
      'jsonl',
      put('policy/E151.eml', eml('E151')),
    ]);
    expect(code).toBe(0);
    expect(readLines(out)[0]?.policy).toBe('moor-trial');
  });

  it('may bring phrases of its own, compiled when it is loaded', async () => {
    const mail = put(
      'phrases/a.eml',
      [
        'From: cllr.norman.tull@eastmarsh.gov.uk',
        'To: gareth.pugh@eastmarsh.gov.uk',
        'Cc: cllr.victor.stannard@eastmarsh.gov.uk',
        'Subject: Lamp post',
        'Date: Tue, 3 Nov 2026 11:52:40 +0000',
        '',
        'Craig Noble could not find a lamp post with both hands.',
      ].join('\r\n'),
    );
    const checksUnder = async (policy: object): Promise<readonly string[] | undefined> => {
      const file = put('phrases/policy.json', JSON.stringify(policy));
      return readLines(
        (await command.run(['review', '--policy', file, ...people, '--format', 'jsonl', mail])).out,
      )[0]?.findings.map(each => each.check);
    };
    expect(await checksUnder(council)).not.toContain('criticism-of-officer');
    const phrases = { criticism: { add: ['{person} could not find a lamp post with both hands'] } };
    expect(await checksUnder({ ...council, phrases })).toContain('criticism-of-officer');
  });

  it('is accounted for clause by clause', async () => {
    const clauses = (
      JSON.parse(readFileSync(join(fixtures, '../../shared/packs/rugby-2022.json'), 'utf8')) as { clauses: object }
    ).clauses;
    const { code, out, err } = await command.run(['policy', 'coverage', '--policy', 'rugby-2022', '--format', 'jsonl']);
    expect([code, err]).toEqual([0, '']);
    const lines = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { clause: string; checks: string[]; reason: string | null });
    expect(lines.map(line => line.clause).sort()).toEqual(Object.keys(clauses).sort());
    for (const line of lines) expect(Object.keys(line)).toEqual(['clause', 'checks', 'reason']);
    const text = await command.run(['policy', 'coverage', '--policy', 'rugby-2022']);
    expect(text.out).toContain(`${lines.length} clauses`);
  });
});

describe('bad input gets one sentence and exit 2', () => {
  const mail = (): string => put('bad/good.eml', eml('E151'));
  const withPolicy = (json: string): readonly string[] => ['review', '--policy', put('bad/policy.json', json), mail()];
  const withDirectory = (csv: string): readonly string[] => [
    'review',
    '--directory',
    put('bad/people.csv', csv),
    mail(),
  ];

  it.each<[string, () => readonly string[], RegExp]>([
    ['no command', () => [], /say what to do/],
    ['an unknown command', () => ['reviews', 'x'], /no command "reviews".*did you mean "review"/],
    ['an unknown option', () => ['review', '--polcy', 'x', 'y'], /no option --polcy.*--policy/],
    ['an unknown short option', () => ['review', '-x', mail()], /no option -x/],
    ['an option without a value', () => ['review', mail(), '--at'], /--at needs a value/],
    ['an option twice', () => ['review', '--format', 'text', '--format', 'text', mail()], /--format is given twice/],
    [
      'a time that is none',
      () => ['review', '--at', '2026-02-30T10:00', mail()],
      /"--at": "2026-02-30T10:00" is no ISO 8601/,
    ],
    [
      'a format that is none',
      () => ['review', '--format', 'xml', mail()],
      /"--format": "xml" is not one of text, jsonl/,
    ],
    ['no path', () => ['review'], /no message is named/],
    ['a missing file', () => ['review', 'nosuch.eml'], /nosuch\.eml: there is no such file/],
    [
      'a file that is no message',
      () => ['review', put('bad/a.eml', 'Hello')],
      /bad\/a\.eml: this is not an email message/,
    ],
    [
      'a folder without mail',
      () => ['review', join(put('bad/empty/x.txt', ''), '..')],
      /bad\/empty: there is no \.eml/,
    ],
    [
      'an unknown policy',
      () => ['review', '--policy', 'uttlesford-2018', mail()],
      /no policy "uttlesford-2018".*uttlesford-2017/,
    ],
    [
      'a missing policy file',
      () => ['review', '--policy', 'nosuch.json', mail()],
      /nosuch\.json: there is no such file/,
    ],
    ['broken JSON', () => withPolicy('{\n"id": "x",,\n}'), /policy\.json, line 2.*JSON/],
    [
      'a misspelt key',
      () => withPolicy('{"id":"x",\n"extends":"model",\n"hourz":{}}'),
      /policy\.json, line 3, "hourz".*hours/,
    ],
    [
      'a clause that the protocol does not have',
      () => withPolicy('{"id":"x","extends":"uttlesford-2017",\n"checks":{"blind-copy":{"clauses":["99.9"]}}}'),
      /policy\.json, line 2, "checks\.blind-copy.*99\.9/,
    ],
    [
      'a phrase that cannot be compiled',
      () => withPolicy('{"id":"x","extends":"model",\n"phrases":{\n"criticism":{"add":["{nonsuch} word"]}}}'),
      /policy\.json, line 3, "phrases\.criticism".*nonsuch/,
    ],
    [
      'an act that there is not',
      () => withPolicy('{"id":"x","extends":"model",\n"phrases":{"critisism":{"add":["bad"]}}}'),
      /line 2, "phrases\.critisism".*"criticism"/,
    ],
    ['a broken CSV row', () => withDirectory('email,name,kind\na@b.uk,"Ann,member\n'), /people\.csv, line 2/],
    [
      'a kind that is none',
      () => withDirectory('email,name,kind\na@b.uk,Ann,membr\n'),
      /people\.csv, line 2, "kind".*membr/,
    ],
    [
      'a missing directory',
      () => ['review', '--directory', 'nosuch.csv', mail()],
      /nosuch\.csv: there is no such file/,
    ],
    ['a coverage of nothing', () => ['policy', 'cover'], /no command "policy cover"/],
  ])('%s', async (_, args, sentence) => {
    const { code, out, err } = await command.run(args());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
    expect(err).toMatch(/^second-reading: [^\n]+[.!?]\n$/);
  });

  it('and a bad message among good ones keeps none of them back', async () => {
    const paths = [put('bad/one.eml', 'Hello'), put('bad/two.eml', eml('E151'))];
    const { code, out, err } = await command.run([...reigate, '--format', 'jsonl', ...paths]);
    expect(code).toBe(2);
    expect(readLines(out).map(line => line.checked)).toEqual([false, true]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
