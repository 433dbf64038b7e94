import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { maildirs, type Maildirs } from './maildirs';
import { people } from './people';
import { startSink, type Sink } from './sink';

export interface Lab {
  /** Roundcube's address, with a slash at its end. */
  readonly url: string;
  readonly sink: Sink;
  /** Puts a raw message into somebody's inbox, as if it had come in. */
  readonly post: Maildirs['post'];
  stop(): Promise<void>;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const webRoot = '/var/lib/roundcube/public_html';
const schema = '/usr/share/roundcube/SQL/sqlite.initial.sql';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(ready => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise(closed => server.close(closed));
  return port;
};

const answers = (port: number): Promise<boolean> =>
  new Promise(done => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });

const untilAnswers = async (name: string, child: ChildProcess, port: number): Promise<void> => {
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    if (await answers(port)) return;
    await new Promise(later => setTimeout(later, 25));
  }
  throw new Error(`The lab's ${name} does not answer. Is everything installed? scripts/install-system.sh installs it.`);
};

/** Starts a program that ends when this process does, however that comes about, and writes to a log in the lab's folder. */
const run = (dir: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess => {
  const log = openSync(join(dir, `${basename(command)}.log`), 'a');
  return spawn('setpriv', ['--pdeathsig', 'TERM', command, ...args], {
    stdio: ['ignore', log, log],
    env: { ...process.env, ...env },
  });
};

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise(exit => child.once('exit', exit));
  child.kill('SIGTERM');
  await gone;
};

const idOf = (user: string, flag: '-u' | '-g'): number =>
  Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));

/** Whose mail it is: Dovecot never opens mail as root, so as root it belongs to "nobody". */
const mailOwner = (): { uid: number; gid: number; internal: string; group: string; login: string } => {
  const { uid, gid, username } = userInfo();
  if (uid === 0)
    return {
      uid: idOf('nobody', '-u'),
      gid: idOf('nobody', '-g'),
      internal: 'dovecot',
      group: 'dovecot',
      login: 'dovenull',
    };
  const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
  return { uid, gid, internal: username, group, login: username };
};

const startDovecot = async (dir: string, port: number): Promise<ChildProcess> => {
  const owner = mailOwner();
  const values: Record<string, string | number> = {
    DIR: dir,
    PORT: port,
    UID: owner.uid,
    GID: owner.gid,
    INTERNAL: owner.internal,
    GROUP: owner.group,
    LOGIN: owner.login,
  };
  const settings = readFileSync(join(here, 'dovecot.conf'), 'utf8').replace(
    /@([A-Z]+)@/g,
    (_, name: string) => `${values[name]}`,
  );
  writeFileSync(join(dir, 'dovecot.conf'), settings);
  writeFileSync(
    join(dir, 'passwords'),
    people.map(({ address, password }) => `${address}:${password}::::::\n`).join(''),
  );
  const dovecot = run(dir, '/usr/sbin/dovecot', ['-F', '-c', join(dir, 'dovecot.conf')]);
  await untilAnswers('Dovecot', dovecot, port);
  return dovecot;
};

const startRoundcube = async (dir: string, port: number, imap: number, smtp: number): Promise<ChildProcess> => {
  const config = join(dir, 'roundcube-config');
  for (const folder of [config, join(dir, 'roundcube-logs'), join(dir, 'roundcube-temp')]) mkdirSync(folder);
  copyFileSync(join(here, 'roundcube-config.php'), join(config, 'config.inc.php'));
  for (const file of ['defaults.inc.php', 'mimetypes.php']) copyFileSync(`/etc/roundcube/${file}`, join(config, file));
  execFileSync('php', [join(here, 'roundcube-users.php'), join(dir, 'roundcube.db'), schema], {
    input: JSON.stringify(people),
  });
  // One worker: with more, Roundcube's parallel requests overwrite each other's session.
  const php = run(dir, 'php', ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', webRoot], {
    ROUNDCUBE_CONFIG_DIR: config,
    LAB_DIR: dir,
    LAB_IMAP: `${imap}`,
    LAB_SMTP: `${smtp}`,
  });
  await untilAnswers('Roundcube', php, port);
  return php;
};

/**
 * Starts Roundcube, Dovecot and an SMTP sink on free ports of loopback, with the mailboxes of `people`.
 * Everything it keeps, logs too, is in one temporary folder, which `stop` removes unless LAB_KEEP is set.
 */
export const startLab = async (): Promise<Lab> => {
  const dir = mkdtempSync(join(tmpdir(), 'second-reading-lab-'));
  chmodSync(dir, 0o755);
  const { uid, gid } = mailOwner();
  const mail = join(dir, 'mail');
  mkdirSync(mail);
  chownSync(mail, uid, gid);
  const { post } = maildirs(mail, { uid, gid });

  const sink = await startSink();
  const mailboxes = new Set(people.map(({ address }) => address));
  sink.onArrival(({ envelope, raw }) => {
    for (const address of envelope.to) if (mailboxes.has(address)) post(address, raw);
  });
  const [imap, web] = [await freePort(), await freePort()];
  const dovecot = await startDovecot(dir, imap);
  const roundcube = await startRoundcube(dir, web, imap, sink.port);
  return {
    url: `http://127.0.0.1:${web}/`,
    sink,
    post,
    stop: async () => {
      await Promise.all([ended(roundcube), ended(dovecot), sink.stop()]);
      if (process.env['LAB_KEEP'] === undefined) rmSync(dir, { recursive: true, force: true });
    },
  };
};
