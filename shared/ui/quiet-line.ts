import type { Remedy } from '../checks/check';
import type { Review } from '../review/review';
import type { Cited } from './citation';
import { builder } from './element';
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
  .panel:empty { display: none; }
  .panel summary { color: var(--soft); }
  .panel summary::marker { color: var(--edge); }
`;

/** The quiet half of the panel: one line beside the draft that never holds anything. */
export const quietLine = ({ mount, policy, text, apply }: QuietLineOptions): QuietLine => {
  const build = builder(mount.ownerDocument);
  const { host, root } = isolatedRoot(mount, style);
  const panel = build('div', { class: 'panel', role: 'status', lang: 'en-GB', dir: 'ltr' });
  root.append(panel);
  root.addEventListener('click', event => event.stopPropagation());

  const show = (review: Review): void => {
    const press = (remedy: Remedy): void => void apply(remedy).then(fresh => fresh && show(fresh));
    const notes = review.findings.filter(({ severity }) => severity === 'note');
    const cards = notes.map(finding => findingCard(build, finding, { policy, text, press }));
    const unchecked = notChecked(review);
    const open = panel.querySelector('details')?.open === true;
    panel.replaceChildren(
      ...(unchecked === '' ? [] : [build('p', { class: 'unchecked' }, unchecked)]),
      ...(notes.length === 0
        ? []
        : [
            build(
              'details',
              { open },
              build('summary', {}, counted(notes.length)),
              build('ul', { class: 'findings', role: 'list' }, ...cards),
            ),
          ]),
    );
  };
  return { show, remove: () => host.remove() };
};

const counted = (notes: number): string => (notes === 1 ? 'One thing worth knowing' : `${notes} things worth knowing`);
