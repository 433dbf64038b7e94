import { hasPosition, hasPositionLike } from '../directory/positions';
import type { Participant } from '../directory/participant';
import type { Act } from '../language/statement';
import { acts, type Correspondence } from './check';
import { opened } from './people';

/** Press among the readers, lists opened. */
export const pressOn = ({ readers }: Pick<Correspondence, 'readers'>): readonly Participant[] =>
  opened(readers).filter(({ kind }) => kind === 'press');

/** What the own words do; to the press, a line in quotation marks is the sender's own. */
export const saidInOwnVoice = (correspondence: Correspondence, kind: string): readonly Act[] => {
  const { statements } = correspondence;
  if (!pressOn(correspondence).length) return acts(statements, kind);
  return statements.reduce<Act[]>(
    (all, { acts: done, silenced }) =>
      all.concat(
        done.filter(({ act }) => act === kind),
        silenced.filter(({ act, by }) => act === kind && by === 'quoted'),
      ),
    [],
  );
};

/** The council's own press office. */
export const isCommunications = (person: Participant): boolean => hasPosition(person, 'communications team');

/** Those who speak for the council in their role: leader, cabinet, mayor, chairs and their deputies. */
export const isLeading = (person: Participant): boolean =>
  hasPosition(person, 'leader of the council', 'deputy leader') ||
  hasPositionLike(
    person,
    'cabinet member',
    'executive member',
    'portfolio',
    'mayor',
    'chair of',
    'chairman',
    'chief commoner',
  ) ||
  person.positions.some(position => /^(vice[- ]?)?chair\b/.test(position));

/** A question to a newspaper, an invoice or a paid notice is no contact on the council's affairs. */
export const isAdvertising = (text: string): boolean =>
  /\b(public notice|statutory notice|classified|advert(s|isement|ising)?|purchase order|rate card|single column|price for|invoice|subscription|recruitment ad)\b/i.test(
    text,
  );
