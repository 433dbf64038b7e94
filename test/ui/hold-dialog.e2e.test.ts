import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../shared/review/review';
import { accessible, find, focused, launch, panelPage, press, until, type PanelPage } from './panel-page';
import { blindCopy, criticism, lateNote, policy, review, text } from './sample-review';

/** A webmail with a draft and a taste for shortcuts: it listens first, on the window, and notes whatever reaches it. */
const mail =
  '<main><h1>Mail</h1><textarea id="draft" aria-label="Body">Dear Priya</textarea><button id="send">Send</button></main>';
const nosy = `
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'paste', 'mousedown', 'focusin'])
    for (const capture of [true, false]) document.addEventListener(type, event => heard.push(type + ' ' + (event.key ?? event.data ?? '')), capture);
  document.addEventListener('click', () => heard.push('click'));
`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

const ask = async (
  asked: Review,
  options: PanelPage = {},
  after: Record<string, Review | null | 'fails'> = {},
): Promise<void> => {
  page = await panelPage(browser, mail, options);
  await page.focus('#draft');
  await page.evaluate(given => window.panel.ask(given), { review: asked, policy, text, after });
  if (!options.openRoots) await until(() => find(page, 'alertdialog'), 'the dialog is open');
};
const answers = () => page.evaluate(() => window.panel.answers);
const answer = () => until(async () => (await answers())[0], 'an answer');
const said = async () =>
  (await accessible(page))
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ');

describe('the hold dialog, as a screen reader is told of it', () => {
  it('is an alert dialog named "Before you send" that hides the page beneath', async () => {
    await ask(review(criticism));
    const dialog = (await find(page, 'alertdialog'))!;
    expect(dialog.name).toBe('Before you send');
    expect(dialog.description).toContain('Nothing has been sent yet. One point to look at');
    expect(dialog.properties['modal']).toBe(true);
    expect(await find(page, 'textbox', 'Body')).toBeUndefined();
  });

  it('lists each finding with its heading, clause, protocol and its standing, quoted words and remedies', async () => {
    await ask(review(criticism, blindCopy));
    const tree = await accessible(page);
    expect(tree.filter(({ role }) => role === 'listitem')).toHaveLength(2);
    const headings = tree.filter(({ role }) => role === 'heading').map(({ name }) => name);
    expect(headings).toEqual(['Before you send', blindCopy.title, criticism.title]);
    const words = await said();
    expect(words).toContain('Clause 10.2(c)');
    expect(words).toContain('raise a concern with the officer privately first (also 10.4)');
    expect(words).toContain('Protocol on Member/Officer Relations, 2017, draft');
    expect(words).toMatch(/“Frankly you have .*made a complete mess.* of this application\.”/);
    for (const { label } of [...criticism.remedies, ...blindCopy.remedies])
      expect(await find(page, 'button', label)).toBeDefined();
  });

  it('quotes words that stand close together once, and says of far ones how many there are', async () => {
    const found = (words: string) => ({
      field: 'own' as const,
      text: words,
      start: text.own.indexOf(words),
      end: text.own.indexOf(words) + words.length,
    });
    const cited = ['Dear Priya', 'Frankly', 'complete mess', 'tonight', 'Regards'].map(found);
    await ask(
      review({
        ...criticism,
        evidence: [
          ...cited,
          { field: 'cc', text: 'A', start: 0, end: 0 },
          { field: 'cc', text: 'B', start: 0, end: 0 },
        ],
      }),
    );
    const words = await said();
    expect(words.match(/You wrote:/g)).toHaveLength(1);
    expect(words).toMatch(
      /“ ?Dear Priya ,” “ ?Frankly you have made a complete mess of this application\. .*tonight \.” and 1 more/,
    );
    expect(words).toContain('Cc: A, B');
  });

  it('keeps notes folded away until they are asked for', async () => {
    await ask(review(criticism, lateNote));
    expect(await said()).not.toContain(lateNote.title);
    await press(page, 'DisclosureTriangle', 'Also worth knowing (1)');
    expect(await find(page, 'heading', lateNote.title)).toBeDefined();
  });

  it('names what could not be read', async () => {
    await ask({ ...review(criticism), unread: ['bcc', 'thread'] });
    expect(await said()).toContain('Not checked: Bcc and the earlier messages could not be read here.');
  });
});

describe('answering', () => {
  it('starts at "Keep editing", which gives the draft back as it was', async () => {
    await ask(review(criticism));
    expect((await focused(page))?.name).toBe('Keep editing');
    await page.keyboard.press('Enter');
    expect(await answer()).toEqual({ kind: 'keep-editing' });
    expect(await page.inputValue('#draft')).toBe('Dear Priya');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft');
    expect(await find(page, 'alertdialog')).toBeUndefined();
  });

  it('keeps editing on Escape', async () => {
    await ask(review(blindCopy));
    await page.keyboard.press('Escape');
    expect(await answer()).toEqual({ kind: 'keep-editing' });
  });

  it('sends a warning on one click, once', async () => {
    await ask(review(criticism));
    await press(page, 'button', 'Send anyway');
    expect(await answer()).toEqual({ kind: 'send-anyway', reason: '' });
    expect(await answers()).toHaveLength(1);
  });

  it('does not send a stop without a reason, and says so where the reason goes', async () => {
    await ask(review(blindCopy, criticism));
    const send = (await find(page, 'button', 'Send anyway'))!;
    expect(send.properties['disabled']).toBe(true);
    expect(send.description).toContain('say why in a few words');
    await press(page, 'button', 'Send anyway');
    expect((await focused(page))?.name).toBe('Reason');
    expect((await focused(page))?.properties['invalid']).toBe('true');
    await page.keyboard.type('   ');
    await press(page, 'button', 'Send anyway');
    expect(await answers()).toEqual([]);
    await page.keyboard.type('He asked me to, by telephone.');
    await until(
      async () => !(await find(page, 'button', 'Send anyway'))?.properties['disabled'],
      'Send anyway can be pressed',
    );
    await press(page, 'button', 'Send anyway');
    expect(await answer()).toEqual({ kind: 'send-anyway', reason: 'He asked me to, by telephone.' });
  });

  it('takes a double click for one', async () => {
    await ask(review(criticism), {}, { [criticism.remedies[0]!.label]: review() });
    await press(page, 'button', 'Send anyway', 2);
    await answer();
    expect(await answers()).toHaveLength(1);
  });

  it('answers a second call while it is open with "Keep editing", so that one press cannot send twice', async () => {
    await ask(review(criticism));
    await page.evaluate(given => window.panel.ask(given), { review: review(criticism), policy, text });
    expect(await answer()).toEqual({ kind: 'keep-editing' });
    expect((await accessible(page)).filter(({ role }) => role === 'alertdialog')).toHaveLength(1);
  });

  it('can be done by keyboard alone, and Tab stays inside', async () => {
    await ask(review(blindCopy, criticism));
    const stops: string[] = [];
    for (let step = 0; step < 7; step++) {
      stops.push((await focused(page))?.name ?? '');
      await page.keyboard.press('Tab');
    }
    const round = [
      'Keep editing',
      blindCopy.remedies[0]!.label,
      ...criticism.remedies.map(({ label }) => label),
      'Reason',
      'Send anyway',
      'Keep editing',
    ];
    expect(stops).toEqual(round);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect((await focused(page))?.name).toBe('Reason');
    await page.keyboard.type('Agreed');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await answer()).toEqual({ kind: 'send-anyway', reason: 'Agreed' });
  });
});

describe('remedies', () => {
  it('update the dialog in place, say politely what was done, and move on to what is left', async () => {
    await ask(review(blindCopy, criticism), {}, { [blindCopy.remedies[0]!.label]: review(criticism) });
    await press(page, 'button', blindCopy.remedies[0]!.label);
    await until(async () => (await said()).includes('Done: Move Ian Hale to Cc and say so.'), 'what was done is said');
    expect((await accessible(page)).filter(({ role }) => role === 'listitem')).toHaveLength(1);
    expect((await focused(page))?.name).toBe(criticism.title);
    expect(await find(page, 'textbox', 'Reason')).toBeUndefined();
    expect(await answers()).toEqual([]);
  });

  it('offer "Send now" when nothing is left, but never send by themselves', async () => {
    await ask(review(blindCopy), {}, { [blindCopy.remedies[0]!.label]: review(lateNote) });
    await press(page, 'button', blindCopy.remedies[0]!.label, 2);
    await until(() => find(page, 'button', 'Send now'), 'Send now is offered');
    expect((await find(page, 'alertdialog'))!.description).toContain('Nothing is left to put right');
    expect(await find(page, 'button', 'Send anyway')).toBeUndefined();
    expect(await answers()).toEqual([]);
    await press(page, 'button', 'Send now');
    expect(await answer()).toEqual({ kind: 'send-anyway', reason: '' });
  });

  it.each([[null], ['fails' as const]])('say when the surface could not do them (%s)', async outcome => {
    await ask(review(blindCopy), {}, { [blindCopy.remedies[0]!.label]: outcome });
    await press(page, 'button', blindCopy.remedies[0]!.label);
    await until(async () => (await said()).includes('This could not be done here'), 'it says so');
    expect(await find(page, 'button', 'Send anyway')).toBeDefined();
  });

  it('that leave a blank to fill close the dialog, so that half a sentence is never offered for sending', async () => {
    const asking = { kind: 'add-line' as const, label: 'Say why', line: 'I ask for this because ', at: 'end' as const };
    await ask(review({ ...criticism, remedies: [asking] }), {}, { 'Say why': review() });
    await press(page, 'button', 'Say why');
    expect(await answer()).toEqual({ kind: 'keep-editing' });
    expect(await page.evaluate(() => window.panel.applied)).toEqual(['Say why']);
  });

  it('that lead to the words close the dialog first and keep editing', async () => {
    await ask(review(criticism));
    await press(page, 'button', 'Go to these words');
    expect(await answer()).toEqual({ kind: 'keep-editing' });
    expect(await page.evaluate(() => window.panel.applied)).toEqual(['Go to these words']);
  });
});

describe('in the page of somebody else', () => {
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

  it('lets no key, word or press reach the page', async () => {
    page = await panelPage(browser, mail, { script: nosy });
    await page.focus('#draft');
    await page.evaluate(given => window.panel.ask(given), { review: review(blindCopy), policy, text });
    await until(() => find(page, 'alertdialog'), 'the dialog is open');
    await page.evaluate(() => void ((window as unknown as { heard: string[] }).heard.length = 0));
    await press(page, 'textbox', 'Reason');
    await page.keyboard.type('compose c #');
    await page.keyboard.press('Control+Enter');
    expect(await heard()).toEqual([]);
    expect((await find(page, 'textbox', 'Reason'))!.properties).toBeDefined();
    await press(page, 'button', 'Send anyway');
    expect(await answer()).toEqual({ kind: 'send-anyway', reason: 'compose c #' });
    expect((await heard()).filter(event => event === 'click')).toEqual([]);
  });

  it.each(['Escape', 'Enter', 'Space'])(
    'keeps the release of %s from the page too, when that key closed it',
    async key => {
      page = await panelPage(browser, mail, { script: nosy });
      await page.focus('#draft');
      await page.evaluate(given => window.panel.ask(given), { review: review(blindCopy), policy, text });
      await until(() => find(page, 'alertdialog'), 'the dialog is open');
      await page.evaluate(() => void ((window as unknown as { heard: string[] }).heard.length = 0));
      await page.keyboard.press(key);
      await answer();
      await page.waitForTimeout(50);
      expect((await heard()).filter(event => event.startsWith('key'))).toEqual([]);
      await page.keyboard.press('x');
      expect((await heard()).filter(event => event.startsWith('keydown'))).toEqual(['keydown x', 'keydown x']);
      expect(await page.inputValue('#draft')).toBe('xDear Priya');
    },
  );

  it('hears before a page that listens on its window, where the surface came first', async () => {
    page = await panelPage(browser, mail);
    await page.evaluate(() => {
      window.panel.prepareShield();
      const heard: string[] = [];
      Object.assign(window, { heard });
      window.addEventListener('keydown', event => heard.push(event.key), true);
    });
    await page.keyboard.press('x');
    expect(await heard()).toEqual(['x']);
    await page.evaluate(given => window.panel.ask(given), { review: review(blindCopy), policy, text });
    await until(() => find(page, 'alertdialog'), 'the dialog is open');
    await page.keyboard.press('y');
    expect(await heard()).toEqual(['x']);
    await page.keyboard.press('Escape');
    await answer();
    await page.keyboard.press('z');
    expect(await heard()).toEqual(['x', 'z']);
  });

  it('keeps the focus from a page that grabs it', async () => {
    const grabbing = `setInterval(() => document.getElementById('draft')?.focus(), 10);
      document.addEventListener('focusin', () => document.getElementById('draft').focus(), true);`;
    await ask(review(blindCopy), { script: grabbing });
    await press(page, 'textbox', 'Reason');
    await page.keyboard.type('Still here', { delay: 10 });
    await press(page, 'button', 'Send anyway');
    expect(await answer()).toEqual({ kind: 'send-anyway', reason: 'Still here' });
    expect(await page.inputValue('#draft')).toBe('Dear Priya');
  });

  it('comes back when the page sweeps it away', async () => {
    await ask(review(criticism));
    await page.evaluate(() => document.querySelector('second-reading-panel')?.remove());
    await until(() => find(page, 'alertdialog', 'Before you send'), 'the dialog is back');
    await press(page, 'button', 'Send anyway');
    expect(await answer()).toEqual({ kind: 'send-anyway', reason: '' });
  });

  it('looks the same whatever the page’s own styles do', async () => {
    const hostile =
      '* { display: none !important; color: red !important; font: 40px fantasy !important; visibility: hidden !important; direction: rtl; text-transform: uppercase }';
    const sized = { viewport: { width: 800, height: 700 }, reducedMotion: 'reduce' as const };
    const box = async () =>
      (await page.context().newCDPSession(page)).send('DOM.getBoxModel', {
        backendNodeId: (await find(page, 'button', 'Keep editing'))!.node,
      });
    await ask(review(criticism), { ...sized, css: '*{}' });
    const plain = (await box()).model.border;
    await page.context().close();
    await ask(review(criticism), { ...sized, css: hostile.replace('* {', 'body, body *, second-reading-panel {') });
    expect((await box()).model.border).toEqual(plain);
  });

  it('gives the caret back where it was in a rich-text draft', async () => {
    page = await panelPage(
      browser,
      '<div id="rich" contenteditable="true" role="textbox" aria-label="Body">Dear Priya</div>',
    );
    await page.focus('#rich');
    await page.evaluate(() => document.getSelection()?.collapse(document.getElementById('rich')!.firstChild, 4));
    await page.evaluate(given => window.panel.ask(given), { review: review(blindCopy), policy, text });
    await until(() => find(page, 'alertdialog'), 'the dialog is open');
    await press(page, 'textbox', 'Reason');
    await page.keyboard.type('abc');
    await page.keyboard.press('Escape');
    await answer();
    await page.keyboard.type('!');
    expect(await page.textContent('#rich')).toBe('Dear! Priya');
  });
});

describe('for everyone', () => {
  const audit = async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations, passes } = await new AxeBuilder({ page })
      .withTags(tags)
      .include('second-reading-panel')
      .analyze();
    expect(passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['aria-dialog-name', 'button-name', 'target-size']),
    );
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };

  it.each([['light' as const], ['dark' as const]])('has nothing for axe to find in %s', async colorScheme => {
    await ask(
      review(blindCopy, criticism, lateNote),
      { openRoots: true, colorScheme, reducedMotion: 'reduce' },
      { [blindCopy.remedies[0]!.label]: review() },
    );
    await page.getByText('Also worth knowing').click();
    await page.getByRole('button', { name: 'Send anyway' }).click({ force: true });
    expect(await audit()).toEqual([]);
    await page.getByRole('button', { name: blindCopy.remedies[0]!.label }).click();
    await page.getByRole('button', { name: 'Send now' }).waitFor();
    expect(await audit()).toEqual([]);
  });

  it.each([['light' as const], ['dark' as const]])(
    'has ink that stands out from its ground in %s',
    async colorScheme => {
      await ask(review(blindCopy, criticism, lateNote), { openRoots: true, colorScheme, reducedMotion: 'reduce' });
      await page.getByText('Also worth knowing').click();
      const contrasts = await page.evaluate(() => {
        const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
        const luminance = (colour: string) => {
          const [red, green, blue] = channels(colour).map(value =>
            value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
        };
        const ground = (node: Element | null): string => {
          const colour = getComputedStyle(node!).backgroundColor;
          return channels(colour)[3] === 0 ? ground(node!.parentElement) : colour;
        };
        const dialog = document.querySelector('second-reading-panel')!.shadowRoot!.querySelector('dialog')!;
        const texts = [...dialog.querySelectorAll('*')].filter(
          node => [...node.childNodes].some(child => child.nodeType === 3) && node.checkVisibility(),
        );
        return texts.map(node => {
          const [dark, light] = [luminance(getComputedStyle(node).color), luminance(ground(node))].sort(
            (a, b) => a - b,
          );
          return { text: node.textContent, contrast: (light! + 0.05) / (dark! + 0.05) };
        });
      });
      expect(contrasts.length).toBeGreaterThan(15);
      expect(contrasts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
    },
  );

  it.each([
    ['320 px wide', { width: 320, height: 568 }],
    ['1280 × 720 at 400 %', { width: 320, height: 180 }],
    ['1024 × 768 at 200 %', { width: 512, height: 384 }],
  ])('needs no sideways scrolling and loses no button at %s', async (_, viewport) => {
    await ask(review(blindCopy, criticism, lateNote), { openRoots: true, viewport, reducedMotion: 'reduce' });
    const dialog = page.getByRole('alertdialog');
    await dialog.getByLabel('Reason').fill('Agreed');
    expect(await dialog.evaluate(node => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
    for (const button of await dialog.getByRole('button').all()) {
      await button.scrollIntoViewIfNeeded();
      await button.click({ trial: true, timeout: 2000 });
      const { x, width, height } = (await button.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(viewport.width);
      expect(height).toBeGreaterThanOrEqual(24);
    }
  });

  it('shows what has the focus, never covered by the buttons at the foot', async () => {
    await ask(review(blindCopy, criticism, lateNote), {
      openRoots: true,
      viewport: { width: 512, height: 500 },
      reducedMotion: 'reduce',
    });
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Tab');
      const shown = await page.evaluate(() => {
        const root = document.querySelector('second-reading-panel')!.shadowRoot!;
        const active = root.activeElement!;
        const { left, top, width, height } = active.getBoundingClientRect();
        const hit = root.elementFromPoint(left + width / 2, top + height / 2);
        return hit === active || active.contains(hit);
      });
      expect(shown).toBe(true);
    }
  });
});
