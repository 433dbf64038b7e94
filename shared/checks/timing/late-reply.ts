import { isMember, isOfficer } from '../../directory/kinds';
import type { Participant } from '../../directory/participant';
import { parseIso, workingDaysBetween } from '../../policy/working-time';
import { acts, defineCheck, type Examination, type QuotedCorrespondence } from '../check';
import { quotedMessage, timeOfSending } from '../evidence';
import { includes, nameOf } from '../people';
import { addLine } from '../remedies';

const asking = ['request', 'routine-request', 'policy-request', 'information-request', 'instruction'];

const asks = ({ text, statements }: QuotedCorrespondence): boolean =>
  text.includes('?') || acts(statements, ...asking).length > 0;

interface Question {
  readonly quoted: QuotedCorrespondence;
  readonly author: Participant;
  readonly days: number;
}

/** The newest message a member wrote, answered here, that no officer has answered since. */
const openQuestion = (examination: Examination): Question | undefined => {
  const { thread, readers, policy, message } = examination;
  for (const quoted of thread) {
    const { author } = quoted;
    if (author && isMember(author) && includes(readers, author)) {
      const sent = parseIso(quoted.date, true);
      if (sent === undefined || !asks(quoted)) return undefined;
      return { quoted, author, days: workingDaysBetween(policy.hours, sent, message.sent) };
    }
    if (author && isOfficer(author) && quoted.readers.some(isMember)) return undefined;
  }
  return undefined;
};

/** The first answer keeps the target for an acknowledgement, where there is one. */
const target = ({ policy }: Examination): number | undefined =>
  policy.targets['acknowledge-working-days'] ?? policy.targets['reply-working-days'];

const isOwned = ({ statements, message }: Examination): boolean =>
  acts(statements, 'apology').length > 0 ||
  /\b(sorry|apolog(y|ies|ise|ize)|further to my|as i said|since my|i wrote to you on|delay|late|longer than|holding reply|acknowledg\w+|thank you for (your patience|bearing|waiting))\b/i.test(
    message.own,
  );

export default defineCheck({
  id: 'late-reply',
  title: 'This answer is late and does not say why',
  group: 'timing',
  binds: 'officer',
  about:
    'An officer answers a member’s question after the council’s own target, with no earlier answer in the thread, no apology and no ' +
    'reason. Counted in working days from receipt; off where the council prints no number.',
  needs: ['to', 'own', 'thread', 'date'],
  alsoReads: ['kind', 'cc', 'bcc'],
  parameters: {},
  advice: {
    late: '{member} wrote {days} working days ago and the target is {target}. Say in a line why it took so long.',
  },
  examples: {
    found: [
      {
        why: 'An answer on the fifteenth working day',
        policy: 'tower-hamlets-2017',
        from: 'marta.zielinska@eastmarsh.gov.uk',
        to: ['cllr.sabiha.noor@eastmarsh.gov.uk'],
        at: '2026-09-22 10:00',
        own: 'The household is in Band B.',
        thread: [
          {
            from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
            to: ['marta.zielinska@eastmarsh.gov.uk'],
            at: '2026-09-01 10:00',
            text: 'Have they been assessed, and what band are they?',
          },
        ],
      },
    ],
    quiet: [
      {
        why: 'It opens with an apology',
        policy: 'tower-hamlets-2017',
        from: 'marta.zielinska@eastmarsh.gov.uk',
        to: ['cllr.sabiha.noor@eastmarsh.gov.uk'],
        at: '2026-09-22 10:00',
        own: 'I am sorry that this has taken so long. The household is in Band B.',
        thread: [
          {
            from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
            to: ['marta.zielinska@eastmarsh.gov.uk'],
            at: '2026-09-01 10:00',
            text: 'Have they been assessed, and what band are they?',
          },
        ],
      },
    ],
  },
  examine: examination => {
    const most = target(examination);
    if (most === undefined || isOwned(examination)) return undefined;
    const question = openQuestion(examination);
    if (!question || question.days <= most) return undefined;
    return {
      outcome: 'late',
      values: { member: nameOf(question.author), days: `${question.days}`, target: `${most}` },
      evidence: [quotedMessage(question.quoted), timeOfSending(examination)],
      remedies: [addLine('Add an apology', 'I am sorry that this has taken so long.', 'start')],
      about: [question.author],
    };
  },
});
