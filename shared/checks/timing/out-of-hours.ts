import { isMember } from '../../directory/kinds';
import type { Participant } from '../../directory/participant';
import { hasPosition, isSharedMailbox } from '../../directory/positions';
import type { Statement } from '../../language/statement';
import type { Hours, Weekday } from '../../policy/policy';
import { isOpen, parseIso } from '../../policy/working-time';
import { nextWorkingMorning } from '../../policy/next-working-morning';
import { acts, defineCheck, type Examination, type Found } from '../check';
import { inHeader, timeOfSending } from '../evidence';
import { includes, namesOf, otherSide, sideOf, visible } from '../people';
import { readdress, scheduleAt } from '../remedies';
import { answered } from '../thread';
import { concernsOwnWard } from '../wards';

const hour = 3_600_000;

/** The hours in which writing is no trouble: the council's own, or all but what is unsocial. */
const quietHours = ({ policy, parameter }: Examination): Hours =>
  parameter('outside') === 'office-hours'
    ? policy.hours
    : {
        days: parameter('social-days') as readonly Weekday[],
        open: parameter('social-from') as string,
        close: parameter('social-to') as string,
        holidays: policy.hours.holidays,
      };

/** People by name on the other side who have agreed to nothing. Teams, desks and lists are nobody in particular. */
const disturbed = (examination: Examination): readonly Participant[] =>
  visible(examination).filter(
    person =>
      sideOf(person) === otherSide(examination.sender) &&
      !isSharedMailbox(person) &&
      !(examination.parameter('agreement-excuses') === true && person.outOfHoursAgreed),
  );

/** Somebody who wrote out of hours within the hour is awake and waiting. */
const isPromptAnswer = (examination: Examination, hours: Hours): boolean => {
  const quoted = answered(examination);
  const asked = quoted && parseIso(quoted.date);
  if (!quoted?.author || asked === undefined || isOpen(hours, asked)) return false;
  const waited = examination.message.sent - asked;
  return waited >= 0 && waited <= hour && includes(visible(examination), quoted.author);
};

const hourWords =
  /\b(tonight|evenings?|weekends?|out of hours|late|night|any ?time|any hour|whatever the hour|straight away|at once|saturday|sunday|on call|on duty|first thing)\b/i;

/** What was agreed is the hour, not the matter: "as agreed" alone says nothing of when. */
const agreesOnHour = (text: string, statements: readonly Statement[]): boolean =>
  statements.some(
    ({ start, end, acts: done }) =>
      done.some(({ act }) => act === 'contact-agreed') && hourWords.test(text.slice(start, end)),
  );

const isExcused = ({ message, statements, thread, sender, parameter }: Examination): boolean => {
  if (parameter('emergency-excuses') === true && acts(statements, 'emergency').length > 0) return true;
  if (parameter('agreement-excuses') !== true) return false;
  return (
    agreesOnHour(message.own, statements) ||
    thread.some(({ author, text, statements: said }) => author?.address !== sender.address && agreesOnHour(text, said))
  );
};

/** The desk that is there for what cannot wait, where the protocol points to it. */
const dutyDesk = ({ policy, directory }: Examination): readonly Participant[] =>
  policy.contacts['out-of-hours-phone'] === undefined
    ? []
    : directory.people.filter(person => hasPosition(person, 'out-of-hours line')).slice(0, 1);

export default defineCheck({
  id: 'out-of-hours',
  title: 'This would arrive outside working hours',
  group: 'timing',
  binds: 'both',
  about:
    'A message from one side to a named person of the other, sent out of hours in UK time. Silent for shared mailboxes, for an answer ' +
    'within the hour to somebody who wrote out of hours, and where the protocol excuses agreement or emergency.',
  needs: ['to', 'cc', 'subject', 'own', 'thread', 'date'],
  parameters: {
    outside: { value: 'office-hours', about: 'Outside which hours: the council’s “office-hours”, or “social-hours”.' },
    'social-from': { value: '08:00', about: 'When social hours begin.' },
    'social-to': { value: '21:00', about: 'When social hours end.' },
    'social-days': {
      value: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
      about: 'Days that have social hours; bank holidays have none.',
    },
    'agreement-excuses': { value: false, about: 'Whether contact that was agreed or arranged is excused.' },
    'emergency-excuses': { value: false, about: 'Whether an emergency is excused.' },
    'own-ward': { value: '', about: 'Severity where a member writes of the own ward; as usual where empty.' },
  },
  advice: {
    'to-officer': 'It is {time}, outside working hours for {people}. It can go on {morning}.',
    'to-officer-or-line':
      'It is {time}, outside working hours for {people}. It can go on {morning}; what cannot wait goes to {phone}.',
    'to-member': 'It is {time}, {people}’s own time. It can go on {morning}.',
  },
  examples: {
    found: [
      {
        why: 'A member writes to a named officer on a Saturday',
        policy: 'uttlesford-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['gareth.pugh@eastmarsh.gov.uk'],
        at: 'Sat 10:00',
        own: 'Could you send me the decision letter?',
      },
      {
        why: 'An officer writes to a member late in the evening',
        policy: 'tower-hamlets-2017',
        from: 'gareth.pugh@eastmarsh.gov.uk',
        to: ['cllr.grace.adeola@eastmarsh.gov.uk'],
        at: 'Wed 21:34',
        own: 'The tea garden needs both.',
      },
    ],
    quiet: [
      {
        why: 'The duty desk is there for it',
        policy: 'uttlesford-2017',
        from: 'cllr.norman.tull@eastmarsh.gov.uk',
        to: ['emergency.duty@eastmarsh.gov.uk'],
        at: 'Sat 23:40',
        own: 'There is a tree across the road.',
      },
      {
        why: 'Early evening is not an unsocial hour',
        policy: 'reigate-banstead-2022',
        from: 'cllr.lynda.frayne@eastmarsh.gov.uk',
        to: ['gareth.pugh@eastmarsh.gov.uk'],
        at: 'Tue 18:45',
        own: 'Is the application valid yet?',
      },
      {
        why: 'This protocol binds members alone',
        policy: 'uttlesford-2017',
        from: 'sue.wintle@eastmarsh.gov.uk',
        to: ['cllr.imran.sheikh@eastmarsh.gov.uk'],
        at: 'Wed 21:10',
        own: 'Eleven beds, nine taken.',
      },
    ],
  },
  examine: examination => {
    const hours = quietHours(examination);
    if (isOpen(hours, examination.message.sent)) return undefined;
    const people = disturbed(examination);
    if (!people.length || isPromptAnswer(examination, hours) || isExcused(examination)) return undefined;
    return found(examination, people);
  },
});

const outcomeFor = ({ policy, sender }: Examination): string => {
  if (!isMember(sender)) return 'to-member';
  return policy.contacts['out-of-hours-phone'] === undefined ? 'to-officer' : 'to-officer-or-line';
};

const found = (examination: Examination, people: readonly Participant[]): Found => {
  const morning = nextWorkingMorning(examination.policy.hours, examination.message.sent);
  const time = timeOfSending(examination);
  const desk = isMember(examination.sender) ? dutyDesk(examination) : [];
  const ownWard = examination.parameter('own-ward');
  return {
    outcome: outcomeFor(examination),
    ...(ownWard === 'note' && concernsOwnWard(examination) ? { severity: 'note' as const } : {}),
    values: {
      time: time.text,
      people: namesOf(people),
      morning: morning.spoken,
      phone: examination.policy.contacts['out-of-hours-phone'] ?? '',
    },
    evidence: [time, ...inHeader(examination, people, ['to', 'cc'])],
    remedies: [scheduleAt(morning.at, morning.spoken), ...(desk.length ? [readdress(desk)] : [])],
    about: people,
  };
};
