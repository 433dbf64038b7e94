import { review, type Review } from '../../shared/review/review';
import type { Rules } from '../../shared/review/correspondence';
import { quietLine } from '../../shared/ui/quiet-line';
import type { Compose } from '../webmail/webmail';
import { applyRemedy, canApply } from './apply-remedy';
import type { RulesSource } from './hold';
import { readDraft, type Draft } from './read-draft';

const PAUSE = 2000;

const place = `
  all: initial; position: fixed; z-index: 2147483646; inset-block-end: 16px; inset-inline-end: 16px; box-sizing: border-box;
  max-inline-size: min(26rem, calc(100vw - 32px)); max-block-size: 60vh; overflow: auto; padding: 0.35em 0.9em; border-radius: 8px;
  border: 1px solid #6f8288; color-scheme: light dark; background: light-dark(#ffffff, #1a2327); font-size: 16px;
  box-shadow: 0 2px 10px rgb(0 0 0 / 0.2);
`;

/** The notes of a review, and of those what can be done here; never what would hold the send, which has its own time. */
const notesOf = (found: Review): Review => ({
  ...found,
  checked: true,
  unread: [],
  notChecked: [],
  findings: found.findings
    .filter(({ severity }) => severity === 'note')
    .map(finding => ({ ...finding, remedies: finding.remedies.filter(canApply) })),
});

/**
 * Shows the notes on a draft beside it while it is being written: one quiet line in a corner, there only while there is
 * something to say. The draft is read when it has changed and then rested for a moment.
 */
export const watchBesideDraft = async (compose: Compose, source: RulesSource): Promise<void> => {
  const ready = await source.soon();
  if (ready.state === 'broken') return;
  const { rules } = ready;
  let seen: Draft | undefined;
  let resting: string | undefined;
  const { mount, line } = corner(compose, rules, () => seen);

  const show = (found: Review): void => {
    mount.hidden = found.findings.length === 0;
    mount.style.display = mount.hidden ? 'none' : '';
    if (!mount.isConnected && !mount.hidden) document.documentElement.append(mount);
    line.show(found);
  };
  setInterval(() => {
    if (document.hidden) return;
    const draft = readDraft(compose, Date.now());
    const hasRested = draft.print === resting;
    resting = draft.print;
    if (!hasRested || draft.print === seen?.print) return;
    seen = draft;
    show(notesOf(review(draft.message, rules)));
  }, PAUSE);
};

const corner = (compose: Compose, rules: Rules, seen: () => Draft | undefined) => {
  const mount = document.createElement('div');
  mount.style.cssText = place;
  const line = quietLine({
    mount,
    policy: rules.policy,
    text: {
      get own() {
        return seen()?.message.own ?? '';
      },
      get subject() {
        return seen()?.message.subject ?? '';
      },
    },
    apply: remedy => {
      const draft = seen();
      if (!draft) return Promise.resolve(undefined);
      applyRemedy(compose, remedy, draft.message);
      return Promise.resolve(notesOf(review(readDraft(compose, Date.now()).message, rules)));
    },
  });
  return { mount, line };
};
