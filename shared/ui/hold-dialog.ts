import type { Remedy } from '../checks/check';
import type { Protocol } from '../policy/policy';
import type { Review } from '../review/review';

export { holds } from './holds';

/** What the panel needs besides the review. A `Policy` and a `Message` fit `policy` and `text` as they are. */
export interface HoldOptions {
  /** Where the panel's host is put; the document element unless given. */
  readonly mount?: HTMLElement;
  readonly policy: { readonly council: string; readonly protocol: Protocol; readonly clauses: Readonly<Record<string, string>> };
  /** Read again after each remedy, so it may be a getter. */
  readonly text: { readonly own: string; readonly subject: string };
  /** Performs a remedy and gives the fresh review; undefined where the surface cannot do it. */
  apply(remedy: Remedy): Promise<Review | undefined>;
}

export type Answer = { readonly kind: 'keep-editing' } | { readonly kind: 'send-anyway'; readonly reason: string };

/** Shows the hold dialog and gives the sender's answer. Call it only for a review that {@link holds}. */
export const askBeforeSending = (_review: Review, _options: HoldOptions): Promise<Answer> =>
  Promise.resolve({ kind: 'keep-editing' });
