import type { MessageKind } from './message';

const reply = /^(re|aw|antw|sv|ynt|ref|odp|vs|bls|atb|ymateb|ateb)(\[\d+\]|\(\d+\))? ?[:：]/i;
const forward = /^(fwd?|fw|wg|tr|rv|enc|vb|doorst|pd|vl|yml|ymlaen|trs) ?[:：]/i;
/** A list's name in brackets, and the like, before the prefix. */
const tag = /^(\[[^\]]{1,60}\]\s*)+/;

/** What the prefix of a subject says; 'new' where it has none. Only the first prefix counts: it was set last. */
export const readSubjectPrefix = (subject: string): MessageKind => {
  const text = subject.slice(0, 200).trim().replace(tag, '');
  if (forward.test(text)) return 'forward';
  return reply.test(text) ? 'reply' : 'new';
};
