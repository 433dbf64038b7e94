import { isMember, isOfficer } from '../directory/kinds';
import type { Participant } from '../directory/participant';
import type { Act } from '../language/statement';
import { acts, type Correspondence } from './check';
import { distinct, opened, sideOf, type PartyTo } from './people';

/** Whom words are about: those they could be resolved to; `people` is empty for somebody known by no more than a post. */
export interface Meant {
  readonly act: Act;
  readonly people: readonly Participant[];
}

const everybody = ({ sender, readers, thread, directory }: Correspondence): readonly Participant[] =>
  [sender, ...readers].concat(
    thread.reduce<Participant[]>((all, { author, readers: had }) => all.concat(author ?? [], had), []),
    directory.people,
  );

const resolved = (correspondence: Correspondence, ids: readonly string[]): readonly Participant[] =>
  ids.length ? distinct(everybody(correspondence).filter(({ address }) => ids.includes(address))) : [];

const isOn = (side: PartyTo, person: Participant): boolean =>
  side === 'member' ? isMember(person) : isOfficer(person);

/** "You" is whoever stands in To; where officers and members both do, the words say which only by chance. */
const addressed = ({ to }: Correspondence, side: PartyTo): readonly Participant[] =>
  opened(to).filter(person => isOn(side, person));

const secondPerson = /\b(you|your|yours|yourself|yourselves|u|ur)\b/i;

const selfJudgement =
  /\b(i|we)\b ?('m|’m|'ve been|’ve been|am|are|was|were|have been|must be|may be|feel|felt|look|looked)( \w+){0,3} ?$/i;

/** The sentence that an act stands in. */
const sentenceOf = ({ statements }: Correspondence, act: Act): { readonly start: number; readonly end: number } =>
  statements.find(({ start, end }) => start <= act.start && act.start < end) ?? act;

/** Acts that judge somebody even where their words name nobody. */
const judging = ['criticism', 'insult', 'mockery'];

/**
 * A judgement whose words name nobody is about whoever its sentence names or calls "you"; beyond doubt, and in a sentence
 * that names nobody, about the reader. Mockery that names nobody must be beyond doubt.
 */
const meantByContext = (correspondence: Correspondence, act: Act, side: PartyTo): Meant | undefined => {
  if (act.act === 'mockery' && act.strength < 3) return undefined;
  const { start, end } = sentenceOf(correspondence, act);
  if (selfJudgement.test(correspondence.message.own.slice(start, act.start))) return undefined;
  const ids = correspondence.namings.filter(naming => naming.start >= start && naming.end <= end).map(({ id }) => id);
  const named = resolved(correspondence, ids);
  const people = named.filter(person => isOn(side, person));
  if (people.length) return { act, people };
  if (named.length) return undefined;
  const isToReader = act.strength === 3 || secondPerson.test(correspondence.message.own.slice(start, end));
  const readers = isToReader ? addressed(correspondence, side) : [];
  return readers.length ? { act, people: readers } : undefined;
};

/**
 * The people of one side that an act is about. Undefined where it is about somebody else, a thing, a service, or a name
 * that nobody knows: a stranger's name is no officer's until the directory says so.
 */
const meantBy = (correspondence: Correspondence, act: Act, side: PartyTo): Meant | undefined => {
  const { kind, people: ids } = act.target;
  if (kind === 'you') {
    const people = addressed(correspondence, side);
    return people.length ? { act, people } : undefined;
  }
  if (kind === 'nobody') return judging.includes(act.act) ? meantByContext(correspondence, act, side) : undefined;
  if (kind !== 'person' && kind !== 'post') return undefined;
  const people = resolved(correspondence, ids).filter(person => isOn(side, person));
  if (people.length) return { act, people };
  return kind === 'post' && !ids.length && side === 'officer' ? { act, people: [] } : undefined;
};

const allMeant = (correspondence: Correspondence, side: PartyTo, kinds: readonly string[]): readonly Meant[] =>
  acts(correspondence.statements, ...kinds).reduce<Meant[]>(
    (found, act) => found.concat(meantBy(correspondence, act, side) ?? []),
    [],
  );

/** Acts of some kinds about officers. */
export const aboutOfficers = (correspondence: Correspondence, ...kinds: readonly string[]): readonly Meant[] =>
  allMeant(correspondence, 'officer', kinds);

/** Acts of some kinds about members. */
export const aboutMembers = (correspondence: Correspondence, ...kinds: readonly string[]): readonly Meant[] =>
  allMeant(correspondence, 'member', kinds);

/** Acts of some kinds about the side that the sender is not on. */
export const aboutOtherSide = (correspondence: Correspondence, ...kinds: readonly string[]): readonly Meant[] => {
  const side = sideOf(correspondence.sender);
  return side ? allMeant(correspondence, side === 'member' ? 'officer' : 'member', kinds) : [];
};

/** What is plain, or else two thin signs together: one thin sign says nothing. */
export const telling = (meant: readonly Meant[]): readonly Meant[] => {
  const plain = meant.filter(({ act }) => act.strength > 1);
  return plain.length || meant.length > 1 ? (plain.length ? plain : meant) : [];
};

export const peopleOf = (meant: readonly Meant[]): readonly Participant[] =>
  distinct(meant.reduce<Participant[]>((all, { people }) => all.concat(people), []));
