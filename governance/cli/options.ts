import { parseArgs, type ParseArgsConfig } from 'node:util';
import { InputError } from '../../shared/message/input-error';
import { didYouMean } from '../../shared/policy/closest';
import { parseIso } from '../../shared/policy/working-time';

export type Format = 'text' | 'jsonl';
export const levels = ['note', 'warn', 'stop'] as const;
export type Level = (typeof levels)[number];

export interface ReviewOptions {
  readonly policy: string;
  readonly directory: string | undefined;
  readonly lists: string | undefined;
  readonly at: number | undefined;
  readonly format: Format;
  readonly failOn: Level;
  readonly paths: readonly string[];
}

export interface CoverageOptions {
  readonly policy: string;
  readonly format: Format;
}

export interface ExplainOptions {
  readonly check: string;
  readonly policy: string;
  readonly directory: string | undefined;
  readonly lists: string | undefined;
  readonly at: number | undefined;
  readonly format: 'text' | 'json';
  readonly path: string;
}

type Values = Readonly<Record<string, string | undefined>>;

const askedFor = (option: string): InputError => new InputError(`the option ${option} needs a value`);

/** Every option takes a value; each may be given once. Throws {@link InputError}. */
const readValues = (args: readonly string[], names: readonly string[]): { values: Values; rest: readonly string[] } => {
  const options: ParseArgsConfig['options'] = Object.fromEntries(
    names.map(name => [name, { type: 'string' as const }]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string> = {};
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const option = `--${token.name}`;
    if (!names.includes(token.name)) {
      throw new InputError(
        `there is no option ${token.rawName}${didYouMean(
          option,
          names.map(name => `--${name}`),
        )}; see --help`,
      );
    }
    // "--policy --format jsonl" leaves out the policy: no option of ours has a value that begins with two hyphens.
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) throw askedFor(option);
    if (values[token.name] !== undefined) throw new InputError(`the option ${option} is given twice`);
    values[token.name] = token.value;
  }
  return { values, rest };
};

const oneOf = <T extends string>(option: string, value: string | undefined, allowed: readonly T[], fallback: T): T => {
  if (value === undefined) return fallback;
  const found = allowed.find(each => each === value);
  if (found !== undefined) return found;
  throw new InputError(`"${value}" is not one of ${allowed.join(', ')}`, { field: option });
};

const readMoment = (value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  const moment = parseIso(value);
  if (moment !== undefined) return moment;
  throw new InputError(`"${value}" is no ISO 8601 date and time such as 2026-03-03T09:15 or 2026-03-03T09:15:00Z`, {
    field: '--at',
  });
};

const readFormat = (values: Values): Format => oneOf('--format', values.format, ['text', 'jsonl'], 'text');

/** Throws {@link InputError} for an option or a value that there is not, and where no path is given. */
export const readReviewOptions = (args: readonly string[]): ReviewOptions => {
  const { values, rest } = readValues(args, ['policy', 'directory', 'lists', 'at', 'format', 'fail-on']);
  if (rest.length === 0) throw new InputError('no message is named: give a file, a folder, or - for standard input');
  return {
    policy: values.policy ?? 'model',
    directory: values.directory,
    lists: values.lists,
    at: readMoment(values.at),
    format: readFormat(values),
    failOn: oneOf('--fail-on', values['fail-on'], levels, 'warn'),
    paths: rest,
  };
};

/** Throws {@link InputError} for an option, a value or an argument that there is not. */
export const readCoverageOptions = (args: readonly string[]): CoverageOptions => {
  const { values, rest } = readValues(args, ['policy', 'format']);
  if (rest.length > 0) throw new InputError(`policy coverage takes no argument such as "${rest[0]}"`);
  return { policy: values.policy ?? 'model', format: readFormat(values) };
};

/** Throws {@link InputError} for an option or a value that there is not, and unless one message and a check are named. */
export const readExplainOptions = (args: readonly string[]): ExplainOptions => {
  const { values, rest } = readValues(args, ['check', 'policy', 'directory', 'lists', 'at', 'format']);
  const [path] = rest;
  if (path === undefined) throw new InputError('no message is named: give one file, or - for standard input');
  if (rest.length > 1) throw new InputError(`explain reads one message, and ${rest.length} are named`);
  if (values.check === undefined) throw new InputError('say which check: --check ID');
  return {
    check: values.check,
    policy: values.policy ?? 'model',
    directory: values.directory,
    lists: values.lists,
    at: readMoment(values.at),
    format: oneOf('--format', values.format, ['text', 'json'], 'text'),
    path,
  };
};
