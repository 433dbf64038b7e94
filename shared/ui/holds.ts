import type { Review } from '../review/review';

/** Whether a review holds the send: something to warn of, or a stop. Notes alone never do. */
export const holds = (review: Review): boolean => review.findings.some(finding => finding.severity !== 'note');

/** Whether "Send anyway" needs a reason first. */
export const needsReason = (review: Review): boolean => review.findings.some(finding => finding.severity === 'stop');
