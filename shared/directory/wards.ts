import { fold } from './fold';
import type { Participant } from './participant';

const sharesWard = (wards: readonly string[], others: readonly string[]): boolean => {
  const folded = others.map(fold);
  return wards.some(ward => folded.includes(fold(ward)));
};

/** The two answer for a ward in common. */
export const sameWard = (one: Participant, other: Participant): boolean => sharesWard(one.wards, other.wards);

/** The person answers for the ward named. */
export const isWard = (participant: Participant, ward: string): boolean => sharesWard(participant.wards, [ward]);
