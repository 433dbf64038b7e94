import { fold } from '../directory/fold';
import { isMember } from '../directory/kinds';
import { acts, type Correspondence } from './check';

const joiners = /\s+and\s+|\s*[,&/]\s*|\s+with\s+/;

/** 'Withern and Thorpe' is spoken of as 'Withern' or 'Thorpe'. */
const placesOf = (ward: string): readonly string[] =>
  fold(ward)
    .split(joiners)
    .filter(place => place.length > 3);

const standsIn = (text: string, place: string): boolean =>
  ` ${text.replace(/[^a-z0-9']+/g, ' ')} `.includes(` ${place} `);

/** The sending member writes of the own ward: it is named, or a constituent's matter is taken up. */
export const concernsOwnWard = ({ sender, message, statements }: Correspondence): boolean => {
  if (!isMember(sender)) return false;
  const text = fold(`${message.subject} ${message.own}`);
  const places = sender.wards.reduce<string[]>((all, ward) => all.concat(placesOf(ward)), []);
  return places.some(place => standsIn(text, place)) || acts(statements, 'casework').length > 0;
};
