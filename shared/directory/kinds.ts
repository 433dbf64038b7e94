import type { Kind, Participant } from './participant';

/** The kinds a directory file may give; `unknown` is only ever inferred. */
export const listedKinds: readonly Kind[] = [
  'member',
  'officer',
  'political-assistant',
  'list',
  'press',
  'party',
  'parish',
  'union',
  'external',
];

export const isMember = (participant: Participant): boolean => participant.kind === 'member';

/** Employed by the council and bound as an officer; a political assistant is not, a service's mailbox is. */
export const isOfficer = (participant: Participant): boolean => participant.kind === 'officer';

export const isList = (participant: Participant): boolean => participant.kind === 'list';

const outsideKinds: readonly Kind[] = ['press', 'party', 'parish', 'union', 'external'];

/** Neither member nor officer nor anything of the council; an `unknown` mailbox is not known to be outside. */
export const isOutside = (participant: Participant): boolean => outsideKinds.includes(participant.kind);
