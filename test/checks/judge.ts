import { readFileSync } from 'node:fs';
import type { Check, Example } from '../../shared/checks/check';
import { checks } from '../../shared/checks/index.generated';
import { readDirectory } from '../../shared/directory/read-directory';
import { table } from '../../shared/language/table.generated';
import type { Mailbox, Message, Quoted } from '../../shared/message/message';
import { readPolicy } from '../../shared/policy/read-policy';
import { fromCivil, parseIso } from '../../shared/policy/working-time';
import { review, type Finding, type Review } from '../../shared/review/review';

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

/** The people of Eastmarsh, a district that does not exist. */
export const directory = readDirectory(fixture('directory.csv'), fixture('lists.csv'), ['eastmarsh.gov.uk']);

const domain = '@eastmarsh.gov.uk';
const full = (address: string): string => (address.includes('@') ? address : `${address}${domain}`);

const mailbox = (address: string): Mailbox => ({
  address: full(address),
  name: directory.resolve({ address: full(address), name: '' }).name,
});

/** A week without holidays: Monday 14 September 2026 and the days after it. */
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** 'Sat 10:00' in that week, or '2026-12-25 11:00', in UK time. */
export const moment = (at: string): number => {
  const [day = '', clock = ''] = at.split(' ');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  if (!days.includes(day)) return parseIso(at)!;
  return fromCivil(2026, 9, 14 + days.indexOf(day), hours * 60 + minutes);
};

const isoOf = (at: string): string => new Date(moment(at)).toISOString();

const working = 'Tue 10:00';

/** An example as a surface would hand it over. `kind` follows from the thread: passed on where its author is left out. */
export const messageOf = (example: Example & { readonly kind?: Message['kind'] }): Message => {
  const { thread = [], to, cc = [], bcc = [] } = example;
  const quoted = thread.map((each): Quoted => ({
    from: mailbox(each.from),
    to: each.to.map(mailbox),
    cc: (each.cc ?? []).map(mailbox),
    date: isoOf(each.at ?? 'Mon 10:00'),
    subject: example.subject ?? '',
    text: each.text,
  }));
  const isAnswered = thread[0] !== undefined && to.map(full).includes(full(thread[0].from));
  return {
    from: mailbox(example.from),
    to: to.map(mailbox),
    cc: cc.map(mailbox),
    bcc: bcc.map(mailbox),
    subject: example.subject ?? '',
    own: example.own ?? '',
    signature: '',
    thread: quoted,
    attachments: [],
    kind:
      example.kind ??
      (thread.length ? (isAnswered || to.map(full).includes(full(thread[0]!.to[0]!)) ? 'reply' : 'forward') : 'new'),
    sent: moment(example.at ?? working),
    scheduled: false,
    unread: [],
  };
};

export const reviewOf = (example: Example, policy = example.policy ?? 'model', only?: readonly Check[]): Review =>
  review(messageOf(example), { policy: readPolicy({ id: policy }), directory, table }, only);

/** What one check finds in an example, alone. */
export const judge = (id: string, example: Example): Finding | undefined => {
  const { findings, notChecked } = reviewOf(
    example,
    example.policy ?? 'model',
    checks.filter(check => check.id === id),
  );
  if (notChecked.length) throw new Error(notChecked.map(({ check, reason }) => `${check} ${reason}`).join('; '));
  return findings[0];
};

export const packs = {
  U: 'uttlesford-2017',
  R: 'rugby-2022',
  T: 'tower-hamlets-2017',
  B: 'reigate-banstead-2022',
  C: 'city-of-london-2006',
  M: 'model',
} as const;
