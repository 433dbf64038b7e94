/** Takes the README's picture of a held message, in a real Roundcube: npx tsx test/extension/take-screenshot.ts */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startLab } from '../webmail-lab/lab';
import { startBrowser } from './browser';
import { Dialog } from './dialog';
import { Roundcube } from './roundcube';
import { alex, dee, sam } from './saltmere/saltmere';
import { setUpInOptions } from './set-up';

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
mkdirSync(folder, { recursive: true });

const lab = await startLab();
const browser = await startBrowser();
try {
  await setUpInOptions(browser, lab.url);
  const webmail = new Roundcube(browser.page, lab);
  await browser.page.setViewportSize({ width: 1440, height: 860 });
  await webmail.login(alex);
  await webmail.compose();
  await webmail.recipients('to', `Sam Okafor <${sam}>`);
  await webmail.recipients('bcc', `Cllr Dee Ashworth <${dee}>`);
  await webmail.subject('Harbour Lane crossing');
  await webmail.type(
    'Dear Sam,\n\nThank you for the figures on the Harbour Lane crossing. Three families\nhave asked me when the work will start.\n\nKind regards,\nAlex Morgan',
  );
  await webmail.send();
  const dialog = await Dialog.of(browser.page);
  await dialog.shown();
  await browser.page.waitForTimeout(500);
  await browser.page.screenshot({ path: `${folder}/roundcube-hold.png` });
} finally {
  await browser.close();
  await lab.stop();
}
