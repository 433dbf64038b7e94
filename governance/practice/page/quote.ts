import type { Quoted } from '../../../shared/message/message';
import { spokenTime } from '../mailbox/practice-time';
import { make } from './dom';

type Shown = Pick<Quoted, 'from' | 'date' | 'text'>;

/** The earlier messages beneath one, newest first. */
export const quoteBlock = (thread: readonly Shown[]): HTMLElement[] =>
  thread.map(({ from, date, text }) =>
    make(
      'blockquote',
      {},
      make('p', { class: 'wrote' }, `On ${spokenTime(date)} ${from?.name ?? 'somebody'} wrote:`),
      make('div', { class: 'words' }, text),
    ),
  );
