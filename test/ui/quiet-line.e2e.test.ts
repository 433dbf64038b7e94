import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Review } from '../../shared/review/review';
import { accessible, find, launch, panelPage, press, until } from './panel-page';
import { criticism, lateNote, policy, review, text } from './sample-review';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

const show = async (shown: Review, after: Record<string, Review> = {}): Promise<void> => {
  page = await panelPage(browser, '<textarea aria-label="Body">Dear Priya</textarea>');
  await page.evaluate(given => window.panel.quiet(given), { review: shown, policy, text, after });
};
const said = async () => (await accessible(page)).filter(({ role }) => role === 'StaticText').map(({ name }) => name);

it('says nothing where there is nothing to say, and leaves warnings to the dialog', async () => {
  await show(review(criticism));
  expect(await said()).toEqual(['Dear Priya']);
});

it('names what could not be read without holding anything', async () => {
  await show({ ...review(), unread: ['bcc'] });
  await until(
    async () => (await said()).includes('Not checked: Bcc could not be read here.'),
    'it says what was not checked',
  );
  expect(await find(page, 'status')).toBeDefined();
  expect(await find(page, 'alertdialog')).toBeUndefined();
});

it('counts notes on one line that opens, and a remedy there brings the fresh review', async () => {
  const remedy = {
    kind: 'add-line' as const,
    label: 'Say Monday will do',
    line: 'Monday will do.',
    at: 'end' as const,
  };
  await show(review({ ...lateNote, remedies: [remedy] }), { 'Say Monday will do': review() });
  await press(page, 'DisclosureTriangle', 'One thing worth knowing');
  await until(() => find(page, 'heading', lateNote.title), 'the note is shown');
  await press(page, 'button', 'Say Monday will do');
  await until(async () => !(await find(page, 'heading', lateNote.title)), 'the note is gone');
  expect(await page.evaluate(() => window.panel.applied)).toEqual(['Say Monday will do']);
});
