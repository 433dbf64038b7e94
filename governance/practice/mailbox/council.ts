import type { Participant } from '../../../shared/directory/participant';
import { readDirectory } from '../../../shared/directory/read-directory';
import { table } from '../../../shared/language/table.generated';
import { packs } from '../../../shared/packs/index.generated';
import { readPolicy } from '../../../shared/policy/read-policy';
import type { Policy } from '../../../shared/policy/policy';
import type { Rules } from '../../../shared/review/correspondence';
import lists from './lists.csv?raw';
import people from './people.csv?raw';

/** An invented council. Its addresses end in `.example`, which no real mailbox ever does (RFC 2606). */
export const council = 'Wenbury Borough Council';
const domain = 'wenbury.example';

export const directory = readDirectory(people, lists, [domain], { directory: 'people.csv', lists: 'lists.csv' });

/** Everybody a practice message may be written as: those whom a protocol binds, by name. */
export const personas: readonly Participant[] = directory.people.filter(
  ({ kind, positions }) => (kind === 'member' || kind === 'officer') && !positions.includes('shared mailbox'),
);

export const person = (address: string): Participant => directory.resolve({ name: '', address });

const firstProtocol = 'uttlesford-2017';

/** The protocols to choose from, the model last. */
export const protocols: readonly { readonly id: string; readonly name: string }[] = Object.keys(packs)
  .map(id => ({ id, name: id === 'model' ? 'Model protocol' : readPolicy({ id }).council }))
  .sort(
    (one, other) => Number(one.id === 'model') - Number(other.id === 'model') || one.name.localeCompare(other.name),
  );

export const defaultProtocol = packs[firstProtocol] ? firstProtocol : protocols[0]!.id;

const read = new Map<string, Policy>();

/** A shipped protocol as Wenbury would adopt it: its clauses, Wenbury's name and addresses. */
export const policyOf = (id: string): Policy => {
  const known = read.get(id);
  if (known) return known;
  const json = JSON.stringify({ id: `wenbury-${id}`, extends: id, council, domains: [domain] });
  const policy = readPolicy({ json, file: `wenbury-${id}.json` });
  read.set(id, policy);
  return policy;
};

export const rulesOf = (id: string): Rules => ({ policy: policyOf(id), directory, table });
