import { delegateOf, hasPosition, isSharedMailbox } from '../directory/positions';
import { isMember, isOfficer } from '../directory/kinds';
import type { Participant } from '../directory/participant';
import type { Correspondence } from './check';

export type PartyTo = 'member' | 'officer';

/** On which side of the protocol somebody stands. A political assistant stands on neither: councillors may direct one. */
export const sideOf = (participant: Participant): PartyTo | undefined => {
  if (isMember(participant)) return 'member';
  return isOfficer(participant) ? 'officer' : undefined;
};

export const otherSide = (participant: Participant): PartyTo | undefined => {
  const side = sideOf(participant);
  if (!side) return undefined;
  return side === 'member' ? 'officer' : 'member';
};

const same = (one: Participant, other: Participant): boolean =>
  one === other || (one.address !== '' && one.address === other.address);

export const includes = (people: readonly Participant[], person: Participant): boolean =>
  people.some(each => same(each, person));

export const without = (people: readonly Participant[], gone: readonly Participant[]): readonly Participant[] =>
  people.filter(each => !includes(gone, each));

/** Each once, in order. */
export const distinct = (people: readonly Participant[]): readonly Participant[] =>
  people.filter((person, at) => !includes(people.slice(0, at), person));

/** Everybody given, with each opened list followed by those it reaches. */
export const opened = (people: readonly Participant[]): readonly Participant[] =>
  distinct(people.reduce<Participant[]>((all, person) => all.concat(person, person.members ?? []), []));

/** Those whom every reader can see. */
export const visible = ({ to, cc }: Pick<Correspondence, 'to' | 'cc'>): readonly Participant[] => to.concat(cc);

/** People, not lists. */
export const persons = (people: readonly Participant[]): readonly Participant[] =>
  people.filter(person => person.kind !== 'list');

/** A mailbox that files what it gets: nobody learns anything by a copy to it. */
export const isFile = (participant: Participant): boolean =>
  hasPosition(participant, 'case archive', 'enquiry channel');

/** Assists the other, by the directory: `delegate of …`. */
export const assists = (assistant: Participant, other: Participant): boolean =>
  delegateOf(assistant).includes(other.address);

/** Support staff whom councillors may ask for anything in their line, and direct. */
export const isSupport = (participant: Participant): boolean =>
  participant.kind === 'political-assistant' ||
  hasPosition(participant, 'support team', 'enquiry channel', 'councillor liaison officer');

/** An officer by name: not a team, desk or archive that several people read. */
export const isNamedOfficer = (participant: Participant): boolean =>
  isOfficer(participant) && !isSharedMailbox(participant);

/** Firms and bodies that act for the council: its auditor, its contractors, its lawyers. */
export const actsForCouncil = (participant: Participant): boolean =>
  hasPosition(participant, 'external auditor', 'council contractor', 'council lawyer');

/** As a sender would say it: 'Gareth Pugh', or the address where there is no name. */
export const nameOf = (participant: Participant): string => participant.name || participant.address;

/** 'A', 'A and B', 'A, B and 3 others'. */
export const namesOf = (people: readonly Participant[]): string => {
  const names = people.map(nameOf);
  if (names.length <= 2) return names.join(' and ');
  if (names.length === 3) return `${names[0]!}, ${names[1]!} and ${names[2]!}`;
  return `${names[0]!}, ${names[1]!} and ${names.length - 2} others`;
};
