import { readArchive, type ArchiveEntry } from '../archive/read-archive';
import { InputError } from '../../shared/message/input-error';
import type { Policy } from '../../shared/policy/policy';
import { review, type Review } from '../../shared/review/review';
import { reviewLine, unreadableLine } from './format-jsonl';
import { printReview, printSummary, printUnreadable, type Setting, type Totals } from './format-text';
import { loadDirectory } from './load-directory';
import { loadPolicy, loadTable } from './load-policy';
import { levels, readReviewOptions, type Level, type ReviewOptions } from './options';
import { createProgress } from './progress';
import { screenOf } from './terminal';

/** The process as a command sees it. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: NodeJS.ProcessEnv;
}

/** Resolves once the stream takes more: a slow reader is waited for. */
export const print = async (stream: NodeJS.WriteStream, text: string): Promise<void> => {
  if (text === '' || stream.write(text)) return;
  await new Promise(resolve => stream.once('drain', resolve));
};

export const sentence = (error: InputError | string): string => {
  const text = typeof error === 'string' ? error : error.message;
  return `second-reading: ${text}${/[.!?]$/.test(text) ? '' : '.'}\n`;
};

type Outcome = { readonly entry: ArchiveEntry; readonly review: Review | undefined };

const toLine = ({ entry, review: answer }: Outcome, policy: Policy): string =>
  `${'reason' in entry || !answer ? unreadableLine(entry.name, policy.id, 'reason' in entry ? entry.reason : '') : reviewLine(entry.name, answer)}\n`;

const toText = ({ entry, review: answer }: Outcome, setting: Setting): string =>
  'reason' in entry || !answer
    ? printUnreadable(entry.name, 'reason' in entry ? entry.reason : '', setting.screen)
    : printReview(entry.name, entry.message, answer, setting);

const add = (totals: Totals, answer: Review | undefined): Totals => {
  const of = (severity: Level): number =>
    totals[severity] + (answer?.findings.filter(finding => finding.severity === severity).length ?? 0);
  return {
    messages: totals.messages + (answer ? 1 : 0),
    unreadable: totals.unreadable + (answer ? 0 : 1),
    stop: of('stop'),
    warn: of('warn'),
    note: of('note'),
  };
};

const isLoud = (totals: Totals, failOn: Level): boolean =>
  levels.slice(levels.indexOf(failOn)).some(severity => totals[severity] > 0);

const run = async (options: ReviewOptions, streams: Streams): Promise<number> => {
  const policy = await loadPolicy(options.policy);
  const rules = {
    policy,
    directory: await loadDirectory(options.directory, options.lists, policy.domains),
    table: await loadTable(policy, options.policy),
  };
  const setting: Setting = { ...rules, screen: screenOf(streams.stdout, streams.environment) };
  const progress = createProgress(streams.stderr);
  let totals: Totals = { messages: 0, unreadable: 0, stop: 0, warn: 0, note: 0 };
  let isBad = false;
  for await (const entry of readArchive(options.paths, { at: options.at, stdin: streams.stdin })) {
    const answer = 'reason' in entry ? undefined : review(entry.message, rules);
    totals = add(totals, answer);
    progress.clear();
    const outcome = { entry, review: answer };
    const isNamed = 'reason' in entry && entry.isNamed;
    if (options.format === 'jsonl') await print(streams.stdout, toLine(outcome, policy));
    else if (!isNamed) await print(streams.stdout, toText(outcome, setting));
    if (isNamed) {
      isBad = true;
      await print(streams.stderr, sentence(new InputError(entry.reason, { file: entry.name })));
    }
    progress.step();
  }
  progress.clear();
  if (options.format === 'text' && totals.messages + totals.unreadable > 0 && !(isBad && totals.messages === 0))
    await print(streams.stdout, printSummary(totals, policy, setting.screen));
  if (isBad) return 2;
  return isLoud(totals, options.failOn) ? 1 : 0;
};

/** `second-reading review`. Returns the exit code; throws {@link InputError} for input that cannot be used. */
export const reviewCommand = (args: readonly string[], streams: Streams): Promise<number> =>
  run(readReviewOptions(args), streams);
