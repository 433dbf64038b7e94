import { build } from 'vite';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { fileURLToPath } from 'node:url';

/** As strict as a webmail gets: no inline script or style, and no HTML from strings. */
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

let bundled: Promise<string> | undefined;

const bundle = async (): Promise<string> => {
  const [output] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('./harness.ts', import.meta.url)), formats: ['iife'], name: 'harness' },
    },
  })) as { output: { code: string }[] }[];
  return output!.output[0]!.code;
};

/** A page of `markup` with the panel loaded from its own origin; `script` is the page's own, and runs before it. */
export const panelPage = async (
  browser: Browser,
  markup: string,
  { script = '', css = '', openRoots = false, ...context }: PanelPage = {},
): Promise<Page> => {
  bundled ??= bundle();
  const code = await bundled;
  const page = await (await browser.newContext(context)).newPage();
  if (openRoots) await page.addInitScript(lookIn);
  const files: Record<string, [string, string]> = {
    '/': [
      'text/html',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail</title><link rel="stylesheet" href="/page.css"><script src="/page.js"></script></head><body>${markup}<script src="/panel.js"></script></body></html>`,
    ],
    '/page.js': ['text/javascript', script],
    '/page.css': ['text/css', css],
    '/panel.js': ['text/javascript', code],
  };
  await page.route('**/*', async route => {
    const file = files[new URL(route.request().url()).pathname];
    if (!file) return route.abort();
    return route.fulfill({ contentType: file[0], body: file[1], headers: { 'content-security-policy': strict } });
  });
  await page.goto('http://mail.example/');
  return page;
};

/** For axe and for pictures only: behaviour is tested through the closed root. */
const lookIn = (): void => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
};

export interface PanelPage {
  readonly script?: string;
  readonly css?: string;
  readonly openRoots?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
  readonly viewport?: { width: number; height: number };
  readonly deviceScaleFactor?: number;
}

export interface Seen {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly node: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();
const session = (page: Page): Promise<CDPSession> => {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
};

/** Everything a screen reader is told of, in reading order, closed roots included. */
export const accessible = async (page: Page): Promise<Seen[]> => {
  const client = await session(page);
  await client.send('Accessibility.enable');
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const inOrder = (id: string): typeof nodes => {
    const node = byId.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : [];
  };
  return inOrder(nodes[0]?.nodeId ?? '')
    .filter(node => !node.ignored)
    .map(node => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      node: node.backendDOMNodeId ?? 0,
      properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    }));
};

export const find = async (page: Page, role: string, name?: string): Promise<Seen | undefined> =>
  (await accessible(page)).find(seen => seen.role === role && (name === undefined || seen.name === name));

/** Clicks where the thing so named stands, as a hand would. */
export const press = async (page: Page, role: string, name: string, clickCount = 1): Promise<void> => {
  const seen = await find(page, role, name);
  if (!seen) throw new Error(`No ${role} "${name}" on the page`);
  const client = await session(page);
  await client.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: seen.node });
  const { model } = await client.send('DOM.getBoxModel', { backendNodeId: seen.node });
  const [x1, y1, , , x2, y2] = model.border as [number, number, number, number, number, number];
  await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2, { clickCount });
};

export const focused = async (page: Page): Promise<Seen | undefined> =>
  (await accessible(page)).filter(seen => seen.properties['focused'] === true && seen.role !== 'RootWebArea').pop();

/** Waits until something is so, looking again every 20 ms for two seconds. */
export const until = async <T>(look: () => Promise<T | undefined | false>, what: string): Promise<T> => {
  for (let tries = 0; tries < 100; tries++) {
    const seen = await look();
    if (seen) return seen;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error(`It never came to this: ${what}`);
};
