import { isMember } from '../directory/kinds';
import { nameForms, postForms } from '../directory/name-forms';
import type { Directory, Participant } from '../directory/participant';
import type { Cast, CastMember } from '../language/statement';

/** Who stands where, from the side of whoever wrote a text. */
export interface Places {
  readonly writer: Participant | null;
  readonly to: readonly Participant[];
  readonly copied: readonly Participant[];
}

const roleOf = (participant: Participant): CastMember['role'] => {
  if (isMember(participant)) return 'member';
  return participant.kind === 'officer' || participant.kind === 'political-assistant' ? 'officer' : 'other';
};

interface Known {
  readonly names: readonly string[];
  readonly posts: readonly string[];
  readonly role: CastMember['role'];
}

const knownOf = (participant: Participant): Known => ({
  names: nameForms(participant),
  posts: postForms(participant),
  role: roleOf(participant),
});

/** The forms of a directory's people are the same for every message: read once. */
const formsOf = new WeakMap<Directory, Map<string, Known>>();

const formsIn = (directory: Directory): Map<string, Known> => {
  const known = formsOf.get(directory) ?? new Map<string, Known>();
  if (!known.size) directory.people.forEach(person => known.set(person.address, knownOf(person)));
  formsOf.set(directory, known);
  return known;
};

/** The cast of a text: everybody on the message in their places, and all whom the directory knows as absent. */
export const castOf = (directory: Directory, { writer, to, copied }: Places): Cast => {
  const known = formsIn(directory);
  const people: CastMember[] = [];
  const seen = new Set<string>();
  const add = (participant: Participant, place: CastMember['place']): void => {
    if (participant.address === '' || seen.has(participant.address)) return;
    seen.add(participant.address);
    people.push({ id: participant.address, ...(known.get(participant.address) ?? knownOf(participant)), place });
  };
  if (writer) add(writer, 'self');
  to.forEach(person => add(person, 'you'));
  copied.forEach(person => add(person, 'copied'));
  directory.people.forEach(person => add(person, 'absent'));
  return { people };
};
