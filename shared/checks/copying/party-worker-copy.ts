import type { Participant } from '../../directory/participant';
import { isOfficer } from '../../directory/kinds';
import { defineCheck, type Examination } from '../check';
import { inHeader, quotedMessage } from '../evidence';
import { markingsIn } from '../markings';
import { namesOf, opened, without } from '../people';
import { cutThread, removeRecipients } from '../remedies';
import { privyTo } from '../thread';

const isPublished = (text: string): boolean =>
  /\b(published|public (version|report|document|copy)|on (the|our) website|press release|open session)\b/i.test(text);

/** What is marked is confidential-disclosure's to say, where the policy has that on. */
const isSaidElsewhere = (examination: Examination): boolean => {
  const other = examination.policy.checks['confidential-disclosure'];
  return !!other && other.severity !== 'off' && other.clauses.length > 0 && markingsIn(examination).length > 0;
};

const workers = (people: readonly Participant[]): readonly Participant[] =>
  people.filter(({ kind }) => kind === 'party');

export default defineCheck({
  id: 'party-worker-copy',
  title: 'This gives a party what officers sent you',
  group: 'copying',
  binds: 'member',
  about:
    'An officer’s message in the thread goes to a party office, agent or worker who has not had it. What is published is left alone.',
  needs: ['to', 'cc', 'bcc', 'own', 'thread'],
  alsoReads: ['subject', 'attachments'],
  parameters: {
    unmarked: { value: '', about: 'Severity where nothing in it is marked confidential; as usual where empty.' },
  },
  advice: {
    passed:
      'What {author} sent you as a councillor would reach {reached}. A party worker has no right to it: leave the earlier messages out.',
  },
  examples: {
    found: [
      {
        why: 'An officer’s answer is forwarded to the party agent',
        policy: 'tower-hamlets-2017',
        from: 'cllr.imran.sheikh@eastmarsh.gov.uk',
        to: ['agent@eastmarsh-libdems.test'],
        own: 'Useful for the doorstep.',
        thread: [
          {
            from: 'leanne.stott@eastmarsh.gov.uk',
            to: ['cllr.imran.sheikh@eastmarsh.gov.uk'],
            text: 'Eleven of the flats in Capstan Street have reported damp since August.',
          },
        ],
      },
    ],
    quiet: [
      {
        why: 'It is published',
        policy: 'tower-hamlets-2017',
        from: 'cllr.imran.sheikh@eastmarsh.gov.uk',
        to: ['agent@eastmarsh-libdems.test'],
        own: 'The figures are on the website, see below.',
        thread: [
          {
            from: 'leanne.stott@eastmarsh.gov.uk',
            to: ['cllr.imran.sheikh@eastmarsh.gov.uk'],
            text: 'The report was published this morning.',
          },
        ],
      },
    ],
  },
  examine: examination => {
    const { thread, message, sender } = examination;
    const at = thread.findIndex(({ author }) => !!author && isOfficer(author) && author.address !== sender.address);
    const quoted = thread[at];
    if (!quoted?.author || isPublished(`${message.own} ${quoted.text}`) || isSaidElsewhere(examination))
      return undefined;
    const reached = without(workers(opened(examination.readers)), privyTo(examination, at));
    if (!reached.length) return undefined;
    const level = examination.parameter('unmarked');
    return {
      outcome: 'passed',
      ...(level === 'warn' || level === 'note' ? { severity: level } : {}),
      values: { author: quoted.author.name, reached: namesOf(reached) },
      evidence: [quotedMessage(quoted), ...inHeader(examination, reached)],
      remedies: [cutThread, removeRecipients(reached)],
      about: reached,
    };
  },
});
