import type { Participant } from './participant';

/** Holds any of the positions named; case does not matter. */
export const hasPosition = (participant: Participant, ...names: readonly string[]): boolean =>
  names.some(name => participant.positions.includes(name.toLowerCase()));

/** Holds a position that has the words in it: `hasPositionLike(p, 'cabinet member')` takes 'cabinet member for housing'. */
export const hasPositionLike = (participant: Participant, ...words: readonly string[]): boolean =>
  participant.positions.some(position => words.some(word => position.indexOf(word.toLowerCase()) >= 0));

/** A mailbox that several people read: a team, duty desk, archive. Nobody in particular is contacted by writing to it. */
export const isSharedMailbox = (participant: Participant): boolean => hasPosition(participant, 'shared mailbox');

const delegation = /^delegate of (\S+@\S+)$/;

/** Addresses of those whose mail this person handles, as assistants do. */
export const delegateOf = (participant: Participant): readonly string[] =>
  participant.positions.map(position => delegation.exec(position)?.[1] ?? '').filter(address => address !== '');
