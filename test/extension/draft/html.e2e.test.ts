import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as draft from '../../../extension/webmail/draft/html';

type WithDraft = Window & { draft: typeof draft };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const entry = fileURLToPath(new URL('in-browser.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'inBrowser' };
  const [built] = (await build({ configFile: false, logLevel: 'silent', build: { write: false, lib } })) as {
    output: { code: string }[];
  }[];
  browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium' });
  page = await browser.newPage();
  await page.addInitScript(built!.output[0]!.code);
  await page.goto('about:blank');
});

afterAll(() => browser.close());

const line = 'I am copying this to Dee.';
const quote =
  '<p id="reply-intro">On 2025-11-04 10:12, Sam wrote:</p><blockquote><p>Dear Alex</p><p>Thanks</p></blockquote>';

const open = (body: string): Promise<void> => page.setContent(`<!doctype html><body>${body}</body>`);
const body = (): Promise<string> => page.evaluate(() => document.body.getHTML().trim());

const added = async (markup: string, own: string, at: 'start' | 'end' = 'end'): Promise<string> => {
  await open(markup);
  await page.evaluate(
    ([words, text, where]) => {
      (window as unknown as WithDraft).draft.addLine(document.body, words!, text!, where as 'start' | 'end');
    },
    [own, line, at],
  );
  return body();
};

describe('a line added to an HTML draft', () => {
  it('is a paragraph like the last one of the own words, and comes right after it', async () => {
    expect(await added(`<p class="x" id="y">Hello</p><p>Thanks</p>${quote}`, 'Hello\n\nThanks')).toBe(
      `<p class="x" id="y">Hello</p><p>Thanks</p><p>${line}</p>${quote}`,
    );
  });

  it('is not put into a quotation that says the same', async () => {
    expect(await added(`${quote}<p>Thanks</p>`, 'Thanks')).toBe(`${quote}<p>Thanks</p><p>${line}</p>`);
  });

  it('comes before the own words where it is asked to', async () => {
    expect(await added(`${quote}<div>Hello</div>`, 'Hello', 'start')).toBe(
      `${quote}<div>${line}</div><div>Hello</div>`,
    );
  });

  it('stands a blank line apart where lines are parted by breaks', async () => {
    expect(await added('<div>Hello<br>Thanks<br><br>-- <br>Alex</div>', 'Hello\nThanks')).toBe(
      `<div>Hello<br>Thanks<br><br>${line}<br><br>-- <br>Alex</div>`,
    );
    expect(await added('Hello<br><b>Thanks</b>', 'Hello\nThanks')).toBe(`Hello<br><b>Thanks</b><br><br>${line}`);
    expect(await added('<div>Hello<br>Thanks</div>', 'Hello\nThanks', 'start')).toBe(
      `<div>${line}<br><br>Hello<br>Thanks</div>`,
    );
  });

  it('comes beside a list or a table, not into it', async () => {
    expect(await added('<p>Two things:</p><ul><li>one</li><li>two</li></ul>', 'Two things:\none\ntwo')).toBe(
      `<p>Two things:</p><ul><li>one</li><li>two</li></ul><p>${line}</p>`,
    );
  });

  it('comes at the top where nothing has been written', async () => {
    expect(await added(`<p><br></p>${quote}`, '')).toBe(`<p>${line}</p><p><br></p>${quote}`);
  });
});

describe('a thread cut from an HTML draft', () => {
  const cut = async (markup: string, own: string, signature = ''): Promise<string> => {
    await open(markup);
    await page.evaluate(
      ([words, sign]) => {
        (window as unknown as WithDraft).draft.cutThread(document.body, words!, sign!);
      },
      [own, signature],
    );
    return body();
  };

  it('takes the quotation and its introduction', async () => {
    expect(await cut(`<p>Hello</p><p>Thanks</p>${quote}`, 'Hello\n\nThanks')).toBe('<p>Hello</p><p>Thanks</p>');
  });

  it('leaves own words that are written into the quotation, and the signature', async () => {
    const inline =
      '<blockquote><p>one?</p></blockquote><p>Yes</p><blockquote><p>two?</p></blockquote><p>No</p><div id="_rc_sig">-- <br>Alex</div>';
    expect(await cut(inline, 'Yes\n\nNo', 'Alex')).toContain('<p>Yes</p><p>No</p>');
    expect(await cut(inline, 'Yes\n\nNo', 'Alex')).toContain('Alex');
    expect(await cut(inline, 'Yes\n\nNo', 'Alex')).not.toContain('?');
  });
});

describe('some own words of an HTML draft', () => {
  it('are selected where they are the sender’s, across what is bold', async () => {
    await open(`${quote}<p>Hello</p><p>No, <b>thanks</b> to you</p>`);
    const own = 'Hello\n\nNo, thanks to you';
    const selected = await page.evaluate(
      ([words, start, end]) => {
        (window as unknown as WithDraft).draft.select(document.body, words, start, end);
        const selection = document.getSelection()!;
        return [selection.toString(), selection.anchorNode!.parentElement!.closest('blockquote') === null];
      },
      [own, own.indexOf('thanks'), own.length] as const,
    );
    expect(selected).toEqual(['thanks to you', true]);
  });
});
