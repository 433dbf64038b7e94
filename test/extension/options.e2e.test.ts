import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../webmail-lab/lab';
import { startBrowser, type Browser } from './browser';
import { councilSetsNothing } from './council';
import { Dialog } from './dialog';
import { Roundcube } from './roundcube';
import { alex, dee, sam, saltmere } from './saltmere/saltmere';

const started: { stop(): Promise<void> }[] = [];
let lab: Lab;
let browser: Browser;
let options: Page;

beforeAll(async () => {
  councilSetsNothing();
  lab = await startLab();
  started.push(lab);
  browser = await startBrowser();
  started.push({ stop: () => browser.close() });
  options = await browser.open('extension/options/options.html');
});

afterAll(async () => {
  for (const part of started.reverse()) await part.stop();
});

const save = async (fields: { policy?: string; directory?: string; lists?: string }): Promise<void> => {
  if (fields.policy !== undefined) {
    await options.getByLabel('Protocol').selectOption('own');
    await options.getByLabel('Your council’s policy file').fill(fields.policy);
  }
  if (fields.directory !== undefined) await options.getByLabel('Who is who').fill(fields.directory);
  if (fields.lists !== undefined) await options.getByLabel('Who is on which list').fill(fields.lists);
  await options.locator('#saved').evaluate(saved => (saved.textContent = ''));
  await options.getByRole('button', { name: 'Save' }).click();
  await options.locator('#saved:not(:empty)').waitFor();
};

const problem = (key: string): Promise<string> => options.locator(`#${key}-problem`).innerText();
const saved = (): Promise<string> => options.locator('#saved').innerText();

/** What the popup says over a page. */
const popup = async (over: Page): Promise<string> => {
  await over.bringToFront();
  const opened = browser.context.waitForEvent('page');
  await browser.inBackground('chrome.tabs.create({ url: "extension/popup/popup.html", active: false })');
  const page = await opened;
  await page.locator('#standing:not(:empty)').waitFor({ state: 'attached' });
  const words = await page.locator('#standing').innerText();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.close();
  return words;
};

describe('the options', () => {
  it('say at first that no webmail has been added, and so does the popup', async () => {
    await options.getByText('Messages are not being checked yet: add your webmail.').waitFor();
    expect(await popup(options)).toBe('Not checking: no webmail has been set up yet.');
  });

  it('offer the protocols that come with the product', async () => {
    const protocols = await options.getByLabel('Protocol').locator('option').allInnerTexts();
    expect(protocols.some(title => title.includes('Uttlesford District Council'))).toBe(true);
    expect(protocols.at(-1)).toBe('My council’s own policy');
  });

  it('name line and field of what is wrong, and save nothing of it', async () => {
    await save({ policy: saltmere.policy.replace('"council"', '"counsel"') });
    expect(await problem('policy')).toMatch(/^The policy, line 4, "counsel": /);
    expect(await saved()).toMatch(/^Not saved/);
    await save({ policy: saltmere.policy, directory: saltmere.directory.replace(',member,', ',memeber,') });
    expect(await problem('policy')).toBe('');
    expect(await problem('directory')).toMatch(/^The directory, line \d+, "kind": /);
    await save({ directory: saltmere.directory, lists: 'list,member\nhighways@saltmere.test' });
    expect(await problem('directory')).toBe('');
    expect(await problem('lists')).toMatch(/^The lists, line 2/);
    const kept = await browser.inBackground('chrome.storage.local.get("own")');
    expect(JSON.stringify(kept)).not.toContain('saltmere');
  });

  it('refuse what is no address of a webmail', async () => {
    for (const address of ['', 'webmail', 'http://webmail.saltmere.test', 'file:///etc']) {
      await options.getByLabel('Address', { exact: true }).fill(address);
      await options.getByRole('button', { name: 'Add webmail' }).click();
      expect(await options.locator('#address-problem').innerText()).toContain('Give the address of your webmail');
    }
  });

  it('compile a policy’s own phrases, and name one that cannot be read', async () => {
    const withPhrase = (phrase: string): string =>
      JSON.stringify({ ...JSON.parse(saltmere.policy), phrases: { insult: { add: [phrase] } } });
    await save({ policy: withPhrase('a {proper wazzock'), lists: saltmere.lists });
    expect(await problem('policy')).toContain('the phrase "a {proper wazzock" cannot be read');
    await save({ policy: withPhrase('a proper wazzock') });
    expect(await saved()).toBe('Saved.');
    await browser.allow(`${new URL(lab.url).origin}/*`);
    await options.getByLabel('Address', { exact: true }).fill(lab.url);
    await options.getByRole('button', { name: 'Add webmail' }).click();
    await options.getByText('Checked here.').waitFor();

    const webmail = new Roundcube(browser.page, lab);
    await webmail.login(alex);
    expect(await popup(browser.page)).toBe('Ready: a message that you write here is checked when you send it.');
    await webmail.compose(`&_to=${sam}&_subject=Gate&_body=Sam,+you+are+a+proper+wazzock.`);
    expect(await popup(browser.page)).toBe('Checking in this window, when you send (Roundcube).');
    await webmail.send();
    const dialog = await Dialog.of(browser.page);
    await dialog.shown();
    expect(await dialog.text()).toContain('a proper wazzock');
    await dialog.press('Keep editing');
    await dialog.gone();
  });

  it('say how often a check on trial would have spoken, which says nothing itself', async () => {
    const onTrial = { ...JSON.parse(saltmere.policy), checks: { 'blind-copy': { severity: 'trial' } } };
    await options.bringToFront();
    await save({ policy: JSON.stringify(onTrial) });
    const webmail = new Roundcube(browser.page, lab);
    await browser.page.bringToFront();
    const before = lab.sink.mails.length;
    await webmail.compose(`&_to=${sam}&_bcc=${dee}&_subject=Gate&_body=Hello+Sam`);
    await webmail.send();
    expect(await webmail.sent(before)).toHaveLength(1);
    await options.getByText(/^Somebody is copied where the others cannot see it: once, last on \d{4}-/).waitFor();
  });

  it('stop at once when a webmail is removed', async () => {
    await options.bringToFront();
    await options.getByRole('button', { name: 'Remove' }).click();
    await options.getByText('Messages are not being checked yet').waitFor();
    expect(await browser.inBackground('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
  });

  it('can be used by everybody, in a dark scheme too', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await options.emulateMedia({ colorScheme });
      expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
    }
  });
});
