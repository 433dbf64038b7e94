import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../webmail-lab/lab';
import { startBrowser, type Browser } from './browser';
import { councilSets, councilSetsNothing, mayBeCouncil } from './council';
import { readDelivered } from './delivered';
import { Dialog } from './dialog';
import { Roundcube } from './roundcube';
import { alex, dee, sam, saltmere } from './saltmere/saltmere';

let lab: Lab;
const profile = mkdtempSync(join(tmpdir(), 'second-reading-profile-'));

beforeAll(async () => {
  lab = await startLab();
});

afterAll(async () => {
  councilSetsNothing();
  await lab.stop();
  rmSync(profile, { recursive: true, force: true });
});

const hosts = (): { roundcube: string[]; sogo: string[] } => ({
  roundcube: [`${new URL(lab.url).origin}/*`],
  sogo: [],
});
const { policy, directory, lists } = saltmere;

const inBrowser = async (use: (browser: Browser) => Promise<void>): Promise<void> => {
  const browser = await startBrowser(profile);
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
};

const writeWithHiddenCopy = async (webmail: Roundcube): Promise<number> => {
  const before = lab.sink.mails.length;
  await webmail.compose(`&_to=${sam}&_bcc=${dee}&_subject=The+crossing&_body=Hello+Sam`);
  await webmail.send();
  return before;
};

describe.skipIf(!mayBeCouncil)('what a council sets', () => {
  it('is what messages are read against, and the person gives the browser leave once', async () => {
    councilSets({ policy, directory, lists, hosts: hosts(), locked: ['policy', 'hosts'] });
    await inBrowser(async browser => {
      await browser.allow(hosts().roundcube[0]!);
      const options = await browser.open('extension/options/options.html');
      await options.getByText('Set by your council.').first().waitFor({ timeout: 90_000 });
      await options.getByRole('button', { name: 'Allow' }).click();
      await options.getByText('Checked here.').waitFor();
      expect(await options.getByLabel('Protocol').isDisabled()).toBe(true);
      expect(await options.getByLabel('Who is who').isDisabled()).toBe(false);
      expect(await options.getByRole('button', { name: 'Add webmail' }).isVisible()).toBe(false);
      expect(await options.getByRole('button', { name: 'Remove' }).count()).toBe(0);
      expect(await options.locator('#standing').innerText()).toContain('Saltmere Borough Council');
      await options.close();

      const webmail = new Roundcube(browser.page, lab);
      await webmail.login(alex);
      const before = await writeWithHiddenCopy(webmail);
      const dialog = await Dialog.of(browser.page);
      await dialog.shown();
      await dialog.press('Move to Cc and say so');
      await expect.poll(() => dialog.buttons()).toContain('Send now');
      await dialog.press('Send now');
      const [mail, ...more] = await webmail.sent(before);
      expect(more).toEqual([]);
      expect(await readDelivered(mail!)).toMatchObject({ envelope: [sam, dee], cc: [dee] });
    });
  });

  it('holds from the first moment of the next start, before the browser says again what it is', async () => {
    await inBrowser(async browser => {
      const webmail = new Roundcube(browser.page, lab);
      await webmail.login(alex);
      const before = await writeWithHiddenCopy(webmail);
      await (await Dialog.of(browser.page)).shown();
      expect(await webmail.nothingSent(before)).toBe(true);
    });
  });

  it('lets a message go, and says it was not checked and why, where it cannot be read', async () => {
    councilSets({ policy: '{ "id": "saltmere", "extends": "no-such-policy" }', directory, lists, hosts: hosts() });
    await inBrowser(async browser => {
      const options = await browser.open('extension/options/options.html');
      await options.getByText('there is no policy "no-such-policy"').waitFor({ timeout: 90_000 });
      await options.close();
      const webmail = new Roundcube(browser.page, lab);
      await webmail.login(alex);
      const before = await writeWithHiddenCopy(webmail);
      expect(await webmail.sent(before)).toHaveLength(1);
      const told = await Dialog.alert(browser.page);
      expect(told).toContain('This message was not checked.');
      expect(told).toContain('there is no policy "no-such-policy"');
    });
  });

  it('no longer counts when the council takes it away', async () => {
    councilSetsNothing();
    await inBrowser(async browser => {
      const options = await browser.open('extension/options/options.html');
      await options.getByText('add your webmail').waitFor({ timeout: 90_000 });
      expect(await options.locator('#places li').count()).toBe(0);
      await options.close();
      const webmail = new Roundcube(browser.page, lab);
      await webmail.login(alex);
      const before = await writeWithHiddenCopy(webmail);
      expect(await webmail.sent(before)).toHaveLength(1);
    });
  });
});
