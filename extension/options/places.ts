import type { Place } from '../background/messages';
import { builder } from '../../shared/ui/element';

interface Presses {
  allow(pattern: string): void;
  remove(webmail: string, pattern: string): void;
}

const standings: Readonly<Record<Place['standing'], string>> = {
  checked: 'Checked here.',
  'not-allowed': 'Not checked yet: the browser needs your leave.',
  'unknown-webmail': 'Not checked: this version does not know this webmail.',
  'not-an-address': 'Not checked: this is not an address that a browser can serve.',
};

/** Lists where messages are checked, with a button for what is left to do. */
export const showPlaces = (list: HTMLElement, places: readonly Place[], presses: Presses): void => {
  const build = builder(document);
  const press = (label: string, act: () => void): HTMLButtonElement => {
    const button = build('button', { type: 'button' }, label);
    button.addEventListener('click', act);
    return button;
  };
  list.replaceChildren(
    ...places.map(place =>
      build(
        'li',
        { class: place.standing },
        build('span', { class: 'place' }, `${place.name} at ${place.pattern.replace(/\/\*$/, '')}`),
        build(
          'span',
          { class: 'standing' },
          [standings[place.standing], place.managed ? ' Set by your council.' : ''].join(''),
        ),
        place.standing === 'not-allowed' && press('Allow', () => presses.allow(place.pattern)),
        !place.managed && press('Remove', () => presses.remove(place.webmail, place.pattern)),
      ),
    ),
  );
};
