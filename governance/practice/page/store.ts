import type { Participant } from '../../../shared/directory/participant';
import type { Finding, Review } from '../../../shared/review/review';
import { addressOf } from '../mailbox/start-draft';
import { defaultProtocol, person } from '../mailbox/council';
import { isUntouched, type Draft } from '../mailbox/draft';
import type { Letter } from '../mailbox/letter';
import { firstClock } from '../mailbox/practice-time';
import { received } from '../mailbox/received';

export type Folder = 'inbox' | 'drafts' | 'sent' | 'try';

/** A sent message with what the panel had said of it, and what the sender did. */
export interface Sent {
  readonly letter: Letter;
  readonly own: string;
  readonly protocol: string;
  /** The findings when Send was first pressed. */
  readonly said: readonly Finding[];
  readonly applied: readonly string[];
  /** Still held when it went: sent anyway. */
  readonly left: Review;
  readonly reason: string;
}

export interface State {
  readonly persona: Participant;
  readonly protocol: string;
  /** The practice time: UK civil time without offset. */
  readonly clock: string;
  readonly folder: Folder;
  /** The message or draft shown, by id; undefined shows the welcome. */
  readonly open: string | undefined;
  readonly drafts: readonly Draft[];
  readonly sent: readonly Sent[];
  /** Ids of the received messages that were opened. */
  readonly seen: ReadonlySet<string>;
}

let state: State = {
  persona: person(addressOf('bethan.pryce')),
  protocol: defaultProtocol,
  clock: firstClock,
  folder: 'inbox',
  open: undefined,
  drafts: [],
  sent: [],
  seen: new Set(),
};

const listeners: ((now: State, before: State) => void)[] = [];

export const now = (): State => state;

/** Changes the state and redraws. Everything lives in this page's memory and is gone when it closes. */
export const change = (patch: Partial<State>): void => {
  const before = state;
  const left = 'open' in patch && patch.open !== before.open ? before.open : undefined;
  const drafts = (patch.drafts ?? before.drafts).filter(draft => draft.id !== left || !untouched(draft));
  state = { ...before, ...patch, drafts };
  listeners.forEach(listener => listener(state, before));
};

export const watch = (listener: (now: State, before: State) => void): void => void listeners.push(listener);

const begun = new Map<string, Draft>();
const untouched = (draft: Draft): boolean => isUntouched(draft, begun.get(draft.id) ?? draft);

/** Keeps a draft as it now stands. One that is left just as it was begun is not worth keeping. */
export const keepDraft = (draft: Draft): void => {
  if (!begun.has(draft.id)) begun.set(draft.id, draft);
  const others = state.drafts.filter(({ id }) => id !== draft.id);
  state = { ...state, drafts: [draft, ...others] };
};

const reaches = (letter: Letter, { address }: Participant): boolean =>
  [...letter.to, ...letter.cc].some(
    mailbox =>
      mailbox.address === address || person(mailbox.address).members?.some(member => member.address === address),
  );

/** What this persona has received. */
export const inboxOf = (persona: Participant): readonly Letter[] => received.filter(letter => reaches(letter, persona));
