import { isOfficer } from '../../directory/kinds';
import { fold } from '../../directory/fold';
import type { Act } from '../../language/statement';
import { weekdays } from '../../policy/civil-time';
import { civil, fromCivil, workingDaysBetween } from '../../policy/working-time';
import { officersAsked } from '../asked';
import { acts, defineCheck, type Evidence, type Examination } from '../check';
import { inOwn } from '../evidence';
import { nameOf } from '../people';
import { reword } from '../remedies';
import { answered } from '../thread';
import { concernsOwnWard } from '../wards';

const meeting =
  /\b(cabinet|council|committee|panel|scrutiny|working (group|party)|planning|licensing|audit|meeting|board|debate|full council|group)\b/;
const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const today = /\b(today|tonight|this (morning|afternoon|evening)|this (lunchtime|teatime))\b/;

/** Working days from sending to the day that words name; undefined where they name none near. */
const daysTo = ({ policy, message }: Examination, words: string): number | undefined => {
  if (today.test(words)) return 0;
  const { year, month, day, weekday } = civil(message.sent);
  const named = dayNames.findIndex(name => words.includes(name));
  const isFurther = /\b(next week|week on|week after|following week)\b/.test(words);
  const ahead = /\btomorrow\b/.test(words)
    ? 1
    : named < 0 || isFurther
      ? -1
      : (named - weekdays.indexOf(weekday) + 7) % 7;
  return ahead < 0
    ? undefined
    : workingDaysBetween(policy.hours, message.sent, fromCivil(year, month, day + ahead, 720));
};

/** A sentence or subject that names a meeting and a day close at hand. */
const isSoon = (examination: Examination, text: string): boolean => {
  const words = fold(text);
  if (!meeting.test(words)) return false;
  const days = daysTo(examination, words);
  return days !== undefined && days < (examination.parameter('working-days') as number);
};

const occasion = (examination: Examination): Evidence | undefined => {
  const { own, subject } = examination.message;
  // A meeting spoken of in passing sets no time: the words must set one.
  for (const { start, end, acts: done } of examination.statements) {
    const text = own.slice(start, end);
    const isSet = done.some(({ act }) => act === 'deadline' || act === 'scrutiny-call');
    if (isSet && isSoon(examination, text)) return { field: 'own', text, start, end };
  }
  return acts(examination.statements, 'deadline').length && isSoon(examination, subject)
    ? { field: 'subject', text: subject, start: 0, end: subject.length }
    : undefined;
};

const requests = ({ statements }: Examination): readonly Act[] =>
  acts(statements, 'policy-request', 'information-request', 'request', 'instruction').filter(
    ({ strength }) => strength > 1,
  );

/** Beyond one practical question: facts are asked for, or several things. */
const asksForFacts = (examination: Examination): boolean => {
  const { own } = examination.message;
  const asked = requests(examination);
  const facts =
    /\b(figures?|numbers?|how (many|much|long)|cost|evidence|breakdown|list|data|statistics|details|history|background|briefing|comparison|what (did|does|do|has|evidence)|which (other )?(councils?|wards?|streets?|sites?)|dates? of|copy of|copies of|analysis|reasons?|why)\b/i;
  return asked.length > 0 && facts.test(own);
};

const lateForAReason =
  /\b((papers?|report|agenda|figures|appendix) [^.?!]{0,50}(reached|came|arrived|landed|published|circulated|sent out|only|late)|late (report|paper|item)|only (came|arrived|published|reached)|you (offered|said|asked me)|as you offered|(no|nobody) (rush|will mind)|after the meeting (is|will|would))\b/i;

const offered = (examination: Examination): boolean => {
  const quoted = answered(examination);
  return (
    !!quoted?.author &&
    isOfficer(quoted.author) &&
    /\b(let me know|happy to|do ask|any questions|if you (need|want|would like))\b/i.test(quoted.text)
  );
};

export default defineCheck({
  id: 'short-notice-request',
  title: 'This asks for facts at the last moment',
  group: 'timing',
  binds: 'member',
  about:
    'A member asks for facts for a meeting that is today, tomorrow or within the working days the policy gives. One practical question, ' +
    'papers that came late, and an officer’s offer are left alone.',
  needs: ['to', 'subject', 'own', 'date'],
  alsoReads: ['thread'],
  parameters: {
    'working-days': { value: 2, about: 'A meeting fewer working days ahead than this is short notice.' },
    'scrutiny-only': { value: false, about: 'Whether only calls to attend scrutiny count.' },
    'own-ward': { value: '', about: 'Severity where a member writes of the own ward; as usual where empty.' },
  },
  advice: {
    facts:
      'The meeting is close, and {officer} may not manage this in time. Ask for the one fact you need, or raise the rest there.',
    attend: 'The meeting is close, and attendance has to fit {officer}’s work. Offer a later date.',
  },
  examples: {
    found: [
      {
        why: 'Figures for a meeting the same evening',
        policy: 'uttlesford-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['gareth.pugh@eastmarsh.gov.uk'],
        own: 'Cabinet meets tonight. Please could you let me have the figures for completions in the last three years?',
      },
    ],
    quiet: [
      {
        why: 'Which room',
        policy: 'uttlesford-2017',
        from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
        to: ['tessa.lyle@eastmarsh.gov.uk'],
        own: 'Is licensing tonight in the Nene Room or the Chamber?',
      },
      {
        why: 'The papers came late',
        policy: 'uttlesford-2017',
        from: 'cllr.owen.griffith@eastmarsh.gov.uk',
        to: ['fiona.tarrant@eastmarsh.gov.uk'],
        own: 'The report for tomorrow’s committee only reached us this morning. Could you tell me how many days the limit was exceeded?',
      },
    ],
  },
  examine: examination => {
    const officer = officersAsked(examination)[0];
    const near = officer && occasion(examination);
    if (!near || lateForAReason.test(examination.message.own) || offered(examination)) return undefined;
    const isAttendance = examination.parameter('scrutiny-only') === true;
    const asked = isAttendance ? acts(examination.statements, 'scrutiny-call') : requests(examination);
    if (!asked.length || (!isAttendance && !asksForFacts(examination))) return undefined;
    const isWard = examination.parameter('own-ward') === 'note' && concernsOwnWard(examination);
    return {
      outcome: isAttendance ? 'attend' : 'facts',
      ...(isWard ? { severity: 'note' as const } : {}),
      values: { officer: nameOf(officer) },
      evidence: [near, inOwn(examination, asked[0]!)],
      remedies: [reword(asked[0]!.start, asked[0]!.end)],
    };
  },
});
