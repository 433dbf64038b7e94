import { spoken, type Scaffold } from './scaffold';

const webmail = (name: string): string => `import type { Mailbox } from '../../shared/message/message';
import { defineWebmail, type Attempt, type Compose, type RecipientField } from './webmail';

const SEND = '.blank-send';
const FIELDS: Readonly<Record<RecipientField, string>> = { to: '.blank-to', cc: '.blank-cc', bcc: '.blank-bcc' };

/** The part of the page that this names. Throws where it is not there: what cannot be read is unread, never empty. */
const part = (view: Window, selector: string): HTMLElement => {
  const found = view.document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(\`this page has no \${selector}\`);
  return found;
};

const written = (view: Window, selector: string): string => part(view, selector).textContent.trim();

const mailboxes = (view: Window, selector: string): readonly Mailbox[] =>
  written(view, selector)
    .split(',')
    .filter(address => address.trim() !== '')
    .map(address => ({ name: '', address: address.trim().toLowerCase() }));

/** A remedy that this client does not take yet. */
const untaken = (): never => {
  throw new Error('BLANK: not done in this client yet');
};

const composeIn = (view: Window): Compose => ({
  view,
  key: part(view, SEND),
  from: () => ({ name: '', address: written(view, '.blank-from') }),
  recipients: field => mailboxes(view, FIELDS[field]),
  subject: () => written(view, '.blank-subject'),
  body: () => ({ text: written(view, '.blank-body') }),
  attachments: () => [],
  kind: () => undefined,
  original: () => undefined,
  addRecipient: untaken,
  removeRecipient: untaken,
  addLine: untaken,
  cutThread: untaken,
  select: untaken,
  writeOn: untaken,
});

export default defineWebmail({
  id: '${name}',
  name: '${spoken(name)}',
  hosts: ['https://${name}.example/*'],
  watch: (view, watcher) => {
    let released = false;
    const tried = (event: Event): void => {
      if (released || !(event.target as Element).closest(SEND)) return;
      const hold = (): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      const release = (): void => {
        released = true;
        part(view, SEND).click();
        released = false;
      };
      const attempt: Attempt = { compose: composeIn(view), hold, release };
      watcher.sending(attempt);
    };
    view.document.addEventListener('click', tried, { capture: true });
  },
});
`;

const test = (name: string): string => `import { describe, expect, it } from 'vitest';
import webmail from '../../../extension/webmail/${name}';
import type { Attempt } from '../../../extension/webmail/webmail';

/** BLANK: better a page of the client, saved with its words replaced, opened in a browser. */
const emptyPage = () => {
  const clicks: ((event: unknown) => void)[] = [];
  const document = {
    querySelector: (selector: string) => (selector === '.blank-send' ? {} : null),
    addEventListener: (_: string, listener: (event: unknown) => void) => clicks.push(listener),
  };
  const click = () => clicks.forEach(listener => listener({ target: { closest: () => ({}) } }));
  return { view: { document } as unknown as Window, click };
};

describe('${spoken(name)}', () => {
  it('is named by its file and lives at an address of its own', () => {
    expect(webmail.id).toBe('${name}');
    expect(webmail.hosts.filter(host => !host.startsWith('https://'))).toEqual([]);
  });

  it('announces a click on Send, and takes nothing it cannot read for empty', () => {
    const attempts: Attempt[] = [];
    const { view, click } = emptyPage();
    webmail.watch(view, { opened: () => undefined, sending: attempt => attempts.push(attempt) });
    click();
    expect(attempts).toHaveLength(1);
    expect(() => attempts[0]!.compose.recipients('bcc')).toThrow('.blank-bcc');
  });
});
`;

export const newWebmail = (name: string): Scaffold => ({
  files: [
    { path: `extension/webmail/${name}.ts`, text: webmail(name) },
    { path: `test/extension/webmail/${name}.test.ts`, text: test(name) },
  ],
  next: [
    'Replace each .blank-… by where the client keeps it, and give its addresses under "hosts" (none where every council has its own).',
    'Find the other ways it sends (keyboard, menu) and announce those too; then take the remedies one by one.',
    `npx vitest run test/extension/webmail/${name}`,
  ],
});
