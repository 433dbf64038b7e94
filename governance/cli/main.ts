import { InputError } from '../../shared/message/input-error';
import { didYouMean } from '../../shared/policy/closest';
import { coverageCommand } from './coverage-command';
import { explainCommand } from './explain-command';
import { print, reviewCommand, sentence, type Streams } from './review-command';
import { usage } from './usage';

/** Put in by the build, out of package.json. */
declare const SECOND_READING_VERSION: string;

const commands: Readonly<Record<string, (args: readonly string[], streams: Streams) => Promise<number>>> = {
  review: reviewCommand,
  explain: explainCommand,
  policy: (args, streams) => {
    if (args[0] === 'coverage') return coverageCommand(args.slice(1), streams);
    throw new InputError(
      args[0] === undefined
        ? 'policy needs a command: coverage'
        : `there is no command "policy ${args[0]}"; there is policy coverage`,
    );
  },
};

const dispatch = async (args: readonly string[], streams: Streams): Promise<number> => {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  if (options.includes('--help') || options.includes('-h') || args[0] === 'help') {
    await print(streams.stdout, usage);
    return 0;
  }
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    await print(streams.stdout, `${SECOND_READING_VERSION}\n`);
    return 0;
  }
  if (name === undefined) throw new InputError('say what to do: review, explain, policy coverage, --version or --help');
  const command = Object.prototype.hasOwnProperty.call(commands, name) ? commands[name] : undefined;
  if (command) return command(rest, streams);
  throw new InputError(`there is no command "${name}"${didYouMean(name, Object.keys(commands))}; see --help`);
};

/** Runs the command line to its exit code. No stack trace reaches a user. */
const run = async (streams: Streams): Promise<number> => {
  try {
    return await dispatch(process.argv.slice(2), streams);
  } catch (error) {
    const text = error instanceof InputError ? error.message : `something went wrong: ${(error as Error).message}`;
    await print(streams.stderr, sentence(text.replace(/\s+/g, ' ')));
    return 2;
  }
};

// A reader that has seen enough (`| head`) closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await run({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
});
