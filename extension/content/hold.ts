import { readDirectory } from '../../shared/directory/read-directory';
import { review, type Review } from '../../shared/review/review';
import type { Rules as ReviewRules } from '../../shared/review/correspondence';
import { askBeforeSending, holds } from '../../shared/ui/hold-dialog';
import { notChecked } from '../../shared/ui/not-checked';
import type { Attempt, Compose } from '../webmail/webmail';
import { applyRemedy, canApply } from './apply-remedy';
import { because, sayNotChecked } from './not-checked';
import { readDraft, type Draft } from './read-draft';
import { recordTrial } from './record-trial';
import type { Rules } from './rules';

/** The rules, ready to be used; why they are not; or undefined while they are being read. */
export type Ready =
  { readonly state: 'ready'; readonly rules: ReviewRules } | { readonly state: 'broken'; readonly problem: string };

export const readyRules = (rules: Rules | undefined): Ready => {
  if (!rules) return { state: 'broken', problem: 'It has not been set up yet.' };
  if (rules.state === 'broken') return rules;
  const { policy, directory, lists, table } = rules;
  return { state: 'ready', rules: { policy, directory: readDirectory(directory, lists, policy.domains), table } };
};

export interface RulesSource {
  /** What to check by; undefined until it has been read. */
  now(): Ready | undefined;
  /** The same, waited for. Always answers. */
  soon(): Promise<Ready>;
}

const withWhatCanBeDone = (found: Review): Review => ({
  ...found,
  findings: found.findings.map(finding => ({ ...finding, remedies: finding.remedies.filter(canApply) })),
});

const UNEXPECTED = 'Something went wrong while it was being read.';

/**
 * Decides every try to send. A clean message goes on as if nobody had looked; one that touches the protocol waits until
 * its sender has answered; one that cannot be checked goes, and its sender is told.
 */
export class Hold {
  /** The draft that its sender said to send anyway, by compose window: it goes, unless it changes. */
  private readonly answered = new WeakMap<object, string>();
  private readonly asking = new WeakSet();

  constructor(private readonly source: RulesSource) {}

  /** Reads a draft ahead, for nothing but that the reading at the press of Send is quick: the first takes longest. */
  async warmUp(compose: Compose): Promise<void> {
    const ready = await this.source.soon();
    await new Promise(idle => requestIdleCallback(idle));
    if (ready.state === 'ready') review(readDraft(compose, Date.now()).message, ready.rules);
  }

  /** Runs while the client waits: it holds the attempt before it returns, or lets it go on. */
  decide(attempt: Attempt): void {
    const { compose } = attempt;
    if (this.asking.has(compose.key)) return attempt.hold();
    try {
      const ready = this.source.now();
      if (!ready) return this.holdUntilReady(attempt);
      const draft = readDraft(compose, Date.now());
      if (this.answered.get(compose.key) === draft.print) return;
      this.weigh(attempt, draft, ready, () => attempt.hold());
    } catch {
      sayNotChecked(because(UNEXPECTED));
    }
  }

  private holdUntilReady(attempt: Attempt): void {
    attempt.hold();
    this.asking.add(attempt.compose.key);
    const go = (): void => {
      this.asking.delete(attempt.compose.key);
      attempt.release();
    };
    this.source.soon().then(go, go);
  }

  private weigh(attempt: Attempt, draft: Draft, ready: Ready, hold: () => void): void {
    if (ready.state === 'broken') return sayNotChecked(because(ready.problem));
    const found = review(draft.message, ready.rules);
    recordTrial(found.trial).catch(() => undefined);
    if (!holds(found)) {
      const missed = notChecked(found);
      if (missed !== '') sayNotChecked(missed);
      return;
    }
    hold();
    void this.ask(attempt, draft, found, ready.rules);
  }

  private async ask(attempt: Attempt, draft: Draft, found: Review, rules: ReviewRules): Promise<void> {
    const { compose } = attempt;
    this.asking.add(compose.key);
    let seen = draft;
    const readAgain = (): Review => {
      seen = readDraft(compose, Date.now());
      return withWhatCanBeDone(review(seen.message, rules));
    };
    let sends = false;
    try {
      const answer = await askBeforeSending(withWhatCanBeDone(found), {
        policy: rules.policy,
        text: {
          get own() {
            return seen.message.own;
          },
          get subject() {
            return seen.message.subject;
          },
        },
        apply: remedy => {
          try {
            applyRemedy(compose, remedy, seen.message);
            return Promise.resolve(readAgain());
          } catch {
            return Promise.resolve(undefined);
          }
        },
      });
      sends = answer.kind === 'send-anyway';
      if (sends) this.answered.set(compose.key, seen.print);
    } catch {
      // Whether the sender has answered is not known, so nothing is sent for them; the next press is theirs.
      this.answered.set(compose.key, seen.print);
      sayNotChecked(because('Press Send again, and it goes as it is.'));
    }
    this.asking.delete(compose.key);
    if (sends) attempt.release();
  }
}
