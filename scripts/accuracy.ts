/**
 * Prints how right the checks are on the labelled mail of a fictional council and how well acts are read from the sentence
 * bank: `npm run accuracy [-- --misses] [--check ID] [--json]`. With `--ordinary` it prints instead how much ordinary mail of a
 * public archive is alarmed. Exits 1 where a bar is missed: precision, recall, findings caused by quoted text, own
 * words of real clients' mail, ordinary mail alarmed.
 */
import { parseArgs } from 'node:util';
import { readEml } from '../governance/archive/eml';
import type { Message } from '../shared/message/message';
import { table } from '../shared/language/table.generated';
import { bars, type Bar } from './accuracy/bars';
import { bankLines, scoreBank } from './accuracy/bank-report';
import { messageOf, readCases, readFixtureDirectory } from './accuracy/cases';
import { ordinaryMails, scoreOrdinary } from './accuracy/ordinary';
import { ordinaryAlarmLines, ordinaryFailures, ordinaryLines } from './accuracy/ordinary-report';
import { precision, recall, scoreCases, type CaseFault, type CaseScore, type Tally } from './accuracy/score-cases';
import { scoreThreads } from './accuracy/threads';
import { renderCase, type Rendering } from './case-to-eml';

const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    check: { type: 'string' },
    json: { type: 'boolean' },
    ordinary: { type: 'boolean' },
  },
});

if (options.ordinary) {
  const scores = scoreOrdinary(await ordinaryMails(), table);
  const missed = ordinaryFailures(scores);
  const alarms = options.misses ? [...ordinaryAlarmLines(scores, options.check), ''] : [];
  console.log([...ordinaryLines(scores, options.check), ...alarms, ...missed].join('\n'));
  process.exit(missed.length ? 1 : 0);
}

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`.padStart(6);
const tallyLine = (name: string, tally: { found: number; missed: number; wrong: number }): string =>
  `${name.padEnd(36)} precision ${percent(precision(tally))}  recall ${percent(recall(tally))}   ${tally.found} found, ${tally.missed} missed, ${tally.wrong} wrong`;

const faultLine = ({ kind, one, check, finding, reason }: CaseFault): string => {
  const seen = finding?.evidence.map(({ field, text }) => `${field} “${text}”`).join('; ') ?? reason ?? '';
  return `  ${kind.toUpperCase().padEnd(8)}${one.id} ${one.pack} ${check} ${seen}\n           ${one.why}`;
};

const isAsked = ({ check }: { check: string }): boolean => options.check === undefined || check === options.check;

const report = (title: string, score: CaseScore): string[] => {
  const rows = [...score.byCheck]
    .filter(([check]) => isAsked({ check }))
    .map(([check, tally]) => tallyLine(check, tally));
  const faults = score.faults.filter(fault => (options.misses || fault.kind === 'failed') && isAsked(fault));
  return [
    title,
    ...rows,
    ...bars.map(bar => tallyLine(bar.name, reached(score, bar))),
    tallyLine('all', score.overall),
    `Ordinary mail alarmed: ${score.quietAlarmed} of ${score.quietMails}. Caused by quoted text, signature or disclaimer: ${score.notOwn}.`,
    ...faults.map(faultLine),
    '',
  ];
};

const cases = readCases();
const directory = readFixtureDirectory();
const direct = await scoreCases(cases, directory, table, one => messageOf(one, directory));

/** As a mail program writes them: plain text with the delimiter, and html without, names as an address book has them. */
const names = new Map(directory.people.map(({ address, name }) => [address, name] as const));
const renderings: readonly Rendering[] = [
  { form: 'text', isDelimited: true },
  { form: 'html', isDelimited: false, names },
];
const read = (eml: string, at: number): Promise<Message> => readEml(new TextEncoder().encode(eml), { at });
const written: CaseScore[] = [];
for (const rendering of renderings)
  written.push(await scoreCases(cases, directory, table, one => read(renderCase(one, rendering), Date.parse(one.at))));
const threads = await scoreThreads(readEml);
const bank = scoreBank(table);

const reached = (score: CaseScore, bar: Bar): Tally =>
  bar.checks.reduce<Tally>(
    (sum, check) => {
      const { found, missed, wrong } = score.byCheck.get(check) ?? { found: 0, missed: 0, wrong: 0 };
      return { found: sum.found + found, missed: sum.missed + missed, wrong: sum.wrong + wrong };
    },
    { found: 0, missed: 0, wrong: 0 },
  );

const short = (what: string, bar: Bar, value: number, least: number): string[] =>
  value < least ? [`${what} over ${bar.name} is ${percent(value).trim()}, below ${least * 100}%`] : [];

const below = (score: CaseScore): string[] => [
  ...bars.flatMap(bar => [
    ...short('precision', bar, precision(reached(score, bar)), bar.precision),
    ...short('recall', bar, recall(reached(score, bar)), bar.recall),
  ]),
  ...(score.notOwn ? [`${score.notOwn} findings were caused by words that are not the sender’s own`] : []),
];
const failures = [
  ...below(direct).map(failure => `Cases: ${failure}.`),
  ...written.flatMap((score, at) => below(score).map(failure => `Cases as ${renderings[at]!.form} mail: ${failure}.`)),
  ...threads.wrong.map(name => `Own words of ${name} are not exact.`),
];

if (options.json) {
  const plain = (score: CaseScore): unknown => ({
    checks: Object.fromEntries(score.byCheck),
    overall: { ...score.overall, precision: precision(score.overall), recall: recall(score.overall) },
    quietMails: score.quietMails,
    quietAlarmed: score.quietAlarmed,
    notOwn: score.notOwn,
  });
  console.log(JSON.stringify({ cases: plain(direct), eml: written.map(plain), threads, bank, failures }, null, 2));
} else {
  console.log(
    [
      ...report(`${cases.length} labelled messages, as a surface hands them over`, direct),
      ...written.flatMap((score, at) =>
        report(`The same, written as ${renderings[at]!.form} mail and read back`, score),
      ),
      `Own words exact: ${threads.exact} of ${threads.all} threads of real mail programs.`,
      '',
      ...bankLines(bank, table, options.misses === true, options.check),
      ...failures,
    ].join('\n'),
  );
}
process.exitCode = failures.length ? 1 : 0;
