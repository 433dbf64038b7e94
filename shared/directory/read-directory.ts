import { InputError } from '../message/input-error';
import { readAddress } from './address-cell';
import { inferParticipant } from './infer';
import { listedKinds } from './kinds';
import { readLists } from './lists';
import { grades, type Directory, type Grade, type Kind, type Participant } from './participant';
import { readCsv, type Row } from './read-csv';

/** The columns of a directory file; only `email` and `kind` must be there. */
export const directoryColumns = [
  'email',
  'name',
  'kind',
  'post',
  'grade',
  'service',
  'wards',
  'group',
  'positions',
  'out_of_hours_agreed',
] as const;

type Column = (typeof directoryColumns)[number];

const yes: Readonly<Record<string, boolean>> = {
  '': false,
  no: false,
  n: false,
  false: false,
  '0': false,
  yes: true,
  y: true,
  true: true,
  '1': true,
};

const readParticipant = (row: Row, file: string): Participant => {
  const cell = (column: Column): string => row.cells[column] ?? '';
  const fail = (what: string, field: Column): never => {
    throw new InputError(what, { file, line: row.line, field });
  };
  const oneOf = <T extends string>(field: Column, allowed: readonly T[]): T => {
    const value = cell(field).toLowerCase() as T;
    return allowed.includes(value)
      ? value
      : fail(`"${cell(field)}" is not one of ${allowed.filter(each => each !== '').join(', ')}`, field);
  };
  const several = (field: Column): readonly string[] =>
    cell(field)
      .split(';')
      .map(part => part.trim())
      .filter(part => part !== '');
  const agreed = yes[cell('out_of_hours_agreed').toLowerCase()];
  return {
    address: readAddress(row, 'email', file),
    name: cell('name'),
    kind: oneOf<Kind>('kind', listedKinds),
    post: cell('post'),
    grade: oneOf<Grade | ''>('grade', ['', ...grades]),
    service: cell('service'),
    wards: several('wards'),
    group: cell('group'),
    positions: several('positions').map(position => position.toLowerCase()),
    outOfHoursAgreed: agreed ?? fail(`"${cell('out_of_hours_agreed')}" is neither yes nor no`, 'out_of_hours_agreed'),
    inferred: false,
    members: null,
  };
};

const readPeople = (csv: string, file: string): Map<string, Participant> => {
  const people = new Map<string, Participant>();
  const lines = new Map<string, number>();
  for (const row of readCsv(csv, file, directoryColumns, ['email', 'kind'])) {
    const participant = readParticipant(row, file);
    const earlier = lines.get(participant.address);
    if (earlier !== undefined)
      throw new InputError(`${participant.address} is already on line ${earlier}`, {
        file,
        line: row.line,
        field: 'email',
      });
    lines.set(participant.address, row.line);
    people.set(participant.address, participant);
  }
  return people;
};

const unlistedList = (address: string): Participant => ({
  ...inferParticipant({ name: '', address }, []),
  kind: 'list',
  inferred: false,
});

const ownDomains = (listed: ReadonlyMap<string, Participant>, domains: readonly string[]): readonly string[] => {
  const own = new Set(domains);
  listed.forEach(({ kind, address }) => {
    if (kind === 'officer') own.add(address.slice(address.lastIndexOf('@') + 1));
  });
  return Array.from(own);
};

/**
 * Reads who is who: a directory CSV with the columns of {@link directoryColumns} in any order, and a lists CSV of `list,member`.
 * Either text may be empty. `domains` are the council's own, as are those its listed officers write from: they tell its people
 * among unlisted addresses.
 * Throws {@link InputError} with file, line and field.
 */
export const readDirectory = (
  csv: string,
  lists: string,
  domains: readonly string[],
  names: { readonly directory: string; readonly lists: string } = { directory: 'directory.csv', lists: 'lists.csv' },
): Directory => {
  const listed = readPeople(csv, names.directory);
  const openings = readLists(lists, names.lists);
  openings.forEach((_, address) => {
    if (!listed.has(address)) listed.set(address, unlistedList(address));
  });
  const own = ownDomains(listed, domains);
  const single = (address: string): Participant => listed.get(address) ?? inferParticipant({ name: '', address }, own);
  const people = new Map<string, Participant>();
  listed.forEach((participant, address) => {
    const reached = openings.get(address);
    people.set(address, reached ? { ...participant, members: reached.map(single) } : participant);
  });
  return {
    resolve: (mailbox, hint = {}) => people.get(mailbox.address.toLowerCase()) ?? inferParticipant(mailbox, own, hint),
    people: Array.from(people.values()),
  };
};
