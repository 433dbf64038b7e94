import { council } from '../mailbox/council';
import { button, make } from './dom';

/** What stands in the reading pane while one chooses among the starters. */
export const invitation = (): HTMLElement[] => [
  make(
    'section',
    { class: 'welcome' },
    make('h2', { tabindex: '-1', 'data-title': true }, 'Choose one, and press Send'),
    make(
      'p',
      {},
      'Each of these is written, addressed and timed under a protocol that has something to say of it. Change what you like first.',
    ),
  ),
];

/** What stands in the reading pane until something is opened. */
export const welcome = (actions: { readonly write: () => void; readonly tryThese: () => void }): HTMLElement[] => [
  make(
    'section',
    { class: 'welcome' },
    make('h2', { tabindex: '-1', 'data-title': true }, `A day at ${council}`),
    make('p', {}, 'Open a message and answer it, write one of your own, or try one that is already written.'),
    make(
      'div',
      { class: 'actions' },
      button(make, 'See what to try', { class: 'primary' }, actions.tryThese),
      button(make, 'Write a message', {}, actions.write),
    ),
    make(
      'dl',
      {},
      make('dt', {}, 'You are'),
      make('dd', {}, 'whoever you choose above: a councillor, or an officer. The mailbox changes with you.'),
      make('dt', {}, 'Protocol'),
      make(
        'dd',
        {},
        'Five councils’ own, and the model. The same message may be fine under one and not under another.',
      ),
      make('dt', {}, 'It is'),
      make('dd', {}, 'the practice time. Make it a Saturday to see what is said of writing out of hours.'),
    ),
  ),
];
