import { readMailboxes } from '../../shared/message/address';
import type { Mailbox, MessageKind } from '../../shared/message/message';
import { bridgeFromExtension, type ExtensionEnd } from './bridge/bridge';
import { notedOriginal } from './bridge/noted-original';
import * as html from './draft/html';
import { readOriginal } from './draft/original';
import * as plainText from './draft/plain-text';
import { withoutRecipient, withRecipient } from './draft/recipients';
import { defineWebmail, type Attempt, type Body, type Compose, type Original, type RecipientField } from './webmail';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The part of the compose form with this name; throws where the page has none. */
const part = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`form [name="${name}"]`);
  if (!found) throw new Error(`this page has no ${name}`);
  return found;
};

/** Elastic keeps what is still being typed in an input of its own, after the chips. */
const typedBeside = (field: Field): string => {
  const input = field.nextElementSibling?.querySelector<HTMLInputElement>(
    '.recipient-input > .input > input, .input > input',
  );
  const typed = input?.value.trim() ?? '';
  return typed === '' || field.value.includes(typed) ? '' : `, ${typed}`;
};

const recipientField = (field: RecipientField): Field => part(`_${field}`) as Field;

const write = (field: RecipientField, list: string): void => {
  const input = recipientField(field);
  input.value = list;
  // The skins rebuild their chips, and show a field that was hidden, when it says it changed.
  input.dispatchEvent(new Event('change', { bubbles: true }));
  if (list !== '') document.getElementById(`compose_${field}`)?.classList.remove('hidden');
};

const sender = (): Mailbox => {
  const from = part('_from') as HTMLSelectElement | HTMLInputElement;
  const written = from instanceof HTMLSelectElement ? (from.selectedOptions[0]?.textContent ?? '') : from.value;
  const [mailbox] = readMailboxes(written);
  if (!mailbox) throw new Error('no sender is chosen');
  return mailbox;
};

const isHtml = (): boolean => (part('_is_html') as HTMLInputElement).value === '1';

const editor = (): HTMLElement => {
  const frame = document.querySelector<HTMLIFrameElement>('iframe#composebody_ifr');
  const body = frame?.contentDocument?.body;
  if (!body) throw new Error('the editor is not there yet');
  return body;
};

const withoutEditorMarks = (body: HTMLElement): string => {
  const copy = body.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll('[data-mce-bogus="all"]')) mark.remove();
  for (const element of copy.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) if (name.startsWith('data-mce')) element.removeAttribute(name);
  return copy.getHTML();
};

const textArea = (): HTMLTextAreaElement => part('_message') as HTMLTextAreaElement;

const change = (changes: readonly plainText.Change[]): void => {
  const area = textArea();
  for (const { start, end, insert } of [...changes].sort((a, b) => b.start - a.start))
    area.setRangeText(insert, start, end, 'preserve');
  area.dispatchEvent(new Event('input', { bubbles: true }));
};

const attachments = (): readonly string[] =>
  [...document.querySelectorAll('#attachment-list > li')].map(item => {
    const name = item.querySelector('.attachment-name') ?? item;
    return (name.firstChild?.textContent ?? name.textContent).trim();
  });

const kinds: Readonly<Record<string, MessageKind>> = { new: 'new', reply: 'reply', forward: 'forward' };

const NONE: Original = { from: null, to: [], cc: [], date: '', subject: '', text: '' };

/** What the fields held at first: a reply is to who wrote, and a reply to all to those who got it too. */
const originalFromFields = (): Original | undefined => {
  const [from, ...to] = readMailboxes(recipientField('to').value);
  return from && { ...NONE, from, to, cc: readMailboxes(recipientField('cc').value) };
};

/** Asks the webmail, which is where it came from, for a message. */
const fetchMessage = async (query: Readonly<Record<string, string>>): ReturnType<typeof readOriginal> => {
  const response = await fetch(`${location.pathname}?${new URLSearchParams({ _task: 'mail', ...query })}`);
  if (!response.ok) throw new Error('the webmail did not give the message');
  return readOriginal(await response.text());
};

/** The message that is answered. Undefined where the one that was noted is another. */
const originalFromServer = async (answers: string): Promise<Original | undefined> => {
  const place = notedOriginal();
  if (!place || answers === '') return undefined;
  const { id, ...original } = await fetchMessage({ _action: 'viewsource', _uid: place.uid, _mbox: place.folder });
  return id === answers ? original : undefined;
};

/** The message that is forwarded as an attachment. */
const originalFromAttachment = async (): Promise<Original | undefined> => {
  const file = document.querySelector('#attachment-list > li.rfc822')?.id;
  const compose = new URLSearchParams(location.search).get('_id');
  return file && compose ? fetchMessage({ _action: 'display-attachment', _file: file, _id: compose }) : undefined;
};

class RoundcubeCompose implements Compose {
  readonly view = window;
  readonly key = document;
  encrypted = false;
  private answered: Original | undefined;

  constructor(
    private readonly page: ExtensionEnd,
    private readonly mode: string,
    answers: string,
  ) {
    if (mode === 'reply') this.answered = originalFromFields();
    if (mode === 'reply' || mode === 'forward') void this.lookUp(answers);
  }

  private async lookUp(answers: string): Promise<void> {
    const found = answers === '' ? originalFromAttachment() : originalFromServer(answers);
    this.answered = (await found.catch(() => undefined)) ?? this.answered;
  }

  from = sender;
  subject = (): string => (part('_subject') as HTMLInputElement).value;
  attachments = attachments;
  kind = (): MessageKind | undefined => kinds[this.mode];
  original = (): Original | undefined => this.answered;

  recipients(field: RecipientField): readonly Mailbox[] {
    const input = recipientField(field);
    return readMailboxes(input.value + typedBeside(input));
  }

  body(): Body {
    if (this.encrypted) throw new Error('the message is encrypted');
    return isHtml() ? { html: withoutEditorMarks(editor()) } : { text: textArea().value };
  }

  addRecipient(field: RecipientField, mailbox: Mailbox): void {
    write(field, withRecipient(recipientField(field).value, mailbox));
  }

  removeRecipient(field: RecipientField, address: string): void {
    const list = recipientField(field).value;
    const rest = withoutRecipient(list, address);
    if (rest !== list) write(field, rest);
  }

  addLine(line: string, at: 'start' | 'end', own: string): void {
    this.edit(
      body => html.addLine(body, own, line, at),
      text => [plainText.addLine(text, own, line, at)],
    );
  }

  cutThread(own: string, signature: string): void {
    this.edit(
      body => html.cutThread(body, own, signature),
      text => plainText.cutThread(text, own, signature),
    );
  }

  select(own: string, start: number, end: number): void {
    if (isHtml()) return html.select(editor(), own, start, end);
    const area = textArea();
    const place = plainText.placeOf(area.value, own, start, end);
    area.focus();
    if (place) area.setSelectionRange(place.start, place.end);
  }

  writeOn(line: string): void {
    if (isHtml()) return html.writeOn(editor(), line);
    const area = textArea();
    const end = area.value.lastIndexOf(line) + line.length;
    area.focus();
    area.setSelectionRange(end, end);
  }

  private edit(inHtml: (body: HTMLElement) => void, inText: (text: string) => readonly plainText.Change[]): void {
    if (!isHtml()) return change(inText(textArea().value));
    this.page.say('changed');
    inHtml(editor());
    this.page.say('changed');
  }
}

/** Roundcube 1.4 to 1.6, in its skins elastic and larry. */
export default defineWebmail({
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  watch: (_view, watcher) =>
    bridgeFromExtension('roundcube', page => {
      let compose: RoundcubeCompose | undefined;
      page.on('compose', ({ mode, answers }) => {
        compose = new RoundcubeCompose(page, String(mode), String(answers));
        watcher.opened(compose);
        return 'go';
      });
      page.on('send', ({ nocheck, encrypted }) => {
        if (!compose) return 'go';
        compose.encrypted = encrypted === true;
        let answer: 'wait' | 'go' = 'go';
        const attempt: Attempt = {
          compose,
          hold: () => (answer = 'wait'),
          release: () => page.say('release', { nocheck: nocheck === true }),
        };
        watcher.sending(attempt);
        return answer;
      });
    }),
});
