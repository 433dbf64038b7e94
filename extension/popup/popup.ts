import browser from 'webextension-polyfill';
import { ask, type Standing, type StandingRequest, type State } from '../background/messages';

const request: StandingRequest = { kind: 'standing' };

/** What the script in the page says; undefined where there is none. */
const inThisPage = async (): Promise<Standing | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return browser.tabs.sendMessage(tab.id, request, { frameId: 0 }).catch(() => undefined) as Promise<
    Standing | undefined
  >;
};

const elsewhere = ({ problems, places }: State): string => {
  const [problem] = Object.values(problems);
  if (problem !== undefined) return `Not checking. ${problem}`;
  if (places.length === 0) return 'Not checking: no webmail has been set up yet.';
  if (!places.some(({ standing }) => standing === 'checked'))
    return 'Not checking: the browser has not been given leave yet.';
  return 'Not checking in this window: it is not a webmail that has been set up.';
};

const sentence = (standing: Standing, state: State): string => {
  if (standing.problem !== '') return `Not checking. ${standing.problem}`;
  if (standing.composing) return `Checking in this window, when you send (${standing.webmail}).`;
  return elsewhere(state).startsWith('Not checking in')
    ? 'Ready: a message that you write here is checked when you send it.'
    : elsewhere(state);
};

const show = async (): Promise<void> => {
  const [standing, state] = await Promise.all([inThisPage(), ask({ kind: 'state' })]);
  document.getElementById('standing')!.textContent = standing ? sentence(standing, state) : elsewhere(state);
  document.getElementById('protocol')!.textContent = [state.council, state.protocol].filter(Boolean).join(', ');
};

document.getElementById('options')!.addEventListener('click', () => void browser.runtime.openOptionsPage());
void show();
