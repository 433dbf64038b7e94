import { fold } from '../../directory/fold';
import type { Act } from '../../language/statement';
import { weekdays } from '../../policy/civil-time';
import { civil, fromCivil, isOpen, nextOpening } from '../../policy/working-time';
import { nextWorkingMorning } from '../../policy/next-working-morning';
import { acts, defineCheck, type Examination, type Found } from '../check';
import { inOwn } from '../evidence';
import { isNamedOfficer, nameOf, opened } from '../people';
import { reword } from '../remedies';
import { concernsOwnWard } from '../wards';

const asking = ['request', 'routine-request', 'policy-request', 'information-request', 'instruction'];

const atOnce = /\b(today|now|right away|straight away|at once|immediately|this (morning|afternoon)|within the hour)\b/;
const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** How many days after the day of sending the words of a deadline fall; undefined where they name no such day. */
const daysAhead = (words: string, sent: number): number | undefined => {
  if (atOnce.test(words)) return 0;
  if (/\btomorrow\b/.test(words)) return 1;
  const today = weekdays.indexOf(civil(sent).weekday);
  const named = /\bweekend\b/.test(words) ? 0 : dayNames.findIndex(name => words.includes(name));
  return named < 0 ? undefined : (named - today + 7) % 7;
};

/**
 * Whether no working day begins between the day of sending and the end of the day named: "today" on a Sunday, "tomorrow" on
 * a Friday. What is wanted "today" in hours may be done in hours.
 */
const fallsOutside = ({ policy, message }: Examination, words: string): boolean => {
  const { sent } = message;
  const ahead = daysAhead(words, sent);
  if (ahead === undefined || (ahead === 0 && isOpen(policy.hours, sent))) return false;
  const { year, month, day } = civil(sent);
  const from = ahead === 0 ? sent : fromCivil(year, month, day + 1);
  return nextOpening(policy.hours, from) >= fromCivil(year, month, day + ahead + 1);
};

/** A request in hours is none out of them; "today" on a Sunday is. */
const byTheClock = (examination: Examination): readonly Act[] =>
  examination.statements.reduce<Act[]>((found, { acts: done }) => {
    if (!done.some(({ act }) => asking.includes(act))) return found;
    return found.concat(
      done.filter(({ act, target }) => act === 'deadline' && fallsOutside(examination, fold(target.text))),
    );
  }, []);

const demands = (examination: Examination): readonly Act[] => {
  const least = examination.parameter('pressing-only') === true ? 2 : 1;
  const said = acts(examination.statements, 'out-of-hours-demand').filter(({ strength }) => strength >= least);
  return said.length ? said : byTheClock(examination);
};

/** The officer named the day: holding to it demands nothing. */
const officerSetIt = ({ thread }: Examination, demand: Act, words: string): boolean =>
  thread.some(
    ({ author, statements }) =>
      author?.kind === 'officer' &&
      acts(statements, 'deadline', 'out-of-hours-demand').some(
        ({ target, act }) => act !== demand.act && target.text !== '' && words.includes(fold(target.text)),
      ),
  );

export default defineCheck({
  id: 'out-of-hours-demand',
  title: 'This asks for work outside working hours',
  group: 'timing',
  binds: 'member',
  about:
    'A member wants work done before the next working morning: tonight, over the weekend, on a bank holiday, or “today” where today ' +
    'is over. “No rush”, a day the officer named, and the duty desk are left alone.',
  needs: ['to', 'own', 'date'],
  alsoReads: ['thread'],
  parameters: {
    'pressing-only': { value: false, about: 'Whether only pressing counts, not every mention.' },
    'own-ward': { value: '', about: 'Severity where a member writes of the own ward; as usual where empty.' },
  },
  advice: {
    demand:
      'This asks {officer} to work before the council is next open, {morning}. Name a working day, or say that it can wait.',
    phone:
      'This asks {officer} to work before the council is next open, {morning}. Name a working day; what cannot wait goes to {phone}.',
  },
  examples: {
    found: [
      {
        why: 'Work is wanted over the weekend',
        policy: 'uttlesford-2017',
        from: 'cllr.derek.pashley@eastmarsh.gov.uk',
        to: ['tunde.bakare@eastmarsh.gov.uk'],
        at: 'Fri 16:28',
        own: 'Please have the site pack finished over the weekend.',
      },
    ],
    quiet: [
      {
        why: 'Nothing is wanted before the working week',
        policy: 'uttlesford-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['tunde.bakare@eastmarsh.gov.uk'],
        at: 'Fri 16:00',
        own: 'There is no rush, Monday will do, and please nobody spend their weekend on it.',
      },
      {
        why: 'The duty desk works then',
        policy: 'uttlesford-2017',
        from: 'cllr.norman.tull@eastmarsh.gov.uk',
        to: ['emergency.duty@eastmarsh.gov.uk'],
        at: 'Sat 23:40',
        own: 'Can you get somebody to it tonight please.',
      },
    ],
  },
  examine: examination => {
    const officer = opened(examination.to).find(isNamedOfficer);
    if (!officer) return undefined;
    const { own } = examination.message;
    const found = demands(examination).filter(
      act => !officerSetIt(examination, act, fold(own.slice(act.start, act.end))),
    );
    return found.length ? demanded(examination, found, nameOf(officer)) : undefined;
  },
});

const demanded = (examination: Examination, found: readonly Act[], officer: string): Found => {
  const phone = examination.policy.contacts['out-of-hours-phone'] ?? '';
  const ownWard = examination.parameter('own-ward');
  return {
    outcome: phone ? 'phone' : 'demand',
    ...(ownWard === 'note' && concernsOwnWard(examination) ? { severity: 'note' as const } : {}),
    values: { officer, phone, morning: nextWorkingMorning(examination.policy.hours, examination.message.sent).spoken },
    evidence: found.map(act => inOwn(examination, act)),
    remedies: [reword(found[0]!.start, found[0]!.end)],
  };
};
