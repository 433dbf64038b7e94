import browser from 'webextension-polyfill';
import type { Rules } from '../content/rules';
import type { Fetched } from './fetched';
import type { Managed, Settings } from './settings';

/** A check on trial: its title, how often it would have spoken, and the day it last would have (ISO 8601). */
export type Trial = Readonly<Record<string, { readonly title: string; readonly times: number; readonly last: string }>>;

/** All that is kept on the machine. Nothing of any message is ever among it. */
interface Kept {
  own: Partial<Settings>;
  /** The council's last answer, since the browser takes seconds to give it again after a start. */
  managed: Managed;
  /** By address: what was fetched from there. */
  fetched: Readonly<Record<string, Fetched>>;
  /** What the scripts in webmail pages check by. */
  rules: Rules;
  /** By check: what those on trial would have said. */
  trial: Trial;
}

export const keep = async <K extends keyof Kept>(key: K, value: Kept[K]): Promise<void> =>
  browser.storage.local.set({ [key]: value });

export const kept = async <K extends keyof Kept>(key: K): Promise<Kept[K] | undefined> =>
  (await browser.storage.local.get(key))[key] as Kept[K] | undefined;
