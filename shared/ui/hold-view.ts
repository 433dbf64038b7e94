import type { Remedy } from '../checks/check';
import type { Finding, Review } from '../review/review';
import type { Cited } from './citation';
import { button, type Build } from './element';
import { findingCard } from './finding-card';
import { holds, needsReason } from './holds';
import { notChecked } from './not-checked';
import type { Texts } from './quoted-words';

export interface HoldView {
  readonly dialog: HTMLDialogElement;
  /** Shows a review in place; `done` says what the last press did. */
  show(review: Review, done?: string): void;
  /** While a remedy is at work nothing else can be pressed. */
  busy(working: boolean): void;
  /** Brings the "Send anyway" button in line with the reason as it now stands. */
  weighReason(): void;
  reason(): string;
}

export interface HoldActions {
  readonly policy: Cited;
  readonly text: Texts;
  readonly keepEditing: () => void;
  readonly send: () => void;
  readonly remedy: (remedy: Remedy) => void;
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

export const holdView = (build: Build, actions: HoldActions): HoldView => {
  const lead = build('p', { class: 'lead', id: 'lead' });
  const title = build('h2', { id: 'title', tabindex: '-1' }, 'Before you send');
  const status = build('p', { class: 'status', role: 'status' });
  const held = build('ul', { class: 'findings', role: 'list' });
  const beside = build('div', { class: 'beside' });
  const box = reasonBox(build);
  const keep = button(build, 'Keep editing', { class: 'keep' }, actions.keepEditing);
  const send = button(build, 'Send anyway', { class: 'send' }, event => press(event));
  const scroll = build('div', { class: 'scroll' }, build('header', {}, title, lead), status, held, beside, box.whole);
  const dialog = build(
    'dialog',
    {
      role: 'alertdialog',
      'aria-modal': 'true',
      'aria-labelledby': 'title',
      'aria-describedby': 'lead',
      lang: 'en-GB',
      dir: 'ltr',
    },
    scroll,
    build('footer', {}, send, keep),
  );

  let review: Review;
  let working = false;
  const blocked = (): boolean => needsReason(review) && box.words() === '';

  const press = (event: MouseEvent): void => {
    // The second half of a double click was aimed at what stood here before.
    if (working || event.detail > 1) return;
    if (!blocked()) return actions.send();
    box.ask();
  };

  const apply = (remedy: Remedy): void => {
    if (!working) actions.remedy(remedy);
  };

  const weighReason = (): void => {
    send.setAttribute('aria-disabled', String(working || blocked()));
    if (blocked()) send.setAttribute('aria-describedby', 'hint');
    else send.removeAttribute('aria-describedby');
    if (!blocked()) box.calm();
  };

  const show = (fresh: Review, done = ''): void => {
    review = fresh;
    const held_ = bySeverity(fresh.findings.filter(({ severity }) => severity !== 'note'));
    const shown = { ...actions, press: apply };
    const open = holds(fresh);
    dialog.classList.toggle('clear', !open);
    lead.replaceChildren(open ? opening(held_.length) : allClear);
    status.replaceChildren(done);
    held.replaceChildren(...held_.map(finding => findingCard(build, finding, shown)));
    held.hidden = !open;
    beside.replaceChildren(...notes(build, fresh, shown));
    box.whole.hidden = !needsReason(fresh);
    send.replaceChildren(open ? 'Send anyway' : 'Send now');
    // What scrolls can be scrolled by keyboard: through a button in it, or else itself.
    if (scroll.querySelector('button, summary')) scroll.removeAttribute('tabindex');
    else scroll.tabIndex = 0;
    weighReason();
    if (done !== '') (held.querySelector('h3') ?? title).focus();
  };

  const busy = (now: boolean): void => {
    working = now;
    dialog.setAttribute('aria-busy', String(now));
    weighReason();
  };

  return { dialog, show, busy, weighReason, reason: () => (needsReason(review) ? box.words() : '') };
};

const allClear = 'Nothing is left to put right. Your message has not been sent yet.';
const opening = (count: number): string =>
  `Nothing has been sent yet. ${numbers[count] ?? count} ${count === 1 ? 'point' : 'points'} to look at:`;

const bySeverity = (findings: readonly Finding[]): Finding[] => [
  ...findings.filter(({ severity }) => severity === 'stop'),
  ...findings.filter(({ severity }) => severity !== 'stop'),
];

const notes = (build: Build, review: Review, shown: Parameters<typeof findingCard>[2]): HTMLElement[] => {
  const found = review.findings.filter(({ severity }) => severity === 'note');
  const unchecked = notChecked(review);
  const made: HTMLElement[] = [];
  if (found.length) {
    const cards = found.map(finding => findingCard(build, finding, shown));
    made.push(
      build(
        'details',
        {},
        build('summary', {}, `Also worth knowing (${found.length})`),
        build('ul', { class: 'findings', role: 'list' }, ...cards),
      ),
    );
  }
  if (unchecked !== '') made.push(build('p', { class: 'unchecked' }, unchecked));
  return made;
};

const reasonBox = (build: Build) => {
  const area = build('textarea', {
    id: 'reason',
    rows: '2',
    'aria-describedby': 'hint',
    spellcheck: 'true',
    autocomplete: 'off',
  });
  const hint = build(
    'p',
    { id: 'hint', class: 'hint' },
    'To send it as it is, say why in a few words. Your reason is not added to the message.',
  );
  const whole = build('div', { class: 'reason' }, build('label', { for: 'reason' }, 'Reason'), area, hint);
  return {
    whole,
    words: () => area.value.trim(),
    ask: () => {
      whole.classList.add('wanted');
      area.setAttribute('aria-invalid', 'true');
      area.focus();
    },
    calm: () => {
      whole.classList.remove('wanted');
      area.removeAttribute('aria-invalid');
    },
  };
};
