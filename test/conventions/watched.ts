import type { Check, Examination } from '../../shared/checks/check';
import type { Field, Message } from '../../shared/message/message';

/** What a check may look at, and the fields of the message that it comes from. What is not listed is free to all. */
const SOURCES: Readonly<Record<string, readonly Field[]>> = {
  sender: ['from'],
  to: ['to'],
  cc: ['cc'],
  bcc: ['bcc'],
  readers: ['to', 'cc', 'bcc'],
  thread: ['thread'],
  statements: ['own'],
  namings: ['own'],
};

const MESSAGE_SOURCES: Readonly<Record<string, readonly Field[]>> = {
  from: ['from'],
  to: ['to'],
  cc: ['cc'],
  bcc: ['bcc'],
  subject: ['subject'],
  own: ['own'],
  signature: ['signature'],
  thread: ['thread'],
  attachments: ['attachments'],
  kind: ['kind'],
  sent: ['date'],
  scheduled: ['date'],
};

const watch = <T extends object>(
  target: T,
  sources: Readonly<Record<string, readonly Field[]>>,
  saw: (fields: readonly Field[]) => void,
): T =>
  new Proxy(target, {
    get: (from, name) => {
      saw(sources[String(name)] ?? []);
      return Reflect.get(from, name) as unknown;
    },
  });

/** The check, and the fields it looked at while it ran without declaring them. Everybody's kind depends on *from*. */
export const watched = (check: Check): { readonly check: Check; readonly strayed: ReadonlySet<Field> } => {
  const strayed = new Set<Field>();
  const declared = new Set<Field>(['from', ...check.needs, ...(check.alsoReads ?? [])]);
  const saw = (fields: readonly Field[]) => {
    for (const field of fields) if (!declared.has(field)) strayed.add(field);
  };
  const examine = (examination: Examination) => {
    const message: Message = watch(examination.message, MESSAGE_SOURCES, saw);
    const own = Object.assign(Object.create(examination) as Examination, { message });
    return check.examine(watch(own, SOURCES, saw));
  };
  return { check: { ...check, examine }, strayed };
};
