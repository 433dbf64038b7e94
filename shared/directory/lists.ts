import { readAddress } from './address-cell';
import { readCsv } from './read-csv';

/** Addresses a list reaches, the lists within it opened; a list that contains itself is opened once. */
const reach = (list: string, direct: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const reached: string[] = [];
  const seen = new Set<string>([list]);
  const open = (members: readonly string[]): void => {
    for (const address of members) {
      if (seen.has(address)) continue;
      seen.add(address);
      const within = direct.get(address);
      if (within) open(within);
      else reached.push(address);
    }
  };
  open(direct.get(list) ?? []);
  return reached;
};

/** Reads a lists CSV, `list,member`, into everyone each list reaches, in file order. Throws `InputError`. */
export const readLists = (csv: string, file: string): ReadonlyMap<string, readonly string[]> => {
  const direct = new Map<string, string[]>();
  for (const row of readCsv(csv, file, ['list', 'member'], ['list', 'member'])) {
    const list = readAddress(row, 'list', file);
    const members = direct.get(list) ?? [];
    members.push(readAddress(row, 'member', file));
    direct.set(list, members);
  }
  const opened = new Map<string, readonly string[]>();
  direct.forEach((_, list) => opened.set(list, reach(list, direct)));
  return opened;
};
