import { findingCard } from '../../../shared/ui/finding-card';
import { holds } from '../../../shared/ui/holds';
import { protocolName } from '../../../shared/ui/citation';
import { isolatedRoot } from '../../../shared/ui/isolated-root';
import { findingStyle } from '../../../shared/ui/panel-style';
import { policyOf } from '../mailbox/council';
import { make } from './dom';
import type { Sent } from './store';

const style = `${findingStyle}
  .panel { font: 1em/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; color: var(--ink); }
`;

/** What the panel had said of a sent message, and what was done about it: what one learns from. */
export const record = (sent: Sent): HTMLElement => {
  const policy = policyOf(sent.protocol);
  const whole = make(
    'section',
    { class: 'record', 'aria-label': 'What the panel said' },
    make('h3', {}, 'What the panel said'),
    ...summary(sent, protocolName(policy.protocol)),
  );
  if (!sent.said.length) return whole;
  const { root } = isolatedRoot(whole, style);
  const cards = sent.said.map(finding =>
    findingCard(make, finding, { policy, text: { own: sent.own, subject: sent.letter.subject } }),
  );
  root.append(make('div', { class: 'panel' }, make('ul', { class: 'findings', role: 'list' }, ...cards)));
  return whole;
};

const summary = ({ said, applied, left, reason }: Sent, protocol: string): HTMLElement[] => {
  if (!said.length)
    return [make('p', {}, `Nothing. This message touches no clause of the ${protocol} that an email can show.`)];
  const held = said.some(({ severity }) => severity !== 'note');
  const did = [
    !held && 'It was not held: a note never holds a message.',
    applied.length > 0 && `Put right with: ${applied.join('; ')}.`,
    held && !applied.length && !holds(left) && 'You changed the message yourself.',
    holds(left) && (reason === '' ? 'You sent it anyway.' : `You sent it anyway, for this reason: “${reason}”`),
  ].filter((line): line is string => line !== false);
  return did.map(line => make('p', {}, line));
};
