import type { Participant } from '../../../shared/directory/participant';
import type { Mailbox } from '../../../shared/message/message';
import { readMailboxes } from '../../../shared/message/address';
import { directory, person } from '../mailbox/council';
import { mailboxOf } from '../mailbox/draft';
import { button, freshId, make } from './dom';

export interface RecipientsField {
  readonly whole: HTMLElement;
  show(people: readonly Mailbox[]): void;
}

const mostOffered = 7;

const matching = (typed: string, taken: readonly Mailbox[]): readonly Participant[] => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  return directory.people
    .filter(({ address }) => !taken.some(mailbox => mailbox.address === address))
    .filter(({ name, post, address }) => words.every(word => `${name} ${post} ${address}`.toLowerCase().includes(word)))
    .slice(0, mostOffered);
};

/** Chips and a box to type in, with the directory offered as one types: the combobox pattern of the ARIA practices. */
export const recipientsField = (label: string, changed: (people: readonly Mailbox[]) => void): RecipientsField => {
  const [inputId, listId] = [freshId('recipients'), freshId('offers')];
  let people: readonly Mailbox[] = [];
  let offers: readonly Participant[] = [];
  let active = -1;

  const chips = make('ul', { class: 'chips', role: 'list', 'aria-label': `${label} recipients` });
  const input = make('input', {
    id: inputId,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
  });
  const list = make('ul', {
    id: listId,
    class: 'offers',
    role: 'listbox',
    'aria-label': `People for ${label}`,
    hidden: true,
  });
  const whole = make(
    'div',
    { class: 'field recipients' },
    make('label', { for: inputId }, label),
    make('div', { class: 'box' }, chips, input, list),
  );

  const draw = (): void => {
    chips.replaceChildren(...people.map(chip));
    chips.hidden = people.length === 0;
  };

  const chip = (mailbox: Mailbox): HTMLElement => {
    const name = mailbox.name || mailbox.address;
    const remove = button(make, '×', { 'aria-label': `Remove ${name} from ${label}` }, () => {
      take(people.filter(each => each !== mailbox));
      input.focus();
    });
    const post = person(mailbox.address).post;
    return make(
      'li',
      { class: 'chip', title: [mailbox.address, post].filter(Boolean).join(', ') },
      make('span', {}, name),
      remove,
    );
  };

  const take = (now: readonly Mailbox[]): void => {
    people = now;
    draw();
    changed(people);
  };

  const add = (added: readonly Mailbox[]): void => {
    const fresh = added.filter(({ address }) => !people.some(each => each.address === address));
    input.value = '';
    offer();
    if (fresh.length) take([...people, ...fresh]);
  };

  const offer = (): void => {
    offers = matching(input.value, people);
    list.replaceChildren(...offers.map(option));
    list.hidden = offers.length === 0;
    input.setAttribute('aria-expanded', String(offers.length > 0));
    activate(offers.length ? 0 : -1);
  };

  const option = (offered: Participant, index: number): HTMLElement => {
    const made = make(
      'li',
      { id: `${listId}-${index}`, role: 'option', 'aria-selected': 'false' },
      make('span', { class: 'name' }, offered.name || offered.address),
      make(
        'span',
        { class: 'post' },
        offered.post && offered.kind !== 'member' ? offered.post : offered.wards.join(', ') || offered.address,
      ),
    );
    made.addEventListener('pointerdown', event => {
      event.preventDefault();
      add([mailboxOf(offered)]);
    });
    return made;
  };

  const activate = (index: number): void => {
    active = index;
    [...list.children].forEach((child, each) => child.setAttribute('aria-selected', String(each === active)));
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${listId}-${active}`);
  };

  /** What is typed, as far as it can be sent to: the offer that is lit, else whole addresses. */
  const accept = (): boolean => {
    const chosen = offers[active];
    const typed = readMailboxes(input.value).filter(({ address }) => address.includes('@'));
    if (chosen) add([mailboxOf(chosen)]);
    else if (typed.length) add(typed.map(mailbox => (mailbox.name ? mailbox : mailboxOf(person(mailbox.address)))));
    return chosen !== undefined || typed.length > 0;
  };

  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: event => move(event, 1),
    ArrowUp: event => move(event, -1),
    Enter: event => {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      accept();
    },
    ',': event => {
      if (accept()) event.preventDefault();
    },
    ';': event => {
      if (accept()) event.preventDefault();
    },
    Escape: event => {
      if (list.hidden) return;
      event.stopPropagation();
      close();
    },
    Backspace: () => {
      if (input.value === '' && people.length) take(people.slice(0, -1));
    },
  };

  const move = (event: KeyboardEvent, by: number): void => {
    if (!offers.length) return;
    event.preventDefault();
    activate((active + by + offers.length) % offers.length);
  };

  const close = (): void => {
    offers = [];
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  };

  input.addEventListener('input', offer);
  input.addEventListener('keydown', event => keys[event.key]?.(event));
  input.addEventListener('blur', () => {
    if (input.value.trim() !== '') accept();
    close();
  });

  return {
    whole,
    show: now => {
      people = now;
      draw();
    },
  };
};
