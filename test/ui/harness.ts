import type { Remedy } from '../../shared/checks/check';
import type { Review } from '../../shared/review/review';
import { askBeforeSending, prepareShield, type Answer, type HoldOptions } from '../../shared/ui/hold-dialog';
import { quietLine } from '../../shared/ui/quiet-line';

interface Asked {
  readonly review: Review;
  readonly policy: HoldOptions['policy'];
  readonly text: HoldOptions['text'];
  /** What `apply` gives for each remedy's label: a review, null where it cannot be done, 'fails' where it throws. */
  readonly after?: Readonly<Record<string, Review | null | 'fails'>>;
}

const applied: string[] = [];
const answers: Answer[] = [];

const options = (asked: Asked): HoldOptions => ({
  policy: asked.policy,
  text: asked.text,
  apply: (remedy: Remedy) => {
    applied.push(remedy.label);
    const after = asked.after?.[remedy.label];
    return after === 'fails' ? Promise.reject(new Error('gone')) : Promise.resolve(after ?? undefined);
  },
});

const panel = {
  applied,
  answers,
  prepareShield: () => prepareShield(window),
  ask: (asked: Asked) => void askBeforeSending(asked.review, options(asked)).then(answer => answers.push(answer)),
  quiet: (asked: Asked) => quietLine({ ...options(asked), mount: document.body }).show(asked.review),
};

declare global {
  interface Window {
    panel: typeof panel;
  }
}
window.panel = panel;
