import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

/** The extension's id, which the key in its manifest makes the same everywhere. */
export const EXTENSION = 'kkidpjejpebjmljgmdojkjkjbimejjdg';

const built = fileURLToPath(new URL('../../dist/extension/chromium', import.meta.url));

export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens a page of the extension in a tab of its own. */
  open(path: string): Promise<Page>;
  /** Runs a script in the extension's background. */
  inBackground(script: string): Promise<unknown>;
  /** Lets the extension see an address, as a person does on the browser's page of extensions. */
  allow(pattern: string): Promise<void>;
  close(): Promise<void>;
}

/** Debian's Chromium, headless, with the built extension and nothing else. A profile given is kept. */
export const startBrowser = async (profile?: string, args: readonly string[] = []): Promise<Browser> => {
  if (!existsSync(join(built, 'manifest.json')))
    throw new Error('There is no built extension: run npm run build first.');
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'second-reading-profile-'));
  // A copy that lasts as long as the profile: the next build would take the files away beneath the browser.
  const extension = join(folder, 'second-reading');
  if (!existsSync(extension)) cpSync(built, extension, { recursive: true });
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...args],
  });
  context.setDefaultTimeout(10_000);
  const page = context.pages()[0] ?? (await context.newPage());
  // Leaving a draft and changing an editor ask first: yes.
  context.on('page', opened => opened.on('dialog', dialog => void dialog.accept().catch(() => undefined)));
  page.on('dialog', dialog => void dialog.accept().catch(() => undefined));
  const open = async (path: string): Promise<Page> => {
    const opened = await context.newPage();
    await opened.goto(`chrome-extension://${EXTENSION}/${path}`);
    return opened;
  };
  return {
    context,
    page,
    open,
    inBackground: async script => {
      const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
      return worker.evaluate(script);
    },
    allow: async pattern => {
      const extensions = await context.newPage();
      await extensions.goto('chrome://extensions');
      await extensions.evaluate(`chrome.developerPrivate.addHostPermission('${EXTENSION}', '${pattern}')`);
      await extensions.close();
    },
    close: async () => {
      await context.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
};
