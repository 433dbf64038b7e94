import browser from 'webextension-polyfill';
import { ask, type State } from '../background/messages';
import type { Hosts } from '../background/settings';
import { at, select } from './elements';
import { patternOf } from './pattern';
import { showPlaces } from './places';
import { beginRules, rulesSaved, showRules, writtenRules } from './rules-form';
import { showTrial } from './trial';

const address = at('address') as HTMLInputElement;

let state: State;

const standing = (): string => {
  if (Object.keys(state.problems).length > 0) return 'Messages are not being checked: see what is marked below.';
  if (state.places.length === 0) return 'Messages are not being checked yet: add your webmail.';
  if (!state.places.some(place => place.standing === 'checked'))
    return 'Messages are not being checked yet: the browser needs your leave, below.';
  return `Messages are read against: ${[state.council, state.protocol].filter(Boolean).join(', ')}.`;
};

const ownHosts = (webmail: string): readonly string[] => state.own.hosts?.[webmail] ?? [];

const show = (next: State): void => {
  state = next;
  at('standing').textContent = standing();
  at('add-place').hidden = state.locked.includes('hosts');
  showRules(state);
  showTrial(state);
  showPlaces(at('places'), state.places, {
    allow: pattern => void allow(pattern),
    remove: (webmail, pattern) => {
      const rest = ownHosts(webmail).filter(each => each !== pattern);
      void saveHosts({ ...state.own.hosts, [webmail]: rest });
    },
  });
};

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
  const pattern = patternOf(address.value);
  at('address-problem').textContent =
    pattern === undefined ? 'Give the address of your webmail, such as https://webmail.example.gov.uk.' : '';
  if (pattern === undefined) return address.focus();
  const webmail = select('webmail').value;
  const allowed = await allow(pattern);
  await saveHosts({ ...state.own.hosts, [webmail]: [...new Set([...ownHosts(webmail), pattern])] });
  if (allowed) address.value = '';
};

const saveRules = async (): Promise<void> => {
  const { hosts } = state.own;
  const answer = await ask({ kind: 'save', own: { ...writtenRules(state), ...(hosts ? { hosts } : {}) } });
  rulesSaved(answer.saved, answer.problems);
  show(answer.state);
};

beginRules(() => void saveRules());
at('add-place').addEventListener('submit', event => {
  event.preventDefault();
  void addPlace();
});

// What the council sets comes late after the browser's start: listen first, or what comes meanwhile is missed.
browser.storage.onChanged.addListener((changes, area) => {
  const concerns = 'managed' in changes || 'rules' in changes || 'trial' in changes;
  if (area === 'local' && concerns) void ask({ kind: 'state' }).then(show);
});

const first = await ask({ kind: 'state' });
select('webmail').replaceChildren(...first.webmails.map(({ id, name }) => new Option(name, id)));
show(first);
