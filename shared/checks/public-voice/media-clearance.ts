import { defineCheck, type Examination } from '../check';
import { inHeader } from '../evidence';
import { isAdvertising, isCommunications, isLeading, pressOn } from '../press';
import { isMember } from '../../directory/kinds';
import { namesOf } from '../people';
import { addRecipients, readdress } from '../remedies';

const cleared =
  /\b((cleared|agreed|approved|checked|signed off|okayed|ok'd) (it |this |the (quote|words|line|text) )?(with|by) (our |the |your )?(press|communications|comms|media|public relations)|(press|communications|comms|media|public relations) ?(office|team)? (has|have|is|are) (cleared|agreed|approved|seen|happy|content|copied|signed))/i;

const isCleared = (examination: Examination): boolean =>
  examination.readers.some(isCommunications) ||
  examination.thread.some(({ author }) => !!author && isCommunications(author)) ||
  cleared.test(examination.message.own);

export default defineCheck({
  id: 'media-clearance',
  title: 'The press office has not seen this',
  group: 'public-voice',
  binds: 'officer',
  about:
    'A message to the press goes out without the communications team on it and without a word that they have cleared it. Paid notices and ' +
    'the communications team itself are left alone.',
  needs: ['to', 'cc', 'bcc', 'subject', 'own'],
  alsoReads: ['thread', 'attachments'],
  parameters: {},
  advice: {
    uncleared: 'Answers to the press go through {office}. Copy them in, or send it to them first.',
  },
  examples: {
    found: [
      {
        why: 'An officer answers the newspaper',
        policy: 'tower-hamlets-2017',
        from: 'dev.chaudhry@eastmarsh.gov.uk',
        to: ['newsdesk@eastmarsh-mercury.test'],
        own: 'It is one of four options that go to Cabinet in December. Happy for you to quote me.',
      },
    ],
    quiet: [
      {
        why: 'The press office is copied',
        policy: 'tower-hamlets-2017',
        from: 'dev.chaudhry@eastmarsh.gov.uk',
        to: ['newsdesk@eastmarsh-mercury.test'],
        cc: ['press.office@eastmarsh.gov.uk'],
        own: 'We have given out 2,300 sacks since May.',
      },
      {
        why: 'A paid notice',
        policy: 'tower-hamlets-2017',
        from: 'tessa.lyle@eastmarsh.gov.uk',
        to: ['newsdesk@eastmarsh-mercury.test'],
        own: 'Please could you let me have a price for the attached public notice?',
      },
    ],
  },
  examine: examination => {
    const press = pressOn(examination);
    const { sender, message, directory } = examination;
    if (!press.length || isCommunications(sender) || (isMember(sender) && !isLeading(sender))) return undefined;
    if (isAdvertising(`${message.subject} ${message.own} ${message.attachments.join(' ')}`) || isCleared(examination))
      return undefined;
    const team = directory.people.filter(isCommunications);
    const office = team
      .filter(({ positions }) => positions.includes('shared mailbox'))
      .concat(team)
      .slice(0, 1);
    return {
      outcome: 'uncleared',
      values: {
        office: examination.policy.contacts['communications'] ?? (office.length ? namesOf(office) : 'the press office'),
      },
      evidence: inHeader(examination, press),
      remedies: office.length ? [addRecipients(office), readdress(office)] : [],
      about: press,
    };
  },
});
