import type { Remedy } from '../checks/check';
import type { Protocol } from '../policy/policy';
import type { Review } from '../review/review';
import { builder } from './element';
import { holdView, type HoldView } from './hold-view';
import { isolatedRoot } from './isolated-root';
import { panelStyle } from './panel-style';
import { rememberFocus } from './remember-focus';
import { shield } from './shield';

export { holds } from './holds';
export { prepareShield } from './shield';

/** What the panel needs besides the review. A `Policy` and a `Message` fit `policy` and `text` as they are. */
export interface HoldOptions {
  /** Where the panel's host is put; the document element unless given. */
  readonly mount?: HTMLElement;
  readonly policy: {
    readonly council: string;
    readonly protocol: Protocol;
    readonly clauses: Readonly<Record<string, string>>;
  };
  /** Read again after each remedy, so its fields may be getters on the draft. */
  readonly text: { readonly own: string; readonly subject: string };
  /**
   * Performs a remedy and gives the fresh review; undefined where the surface cannot do it. Where the sender has to write
   * (an `edit`, or an `add-line` that ends in a blank to be filled), the panel closes first and keeps editing, so that
   * the surface can put the sender at the words.
   */
  apply(remedy: Remedy): Promise<Review | undefined>;
}

export type Answer = { readonly kind: 'keep-editing' } | { readonly kind: 'send-anyway'; readonly reason: string };
type Outcome = Answer | { readonly kind: 'write'; readonly remedy: Remedy };

const keepEditing: Answer = { kind: 'keep-editing' };
const asking = new WeakSet<Document>();

const leadsToDraft = (remedy: Remedy): boolean =>
  remedy.kind === 'edit' || (remedy.kind === 'add-line' && /\s$/.test(remedy.line));

/**
 * Shows the hold dialog and gives the sender's answer. Call it only for a review that {@link holds}.
 * `reason` is '' unless a stop asked for one. While one dialog is open in a document a second call keeps editing: one
 * press of Send has one answer.
 */
export const askBeforeSending = async (review: Review, options: HoldOptions): Promise<Answer> => {
  const mount = options.mount ?? document.documentElement;
  const page = mount.ownerDocument;
  if (asking.has(page)) return keepEditing;
  asking.add(page);
  const giveFocusBack = rememberFocus(page);
  const { host, root } = isolatedRoot(mount, panelStyle);
  let outcome: Outcome;
  try {
    outcome = await ask(review, options, host, root);
  } finally {
    host.remove();
    asking.delete(page);
    giveFocusBack();
  }
  if (outcome.kind !== 'write') return outcome;
  await options.apply(outcome.remedy);
  return keepEditing;
};

const ask = (review: Review, options: HoldOptions, host: HTMLElement, root: ShadowRoot): Promise<Outcome> =>
  new Promise(resolve => {
    let open = true;
    const settle = (outcome: Outcome): void => {
      if (!open) return;
      open = false;
      lowerShield();
      staying.disconnect();
      view.dialog.close();
      resolve(outcome);
    };
    const view = holdView(builder(host.ownerDocument), {
      policy: options.policy,
      text: options.text,
      keepEditing: () => settle(keepEditing),
      send: () => settle({ kind: 'send-anyway', reason: view.reason() }),
      remedy: remedy => (leadsToDraft(remedy) ? settle({ kind: 'write', remedy }) : void put(remedy)),
    });

    const put = async (remedy: Remedy): Promise<void> => {
      view.busy(true);
      const fresh = await options.apply(remedy).catch(() => undefined);
      if (!open) return;
      view.busy(false);
      review = fresh ?? review;
      view.show(
        review,
        fresh ? `Done: ${remedy.label}.` : `This could not be done here: ${remedy.label}. Your message is unchanged.`,
      );
    };

    const lowerShield = shield(host, event => {
      view.weighReason();
      if (event instanceof KeyboardEvent) onKey(event);
    });
    const onKey = (event: KeyboardEvent): void => {
      if (event.type !== 'keydown' || event.isComposing) return;
      if (event.key === 'Escape') return settle(keepEditing);
      if (event.key === 'Tab') return wrapTab(event, root, view);
      // A key still held down from before pressed something else.
      if (event.repeat && event.key === 'Enter' && root.activeElement instanceof HTMLButtonElement)
        event.preventDefault();
    };

    const staying = keepInPage(host, view.dialog);
    view.dialog.addEventListener('cancel', event => {
      event.preventDefault();
      settle(keepEditing);
    });
    root.addEventListener('click', event => event.stopPropagation());
    root.append(view.dialog);
    view.show(review);
    view.dialog.showModal();
    view.dialog.querySelector<HTMLElement>('.keep')?.focus({ preventScroll: true });
    view.dialog.scrollTop = 0;
  });

/** Pages that rebuild themselves may sweep the host away: it comes back, or the draft would be held with nothing to see. */
const keepInPage = (host: HTMLElement, dialog: HTMLDialogElement): MutationObserver => {
  const place = host.parentNode as Node;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    place.appendChild(host);
    dialog.removeAttribute('open');
    dialog.showModal();
  });
  observer.observe(place, { childList: true });
  return observer;
};

const wrapTab = (event: KeyboardEvent, root: ShadowRoot, view: HoldView): void => {
  const stops = [...view.dialog.querySelectorAll<HTMLElement>('button, textarea, summary, [tabindex="0"]')].filter(
    stop => stop.checkVisibility(),
  );
  const [from, to] = event.shiftKey ? [stops[0], stops[stops.length - 1]] : [stops[stops.length - 1], stops[0]];
  const outside = !root.activeElement || root.activeElement === view.dialog;
  if (!outside && root.activeElement !== from) return;
  event.preventDefault();
  to?.focus();
};
