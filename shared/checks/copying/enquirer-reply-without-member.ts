import type { Participant } from '../../directory/participant';
import { isMember, isOfficer } from '../../directory/kinds';
import { defineCheck, type Examination } from '../check';
import { inHeader, quotedMessage } from '../evidence';
import { markingsIn } from '../markings';
import { actsForCouncil, includes, nameOf } from '../people';
import { addRecipients } from '../remedies';
import { fromMembers } from '../thread';

/** A resident or body that the directory gives no standing: the one on whose behalf a councillor asks. */
const isEnquirer = (person: Participant): boolean =>
  (person.kind === 'external' || person.kind === 'unknown') && person.inferred && !actsForCouncil(person);

const isKeptFromMember = ({ message, thread }: Examination): boolean =>
  /\b(not|without) (to )?(tell|telling|copy|copying|involve|involving) ([a-z]+ )?(councillor|cllr|member)/i.test(
    thread.reduce((all, { text }) => `${all} ${text}`, message.own),
  );

export default defineCheck({
  id: 'enquirer-reply-without-member',
  title: 'The councillor who asked is left out',
  group: 'copying',
  binds: 'officer',
  about:
    'An officer answers a resident on a matter that a councillor raised, in the thread, without copying the councillor. Confidential ' +
    'answers are left alone.',
  needs: ['to', 'cc', 'bcc', 'own', 'thread'],
  alsoReads: ['subject', 'attachments'],
  parameters: {},
  advice: {
    'left-out': '{member} raised this and is not copied. Add {member} to Cc, unless the answer is confidential.',
  },
  examples: {
    found: [
      {
        why: 'The resident is answered and the councillor who asked is not copied',
        policy: 'tower-hamlets-2017',
        from: 'craig.noble@eastmarsh.gov.uk',
        to: ['mr.baines@example.org'],
        own: 'Your food caddy will come on Thursday.',
        thread: [
          {
            from: 'cllr.grace.adeola@eastmarsh.gov.uk',
            to: ['craig.noble@eastmarsh.gov.uk'],
            text: 'Mr Baines has asked twice for a food caddy. Could you write to him?',
          },
        ],
      },
    ],
    quiet: [
      {
        why: 'The councillor is in Cc',
        policy: 'tower-hamlets-2017',
        from: 'craig.noble@eastmarsh.gov.uk',
        to: ['mr.baines@example.org'],
        cc: ['cllr.grace.adeola@eastmarsh.gov.uk'],
        own: 'Your food caddy will come on Thursday.',
        thread: [
          {
            from: 'cllr.grace.adeola@eastmarsh.gov.uk',
            to: ['craig.noble@eastmarsh.gov.uk'],
            text: 'Mr Baines has asked twice for a food caddy. Could you write to him?',
          },
        ],
      },
    ],
  },
  examine: examination => {
    const enquirers = examination.to.filter(isEnquirer);
    if (!enquirers.length || examination.readers.some(isMember)) return undefined;
    const asked = fromMembers(examination).find(
      ({ quoted }) => quoted.readers.some(isOfficer) || !quoted.readers.length,
    );
    if (!asked || includes(examination.readers, asked.author)) return undefined;
    if (isKeptFromMember(examination) || markingsIn(examination).length) return undefined;
    return {
      outcome: 'left-out',
      values: { member: nameOf(asked.author) },
      evidence: [quotedMessage(asked.quoted), ...inHeader(examination, enquirers, ['to'])],
      remedies: [addRecipients([asked.author])],
      about: [asked.author],
    };
  },
});
