import { isOfficer } from '../directory/kinds';
import type { Participant } from '../directory/participant';
import type { Act } from '../language/statement';
import { acts, type Examination } from './check';
import { isFile, opened } from './people';

/** What is plain, or else two thin signs of different kinds: one alone says nothing. */
export const plainOrTwo = (found: readonly Act[]): readonly Act[] => {
  const plain = found.filter(({ strength }) => strength > 1);
  if (plain.length) return plain;
  return found.some(({ phrase }) => phrase !== found[0]!.phrase) ? found : [];
};

/** Officers and their services in To: those who are asked. A mailbox that only files is asked nothing. */
export const officersAsked = ({ to }: Pick<Examination, 'to'>): readonly Participant[] =>
  opened(to).filter(person => isOfficer(person) && !isFile(person));

const requestActs = ['request', 'routine-request', 'policy-request', 'information-request', 'instruction'];

/** The own words ask or order something, whatever it is. */
export const asksAnything = ({ statements, message }: Pick<Examination, 'statements' | 'message'>): boolean =>
  message.own.includes('?') || acts(statements, ...requestActs).length > 0;
