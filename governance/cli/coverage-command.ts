import { coverage, type ClauseCoverage } from '../../shared/policy/coverage';
import { printProtocol } from './format-text';
import { loadPolicy } from './load-policy';
import { readCoverageOptions } from './options';
import { print, type Streams } from './review-command';
import { paint, printableLine, screenOf, wrap, type Screen } from './terminal';

const toLine = ({ clause, checks, reason }: ClauseCoverage): string =>
  `${JSON.stringify({ clause, checks, reason })}\n`;

const toText = ({ clause, checks, reason }: ClauseCoverage, reference: string, screen: Screen): string => {
  const why = reason === null ? [] : [`no check: ${reason}`];
  const words = [...(checks.length ? [checks.join(', ')] : []), ...why];
  return [
    paint(screen, 'bold', printableLine(`${clause}  ${reference}`)),
    wrap(screen, printableLine(words.length ? words.join('; ') : 'not accounted for'), '    '),
    '',
  ].join('\n');
};

const isAccounted = ({ checks, reason }: ClauseCoverage): boolean => checks.length > 0 || reason !== null;

/** `second-reading policy coverage`. Returns the exit code; throws `InputError` for input that cannot be used. */
export const coverageCommand = async (args: readonly string[], streams: Streams): Promise<number> => {
  const options = readCoverageOptions(args);
  const policy = await loadPolicy(options.policy);
  const clauses = coverage(policy);
  const screen = screenOf(streams.stdout, streams.environment);
  for (const each of clauses) {
    await print(
      streams.stdout,
      options.format === 'jsonl' ? toLine(each) : toText(each, policy.clauses[each.clause] ?? '', screen),
    );
  }
  if (options.format === 'jsonl') return 0;
  const checked = clauses.filter(each => each.checks.length > 0).length;
  const open = clauses.filter(each => !isAccounted(each)).length;
  const rest = open > 0 ? `; ${open} not accounted for` : '';
  await print(
    streams.stdout,
    `\n${printProtocol(policy.protocol)}: ${clauses.length} clauses, ${checked} with a check, ${clauses.length - checked - open} with a reason why no email can show them${rest}.\n`,
  );
  return 0;
};
