import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import config from '../../governance/cli/build';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Command {
  readonly folder: string;
  /** Runs the built command in the fixtures' folder, as a shell would. */
  run(
    args: readonly string[],
    options?: { input?: string | Buffer; environment?: NodeJS.ProcessEnv },
  ): Promise<Outcome>;
}

export const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Builds the command line as `npm run build` does, into a folder that holds nothing else: it has to run alone. */
export const buildCommand = async (): Promise<Command> => {
  const folder = mkdtempSync(join(tmpdir(), 'second-reading-cli-'));
  const file = join(folder, 'second-reading.js');
  const { build: options, ...rest } = config();
  await build({ ...rest, configFile: false, logLevel: 'error', build: { ...options, outDir: folder } });
  return {
    folder,
    run: (args, { input = '', environment = {} } = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(file, [...args], { cwd: fixtures, env: { PATH: process.env.PATH, ...environment } });
        let out = '';
        let err = '';
        child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
        child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
        child.on('error', reject);
        child.on('close', code => resolve({ code, out, err }));
        // A command that is done before it has read all closes its end.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
      }),
  };
};
