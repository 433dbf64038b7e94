/**
 * The bridge between a client's own page, where its objects are, and the extension's world, where the rules are. Both
 * share the document's events and nothing else. Each page has a channel of its own, but the page could listen to it, so
 * nothing that crosses is secret: which client, that somebody tries to send, and whether to wait.
 */
const HELLO = 'second-reading';

const nameOf = (channel: string, topic: string): string => `${HELLO}:${channel}:${topic}`;

/** True unless somebody held it. Listeners run before it returns, in both worlds. */
const announce = (type: string, detail: unknown): boolean =>
  document.dispatchEvent(new CustomEvent(type, { cancelable: true, detail: JSON.stringify(detail) }));

const read = (event: Event): unknown => {
  try {
    return JSON.parse(String((event as CustomEvent).detail));
  } catch {
    return undefined;
  }
};

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The page's end. */
export interface PageEnd {
  /** Whether the extension's end is there. */
  readonly heard: boolean;
  /** Says something to the extension; true where it answered "wait". */
  say(topic: string, detail?: unknown): boolean;
  on(topic: string, listener: (detail: Readonly<Record<string, unknown>>) => void): void;
}

export const bridgeFromPage = (client: string): PageEnd => {
  const channel = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const heard = !announce(HELLO, { client, channel });
  return {
    heard,
    say: (topic, detail = {}) => !announce(nameOf(channel, topic), detail),
    on: (topic, listener) => document.addEventListener(nameOf(channel, topic), event => listener(record(read(event)))),
  };
};

/** The extension's end. */
export interface ExtensionEnd {
  say(topic: string, detail?: unknown): void;
  /** The listener's answer "wait" reaches the page at once. */
  on(topic: string, listener: (detail: Readonly<Record<string, unknown>>) => 'wait' | 'go'): void;
}

/** Waits for the page's end of one client to call; the first call in a page counts. */
export const bridgeFromExtension = (client: string, connected: (end: ExtensionEnd) => void): void => {
  const hello = (event: Event): void => {
    const call = record(read(event));
    if (call['client'] !== client || typeof call['channel'] !== 'string') return;
    event.preventDefault();
    document.removeEventListener(HELLO, hello);
    connected(endAt(call['channel']));
  };
  document.addEventListener(HELLO, hello);
};

const endAt = (channel: string): ExtensionEnd => ({
  say: (topic, detail = {}) => void announce(nameOf(channel, topic), detail),
  on: (topic, listener) =>
    document.addEventListener(nameOf(channel, topic), event => {
      if (listener(record(read(event))) === 'wait') event.preventDefault();
    }),
});
