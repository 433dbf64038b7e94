import type { State } from '../background/messages';
import { at } from './elements';

/** Shows what the checks on trial would have said, where there are any. */
export const showTrial = ({ trial }: State): void => {
  const items = Object.values(trial).map(({ title, times, last }) => {
    const item = document.createElement('li');
    item.textContent = `${title}: ${times === 1 ? 'once' : `${times} times`}, last on ${last}`;
    return item;
  });
  const section = at('trial');
  section.hidden = items.length === 0;
  section.querySelector('ul')!.replaceChildren(...items);
};
