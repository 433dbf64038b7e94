import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import practiceBuild from '../../governance/practice/build';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** The practice mailbox as it is built, served on loopback from a folder of its own. */
export const servePractice = async (): Promise<Served> => {
  const outDir = await mkdtemp(join(tmpdir(), 'practice-'));
  const config = practiceBuild();
  await build({ ...config, configFile: false, logLevel: 'silent', build: { ...config.build, outDir } });
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  return {
    url: `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
};

export interface Opened {
  readonly page: Page;
  /** What went wrong in the page, and every address it asked for. */
  readonly faults: string[];
  readonly asked: string[];
}

/** The page in a browser of its own. Closed roots are opened for the test alone, so that the panel can be found by role. */
export const openPractice = async (
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Opened> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const [faults, asked]: [string[], string[]] = [[], []];
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => message.type() === 'error' && faults.push(message.text()));
  page.on('request', request => asked.push(request.url()));
  await page.goto(url);
  return { page, faults, asked };
};
