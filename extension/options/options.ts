import browser from 'webextension-polyfill';
import { ask, type State } from '../background/messages';
import { textKeys, type Hosts, type Settings, type TextKey } from '../background/settings';
import { patternOf } from './pattern';
import { showPlaces } from './places';

const OWN_POLICY = 'own';

const at = (id: string): HTMLElement => document.getElementById(id)!;
const textArea = (key: TextKey): HTMLTextAreaElement => at(key) as HTMLTextAreaElement;
const form = at('rules');
const pack = at('pack') as HTMLSelectElement;
const address = at('address') as HTMLInputElement;

let state: State;

const option = (value: string, text: string): HTMLOptionElement => new Option(text, value);

const isPack = (policy: string): boolean => state.packs.some(({ id }) => id === policy.trim());

const own = (key: TextKey): string =>
  (state.locked.includes(key) ? undefined : state.own[key]) ?? state.managed[key] ?? '';

const fill = (): void => {
  pack.replaceChildren(
    ...state.packs.map(({ id, title }) => option(id, title)),
    option(OWN_POLICY, 'My council’s own policy'),
  );
  at('webmail').replaceChildren(...state.webmails.map(({ id, name }) => option(id, name)));
  const policy = own('policy').trim() || 'model';
  pack.value = isPack(policy) ? policy : OWN_POLICY;
  for (const key of textKeys) {
    textArea(key).value = key === 'policy' && isPack(policy) ? '' : own(key);
    const fieldset = at(`${key}-fields`) as HTMLFieldSetElement;
    fieldset.disabled = state.locked.includes(key);
    fieldset.querySelector<HTMLElement>('.set-by')!.hidden = !state.locked.includes(key);
  }
  at('add-place').hidden = state.locked.includes('hosts');
  showPolicyField();
};

const showPolicyField = (): void => {
  at('own-policy').hidden = pack.value !== OWN_POLICY;
};

const showProblems = (problems: State['problems']): void => {
  for (const key of textKeys) {
    at(`${key}-problem`).textContent = problems[key] ?? '';
    at(key).setAttribute('aria-invalid', String(problems[key] !== undefined));
  }
};

const standing = (): string => {
  if (Object.keys(state.problems).length > 0) return 'Messages are not being checked: see what is marked below.';
  if (state.places.length === 0) return 'Messages are not being checked yet: add your webmail.';
  if (!state.places.some(place => place.standing === 'checked'))
    return 'Messages are not being checked yet: the browser needs your leave, below.';
  return `Messages are read against: ${[state.council, state.protocol].filter(Boolean).join(', ')}.`;
};

const showTrial = (): void => {
  const items = Object.values(state.trial).map(({ title, times, last }) => {
    const item = document.createElement('li');
    item.textContent = `${title}: ${times === 1 ? 'once' : `${times} times`}, last on ${last}`;
    return item;
  });
  at('trial').hidden = items.length === 0;
  at('trial')
    .querySelector('ul')!
    .replaceChildren(...items);
};

const show = (next: State): void => {
  state = next;
  showTrial();
  showProblems(state.problems);
  at('standing').textContent = standing();
  showPlaces(at('places'), state.places, {
    allow: pattern => void allow(pattern),
    remove: (webmail, pattern) =>
      void saveHosts({ ...state.own.hosts, [webmail]: ownHosts(webmail).filter(each => each !== pattern) }),
  });
};

const ownHosts = (webmail: string): readonly string[] => state.own.hosts?.[webmail] ?? [];

const saveHosts = async (hosts: Hosts): Promise<void> => {
  const { state: next } = await ask({ kind: 'save', own: { ...state.own, hosts } });
  show(next);
};

/** The browser asks the person only in answer to a press, so this comes before anything that takes time. */
const allow = async (pattern: string): Promise<boolean> => {
  const allowed = await browser.permissions.request({ origins: [pattern] });
  show(await ask({ kind: 'permissions-changed' }));
  return allowed;
};

const addPlace = async (): Promise<void> => {
  const problem = at('address-problem');
  const pattern = patternOf(address.value);
  problem.textContent =
    pattern === undefined ? 'Give the address of your webmail, such as https://webmail.example.gov.uk.' : '';
  if (pattern === undefined) return address.focus();
  const webmail = (at('webmail') as HTMLSelectElement).value;
  const allowed = await allow(pattern);
  await saveHosts({ ...state.own.hosts, [webmail]: [...new Set([...ownHosts(webmail), pattern])] });
  if (allowed) address.value = '';
};

const written = (): Partial<Settings> => {
  const value = (key: TextKey): string => textArea(key).value;
  const policy = pack.value === OWN_POLICY ? value('policy') : pack.value;
  const all: Record<TextKey, string> = { policy, directory: value('directory'), lists: value('lists') };
  // What is as the council set it stays the council's, and follows it when it changes.
  const mine = textKeys.filter(
    key => !state.locked.includes(key) && all[key].trim() !== (state.managed[key] ?? '').trim(),
  );
  return Object.fromEntries(mine.map(key => [key, all[key]]));
};

const save = async (): Promise<void> => {
  at('saved').textContent = '';
  const {
    saved,
    problems,
    state: next,
  } = await ask({
    kind: 'save',
    own: { ...written(), ...(state.own.hosts ? { hosts: state.own.hosts } : {}) },
  });
  show(next);
  showProblems(problems);
  at('saved').textContent = saved ? 'Saved.' : 'Not saved: see what is marked above.';
};

const openFile = async (input: HTMLInputElement): Promise<void> => {
  const file = input.files?.[0];
  if (file) textArea(input.dataset['into'] as TextKey).value = await file.text();
};

pack.addEventListener('change', showPolicyField);
form.addEventListener('submit', event => {
  event.preventDefault();
  void save();
});
at('add-place').addEventListener('submit', event => {
  event.preventDefault();
  void addPlace();
});
for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file]'))
  input.addEventListener('change', () => void openFile(input));

show(await ask({ kind: 'state' }));
fill();
// What the council sets comes late after the browser's start.
browser.storage.onChanged.addListener((changes, area) => {
  if (area !== 'local' || !('managed' in changes || 'rules' in changes || 'trial' in changes)) return;
  void ask({ kind: 'state' }).then(next => {
    show(next);
    if ('managed' in changes) fill();
  });
});
