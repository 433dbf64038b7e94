import type { Remedy } from '../../../shared/checks/check';
import { review } from '../../../shared/review/review';
import type { Finding, Review } from '../../../shared/review/review';
import { askBeforeSending, holds } from '../../../shared/ui/hold-dialog';
import { quietLine } from '../../../shared/ui/quiet-line';
import { policyOf, rulesOf } from '../mailbox/council';
import { signatureOf, toMessage, withRemedy, type Draft } from '../mailbox/draft';
import { clockOf, spokenMoment } from '../mailbox/practice-time';
import type { Letter } from '../mailbox/letter';
import { button, freshId, make } from './dom';
import { quoteBlock } from './quote';
import { recipientsField } from './recipients-field';
import { change, keepDraft, now, type Sent } from './store';

/** What the panel said of a draft when Send was first pressed, and the remedies taken since: kept until it goes. */
interface History {
  said: readonly Finding[] | undefined;
  applied: string[];
}

const histories = new Map<string, History>();
const pause = 400;
const kinds = { new: 'New message', reply: 'Reply', forward: 'Forward' } as const;

export interface Compose {
  readonly parts: readonly HTMLElement[];
  /** Brings what depends on persona, protocol or time up to date. */
  refresh(): void;
  focus(): void;
}

/** A message being written. `done` is told once it has gone. */
export const compose = (begun: Draft, done: (sent: Sent) => void): Compose => {
  let draft = begun;
  const history: History = histories.get(draft.id) ?? { said: undefined, applied: [] };
  histories.set(draft.id, history);
  const look = (): Review => review(toMessage(draft, now().persona, now().clock), rulesOf(now().protocol));

  const put = (patch: Partial<Draft>): void => {
    draft = { ...draft, ...patch };
    keepDraft(draft);
    noteSoon();
  };

  const to = recipientsField('To', people => put({ to: people }));
  const cc = recipientsField('Cc', people => put({ cc: people }));
  const bcc = recipientsField('Bcc', people => put({ bcc: people }));
  const subject = make('input', { id: freshId('subject'), type: 'text', autocomplete: 'off' });
  const body = make('textarea', { id: freshId('body'), rows: '10' });
  const from = make('p', { class: 'from-line' });
  const signature = make('p', { class: 'signature' });
  const earlier = make('div', { class: 'earlier' });
  const later = make('div', { class: 'later' });
  const beside = make('div', { class: 'beside' });

  subject.addEventListener('input', () => put({ subject: subject.value }));
  body.addEventListener('input', () => put({ own: body.value }));

  const show = (): void => {
    to.show(draft.to);
    cc.show(draft.cc);
    bcc.show(draft.bcc);
    if (subject.value !== draft.subject) subject.value = draft.subject;
    if (body.value !== draft.own) body.value = draft.own;
    earlier.replaceChildren(...earlierMessages());
    later.replaceChildren(...waiting());
  };

  const earlierMessages = (): HTMLElement[] => {
    if (!draft.thread.length) return [];
    const label = draft.thread.length === 1 ? 'Earlier message' : `Earlier messages (${draft.thread.length})`;
    return [
      make('details', { open: draft.kind === 'forward' }, make('summary', {}, label), ...quoteBlock(draft.thread)),
    ];
  };

  const waiting = (): HTMLElement[] => {
    if (draft.scheduled === undefined) return [];
    const drop = button(make, 'Send it straight away instead', { class: 'plain' }, () => {
      put({ scheduled: undefined });
      show();
    });
    return [make('p', {}, `Send will hold it until ${spokenMoment(draft.scheduled)}. `, drop)];
  };

  const apply = (remedy: Remedy): Promise<Review> => {
    if (remedy.kind === 'edit') selectWords(remedy.start, remedy.end);
    else perform(remedy);
    return Promise.resolve(look());
  };

  const selectWords = (start: number, end = start): void => {
    body.focus();
    body.setSelectionRange(start, end);
  };

  const perform = (remedy: Remedy): void => {
    history.applied.push(remedy.label);
    put(withRemedy(draft, remedy));
    show();
    if (remedy.kind === 'add-line' && remedy.line.endsWith(' '))
      selectWords(draft.own.indexOf(remedy.line) + remedy.line.length);
  };

  const text = {
    get own() {
      return draft.own;
    },
    get subject() {
      return draft.subject;
    },
  };
  const policy = () => policyOf(now().protocol);

  let quiet = quietLine({ mount: beside, policy: policy(), text, apply });
  let soon: ReturnType<typeof setTimeout> | undefined;
  const noteNow = (): void => quiet.show(look());
  const noteSoon = (): void => {
    clearTimeout(soon);
    soon = setTimeout(noteNow, pause);
  };

  const send = async (): Promise<void> => {
    clearTimeout(soon);
    if (draft.to.length + draft.cc.length + draft.bcc.length === 0) return needsRecipient();
    const found = look();
    history.said ??= found.findings.length ? found.findings : undefined;
    if (!holds(found)) return go('');
    const answer = await askBeforeSending(found, { policy: policy(), text, apply });
    if (answer.kind === 'send-anyway') return go(answer.reason);
    noteNow();
  };

  const complaint = make('p', { class: 'complaint', role: 'alert' });
  const needsRecipient = (): void => {
    complaint.replaceChildren('Please say who this is to.');
    to.whole.querySelector('input')?.focus();
  };

  const go = (reason: string): void => {
    const { protocol, clock } = now();
    histories.delete(draft.id);
    done({
      letter: sentLetter(draft, clock),
      own: draft.own,
      protocol,
      said: history.said ?? [],
      applied: history.applied,
      left: look(),
      reason,
    });
  };

  const form = make(
    'form',
    { class: 'compose', 'aria-labelledby': 'compose-title', novalidate: true },
    make('h2', { id: 'compose-title', tabindex: '-1', 'data-title': true }, kinds[draft.kind]),
    from,
    to.whole,
    cc.whole,
    bcc.whole,
    make('div', { class: 'field' }, make('label', { for: subject.id }, 'Subject'), subject),
    make('div', { class: 'field words-field' }, make('label', { for: body.id }, 'Message'), body),
    signature,
    earlier,
    beside,
    later,
    complaint,
    make(
      'div',
      { class: 'actions' },
      make('button', { type: 'submit', class: 'primary' }, 'Send'),
      button(make, 'Discard', {}, () => discard(draft.id)),
      make('span', { class: 'hint' }, 'Ctrl + Enter sends'),
    ),
  );
  form.addEventListener('submit', event => {
    event.preventDefault();
    void send();
  });
  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    void send();
  });

  const refresh = (): void => {
    const { persona } = now();
    from.replaceChildren(
      make('span', { class: 'label' }, 'From '),
      persona.name,
      persona.kind === 'member' ? '' : `, ${persona.post}`,
    );
    signature.replaceChildren(signatureOf(persona));
    quiet.remove();
    quiet = quietLine({ mount: beside, policy: policy(), text, apply });
    noteNow();
  };

  show();
  refresh();
  return { parts: [form], refresh, focus: () => (draft.to.length ? body : to.whole.querySelector('input'))?.focus() };
};

const discard = (id: string): void => {
  histories.delete(id);
  change({ open: undefined, drafts: now().drafts.filter(draft => draft.id !== id) });
};

const sentLetter = (draft: Draft, clock: string): Letter => {
  const { persona } = now();
  return {
    id: `sent-${draft.id}`,
    from: { name: persona.name, address: persona.address },
    to: draft.to,
    cc: draft.cc,
    bcc: draft.bcc,
    subject: draft.subject,
    at: draft.scheduled === undefined ? clock : clockOf(draft.scheduled),
    text: `${draft.own}\n\n${signatureOf(persona)}`,
    thread: draft.thread,
  };
};
