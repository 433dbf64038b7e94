import { readArchive } from '../archive/read-archive';
import { checks } from '../../shared/checks/index.generated';
import type { Check } from '../../shared/checks/check';
import { InputError } from '../../shared/message/input-error';
import type { Message } from '../../shared/message/message';
import { didYouMean } from '../../shared/policy/closest';
import { explain } from '../../shared/review/explain';
import { printExplanation } from './format-explanation';
import { loadDirectory } from './load-directory';
import { loadPolicy, loadTableWithTexts } from './load-policy';
import { readExplainOptions, type ExplainOptions } from './options';
import { print, type Streams } from './review-command';
import { screenOf } from './terminal';

const checkOf = (id: string): Check => {
  const check = checks.find(each => each.id === id);
  if (check) return check;
  const ids = checks.map(each => each.id);
  throw new InputError(`there is no check "${id}"${didYouMean(id, ids)}`, { field: '--check' });
};

const messageOf = async ({ path, at }: ExplainOptions, streams: Streams): Promise<Message> => {
  let only: Message | undefined;
  for await (const entry of readArchive([path], { at, stdin: streams.stdin })) {
    if ('reason' in entry) throw new InputError(entry.reason, { file: entry.name });
    if (only) throw new InputError('explain reads one message, and there are several', { file: path });
    only = entry.message;
  }
  if (only) return only;
  throw new InputError('there is no message', { file: path });
};

/** `second-reading explain`. Returns the exit code; throws {@link InputError} for input that cannot be used. */
export const explainCommand = async (args: readonly string[], streams: Streams): Promise<number> => {
  const options = readExplainOptions(args);
  const check = checkOf(options.check);
  const policy = await loadPolicy(options.policy);
  const directory = await loadDirectory(options.directory, options.lists, policy.domains);
  const message = await messageOf(options, streams);
  const table = await loadTableWithTexts(policy, options.policy);
  const explanation = explain(message, { policy, directory, table }, check);
  const text =
    options.format === 'json'
      ? `${JSON.stringify({ message: options.path, ...explanation }, undefined, 2)}\n`
      : printExplanation(options.path, message, explanation, {
          policy,
          directory,
          screen: screenOf(streams.stdout, streams.environment),
        });
  await print(streams.stdout, text);
  return 0;
};
