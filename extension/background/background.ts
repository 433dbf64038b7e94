import browser from 'webextension-polyfill';
import { packs } from '../../shared/packs/index.generated';
import { webmails } from '../webmail/webmails';
import { serve } from './content-scripts';
import { makeRules } from './make-rules';
import type { Handlers, Request, State } from './messages';
import { placesOf } from './places';
import {
  mergeSettings,
  nothingManaged,
  readManaged,
  readSettings,
  textKeys,
  type Managed,
  type Settings,
} from './settings';
import { keep, kept } from './store';

const current = async (): Promise<{ own: Partial<Settings>; managed: Managed; settings: Settings }> => {
  const own = readSettings(await kept('own'));
  const managed = (await kept('managed')) ?? nothingManaged;
  return { own, managed, settings: mergeSettings(own, managed) };
};

let problems: State['problems'] | undefined;

/** Reads the settings through and puts them to work: what to check by first, then where. */
const apply = async (): Promise<void> => {
  const { settings } = await current();
  const made = await makeRules(settings);
  problems = made.problems;
  await keep('rules', made.rules);
  await applyPlaces();
};

const applyPlaces = async (): Promise<void> => {
  const { settings, managed } = await current();
  const places = await placesOf(settings.hosts, managed);
  await serve(places.filter(({ standing }) => standing === 'checked').map(({ pattern }) => pattern));
};

let last: Promise<unknown> = Promise.resolve();

/** One at a time, in the order asked: settings that change while others are being applied come after them. */
const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
  const next = last.then(step, step);
  last = next.catch(() => undefined);
  return next;
};

/** Asks the browser what the council set. The answer takes seconds after a start; until then the last one counts. */
const askCouncil = async (): Promise<void> => {
  const answer = await browser.storage.managed.get().catch(() => ({}));
  const managed = readManaged(answer);
  await inTurn(async () => {
    if (JSON.stringify(managed) === JSON.stringify(await kept('managed'))) return;
    await keep('managed', managed);
    await apply();
  });
};

const titleOf = (protocol: { title?: string; version?: string } | undefined): string =>
  [protocol?.title, protocol?.version].filter(Boolean).join(', ');

const stateNow = async (): Promise<State> => {
  const { own, managed, settings } = await current();
  if (problems === undefined) await apply();
  const rules = await kept('rules');
  const { locked, ...council } = managed;
  return {
    council: rules?.state === 'ready' ? rules.policy.council : '',
    protocol: rules?.state === 'ready' ? titleOf(rules.policy.protocol) : '',
    problems: problems ?? {},
    places: await placesOf(settings.hosts, managed),
    own,
    managed: council,
    locked,
    packs: Object.values(packs).map(({ id, council: name, protocol }) => ({
      id,
      title: [name ?? id, titleOf(protocol)].filter(Boolean).join(': '),
    })),
    webmails: webmails.map(({ id, name }) => ({ id, name })),
    trial: (await kept('trial')) ?? {},
  };
};

const handlers: Handlers = {
  state: () => inTurn(stateNow),
  save: ({ own }) =>
    inTurn(async () => {
      const { managed } = await current();
      const wanted = readSettings(own);
      const made = await makeRules(mergeSettings(wanted, managed));
      const saved = !textKeys.some(key => wanted[key] && made.problems[key]);
      if (saved) {
        await keep('own', wanted);
        await apply();
      }
      return { saved, problems: made.problems, state: await stateNow() };
    }),
  'permissions-changed': () =>
    inTurn(async () => {
      await applyPlaces();
      return stateNow();
    }),
};

const isRequest = (message: unknown): message is Request =>
  typeof message === 'object' && message !== null && 'kind' in message && String(message.kind) in handlers;

/** Only pages of the extension itself are answered: what a webmail's page asks is nobody's business here. */
const isOwnPage = ({ id, url }: browser.Runtime.MessageSender): boolean =>
  id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;

browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  if (!isRequest(message) || !isOwnPage(sender)) return undefined;
  const answer = handlers[message.kind] as (request: Request) => Promise<unknown>;
  return answer(message);
});

const begin = (): void => {
  void inTurn(apply);
  void askCouncil();
};
browser.runtime.onInstalled.addListener(begin);
browser.runtime.onStartup.addListener(begin);
browser.permissions.onAdded.addListener(() => void inTurn(applyPlaces));
browser.permissions.onRemoved.addListener(() => void inTurn(applyPlaces));
browser.storage.onChanged.addListener((_, area) => {
  if (area === 'managed') void askCouncil();
});
