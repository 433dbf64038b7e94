import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../webmail-lab/lab';
import { startBrowser, type Browser } from './browser';
import { Dialog } from './dialog';
import { Roundcube } from './roundcube';
import { alex, dee, sam } from './saltmere/saltmere';
import { setUpInOptions } from './set-up';

const started: { stop(): Promise<void> }[] = [];
let lab: Lab;
let browser: Browser;
let webmail: Roundcube;

beforeAll(async () => {
  lab = await startLab();
  started.push(lab);
  browser = await startBrowser();
  started.push({ stop: () => browser.close() });
  await setUpInOptions(browser, lab.url);
  webmail = new Roundcube(browser.page, lab);
  await webmail.login(alex);
});

afterAll(async () => {
  for (const part of started.reverse()) await part.stop();
});

const write = async (): Promise<number> => {
  await webmail.compose(`&_to=${sam}&_bcc=${dee}&_subject=The+periwinkle+matter&_body=Sam,+about+the+periwinkles.`);
  return lab.sink.mails.length;
};

describe('a page that was open before its address was allowed', () => {
  it('is guarded all the same', async () => {
    await browser.inBackground('chrome.scripting.unregisterContentScripts()');
    const before = await write();
    const options = await browser.open('extension/options/options.html');
    await options.getByText('Checked here.').waitFor();
    await options.evaluate('chrome.runtime.sendMessage({ kind: "permissions-changed" })');
    await options.close();
    await browser.page.bringToFront();
    await webmail.send();
    const dialog = await Dialog.of(browser.page);
    await dialog.shown();
    await dialog.press('Keep editing');
    await dialog.gone();
    expect(await webmail.nothingSent(before)).toBe(true);
  });
});

describe('nothing leaves the machine', () => {
  it('asks no server but the webmail for anything, and keeps no word of the message', async () => {
    const asked: string[] = [];
    browser.context.on('request', request => asked.push(request.url()));
    const said: string[] = [];
    browser.page.on('console', message => said.push(message.text()));

    const before = await write();
    await webmail.send();
    const dialog = await Dialog.of(browser.page);
    await dialog.shown();
    await dialog.fill('Reason', 'The periwinkles are hers.');
    await dialog.press('Send anyway');
    expect(await webmail.sent(before)).toHaveLength(1);

    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(url => !/^(data|blob|about|chrome-extension):/.test(url) && !url.startsWith(lab.url))).toEqual(
      [],
    );
    const kept = JSON.stringify(await browser.inBackground('chrome.storage.local.get()'));
    expect(kept).toContain('Saltmere Borough Council');
    const noted = await browser.page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    for (const place of [kept, noted, said.join()]) expect(place).not.toContain('periwinkle');
  });

  it('cannot be told by a page of another site that it is there', async () => {
    const { web_accessible_resources: open } = (await browser.inBackground('chrome.runtime.getManifest()')) as Record<
      string,
      unknown
    >;
    expect(open).toBeUndefined();
  });
});

describe('where something of ours fails, the message goes and its sender is told', () => {
  it('when a part of the message cannot be read, it is named', async () => {
    const before = await write();
    await browser.page.evaluate(() => {
      document.querySelector<HTMLSelectElement>('[name=_from]')!.selectedOptions[0]!.textContent = '';
    });
    await webmail.send();
    expect(await Dialog.alert(browser.page)).toContain('who it is from could not be read here');
    expect(await webmail.sent(before)).toHaveLength(1);
  });

  it('when what it checks by is damaged, and says so on the page that follows', async () => {
    const rules = JSON.stringify(await browser.inBackground('chrome.storage.local.get("rules")'));
    await browser.inBackground(
      'chrome.storage.local.set({ rules: { state: "ready", policy: {}, directory: "", lists: "", table: {} } })',
    );
    const before = await write();
    await webmail.send();
    expect(await webmail.sent(before)).toHaveLength(1);
    expect(await Dialog.alert(browser.page)).toMatch(/not checked/i);
    await browser.inBackground(`chrome.storage.local.set(${rules})`);
  });

  it('when its part outside of the page is not there', async () => {
    await browser.inBackground('chrome.scripting.unregisterContentScripts({ ids: ["guard"] })');
    const before = await write();
    await webmail.send();
    expect(await Dialog.alert(browser.page)).toContain('Second Reading is not running in this window');
    expect(await webmail.sent(before)).toHaveLength(1);
  });
});
