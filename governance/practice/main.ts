import { drawList, moveInList, titles } from './page/message-list';
import { button, make, part } from './page/dom';
import { change, inboxOf, keepDraft, now, watch, type Folder, type Sent, type State } from './page/store';
import { compose, type Compose } from './page/compose';
import { letterView } from './page/letter-view';
import { record } from './page/record';
import { invitation, welcome } from './page/welcome';
import { personas, person, policyOf, protocols } from './mailbox/council';
import { blankDraft, forward, reply, type Draft } from './mailbox/draft';
import type { Letter } from './mailbox/letter';
import { moments, openness, spokenTime } from './mailbox/practice-time';
import { received } from './mailbox/received';
import { addressOf, startDraft } from './mailbox/start-draft';
import { starters } from './mailbox/starters';

const folders: readonly Folder[] = ['inbox', 'drafts', 'sent', 'try'];
let writing: Compose | undefined;
let draftCount = 0;
const newId = (): string => `draft-${++draftCount}`;

const openDraft = (draft: Draft, patch: Partial<State> = {}): void => {
  keepDraft(draft);
  change({ ...patch, open: draft.id });
};

const write = (): void => openDraft(blankDraft(newId()));

const openRow = (id: string): void => {
  const starter = starters.find(each => `try-${each.id}` === id);
  if (!starter) return change({ open: id, seen: new Set([...now().seen, id]) });
  const { as, protocol, clock } = starter;
  openDraft(startDraft(newId(), starter), { persona: person(addressOf(as)), protocol, clock });
};

const openFolder = (folder: Folder): void => change({ folder, open: undefined });

const sendDone = (sent: Sent): void => {
  const { drafts, sent: before, open } = now();
  change({
    folder: 'sent',
    open: sent.letter.id,
    sent: [sent, ...before],
    drafts: drafts.filter(({ id }) => id !== open),
  });
  part('announcement').replaceChildren('Your message was sent.');
};

const answerBar = (letter: Letter): HTMLElement => {
  const { persona } = now();
  const several = letter.to.length + letter.cc.length > 1 || letter.to.some(({ address }) => person(address).members);
  return make(
    'div',
    { class: 'actions' },
    button(make, 'Reply', { class: 'primary' }, () => openDraft(reply(newId(), letter, persona))),
    several && button(make, 'Reply to all', {}, () => openDraft(reply(newId(), letter, persona, true))),
    button(make, 'Forward', {}, () => openDraft(forward(newId(), letter))),
  );
};

const paneFor = ({ open, folder, drafts, sent }: State): readonly HTMLElement[] => {
  const draft = drafts.find(({ id }) => id === open);
  const gone = sent.find(({ letter }) => letter.id === open);
  const letter = received.find(({ id }) => id === open);
  if (draft) return (writing = compose(draft, sendDone)).parts;
  if (gone) return [...letterView(gone.letter), record(gone)];
  if (letter) return [answerBar(letter), ...letterView(letter)];
  if (folder === 'try') return invitation();
  return welcome({ write, tryThese: () => openFolder('try') });
};

const drawPane = (state: State, focus: boolean): void => {
  const pane = part('pane');
  writing = undefined;
  pane.replaceChildren(...paneFor(state));
  pane.scrollTop = 0;
  document.body.dataset['showing'] = state.open === undefined ? 'list' : 'pane';
  if (!focus) return;
  const written = writing as Compose | undefined;
  if (written) written.focus();
  else pane.querySelector<HTMLElement>('[data-title]')?.focus();
};

const drawFolders = (state: State): void => {
  const unread = inboxOf(state.persona).filter(({ id }) => !state.seen.has(id)).length;
  const counts: Readonly<Record<Folder, number>> = { inbox: unread, drafts: state.drafts.length, sent: 0, try: 0 };
  for (const folder of folders) {
    const made = part(`folder-${folder}`);
    if (folder === state.folder) made.setAttribute('aria-current', 'page');
    else made.removeAttribute('aria-current');
    made.replaceChildren(titles[folder], counts[folder] ? make('span', { class: 'count' }, ` ${counts[folder]}`) : '');
  }
};

const drawBar = ({ persona, protocol, clock }: State): void => {
  part<HTMLSelectElement>('persona').value = persona.address;
  part<HTMLSelectElement>('protocol').value = protocol;
  const time = part<HTMLInputElement>('clock');
  if (time.value !== clock) time.value = clock;
  time.hidden = moments.includes(clock);
  part<HTMLSelectElement>('moment').value = time.hidden ? clock : anotherTime;
  part('openness').replaceChildren(openness(policyOf(protocol).hours, clock));
};

const anotherTime = 'another';

const fillBar = (): void => {
  const group = (label: string, kind: string): HTMLElement =>
    make(
      'optgroup',
      { label },
      ...personas
        .filter(each => each.kind === kind)
        .map(({ address, name, post, positions }) =>
          make(
            'option',
            { value: address },
            kind === 'member'
              ? [name, positions[0] && office(positions[0])].filter(Boolean).join(', ')
              : `${name}, ${post}`,
          ),
        ),
    );
  part('persona').append(group('Councillors', 'member'), group('Officers', 'officer'));
  part('moment').append(
    ...moments.map(clock => make('option', { value: clock }, spokenTime(clock))),
    make('option', { value: anotherTime }, 'Another time…'),
  );
  part('protocol').append(...protocols.map(({ id, name }) => make('option', { value: id }, name)));
};

const office = (position: string): string => position.charAt(0).toUpperCase() + position.slice(1);

const listen = (): void => {
  part('persona').addEventListener('change', event => {
    const persona = person((event.target as HTMLSelectElement).value);
    const { folder, open, drafts } = now();
    const keeps = drafts.some(({ id }) => id === open) || folder !== 'inbox';
    change({ persona, ...(keeps ? {} : { open: undefined }) });
  });
  part('protocol').addEventListener('change', event => change({ protocol: (event.target as HTMLSelectElement).value }));
  part('moment').addEventListener('change', event => {
    const { value } = event.target as HTMLSelectElement;
    if (value !== anotherTime) return change({ clock: value });
    const time = part<HTMLInputElement>('clock');
    time.hidden = false;
    time.focus();
  });
  part('clock').addEventListener('change', event => {
    const { value } = event.target as HTMLInputElement;
    if (value !== '') change({ clock: value });
  });
  for (const folder of folders) part(`folder-${folder}`).addEventListener('click', () => openFolder(folder));
  part('write').addEventListener('click', write);
  part('back').addEventListener('click', () => change({ open: undefined }));
  part('list').addEventListener('keydown', moveInList);
};

const draw = (state: State, before?: State): void => {
  drawBar(state);
  drawFolders(state);
  drawList(state, openRow);
  if (!before || before.open !== state.open || before.folder !== state.folder)
    return drawPane(state, before !== undefined && state.open !== undefined);
  writing?.refresh();
};

fillBar();
listen();
watch(draw);
draw(now());
