import { fold } from '../directory/fold';
import { isMember } from '../directory/kinds';
import type { Directory } from '../directory/participant';
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

const roadAfter = /^ (road|street|lane|avenue|close|way|drive|hill|terrace|crescent|court|house|green|gardens)\b/i;

/** A place is named where it stands with a capital and is no part of the name of a road. */
const isNamed = (text: string, place: string): boolean => {
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
    const after = text.slice(at + place.length);
    const isWhole = !/[A-Za-z]/.test(text.charAt(at - 1)) && !/^[A-Za-z]/.test(after);
    if (isWhole && !roadAfter.test(after)) return true;
  }
  return false;
};

const printedPlaces = (ward: string): readonly string[] =>
  ward.split(/\s+and\s+|\s*[,&/]\s*|\s+with\s+/).filter(place => place.length > 3);

/** The wards of the directory that a text names, in the directory's order. */
export const wardsNamed = ({ people }: Directory, text: string): readonly string[] => {
  const found: string[] = [];
  people.forEach(person => {
    if (!isMember(person)) return;
    person.wards.forEach(ward => {
      if (!found.includes(ward) && printedPlaces(ward).some(place => isNamed(text, place))) found.push(ward);
    });
  });
  return found;
};
