import { isOfficer } from '../../directory/kinds';
import { parseIso, workingDaysBetween } from '../../policy/working-time';
import { acts, defineCheck, type Examination, type QuotedCorrespondence } from '../check';
import { inOwn, quotedMessage } from '../evidence';
import { reword } from '../remedies';

/** The sender's own earlier message to officers, not answered since. */
const earlier = ({ thread, sender }: Examination): QuotedCorrespondence | undefined => {
  const newest = thread[0];
  return newest?.author?.address === sender.address && newest.readers.some(isOfficer) ? newest : undefined;
};

const isUrgent = (text: string): boolean =>
  /\b(urgent|emergency|danger|unsafe|injur\w+|hospital|flood\w*|fire|worse|since then|new|promised|you said)\b/i.test(
    text,
  );

export default defineCheck({
  id: 'premature-chase',
  title: 'There is still time for an answer',
  group: 'timing',
  binds: 'member',
  about:
    'A member chases a message of their own before the council’s target for a reply has run. New facts and urgency are left alone; off ' +
    'where the council prints no number.',
  needs: ['to', 'own', 'thread', 'date'],
  parameters: {},
  advice: {
    early: 'You wrote {days} working days ago and the target is {target}. If something has changed, say what.',
  },
  examples: {
    found: [
      {
        why: 'A reminder after three working days',
        policy: 'tower-hamlets-2017',
        from: 'cllr.victor.stannard@eastmarsh.gov.uk',
        to: ['leanne.stott@eastmarsh.gov.uk'],
        at: '2026-09-04 10:00',
        own: 'I have not had a reply to this.',
        thread: [
          {
            from: 'cllr.victor.stannard@eastmarsh.gov.uk',
            to: ['leanne.stott@eastmarsh.gov.uk'],
            at: '2026-09-01 10:00',
            text: 'When is the lift to be mended?',
          },
        ],
      },
    ],
    quiet: [
      {
        why: 'The target has passed',
        policy: 'tower-hamlets-2017',
        from: 'cllr.victor.stannard@eastmarsh.gov.uk',
        to: ['leanne.stott@eastmarsh.gov.uk'],
        at: '2026-09-22 10:00',
        own: 'I have not had a reply to this.',
        thread: [
          {
            from: 'cllr.victor.stannard@eastmarsh.gov.uk',
            to: ['leanne.stott@eastmarsh.gov.uk'],
            at: '2026-09-01 10:00',
            text: 'When is the lift to be mended?',
          },
        ],
      },
    ],
  },
  examine: examination => {
    const { policy, message, statements } = examination;
    const target = policy.targets['acknowledge-working-days'] ?? policy.targets['reply-working-days'];
    const quoted = earlier(examination);
    const sent = quoted && parseIso(quoted.date, true);
    if (target === undefined || !quoted || sent === undefined || isUrgent(message.own)) return undefined;
    const chases = acts(statements, 'chase');
    const days = workingDaysBetween(policy.hours, sent, message.sent);
    if (!chases.length || days >= target) return undefined;
    return {
      outcome: 'early',
      values: { days: `${days}`, target: `${target}` },
      evidence: [inOwn(examination, chases[0]!), quotedMessage(quoted)],
      remedies: [reword(chases[0]!.start, chases[0]!.end)],
    };
  },
});
