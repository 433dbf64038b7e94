import browser from 'webextension-polyfill';
import type { Key, Settings, TextKey } from './settings';
import type { Trial } from './store';

/** Where one webmail address stands: checked there, waiting for the browser's permission, or of no known webmail. */
export interface Place {
  readonly webmail: string;
  readonly name: string;
  readonly pattern: string;
  readonly standing: 'checked' | 'not-allowed' | 'unknown-webmail' | 'not-an-address';
  /** Set by the council, so not the person's to remove. */
  readonly managed: boolean;
}

/** All that the options page and the popup show. */
export interface State {
  readonly council: string;
  readonly protocol: string;
  /** What is wrong with a setting, one sentence each. */
  readonly problems: Readonly<Partial<Record<TextKey, string>>>;
  readonly places: readonly Place[];
  readonly own: Partial<Settings>;
  readonly managed: Partial<Settings>;
  readonly locked: readonly Key[];
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  readonly webmails: readonly { readonly id: string; readonly name: string }[];
  readonly trial: Trial;
}

/** Everything a page of the extension may ask of the background. */
export type Request =
  | { readonly kind: 'state' }
  /** Saves what a person set; nothing is saved while `problems` of it would not be empty. */
  | { readonly kind: 'save'; readonly own: Partial<Settings> }
  /** The browser was asked for an address: look again. */
  | { readonly kind: 'permissions-changed' };

export interface Saved {
  readonly saved: boolean;
  readonly problems: State['problems'];
  readonly state: State;
}

interface Answers {
  state: State;
  save: Saved;
  'permissions-changed': State;
}

/** Asks the background. The answer's type follows from the request's kind. */
export const ask = <K extends Request['kind']>(request: Extract<Request, { kind: K }>): Promise<Answers[K]> =>
  browser.runtime.sendMessage(request);

/** Answers each kind of request; the compiler sees to it that none is left out. */
export type Handlers = {
  readonly [K in Request['kind']]: (request: Extract<Request, { kind: K }>) => Promise<Answers[K]>;
};

/** What the popup asks of the page it is opened over. */
export interface StandingRequest {
  readonly kind: 'standing';
}

/** What the script in a webmail's page says of itself. */
export interface Standing {
  readonly webmail: string;
  /** Whether a message is being written here. */
  readonly composing: boolean;
  /** Why a message written here would go unchecked; '' where it would be checked. */
  readonly problem: string;
  readonly council: string;
  readonly protocol: string;
}
