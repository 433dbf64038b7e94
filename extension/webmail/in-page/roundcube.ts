import { because, sayNotChecked } from '../../content/not-checked';
import { bridgeFromPage } from '../bridge/bridge';
import { noteOriginal } from '../bridge/noted-original';

/** As much of Roundcube's own object as is used here. */
interface Rcmail {
  readonly env: {
    readonly task?: string;
    readonly action?: string;
    readonly compose_mode?: string;
    readonly reply_msgid?: string;
    readonly is_sent?: boolean;
    readonly mailbox?: string;
  };
  readonly mailvelope_editor?: unknown;
  readonly editor?: { readonly editor?: { readonly undoManager?: { add(): void } } };
  addEventListener(event: string, listener: (props: unknown) => unknown): void;
  command(name: string, props: unknown): unknown;
  get_single_uid?(): string | null;
  get_message_mailbox?(uid: string): string;
}

const waysToAnswer = ['reply', 'reply-all', 'reply-list', 'forward', 'forward-inline', 'forward-attachment'];

const watchAnswers = (rcmail: Rcmail): void => {
  const note = (): undefined => {
    const uid = rcmail.get_single_uid?.();
    if (uid) noteOriginal({ uid, folder: rcmail.get_message_mailbox?.(uid) ?? rcmail.env.mailbox ?? '' });
    return undefined;
  };
  for (const way of waysToAnswer) rcmail.addEventListener(`before${way}`, note);
};

const isTrue = (props: unknown, name: string): boolean =>
  typeof props === 'object' && props !== null && (props as Record<string, unknown>)[name] === true;

/**
 * Every way of sending ends in Roundcube's command "send", which asks its listeners first: the button by mouse or
 * keyboard, the small screen's copy of it, and the dialog about a missing subject, which says "nocheck".
 */
const guardSending = (rcmail: Rcmail): void => {
  const extension = bridgeFromPage('roundcube');
  const { compose_mode: mode = 'new', reply_msgid: answers = '' } = rcmail.env;
  extension.say('compose', { mode, answers });
  rcmail.addEventListener('beforesend', props => {
    // Sent already, and only to be saved once more.
    if (rcmail.env.is_sent) return undefined;
    if (!extension.heard) {
      sayNotChecked(because('Second Reading is not running in this window: load it anew.'));
      return undefined;
    }
    const nocheck = isTrue(props, 'nocheck');
    return extension.say('send', { nocheck, encrypted: Boolean(rcmail.mailvelope_editor) }) ? false : undefined;
  });
  extension.on('release', ({ nocheck }) => rcmail.command('send', nocheck ? { nocheck: true } : ''));
  // What was put into the editor becomes a step that the sender can undo.
  extension.on('changed', () => rcmail.editor?.editor?.undoManager?.add());
};

/** Roundcube's page, seen from inside. Does nothing in a page that is not Roundcube's. */
export default (): void => {
  const { rcmail } = window as Window & { rcmail?: Rcmail };
  if (rcmail?.env.task !== 'mail') return;
  if (rcmail.env.action === 'compose') guardSending(rcmail);
  else watchAnswers(rcmail);
};
