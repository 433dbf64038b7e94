import type { Mailbox } from '../../../shared/message/message';
import { quoteBlock } from './quote';
import type { Letter } from '../mailbox/letter';
import { spokenTime } from '../mailbox/practice-time';
import { person } from '../mailbox/council';
import { make } from './dom';

const list = (people: readonly Mailbox[]): string => people.map(({ name, address }) => name || address).join(', ');

const line = (label: string, people: readonly Mailbox[]): HTMLElement | undefined =>
  people.length
    ? make('p', { class: 'people' }, make('span', { class: 'label' }, `${label} `), list(people))
    : undefined;

/** A received or sent message, laid out to be read. */
export const letterView = (letter: Letter): HTMLElement[] => {
  const from = person(letter.from.address);
  const head = make(
    'header',
    { class: 'letter-head' },
    make('h2', { tabindex: '-1', 'data-title': true }, letter.subject || '(no subject)'),
    make(
      'p',
      { class: 'from' },
      make('strong', {}, letter.from.name),
      from.post && from.kind !== 'member' ? `, ${from.post}` : '',
    ),
    line('To', letter.to),
    line('Cc', letter.cc),
    line('Bcc', letter.bcc),
    make('p', { class: 'when' }, spokenTime(letter.at)),
  );
  return [head, make('div', { class: 'words' }, letter.text), ...quoteBlock(letter.thread)];
};
