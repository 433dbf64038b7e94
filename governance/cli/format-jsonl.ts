import type { Review } from '../../shared/review/review';

/** One line for a message that was read: the shape that DESIGN.md promises, and which checks had to be left out. */
export const reviewLine = (name: string, { policy, checked, unread, findings, notChecked }: Review): string =>
  JSON.stringify({
    message: name,
    policy,
    checked,
    unread,
    findings,
    notChecked,
    ...(checked ? {} : { reason: notChecked[0]?.reason ?? 'the check failed' }),
  });

/** One line for a message that could not be read. */
export const unreadableLine = (name: string, policy: string, reason: string): string =>
  JSON.stringify({ message: name, policy, checked: false, unread: [], findings: [], notChecked: [], reason });
