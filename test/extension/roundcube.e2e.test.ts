import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../webmail-lab/lab';
import { startBrowser, type Browser } from './browser';
import { readDelivered, type Delivered } from './delivered';
import { Dialog } from './dialog';
import { incoming } from '../webmail-lab/incoming';
import { Roundcube } from './roundcube';
import { alex, bethan, colin, dana, dee, noor, sam } from './saltmere/saltmere';
import { setUpInOptions } from './set-up';

const started: { stop(): Promise<void> }[] = [];
let lab: Lab;
let browser: Browser;
let webmail: Roundcube;
let dialog: Dialog;

beforeAll(async () => {
  lab = await startLab();
  started.push(lab);
  browser = await startBrowser();
  started.push({ stop: () => browser.close() });
  lab.post(alex, incoming(crossing(alex)));
  lab.post(bethan, incoming({ ...crossing(bethan), html: crossingInHtml }));
  await setUpInOptions(browser, lab.url);
  webmail = new Roundcube(browser.page, lab);
  dialog = await Dialog.of(browser.page);
});

afterAll(async () => {
  for (const part of started.reverse()) await part.stop();
});

const hidden = 'Somebody is copied where the others cannot see it';
const line = 'I am copying this to Cllr Dee Ashworth.';
const words = 'Dear Sam,\n\nWhen does the report on the crossing go to the panel?\n\nAlex';
const paragraphs = ['Dear Sam,', 'When does the report on the crossing go to the panel?', 'Bethan'];

const crossing = (to: string) => ({
  from: `Sam Okafor <${sam}>`,
  to,
  cc: `"Whitlock, Dana" <${dana}>`,
  subject: 'Harbour Lane crossing',
  text: 'Dear Councillor,\n\nThe report goes to the panel on 12 November.\nPlease do not copy this to anybody else yet.\n\nSam Okafor',
});
const crossingInHtml =
  '<p>Dear Councillor,</p><p>The report goes to the panel on <b>12 November</b>.</p><p>Please do not copy this to anybody else yet.</p><p>Sam Okafor</p>';

/** Writes to an officer with another member hidden: what the protocol of the tests stops. */
const writeWithHiddenCopy = async (subject: string): Promise<number> => {
  const before = lab.sink.mails.length;
  await webmail.compose();
  await webmail.recipients('to', sam);
  await webmail.recipients('bcc', `Dee Ashworth <${dee}>`);
  await webmail.subject(subject);
  if (await webmail.isHtml()) await webmail.type(paragraphs.join('\n'));
  else await webmail.type(words);
  return before;
};

const oneDelivery = async (since: number): Promise<Delivered> => {
  const mails = await webmail.sent(since);
  expect(mails).toHaveLength(1);
  return readDelivered(mails[0]!);
};

const sendAnyway = async (): Promise<void> => {
  await dialog.fill('Reason', 'She asked me to.');
  await dialog.press('Send anyway');
};

describe('a message in plain text, in elastic', () => {
  beforeAll(() => webmail.login(alex));

  it('goes back to its sender unchanged when they keep editing', async () => {
    const before = await writeWithHiddenCopy('Kept');
    await webmail.send();
    await dialog.shown();
    expect(await dialog.headings()).toContain(hidden);
    expect(await dialog.text()).toContain('Clause 1.10.1');
    await dialog.press('Keep editing');
    await dialog.gone();
    expect(await webmail.nothingSent(before)).toBe(true);
    expect(await webmail.body()).toBe(words);
    expect(await webmail.listOf('to')).toContain(sam);
    expect(await webmail.listOf('bcc')).toContain(dee);
    expect(await webmail.listOf('cc')).toBe('');
    expect(await browser.page.inputValue('[name=_subject]')).toBe('Kept');
  });

  it('goes back unchanged at Escape, and is asked about again at the next press of Send', async () => {
    const before = await writeWithHiddenCopy('Escaped');
    await webmail.send();
    await dialog.shown();
    await browser.page.keyboard.press('Escape');
    await dialog.gone();
    await webmail.send();
    await dialog.shown();
    await dialog.press('Keep editing');
    expect(await webmail.nothingSent(before)).toBe(true);
    expect(await webmail.body()).toBe(words);
  });

  it('needs a reason before it goes anyway, and then goes once, as it was typed', async () => {
    const before = await writeWithHiddenCopy('Anyway');
    await webmail.send();
    await dialog.shown();
    await dialog.press('Send anyway');
    expect(await webmail.nothingSent(before)).toBe(true);
    expect(await dialog.name()).toBe('Before you send');
    await sendAnyway();
    const mail = await oneDelivery(before);
    expect(mail).toMatchObject({ envelope: [sam, dee], to: [sam], cc: [], subject: 'Anyway', text: words });
  });

  it('has its hidden copy moved to Cc and said, and nothing else changed', async () => {
    const before = await writeWithHiddenCopy('Moved');
    await webmail.send();
    await dialog.shown();
    await dialog.press('Move to Cc and say so');
    await expect.poll(() => dialog.buttons()).toContain('Send now');
    expect(await webmail.nothingSent(before)).toBe(true);
    await dialog.press('Send now');
    const mail = await oneDelivery(before);
    expect(mail).toMatchObject({ envelope: [sam, dee], to: [sam], cc: [dee], text: `${words}\n\n${line}` });
  });

  it('has a recipient taken off', async () => {
    const before = await writeWithHiddenCopy('Taken off');
    await webmail.send();
    await dialog.shown();
    await dialog.press('Take Cllr Dee Ashworth off');
    await expect.poll(() => dialog.buttons()).toContain('Send now');
    await dialog.press('Send now');
    expect(await oneDelivery(before)).toMatchObject({ envelope: [sam], to: [sam], cc: [], text: words });
  });

  it('is read again after Keep editing, and goes at once when it was put right by hand', async () => {
    const before = await writeWithHiddenCopy('By hand');
    await webmail.send();
    await dialog.shown();
    await dialog.press('Keep editing');
    await dialog.gone();
    await browser.page.click('#compose_bcc li.recipient a.remove');
    await webmail.send();
    expect(await oneDelivery(before)).toMatchObject({ envelope: [sam], text: words });
  });

  it('is held however often Send is pressed while the question stands', async () => {
    const before = await writeWithHiddenCopy('Twice');
    await browser.page.dblclick(webmail.sendButton);
    await dialog.shown();
    await sendAnyway();
    await oneDelivery(before);
  });
});

describe('a question that goes past the manager', () => {
  beforeAll(() => webmail.login(alex));

  const ask = async (question: string): Promise<number> => {
    const before = lab.sink.mails.length;
    await webmail.compose();
    await webmail.recipients('to', sam);
    await webmail.subject('A question');
    await webmail.type(question);
    await webmail.send();
    await dialog.shown();
    return before;
  };

  it('is warned of, has the manager added, and goes without a reason', async () => {
    const question = 'What is our policy on crossings, and do you think it ought to change?';
    const before = await ask(question);
    expect(await dialog.headings()).toContain('This goes past the manager');
    expect(await dialog.buttons()).toContain('Send anyway');
    await dialog.press('Add Noor Rahman to Cc');
    await expect.poll(() => dialog.buttons()).toContain('Send now');
    await dialog.press('Send now');
    expect(await oneDelivery(before)).toMatchObject({ envelope: [sam, noor], to: [sam], cc: [noor], text: question });
  });

  it('has a line added at the end of what was typed, for its sender to finish', async () => {
    const question = 'Send me the complete file on the Gaunt household.';
    const before = await ask(question);
    await dialog.press('Say why');
    await dialog.gone();
    await browser.page.keyboard.type('I sit on the panel.');
    expect(await webmail.body()).toBe(`${question}\n\nI ask for this because I sit on the panel.`);
    expect(await webmail.nothingSent(before)).toBe(true);
  });
});

describe('a note', () => {
  it('stands beside the draft, and holds nothing', async () => {
    await webmail.login(alex);
    const before = lab.sink.mails.length;
    const residents = 'pat@elsewhere.test, lee@elsewhere.test, kim@elsewhere.test';
    await webmail.compose();
    await webmail.recipients('to', sam);
    await webmail.recipients('bcc', residents);
    await webmail.subject('Crossing works');
    await webmail.type('Dear Sam,\n\nThe works start on Monday.\n\nAlex');
    const shown = (): Promise<string> => Dialog.pageText(browser.page);
    await expect.poll(shown, { timeout: 15_000 }).toContain('One thing worth knowing');
    await webmail.send();
    const mail = await oneDelivery(before);
    expect(mail.envelope).toEqual([sam, ...residents.split(', ')]);
    expect(mail.text).toBe('Dear Sam,\n\nThe works start on Monday.\n\nAlex');
  });
});

describe('every way to send', () => {
  beforeAll(() => webmail.login(alex));

  it.each(['Enter', 'Space'])('is held: the button by the key %s', async key => {
    const before = await writeWithHiddenCopy(`By ${key}`);
    await browser.page.focus(webmail.sendButton);
    await browser.page.keyboard.press(key);
    await dialog.shown();
    expect(await webmail.nothingSent(before)).toBe(true);
    await sendAnyway();
    await oneDelivery(before);
  });

  it('is held: the copy of the button on a small screen', async () => {
    const before = await writeWithHiddenCopy('Small screen');
    await browser.page.setViewportSize({ width: 420, height: 800 });
    await browser.page.click('a.send[id$=-clone]');
    await dialog.shown();
    expect(await webmail.nothingSent(before)).toBe(true);
    await sendAnyway();
    await oneDelivery(before);
    await browser.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('is held: the dialog about a missing subject, whose Send is another message', async () => {
    const before = await writeWithHiddenCopy('');
    await webmail.send();
    await dialog.shown();
    await sendAnyway();
    await dialog.gone();
    await browser.page.fill('.ui-dialog .prompt input', 'A late subject');
    await browser.page.click('.ui-dialog button.send');
    await dialog.shown();
    expect(await webmail.nothingSent(before)).toBe(true);
    await sendAnyway();
    expect(await oneDelivery(before)).toMatchObject({ subject: 'A late subject', envelope: [sam, dee], text: words });
  });

  it('is held: a compose window of its own', async () => {
    const before = lab.sink.mails.length;
    await webmail.compose(`&_extwin=1&_to=${sam}&_bcc=${dee}&_subject=Own+window&_body=Hello`);
    await webmail.send();
    await dialog.shown();
    expect(await webmail.nothingSent(before)).toBe(true);
    await dialog.press('Keep editing');
    await dialog.gone();
  });
});

describe('a message that the protocol has nothing to say of', () => {
  beforeAll(() => webmail.login(alex));

  it('is on its way before the press of Send is over, and shows nothing', async () => {
    const before = lab.sink.mails.length;
    await webmail.compose();
    await webmail.recipients('to', sam);
    await webmail.subject('Clean');
    await webmail.type('Dear Sam,\n\nThank you for the report.\n\nAlex');
    const pressed = await browser.page.evaluate(selector => {
      const began = performance.now();
      document.querySelector<HTMLElement>(selector)!.click();
      const { rcmail } = window as unknown as { rcmail: { busy: boolean } };
      return { sending: rcmail.busy, took: performance.now() - began };
    }, webmail.sendButton);
    expect(pressed.sending).toBe(true);
    expect(pressed.took).toBeLessThan(200);
    expect(await dialog.name()).toBeUndefined();
    expect(await browser.page.locator('second-reading-panel').count()).toBe(0);
    await oneDelivery(before);
  });
});

describe('a message in HTML', () => {
  beforeAll(() => webmail.login(bethan));

  it('goes anyway once, as it was typed', async () => {
    const before = await writeWithHiddenCopy('HTML anyway');
    await webmail.send();
    await dialog.shown();
    await sendAnyway();
    const mail = await oneDelivery(before);
    expect(mail.envelope).toEqual([sam, dee]);
    expect(mail.html).toBe(paragraphs.map(text => `<p>${text}</p>`).join('\n'));
  });

  it('goes back unchanged when its sender keeps editing', async () => {
    const before = await writeWithHiddenCopy('HTML kept');
    const typed = await webmail.words();
    await webmail.send();
    await dialog.shown();
    await dialog.press('Keep editing');
    await dialog.gone();
    expect(await webmail.nothingSent(before)).toBe(true);
    expect(await webmail.words()).toBe(typed);
  });

  it('has its hidden copy moved to Cc and said, in a paragraph of its own', async () => {
    const before = await writeWithHiddenCopy('HTML moved');
    await webmail.send();
    await dialog.shown();
    await dialog.press('Move to Cc and say so');
    await expect.poll(() => dialog.buttons()).toContain('Send now');
    await dialog.press('Send now');
    const mail = await oneDelivery(before);
    expect(mail).toMatchObject({ envelope: [sam, dee], cc: [dee] });
    expect(mail.html).toBe([...paragraphs, line].map(text => `<p>${text}</p>`).join('\n'));
  });

  it('has a line added for its sender to finish, with the cursor behind it', async () => {
    await webmail.compose();
    await webmail.recipients('to', sam);
    await webmail.subject('A question');
    await webmail.type('Send me the complete file on the Gaunt household.');
    await webmail.send();
    await dialog.shown();
    await dialog.press('Say why');
    await dialog.gone();
    await browser.page.keyboard.type('I sit on the panel.');
    expect(await webmail.words()).toMatch(/\n\s*I ask for this because\sI sit on the panel\.\s*$/);
  });

  it('is held in a reply, and the line goes beneath the own words, not into the quoted ones', async () => {
    const before = lab.sink.mails.length;
    await webmail.answer('Harbour Lane crossing', 'reply');
    const quoted = await webmail.body();
    await webmail.type('Thank you, Sam. When will it be public?', 'end');
    await webmail.recipients('bcc', dee);
    await webmail.send();
    await dialog.shown();
    await dialog.press('Move to Cc and say so');
    await expect.poll(() => dialog.headings()).not.toContain(hidden);
    await dialog.press((await dialog.buttons()).includes('Send now') ? 'Send now' : 'Send anyway');
    const mail = await oneDelivery(before);
    expect(mail).toMatchObject({ envelope: [sam, dee], inReplyTo: '<Harbour-Lane-crossing@lab.test>' });
    expect(mail.html).toContain(`<p>Thank you, Sam. When will it be public?</p>\n<p>${line}</p>`);
    expect(mail.html.split(line)).toHaveLength(2);
    const intro = /On [^<]*wrote:/.exec(quoted)?.[0] ?? 'no introduction';
    expect(mail.html.indexOf(intro)).toBeGreaterThanOrEqual(0);
  });
});

describe('a reply in plain text', () => {
  beforeAll(() => webmail.login(alex));

  it('is held for whom it hides, and keeps the quoted words as they were', async () => {
    const before = lab.sink.mails.length;
    await webmail.answer('Harbour Lane crossing', 'reply');
    const quoted = await webmail.body();
    await webmail.type('\n\nThank you, Sam. When will it be public?');
    await webmail.recipients('bcc', dee);
    await webmail.send();
    await dialog.shown();
    expect(await dialog.headings()).toContain(hidden);
    await dialog.press('Take Cllr Dee Ashworth off');
    await expect.poll(() => dialog.buttons()).toContain('Send now');
    await dialog.press('Send now');
    const mail = await oneDelivery(before);
    expect(mail).toMatchObject({ envelope: [sam], inReplyTo: '<Harbour-Lane-crossing@lab.test>' });
    expect(mail.text).toBe(`${quoted}\n\nThank you, Sam. When will it be public?`);
  });

  it('to all goes to all without a word when it adds nobody', async () => {
    const before = lab.sink.mails.length;
    await webmail.answer('Harbour Lane crossing', 'reply-all');
    await webmail.type('\n\nThank you, Sam.');
    await webmail.send();
    expect(await oneDelivery(before)).toMatchObject({ envelope: [sam, dana] });
  });

  it('may bring in who had the message already, and is held for who is new to it', async () => {
    const before = lab.sink.mails.length;
    await webmail.answer('Harbour Lane crossing', 'reply');
    await webmail.type('\n\nThank you, Sam.');
    await webmail.recipients('cc', colin);
    await webmail.send();
    await dialog.shown();
    expect(await dialog.headings()).toContain('You were asked to keep this to yourself');
    await dialog.press('Keep editing');
    await dialog.gone();
    await browser.page.click('#compose_cc li.recipient a.remove');
    await webmail.recipients('cc', dana);
    await webmail.send();
    expect(await oneDelivery(before)).toMatchObject({ envelope: [sam, dana] });
  });

  it('is not held for what its quoted words ask or say', async () => {
    const before = lab.sink.mails.length;
    await webmail.answer('Harbour Lane crossing', 'reply');
    await webmail.type('\n\nThank you.');
    await webmail.send();
    expect(await oneDelivery(before)).toMatchObject({ envelope: [sam] });
  });
});

describe('a forward', () => {
  it.each([
    ['plain text', alex],
    ['HTML', bethan],
  ])('in %s of what was asked not to be copied is held, and its thread can be cut', async (_, sender) => {
    await webmail.login(sender);
    const before = lab.sink.mails.length;
    await webmail.answer('Harbour Lane crossing', 'forward');
    await webmail.recipients('to', colin);
    await webmail.type('Colin, this is where it stands.', 'start');
    await webmail.send();
    await dialog.shown();
    expect(await dialog.headings()).toContain('You were asked to keep this to yourself');
    await dialog.press('Leave out the earlier messages');
    await expect.poll(() => dialog.buttons()).toContain('Send now');
    await dialog.press('Send now');
    const mail = await oneDelivery(before);
    expect(mail.envelope).toEqual([colin]);
    expect(mail.text.trim()).toBe('Colin, this is where it stands.');
  });
});

describe('a forward as an attachment', () => {
  it('is held for what the attached message asks', async () => {
    await webmail.login(alex);
    await webmail.answer('Harbour Lane crossing', 'forward-attachment');
    await webmail.recipients('to', colin);
    await webmail.type('Colin, this is where it stands.');
    await webmail.send();
    await dialog.shown();
    expect(await dialog.headings()).toContain('You were asked to keep this to yourself');
    await dialog.press('Keep editing');
    await dialog.gone();
  });
});

describe('the skin larry', () => {
  beforeAll(() => webmail.login(colin));

  it('is held, and sends anyway once', async () => {
    const before = await writeWithHiddenCopy('Larry');
    await webmail.send();
    await dialog.shown();
    await sendAnyway();
    expect(await oneDelivery(before)).toMatchObject({ envelope: [sam, dee], text: words });
  });

  it('has its hidden copy moved to a Cc that was not to be seen before', async () => {
    const before = await writeWithHiddenCopy('Larry moved');
    await browser.page.focus(webmail.sendButton);
    await browser.page.keyboard.press('Enter');
    await dialog.shown();
    await dialog.press('Move to Cc and say so');
    await expect.poll(() => dialog.buttons()).toContain('Send now');
    expect(await browser.page.isVisible('#_cc')).toBe(true);
    await dialog.press('Send now');
    expect(await oneDelivery(before)).toMatchObject({ envelope: [sam, dee], cc: [dee], text: `${words}\n\n${line}` });
  });
});
