/** Serves the practice mailbox on this machine alone: `npm start`, or `npm start -- --port 4321`. Builds it first if needed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { preview } from 'vite';

const DEFAULT_PORT = 4173;
const top = fileURLToPath(new URL('..', import.meta.url));
const built = join(top, 'dist/governance');
const sources = ['shared', 'governance', 'package-lock.json'].map(path => join(top, path));

const fail = message => {
  console.error(message);
  process.exit(2);
};

const readPort = () => {
  let values;
  try {
    ({ values } = parseArgs({ options: { port: { type: 'string' } } }));
  } catch {
    fail('npm start takes one option: --port NUMBER.');
  }
  if (values.port === undefined) return undefined;
  const port = Number(values.port);
  return Number.isInteger(port) && port >= 0 && port < 65536
    ? port
    : fail(`--port "${values.port}" is not a port: give a number from 0 to 65535.`);
};

const newest = path => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map(name => newest(join(path, name))));
};

const isStale = () => {
  const page = join(built, 'index.html');
  return !existsSync(page) || statSync(page).mtimeMs < Math.max(...sources.map(newest));
};

const port = readPort();
if (isStale()) {
  console.log('Building the practice mailbox…');
  const { status } = spawnSync(process.execPath, [join(top, 'scripts/build.mjs'), 'governance'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) fail('The practice mailbox could not be built.');
}

const serve = () =>
  preview({
    configFile: false,
    root: top,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: built },
    preview: {
      host: '127.0.0.1',
      port: port ?? DEFAULT_PORT,
      // A port asked for by name is meant; the default gives way to the next free one.
      strictPort: port !== undefined,
      open: false,
      headers: {
        'content-security-policy':
          "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    },
  });

const server = await serve().catch(error =>
  fail(`The practice mailbox cannot be served on port ${port ?? DEFAULT_PORT}: ${error.message}`),
);
const { port: taken } = server.httpServer.address();
console.log(`Practice mailbox: http://127.0.0.1:${taken}/`);
console.log('Only this machine can reach it, and nothing you write leaves it. Ctrl + C stops it.');
