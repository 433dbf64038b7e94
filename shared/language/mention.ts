import type { Target } from './statement';
import type { Token } from './tokens';
import { lookup } from './lookup';

export type Gender = 'm' | 'f' | '';

/** What a mention is on the council's side of things; 'other' is anybody who is neither member nor officer. */
export type MentionRole = 'officer' | 'member' | 'other' | 'unknown';

/** Words that name somebody or something that acts: tokens `from` up to, not including, `to`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'you' | 'self' | 'service';
  readonly role: MentionRole;
  /** Named by post ("your case officer"), not by name. */
  readonly post: boolean;
  readonly people: readonly string[];
  readonly gender: Gender;
  readonly possessive: boolean;
  /** Stands for somebody named before, or for the reader or writer. */
  readonly pronoun: boolean;
}

/** The target of an act done to a mention. */
export const targetOf = (mention: Mention, text: string): Target => {
  if (mention.kind === 'you' || mention.kind === 'self' || mention.kind === 'service')
    return { kind: mention.kind, people: mention.people, text };
  if (mention.role === 'other') return { kind: 'third-party', people: mention.people, text };
  return { kind: mention.post ? 'post' : 'person', people: mention.people, text };
};

export const nobody: Target = { kind: 'nobody', people: [], text: '' };

type Test = (mention: Mention) => boolean;

const aPerson: Test = m => m.kind === 'person' && m.role !== 'other';

/** What each slot of a phrase takes. A slot that ends in 's takes the possessive ("Ellie's", "your", "his"). */
const slots: Readonly<Record<string, Test>> = {
  person: aPerson,
  you: m => m.kind === 'you',
  someone: m => m.kind === 'you' || aPerson(m),
  officer: m => aPerson(m) && m.role !== 'member',
  member: m => m.kind === 'person' && m.role === 'member',
  third: m => m.kind === 'person' && m.role === 'other',
  anyone: m => m.kind === 'person' || m.kind === 'you',
  /** Anybody or any service, known or not: see `Matcher.unknownName`. */
  name: m => m.kind === 'person' || m.kind === 'service',
  self: m => m.kind === 'self',
  service: m => m.kind === 'service',
};

export const slotNames: readonly string[] = Object.keys(slots).reduce<string[]>(
  (all, name) => [...all, name, `${name}'s`],
  [],
);

/** Whether a mention fills a slot, `*` and `'s` as written in the phrase. */
export const fills = (mention: Mention, slot: string): boolean => {
  const possessive = slot.slice(-2) === "'s";
  const test = lookup(slots, possessive ? slot.slice(0, -2) : slot);
  return test !== undefined && mention.possessive === possessive && test(mention);
};

/** The text between the first and last token of a mention, as written. */
export const written = (text: string, tokens: readonly Token[], from: number, to: number): string => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
};
