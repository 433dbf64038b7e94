import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../shared/directory/read-directory';
import { InputError } from '../../shared/message/input-error';

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const header = 'email,name,kind,post,grade,service,wards,group,positions,out_of_hours_agreed';
const eastmarsh = readDirectory(fixture('directory.csv'), fixture('lists.csv'), ['eastmarsh.gov.uk']);
const who = (address: string, name = ''): ReturnType<typeof eastmarsh.resolve> => eastmarsh.resolve({ name, address });

const fault = (csv: string, lists = ''): string => {
  try {
    readDirectory(csv, lists, []);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'read without a fault';
};

describe('a directory', () => {
  it('holds every row of its file, in the order of the file', () => {
    const rows = fixture('directory.csv').trim().split('\n').slice(1);
    expect(eastmarsh.people.map(person => person.address)).toEqual(rows.map(row => row.split(',')[0]));
  });

  it('reads quoted cells, several values in one cell, and positions in lower case', () => {
    expect(who('gareth.pugh@eastmarsh.gov.uk')).toMatchObject({
      name: 'Gareth Pugh',
      kind: 'officer',
      post: 'Assistant Director, Planning',
      grade: 'head-of-service',
      inferred: false,
    });
    expect(who('cllr.sabiha.noor@eastmarsh.gov.uk')).toMatchObject({
      kind: 'member',
      wards: ["Heron's Reach"],
      group: 'Labour',
      positions: ['planning committee member', 'licensing committee member'],
    });
    expect(who('cllr.owen.griffith@eastmarsh.gov.uk').outOfHoursAgreed).toBe(true);
    expect(who('gareth.pugh@eastmarsh.gov.uk').outOfHoursAgreed).toBe(false);
  });

  it('finds an address however it is written', () => {
    expect(who('Gareth.Pugh@EastMarsh.gov.uk').name).toBe('Gareth Pugh');
  });

  it('takes the columns in any order and a file with a byte order mark and Windows line ends', () => {
    const directory = readDirectory('\uFEFFKind,Email,name\r\nofficer,A@x.gov.uk,"Pugh, ""Gaz"""\r\n\r\n', '', []);
    expect(directory.people).toHaveLength(1);
    expect(directory.people[0]).toMatchObject({
      address: 'a@x.gov.uk',
      kind: 'officer',
      name: 'Pugh, "Gaz"',
      wards: [],
    });
  });

  it('keeps line breaks inside quotes, and still counts lines rightly', () => {
    expect(fault('email,kind,post\na@x.uk,officer,"two\nlines"\nb@x.uk,wizard,\n')).toContain('line 4, "kind"');
  });

  it('may be empty', () => {
    const nobody = readDirectory('', '', ['x.gov.uk']);
    expect(nobody.people).toEqual([]);
    expect(nobody.resolve({ name: 'Jo Lane', address: 'jo.lane@x.gov.uk' })).toMatchObject({
      kind: 'officer',
      inferred: true,
    });
  });

  it('counts the domains its officers write from as the council’s own', () => {
    const directory = readDirectory('email,kind\na@x.gov.uk,officer\nb@gmail.com,member', '', []);
    expect(directory.resolve({ name: '', address: 'new.starter@x.gov.uk' }).kind).toBe('officer');
    expect(directory.resolve({ name: '', address: 'some.one@gmail.com' }).kind).toBe('external');
  });

  it.each([
    ['an unknown column', 'email,kind,ward\n', 'directory.csv, line 1, "ward": unknown column'],
    ['a column twice', 'email,kind,email\n', 'directory.csv, line 1, "email": the column stands there twice'],
    ['no kind column', 'email,name\n', 'directory.csv, line 1, "kind": the column is missing'],
    [
      'no such kind',
      `${header}\na@x.uk,A,wizard,,,,,,,\n`,
      'directory.csv, line 2, "kind": "wizard" is not one of member, officer',
    ],
    [
      'no such grade',
      `${header}\na@x.uk,A,officer,,boss,,,,,\n`,
      'directory.csv, line 2, "grade": "boss" is not one of officer, service-manager',
    ],
    ['no address', `${header}\n,A,officer,,,,,,,\n`, 'directory.csv, line 2, "email": the address is missing'],
    [
      'half an address',
      `${header}\na.x.uk,A,officer,,,,,,,\n`,
      'directory.csv, line 2, "email": "a.x.uk" is no email address',
    ],
    [
      'neither yes nor no',
      `${header}\na@x.uk,A,officer,,,,,,,perhaps\n`,
      'directory.csv, line 2, "out_of_hours_agreed": "perhaps" is neither yes nor no',
    ],
    [
      'too few cells',
      `${header}\na@x.uk,A,officer,,,\n`,
      'directory.csv, line 2, "wards": the row has 6 cells where the header has 10',
    ],
    [
      'too many cells',
      'email,kind\na@x.uk,officer,Head of Planning, Housing\n',
      'directory.csv, line 2: the row has 4 cells where the header has 2',
    ],
    [
      'a quote never closed',
      'email,kind,post\na@x.uk,officer,"Head\nb@x.uk,officer,\n',
      'directory.csv, line 2, "post": a quoted cell is never closed',
    ],
    [
      'a quote inside a cell',
      'email,kind,post\na@x.uk,officer,6" pipes\n',
      'directory.csv, line 2, "post": a quote stands inside',
    ],
    [
      'text after a quote',
      'email,kind,post\na@x.uk,officer,"Head" of\n',
      'directory.csv, line 2, "post": text follows the closing quote',
    ],
    [
      'one address twice',
      'email,kind\na@x.uk,officer\nb@x.uk,member\nA@X.uk,member\n',
      'directory.csv, line 4, "email": a@x.uk is already on line 2',
    ],
  ])('says where it is broken: %s', (_, csv, message) => {
    expect(fault(csv)).toContain(message);
  });

  it('names the files as the caller does', () => {
    expect(() => readDirectory('email\n', '', [], { directory: 'who.csv', lists: 'many.csv' })).toThrow(
      'who.csv, line 1',
    );
    expect(() => readDirectory('', 'list\n', [], { directory: 'who.csv', lists: 'many.csv' })).toThrow(
      'many.csv, line 1',
    );
  });
});

describe('lists', () => {
  const open = (lists: string, csv = ''): ((address: string) => readonly string[] | undefined) => {
    const directory = readDirectory(csv, `list,member\n${lists}`, ['x.uk']);
    return address => directory.resolve({ name: '', address }).members?.map(member => member.address);
  };

  it('open to the participants they reach', () => {
    const group = who('conservative.group@lists.eastmarsh.test');
    expect(group.kind).toBe('list');
    expect(group.members?.map(member => member.kind)).toEqual([
      'member',
      'member',
      'member',
      'political-assistant',
      'party',
    ]);
    expect(
      who('saltby.news@lists.eastmarsh.test').members?.every(member => member.kind === 'external' && member.inferred),
    ).toBe(true);
  });

  it('stay unopened where the lists file does not have them', () => {
    const directory = readDirectory('email,kind\nall@x.uk,list\n', '', ['x.uk']);
    expect(directory.resolve({ name: '', address: 'all@x.uk' }).members).toBeNull();
  });

  it('within lists are opened too, each person once', () => {
    const members = open(
      'all@x.uk,staff@x.uk\nall@x.uk,cllrs@x.uk\nstaff@x.uk,a@x.uk\nstaff@x.uk,b@x.uk\ncllrs@x.uk,c@x.uk\ncllrs@x.uk,a@x.uk\n',
    );
    expect(members('all@x.uk')).toEqual(['a@x.uk', 'b@x.uk', 'c@x.uk']);
  });

  it('that contain one another come to an end', () => {
    const members = open('one@x.uk,two@x.uk\ntwo@x.uk,one@x.uk\ntwo@x.uk,a@x.uk\none@x.uk,one@x.uk\n');
    expect(members('one@x.uk')).toEqual(['a@x.uk']);
    expect(members('two@x.uk')).toEqual(['a@x.uk']);
  });

  it('keep an unopened list among their members, so that it can be named', () => {
    const members = open('all@x.uk,a@x.uk\nall@x.uk,shut@x.uk\n', 'email,kind\nshut@x.uk,list\n');
    expect(members('all@x.uk')).toEqual(['a@x.uk', 'shut@x.uk']);
  });

  it('that the directory does not name are lists all the same', () => {
    const directory = readDirectory('', 'list,member\nteam@x.uk,a@x.uk\n', ['x.uk']);
    expect(directory.resolve({ name: '', address: 'team@x.uk' })).toMatchObject({ kind: 'list', inferred: false });
  });

  it('say where they are broken', () => {
    expect(fault('', 'list,member\nall@x.uk,\n')).toBe('lists.csv, line 2, "member": the address is missing');
    expect(fault('', 'list,member\nall@x.uk\n')).toContain('lists.csv, line 2, "member"');
  });

  it('of a hundred thousand rows are read in a moment', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `all@x.uk,p${index}@x.uk`).join('\n');
    const start = performance.now();
    expect(open(rows)('all@x.uk')).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
