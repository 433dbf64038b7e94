/**
 * What the page must not see while the panel is open: webmail shortcuts would fire while a reason is typed, its words
 * would pass through the page's listeners, and a press outside a compose window might close it. The browser's own
 * actions (typing, focus, a button's click) do not depend on these events travelling. Clicks are the panel's own; they
 * are stopped at its root instead.
 */
const hidden = [
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend',
  'paste', 'copy', 'cut', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'focus', 'focusin',
  'focusout', 'blur', 'drop',
] as const; // prettier-ignore

interface Shielded {
  readonly host: HTMLElement;
  readonly seen: (event: Event) => void;
  /** The key that is down: it may close the panel, and its release is still the panel's. */
  held?: string | undefined;
  asleep?: boolean;
}

const open = new WeakMap<Window, Shielded>();

const isKey = (event: Event): event is KeyboardEvent => event.type.startsWith('key');

/** The release of the key that closed the panel is hidden too; whatever comes first after it is the page's again. */
const stopRelease = (event: Event, { held }: Shielded): void => {
  if (!isKey(event)) return;
  if (event.type === 'keydown' || event.key !== held) return void open.delete(event.currentTarget as Window);
  event.stopImmediatePropagation();
  if (event.type === 'keyup') open.delete(event.currentTarget as Window);
};

const stop = (event: Event): void => {
  const shielded = open.get(event.currentTarget as Window);
  if (!shielded) return;
  if (shielded.asleep) return stopRelease(event, shielded);
  if (event.target !== shielded.host && !isKey(event)) return;
  event.stopImmediatePropagation();
  if (isKey(event)) shielded.held = event.type === 'keyup' ? undefined : event.key;
  shielded.seen(event);
};

/**
 * Puts the shield's listeners on a window, asleep until a panel opens. The first listener wins: a surface that calls
 * this before the page's scripts run is safe from pages that listen on the window themselves. Calling it again is free.
 */
export const prepareShield = (view: Window): void => {
  for (const type of hidden) view.addEventListener(type, stop, { capture: true });
};

/** Wakes the shield around `host`; `seen` gets each event that was hidden. Gives back what puts it to sleep. */
export const shield = (host: HTMLElement, seen: (event: Event) => void): (() => void) => {
  const view = host.ownerDocument.defaultView as Window;
  const shielded: Shielded = { host, seen };
  prepareShield(view);
  open.set(view, shielded);
  return () => {
    shielded.asleep = true;
    if (shielded.held === undefined) open.delete(view);
  };
};
