import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../webmail-lab/lab';
import { startBrowser, type Browser } from './browser';
import { Dialog } from './dialog';
import { setUpInOptions } from './set-up';
import { Roundcube } from './roundcube';
import { alex, dee, sam } from './saltmere/saltmere';

let lab: Lab;
let browser: Browser;
let webmail: Roundcube;
let dialog: Dialog;

beforeAll(async () => {
  lab = await startLab();
  browser = await startBrowser();
  await setUpInOptions(browser, lab.url);
  webmail = new Roundcube(browser.page, lab);
  dialog = await Dialog.of(browser.page);
});

afterAll(async () => {
  await browser?.close();
  await lab?.stop();
});

describe('a message in plain text', () => {
  it('waits for its sender when somebody is copied where the others cannot see it', async () => {
    await webmail.login(alex);
    const before = lab.sink.mails.length;
    await webmail.compose();
    await webmail.recipients('to', sam);
    await webmail.recipients('bcc', dee);
    await webmail.subject('Harbour Lane crossing');
    await webmail.type('Dear Sam,\n\nWhen does the report on the crossing go to the panel?\n\nAlex');
    await webmail.send();
    await dialog.shown();
    console.log(await dialog.headings(), await dialog.buttons(), await dialog.text());
    expect(await webmail.nothingSent(before)).toBe(true);
  });
});
