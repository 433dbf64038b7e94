import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { person, rulesOf } from '../../governance/practice/mailbox/council';
import { toMessage } from '../../governance/practice/mailbox/draft';
import { addressOf, startDraft } from '../../governance/practice/mailbox/start-draft';
import { starters, type Starter } from '../../governance/practice/mailbox/starters';
import type { Remedy } from '../../shared/checks/check';
import { review } from '../../shared/review/review';
import { launch } from '../ui/panel-page';
import { openPractice, servePractice, type Opened, type Served } from './practice-page';

let browser: Browser;
let served: Served;
let opened: Opened;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePractice()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
afterEach(async () => {
  expect(opened.faults).toEqual([]);
  expect(opened.asked.filter(url => !url.startsWith(served.url))).toEqual([]);
  await page.context().close();
});

const open = async (options?: BrowserContextOptions): Promise<void> => {
  opened = await openPractice(browser, served.url, options);
  page = opened.page;
};
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const dialog = () => page.getByRole('alertdialog', { name: 'Before you send' });
const body = () => page.getByLabel('Message', { exact: true }).and(page.getByRole('textbox'));
const tryStarter = async (id: string): Promise<void> => {
  await press('Try these');
  await press(starters.find(starter => starter.id === id)!.title);
};
const sent = () => page.getByRole('region', { name: 'Sent' }).getByRole('button');

/** What the core says of a starter, and how it words the remedy of one kind: the wording is the core's to change. */
const reviewOf = (starter: Starter) =>
  review(
    toMessage(startDraft('one', starter), person(addressOf(starter.as)), starter.clock),
    rulesOf(starter.protocol),
  );
const remedyLabel = (id: string, kind: Remedy['kind']): string => {
  const { findings } = reviewOf(starters.find(starter => starter.id === id)!);
  return findings.flatMap(({ remedies }) => remedies).find(remedy => remedy.kind === kind)!.label;
};

describe('a message that touches the protocol', () => {
  it('is held with the clause, and Keep editing leaves the draft byte for byte', async () => {
    await open();
    await tryStarter('blind-copy');
    const before = await body().inputValue();
    await press('Send');
    await dialog().waitFor();
    expect(await dialog().getByRole('listitem').count()).toBe(1);
    expect(await dialog().innerText()).toContain('Clause 1.10.1');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await body().inputValue()).toBe(before);
    expect(await page.getByRole('list', { name: 'Bcc recipients' }).innerText()).toContain('Cllr Edwin Marlowe');
    await press('Sent');
    expect(await sent().count()).toBe(0);
  });

  it('is put right by one press, and sent once by another', async () => {
    await open();
    await tryStarter('blind-copy');
    await press('Send');
    await dialog()
      .getByRole('button', { name: remedyLabel('blind-copy', 'move-bcc-to-cc') })
      .click();
    await dialog().getByRole('button', { name: 'Send now' }).dblclick();
    await dialog().waitFor({ state: 'detached' });
    expect(await sent().count()).toBe(1);
    const letter = page.getByRole('region', { name: 'Message' });
    await letter.getByText('Cc Cllr Edwin Marlowe').waitFor();
    expect(await letter.innerText()).toContain('I am copying this to Cllr Edwin Marlowe.');
    const said = page.getByRole('region', { name: 'What the panel said' });
    expect(await said.innerText()).toContain(`Put right with: ${remedyLabel('blind-copy', 'move-bcc-to-cc')}.`);
    expect(await said.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(1);
    expect(await page.getByRole('status').filter({ hasText: 'Your message was sent.' }).count()).toBe(1);
  });

  it('can be sent anyway, for a reason that is kept with what was said and is not in the message', async () => {
    await open();
    await tryStarter('blind-copy');
    await press('Send');
    await dialog().getByLabel('Reason').fill('He asked me to.');
    await dialog().getByRole('button', { name: 'Send anyway' }).click();
    await page.getByText('You sent it anyway, for this reason: “He asked me to.”').waitFor();
    expect(await page.locator('#pane > .words').innerText()).not.toContain('He asked me to');
  });

  it('is held until the next working morning where that is the remedy', async () => {
    await open();
    await tryStarter('out-of-hours');
    await press('Send');
    await dialog()
      .getByRole('list')
      .getByRole('button', { name: remedyLabel('out-of-hours', 'schedule') })
      .click();
    await dialog().getByRole('button', { name: 'Keep editing' }).click();
    await page.getByText('Send will hold it until Wed 10 June, 08:30.').waitFor();
    await press('Send');
    await page.getByRole('region', { name: 'Message' }).getByText('Wed 10 June, 08:30').waitFor();
  });

  it('differs by protocol: what one forbids another allows', async () => {
    await open();
    await tryStarter('blind-copy');
    await page.getByLabel('Protocol').selectOption('Rugby Borough Council');
    await press('Send');
    await page.getByText('Nothing. This message touches no clause').waitFor();
  });

  it('differs by the time it is', async () => {
    await open();
    await tryStarter('out-of-hours');
    await page.getByLabel('It is').selectOption('Tue 9 June, 10:15');
    await press('Send');
    await page.getByText('Nothing. This message touches no clause').waitFor();
  });
});

describe('a clean message', () => {
  it('goes without a word', async () => {
    await open();
    await tryStarter('fine');
    await press('Send');
    await page.getByText('Nothing. This message touches no clause').waitFor();
    expect(await dialog().count()).toBe(0);
    expect(await sent().count()).toBe(1);
  });
});

describe('every message to try', () => {
  it.each(starters.filter(({ shows }) => shows !== ''))('"$title" has the panel show $shows', async starter => {
    const { findings } = reviewOf(starter);
    await open();
    await tryStarter(starter.id);
    await press('Send');
    const said = findings.some(({ severity }) => severity !== 'note')
      ? dialog()
      : page.getByRole('region', { name: 'What the panel said' });
    await said.waitFor();
    if (await said.getByText('Also worth knowing').count()) await said.getByText('Also worth knowing').click();
    const shown = said.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: findings.find(({ check }) => check === starter.shows)!.title }),
    });
    expect(await shown.getByText(/^Clause/).count()).toBeGreaterThan(0);
    expect(await said.getByRole('listitem').count()).toBe(findings.length);
  });
});

describe('by keyboard alone', () => {
  it('a message is written, addressed from the directory, held, put right and sent', async () => {
    await open();
    const tab = async (times = 1) => {
      for (let step = 0; step < times; step++) await page.keyboard.press('Tab');
    };
    await page.getByLabel('Protocol').selectOption('Reigate & Banstead Borough Council');
    await page.getByRole('button', { name: 'Write', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('ashby');
    await page.keyboard.press('Enter');
    await tab(2);
    await page.keyboard.type('town and vill');
    await page.keyboard.press('Backspace');
    for (let typed = 0; typed < 20; typed++) await page.keyboard.press('Backspace');
    await page.keyboard.type('cllr');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tab();
    await page.keyboard.type('Garages');
    await tab();
    await page.keyboard.type('Dear Tom, is there any news?');
    expect(await page.getByRole('list', { name: 'To recipients' }).innerText()).toContain('Tom Ashby');
    expect(await page.getByRole('list', { name: 'Bcc recipients' }).innerText()).toContain('Cllr Edwin Marlowe');
    await page.keyboard.press('Control+Enter');
    await dialog().waitFor();
    await tab();
    await page.keyboard.press('Enter');
    await dialog().getByRole('button', { name: 'Send now' }).waitFor();
    await tab();
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    expect(await sent().count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Garages');
  });

  it('the list is walked with the arrows, and drafts that were begun are kept', async () => {
    await open();
    await page.getByRole('button', { name: /Planning delays/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Mill Lane garages/ }).waitFor();
    await press('Reply');
    await page.keyboard.type('Dear Tom, thank');
    await press(/^Inbox/);
    await press(/^Drafts/);
    await page.getByRole('button', { name: /To Tom Ashby/ }).click();
    expect(await body().inputValue()).toBe('Dear Tom, thank');
    await press('Discard');
    await page.getByText('No drafts.').waitFor();
  });
});

describe('beside the draft', () => {
  it('a note shows itself while one writes, and never holds', async () => {
    await open();
    await tryStarter('silent-copy');
    await page.locator('summary', { hasText: 'One thing worth knowing' }).click();
    await page
      .getByRole('form', { name: 'Reply' })
      .getByText(/^Clause/)
      .waitFor();
    await press('Send');
    await page.getByText('It was not held: a note never holds a message.').waitFor();
  });
});

describe('for everyone', () => {
  const audit = async () =>
    (
      await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
    ).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);

  it.each([['light' as const], ['dark' as const]])(
    'has nothing for axe to find in %s: reading, writing, trying, sent',
    async colorScheme => {
      await open({ colorScheme });
      expect(await audit()).toEqual([]);
      await page.getByRole('button', { name: /Bins AGAIN/ }).click();
      expect(await audit()).toEqual([]);
      await press('Forward');
      await page.getByRole('combobox', { name: 'To', exact: true }).pressSequentially('plan');
      expect(await audit()).toEqual([]);
      await page.keyboard.press('Enter');
      await tryStarter('silent-copy');
      await page.locator('summary', { hasText: 'One thing worth knowing' }).click();
      expect(await audit()).toEqual([]);
      await press('Send');
      await page.getByText('What the panel said').waitFor();
      expect(await audit()).toEqual([]);
    },
  );

  it.each([
    ['320 px wide', { width: 320, height: 640 }],
    ['1280 × 800 at 200 %', { width: 640, height: 400 }],
  ])('needs no sideways scrolling at %s', async (_, viewport) => {
    await open({ viewport });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await tryStarter('forwarded-without-author');
    expect(await overflow()).toBe(0);
    await press('Send');
    await dialog().getByRole('button', { name: 'Send anyway' }).click();
    await page.getByText('What the panel said').waitFor();
    expect(await overflow()).toBe(0);
    await press('Back to the list');
    expect(await page.getByRole('region', { name: 'Sent' }).isVisible()).toBe(true);
  });
});
