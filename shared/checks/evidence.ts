import type { Participant } from '../directory/participant';
import type { Act } from '../language/statement';
import { civil } from '../policy/working-time';
import type { Correspondence, Evidence, QuotedCorrespondence } from './check';
import { includes } from './people';

type AddressField = 'to' | 'cc' | 'bcc';
const addressFields: readonly AddressField[] = ['to', 'cc', 'bcc'];

const shown = ({ name, address }: Participant): string => (name && address ? `${name} <${address}>` : name || address);

/** The field each of these people stands in; those reached through a list by the list. */
export const inHeader = (
  correspondence: Correspondence,
  people: readonly Participant[],
  fields: readonly AddressField[] = addressFields,
): readonly Evidence[] =>
  fields.reduce<Evidence[]>((found, field) => {
    const standing = correspondence[field].filter(
      each => includes(people, each) || people.some(person => includes(each.members ?? [], person)),
    );
    return found.concat(standing.map(each => ({ field, text: shown(each), start: 0, end: 0 })));
  }, []);

/** The words of an act in the own words. */
export const inOwn = (correspondence: Correspondence, act: Act): Evidence => ({
  field: 'own',
  text: correspondence.message.own.slice(act.start, act.end),
  start: act.start,
  end: act.end,
});

/** The words of an act in a quoted message; offsets count in that message's text. */
export const inThread = (quoted: QuotedCorrespondence, act: Act): Evidence => ({
  field: 'thread',
  text: quoted.text.slice(act.start, act.end),
  start: act.start,
  end: act.end,
});

const isGreeting = (line: string): boolean => line.split(' ').length <= 4 && /[,:]$/.test(line);

/** The first line of a message that says something. */
const firstLine = (text: string): string => {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  return (lines.find(line => !isGreeting(line)) ?? lines[0] ?? '').slice(0, 80);
};

/** A quoted message as a whole, by its first words. */
export const quotedMessage = (quoted: QuotedCorrespondence): Evidence => {
  const text = firstLine(quoted.text);
  const start = Math.max(quoted.text.indexOf(text), 0);
  return { field: 'thread', text, start, end: start + text.length };
};

const dayNames: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** The time of sending as UK clocks show it: 'Saturday 21:05'. */
export const timeOfSending = (correspondence: Correspondence): Evidence => {
  const { weekday, iso } = civil(correspondence.message.sent);
  return { field: 'date', text: `${dayNames[weekday]!} ${iso.slice(11, 16)}`, start: 0, end: 0 };
};
