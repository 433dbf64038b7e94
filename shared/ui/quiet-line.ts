import type { Remedy } from '../checks/check';
import type { Review } from '../review/review';
import type { Cited } from './citation';
import { builder, type Build } from './element';
import { findingCard } from './finding-card';
import { isolatedRoot } from './isolated-root';
import { notChecked } from './not-checked';
import { findingStyle } from './panel-style';
import type { Texts } from './quoted-words';

export interface QuietLineOptions {
  /** Where the line stands: beside the draft, never in it. */
  readonly mount: HTMLElement;
  readonly policy: Cited;
  readonly text: Texts;
  /** Performs a remedy and gives the fresh review; undefined where the surface cannot do it. */
  apply(remedy: Remedy): Promise<Review | undefined>;
}

export interface QuietLine {
  /** Shows what a review has to say beside the draft: its notes, and what was not checked. Nothing where it has neither. */
  show(review: Review): void;
  remove(): void;
}

const style = `${findingStyle}
  .panel { font: 0.9375em/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; color: var(--ink); text-align: start; }
  .panel summary { color: var(--soft); }
  .panel summary::marker { color: var(--edge); }
  .told { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

/** The quiet half of the panel: one line beside the draft that never holds anything. */
export const quietLine = ({ mount, policy, text, apply }: QuietLineOptions): QuietLine => {
  const build = builder(mount.ownerDocument);
  const { host, root } = isolatedRoot(mount, style);
  const unchecked = build('p', { class: 'unchecked', role: 'status' });
  const told = build('p', { class: 'told', role: 'status' });
  const notes = build('div');
  root.append(build('div', { class: 'panel', lang: 'en-GB', dir: 'ltr' }, unchecked, told, notes));
  root.addEventListener('click', event => event.stopPropagation());

  let shown = '';
  const show = (review: Review): void => {
    const found = review.findings.filter(({ severity }) => severity === 'note');
    // Drawn afresh only where it differs, or a screen reader would hear it again at every pause in typing.
    const now = JSON.stringify([found, notChecked(review)]);
    if (now === shown) return;
    shown = now;
    const press = (remedy: Remedy): void => void apply(remedy).then(fresh => fresh && show(fresh));
    const cards = found.map(finding => findingCard(build, finding, { policy, text, press }));
    const open = notes.querySelector('details')?.open === true;
    say(unchecked, notChecked(review));
    say(told, found.length ? counted(found.length) : '');
    notes.replaceChildren(...(found.length ? [folded(build, cards, open)] : []));
  };
  return { show, remove: () => host.remove() };
};

const say = (place: HTMLElement, words: string): void => {
  if (place.textContent !== words) place.textContent = words;
};

const folded = (build: Build, cards: readonly HTMLElement[], open: boolean): HTMLElement =>
  build(
    'details',
    { open },
    build('summary', {}, counted(cards.length)),
    build('ul', { class: 'findings', role: 'list' }, ...cards),
  );

const counted = (notes: number): string => (notes === 1 ? 'One thing worth knowing' : `${notes} things worth knowing`);
