import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HOST = 'rules.saltmere.test';

export interface CouncilServer {
  /** The https address of a file; with the digest of a text where one is given. */
  address(file: string, text?: string): string;
  /** What a browser needs to find the server under its name, and to take its certificate. */
  readonly browserArguments: readonly string[];
  /** Paths asked for so far. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** A council's https server on loopback, with these files, which any origin may read. */
export const startCouncilServer = async (files: Readonly<Record<string, string>>): Promise<CouncilServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'second-reading-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const request = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=${HOST}`;
  execFileSync('openssl', [...request.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const asked: string[] = [];
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, ({ url = '' }, response) => {
    asked.push(url);
    const text = files[url.slice(1)];
    response.writeHead(text === undefined ? 404 : 200, { 'access-control-allow-origin': '*' });
    response.end(text ?? '');
  });
  rmSync(folder, { recursive: true });
  server.listen(0, '127.0.0.1');
  await new Promise(ready => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: (file, text) => {
      const digest = text === undefined ? '' : `#sha256-${createHash('sha256').update(text).digest('base64')}`;
      return `https://${HOST}:${port}/${file}${digest}`;
    },
    browserArguments: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`, '--ignore-certificate-errors'],
    asked,
    stop: () =>
      new Promise(stopped => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
};
