/** Takes the pictures of the documentation: `npx tsx test/practice/screenshots.ts`. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launch } from '../ui/panel-page';
import { openPractice, servePractice } from './practice-page';

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const browser = await launch();
const served = await servePractice();

const draw = async (
  name: string,
  colorScheme: 'light' | 'dark',
  viewport: { width: number; height: number },
  act: (page: Page) => Promise<void>,
): Promise<void> => {
  const { page } = await openPractice(browser, served.url, { viewport, colorScheme });
  await act(page);
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
};

const held =
  (title: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Try these', exact: true }).click();
    await page.getByRole('button', { name: title }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('alertdialog').waitFor();
  };

const written = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Mill Lane garages/ }).click();
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await page.getByRole('combobox', { name: 'Cc', exact: true }).fill('Marlowe');
  await page.keyboard.press('Enter');
  await page
    .getByRole('textbox', { name: 'Message' })
    .fill(
      'Dear Tom,\n\nThank you for letting me know, and for chasing them. Please tell me when the comments arrive.\n\nBethan',
    );
  await page.locator('summary', { hasText: 'One thing worth knowing' }).waitFor();
};

await draw(
  'hold-dialog-light',
  'light',
  { width: 1180, height: 790 },
  held('An officer found fault with, others looking on'),
);
await draw('hold-dialog-dark', 'dark', { width: 1180, height: 790 }, held('A hidden copy to another councillor'));
await draw('practice', 'light', { width: 1280, height: 870 }, written);
await browser.close();
await served.close();
