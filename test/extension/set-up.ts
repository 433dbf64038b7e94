import type { Browser } from './browser';
import { councilSetsNothing } from './council';
import { saltmere } from './saltmere/saltmere';

/** Sets the extension up as a person does, in its options: the council's rules, and where their webmail is. */
export const setUpInOptions = async (browser: Browser, url: string): Promise<void> => {
  councilSetsNothing();
  await browser.allow(`${new URL(url).origin}/*`);
  const options = await browser.open('extension/options/options.html');
  await options.getByLabel('Protocol').selectOption('own');
  await options.getByLabel('Your council’s policy file').fill(saltmere.policy);
  await options.getByLabel('Who is who').fill(saltmere.directory);
  await options.getByLabel('Who is on which list').fill(saltmere.lists);
  await options.getByRole('button', { name: 'Save' }).click();
  await options.getByText('Saved.').waitFor();
  await options.getByLabel('Address', { exact: true }).fill(url);
  await options.getByRole('button', { name: 'Add webmail' }).click();
  await options.getByText('Checked here.').waitFor();
  await options.close();
};
