import type { Mailbox } from '../../../shared/message/message';
import { holds } from '../../../shared/ui/holds';
import { spokenDay } from '../mailbox/practice-time';
import { starterGroups } from '../mailbox/starters';
import { button, make, part } from './dom';
import { inboxOf, type Folder, type State } from './store';

interface Shown extends State {
  readonly current: string | undefined;
}

interface Line {
  readonly id: string;
  readonly who: string;
  readonly subject: string;
  readonly more: string;
  readonly when?: string;
  readonly fresh?: boolean;
}

export const titles: Readonly<Record<Folder, string>> = {
  inbox: 'Inbox',
  drafts: 'Drafts',
  sent: 'Sent',
  try: 'Try these',
};

const empty: Readonly<Record<Folder, string>> = {
  inbox: 'Nothing here yet. You can still write.',
  drafts: 'No drafts. What you begin and leave is kept here.',
  sent: 'Nothing sent yet.',
  try: '',
};

const names = (people: readonly Mailbox[]): string =>
  people.map(({ name, address }) => name || address).join(', ') || '(nobody yet)';
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 120);

const lines: Readonly<Record<Exclude<Folder, 'try'>, (state: State) => readonly Line[]>> = {
  inbox: ({ persona, seen }) =>
    inboxOf(persona).map(letter => ({
      id: letter.id,
      who: letter.from.name,
      subject: letter.subject,
      more: oneLine(letter.text),
      when: spokenDay(letter.at),
      fresh: !seen.has(letter.id),
    })),
  drafts: ({ drafts }) =>
    drafts.map(draft => ({
      id: draft.id,
      who: `To ${names(draft.to)}`,
      subject: draft.subject || '(no subject)',
      more: oneLine(draft.own),
    })),
  sent: ({ sent }) =>
    sent.map(({ letter, own, said, left }) => ({
      id: letter.id,
      who: `To ${names(letter.to)}`,
      subject: letter.subject || '(no subject)',
      more: said.length === 0 ? oneLine(own) : holds(left) ? 'Sent anyway' : 'Put right before it went',
      when: spokenDay(letter.at),
    })),
};

const row = (line: Line, state: Shown, open: (id: string) => void): HTMLElement =>
  make(
    'li',
    {},
    (() => {
      const made = button(
        make,
        '',
        {
          class: line.fresh ? 'row fresh' : 'row',
          'data-key': line.id,
          'aria-current': line.id === state.current && 'true',
        },
        () => open(line.id),
      );
      made.append(
        make('span', { class: 'who' }, line.fresh && make('span', { class: 'unseen' }, 'Unread. '), line.who),
        make('span', { class: 'when' }, line.when ?? ''),
        make('span', { class: 'subject' }, line.subject),
        make('span', { class: 'more' }, line.more),
      );
      return made;
    })(),
  );

const starterRows = (state: Shown, open: (id: string) => void): HTMLElement[] =>
  starterGroups.map(({ title, starters }) =>
    make(
      'div',
      { class: 'group' },
      make('h3', {}, title),
      make(
        'ul',
        { role: 'list' },
        ...starters.map(starter =>
          row({ id: `try-${starter.id}`, who: '', subject: starter.title, more: '' }, state, open),
        ),
      ),
    ),
  );

/** Draws the middle pane; up and down move along it, as in a mail program. */
export const drawList = (now: State, open: (id: string) => void): void => {
  const starter = now.drafts.find(({ id }) => id === now.open)?.starter;
  const state = { ...now, current: now.folder === 'try' && starter ? `try-${starter}` : now.open };
  const pane = part('list');
  const focusedKey = pane.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-key')
    : undefined;
  part('list-title').replaceChildren(titles[state.folder]);
  const found = state.folder === 'try' ? [] : lines[state.folder](state);
  const made =
    state.folder === 'try'
      ? starterRows(state, open)
      : [make('ul', { role: 'list' }, ...found.map(line => row(line, state, open)))];
  const none = state.folder !== 'try' && found.length === 0;
  pane.replaceChildren(...(none ? [make('p', { class: 'empty' }, empty[state.folder])] : made));
  if (focusedKey) pane.querySelector<HTMLElement>(`[data-key="${CSS.escape(focusedKey)}"]`)?.focus();
};

/** Up, Down, Home and End among the rows of the list. */
export const moveInList = (event: KeyboardEvent): void => {
  const rows = [...part('list').querySelectorAll<HTMLElement>('.row')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const to: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
  const next = to[event.key];
  if (next === undefined) return;
  event.preventDefault();
  rows[next]?.focus();
};
