import { acts, defineCheck, type Examination } from '../check';
import { inHeader } from '../evidence';
import { isLeading, pressOn } from '../press';
import { addLine } from '../remedies';
import type { Participant } from '../../directory/participant';

const office =
  /\b(ward (member|councillor)|councillor for|member for|(vice[- ])?chair(man|woman)?\b|leader of|group leader|cabinet member|portfolio holder|spokes(man|woman|person)|personal capacity|private capacity)/i;

const statesCapacity = ({ statements, message }: Examination): boolean =>
  acts(statements, 'capacity-statement').length > 0 || office.test(message.signature);

/** Thanks, a date, or where to ask: nothing here is said for print. */
const isNoComment = ({ message }: Examination): boolean => {
  const { own } = message;
  const points = /\b(press office|communications|comms|media) ?(team|office)?\b/i.test(own) && !/["“]/.test(own);
  return points || own.split(/\s+/).length < 12;
};

const personal = /\b(my (own |personal )?view|in my (view|opinion)|i (personally )?(think|believe|feel))\b/i;
const disclaimer =
  /\b(not|n't) (necessarily )?(be |reflect |represent )?(the )?(view of the council|council('s)? (policy|view|position)|official)/i;

const ward = ({ wards }: Participant): string =>
  wards.length ? `the ward councillor for ${wards[0]!}` : 'a councillor';

export default defineCheck({
  id: 'media-capacity',
  title: 'Say as what you speak',
  group: 'public-voice',
  binds: 'member',
  about:
    'A member writes to the press without saying in what capacity. A signature that says so, thanks, and a pointer to the press office ' +
    'are left alone.',
  needs: ['to', 'cc', 'bcc', 'own'],
  alsoReads: ['signature'],
  parameters: {
    'leading-only': {
      value: false,
      about: 'Whether members without a leading post do not speak to the press for the council at all.',
    },
    disclaimer: { value: false, about: 'Whether a personal view must be said not to be council policy.' },
  },
  advice: {
    capacity:
      'The press will not know whether you speak for yourself, your group or the council. Say which in a sentence.',
    disclaimer: 'You give a view of your own. Add that it may not be council policy.',
    spokesman:
      'Only leading members speak to the press for the council. Pass this to the press office, or say that you speak for yourself.',
  },
  examples: {
    found: [
      {
        why: 'A quote with no capacity',
        policy: 'tower-hamlets-2017',
        from: 'cllr.lynda.frayne@eastmarsh.gov.uk',
        to: ['newsdesk@eastmarsh-mercury.test'],
        own: 'Here is a quote for you: "The lane is too narrow for forty houses and everybody who has ever driven it knows that."',
      },
    ],
    quiet: [
      {
        why: 'For a group, and said so',
        policy: 'uttlesford-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['newsdesk@eastmarsh-mercury.test'],
        own: 'A line from me on behalf of the Conservative group: "The roof has been put off three years running, and it leaks."',
      },
    ],
  },
  examine: examination => {
    const press = pressOn(examination);
    if (!press.length || isNoComment(examination)) return undefined;
    const { sender, message, parameter } = examination;
    if (parameter('leading-only') === true && isLeading(sender)) return undefined;
    const stated = statesCapacity(examination);
    const needsDisclaimer =
      parameter('disclaimer') === true && personal.test(message.own) && !disclaimer.test(message.own);
    const outcome = !stated ? (parameter('leading-only') === true ? 'spokesman' : 'capacity') : 'disclaimer';
    if (stated && (!needsDisclaimer || isLeading(sender))) return undefined;
    const line =
      outcome === 'disclaimer'
        ? 'This is my own view and may not be council policy.'
        : `I say this as ${ward(sender)}; it is my own view and may not be council policy.`;
    return {
      outcome,
      evidence: inHeader(examination, press),
      remedies: [addLine('Add the sentence', line)],
      about: press,
    };
  },
});
