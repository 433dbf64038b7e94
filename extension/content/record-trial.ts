import type { Finding } from '../../shared/review/review';
import { keep, kept } from '../background/store';

/** Records, on this machine, which checks on trial would have spoken and how often; nothing of the message. */
export const recordTrial = async (found: readonly Finding[]): Promise<void> => {
  if (found.length === 0) return;
  const before = (await kept('trial')) ?? {};
  const last = new Date().toISOString().slice(0, 10);
  const now = found.map(
    ({ check, title }) => [check, { title, times: (before[check]?.times ?? 0) + 1, last }] as const,
  );
  await keep('trial', { ...before, ...Object.fromEntries(now) });
};
