import { isMember } from '../directory/kinds';
import { nameForms, postForms } from '../directory/name-forms';
import type { Directory, Participant } from '../directory/participant';
import type { Cast, CastMember } from '../language/statement';
import { tokenise } from '../language/tokens';

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

/** Without names where the text names nobody like it: a list to all staff reaches thousands. */
const memberOf = (participant: Participant, place: CastMember['place'], isNamed: boolean): CastMember => ({
  id: participant.address,
  names: isNamed ? nameForms(participant) : [],
  posts: isNamed ? postForms(participant) : [],
  role: roleOf(participant),
  place,
});

/** A form in which somebody of the directory may be named, found by its last word. */
interface Form {
  readonly words: readonly string[];
  readonly person: Participant;
}

type Forms = ReadonlyMap<string, readonly Form[]>;

const indexForms = ({ people }: Directory): Forms => {
  const index = new Map<string, Form[]>();
  for (const person of people)
    for (const form of nameForms(person).concat(postForms(person))) {
      const words = form.split(' ');
      const last = words[words.length - 1]!;
      const known = index.get(last);
      if (known) known.push({ words, person });
      else index.set(last, [{ words, person }]);
    }
  return index;
};

/** A directory's forms are the same for every message: indexed once. */
const indexes = new WeakMap<Directory, Forms>();

const formsOf = (directory: Directory): Forms => {
  const known = indexes.get(directory) ?? indexForms(directory);
  indexes.set(directory, known);
  return known;
};

/** Those of a directory whom a text may name: a council has thousands, a text a few. */
const mayBeNamed = (directory: Directory, text: string): ReadonlyMap<string, Participant> => {
  const words = new Set(tokenise(text).map(({ word }) => word));
  const forms = formsOf(directory);
  const found = new Map<string, Participant>();
  words.forEach(word =>
    forms.get(word)?.forEach(form => {
      if (form.words.every(each => words.has(each))) found.set(form.person.address, form.person);
    }),
  );
  return found;
};

/** The cast of a text: everybody on the message in their places, and as absent all of the directory whom it may name. */
export const castOf = (directory: Directory, { writer, to, copied }: Places, text: string): Cast => {
  const named = mayBeNamed(directory, text);
  const people: CastMember[] = [];
  const seen = new Set<string>();
  const add = (participant: Participant, place: CastMember['place']): void => {
    if (participant.address === '' || seen.has(participant.address)) return;
    seen.add(participant.address);
    people.push(memberOf(participant, place, participant.inferred || named.has(participant.address)));
  };
  if (writer) add(writer, 'self');
  to.forEach(person => add(person, 'you'));
  copied.forEach(person => add(person, 'copied'));
  named.forEach(person => add(person, 'absent'));
  return { people };
};
