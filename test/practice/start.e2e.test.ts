import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
const started: ChildProcess[] = [];
afterEach(() => started.splice(0).forEach(child => child.kill()));

/** `npm start` with these options: what it prints until it serves or ends. */
const start = (...options: string[]): Promise<{ said: string; code: number | null; url: string }> =>
  new Promise(resolve => {
    const child = spawn(process.execPath, [script, ...options]);
    started.push(child);
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += String(chunk);
      const url = /http:\S+/.exec(said)?.[0];
      if (url) resolve({ said, code: null, url });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', code => resolve({ said, code, url: '' }));
  });

const taken = async (): Promise<{ port: number; free: () => void }> => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  return { port: (server.address() as AddressInfo).port, free: () => server.close() };
};

describe('npm start', () => {
  it('serves the practice mailbox and says where', async () => {
    const { url, said } = await start('--port', '0');
    expect(said).toContain('Practice mailbox: http://127.0.0.1:');
    const answer = await fetch(url);
    expect(await answer.text()).toContain('<title>Practice mailbox');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect((await fetch(new URL('nothing-here', url))).status).toBe(404);
  });

  it('can be reached from this machine alone', async () => {
    const { url } = await start('--port', '0');
    const outward = Object.values(networkInterfaces())
      .flatMap(each => each ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal);
    const elsewhere = new URL(url);
    elsewhere.hostname = outward?.address ?? '127.0.0.2';
    await expect(fetch(elsewhere)).rejects.toThrow();
  });

  it('says in one sentence that a port asked for is taken, or is none', async () => {
    const { port, free } = await taken();
    const busy = await start('--port', String(port));
    free();
    expect(busy.code).toBe(2);
    expect(busy.said.trim()).toBe(
      `The practice mailbox cannot be served on port ${port}: Port ${port} is already in use`,
    );
    expect(await start('--port', 'x')).toMatchObject({
      code: 2,
      said: '--port "x" is not a port: give a number from 0 to 65535.\n',
    });
    expect(await start('--prot')).toMatchObject({ code: 2, said: 'npm start takes one option: --port NUMBER.\n' });
  });
});
