import type { Check, Correspondence, Found, QuotedCorrespondence, Watched } from '../checks/check';
import { sideOf } from '../checks/people';
import type { Participant } from '../directory/participant';
import type { Act, Silenced, Statement } from '../language/statement';
import type { Field, Message, MessageKind } from '../message/message';
import type { CheckSettings } from '../policy/policy';
import { civil, isOpen } from '../policy/working-time';
import { correspond, type Rules } from './correspondence';
import { binds, examine, isOn, review, unreadFields, type Finding } from './review';

/** Somebody on a message as a check sees them. `reaches` counts an opened list; null for an unopened one and for people. */
export interface PersonFact {
  readonly address: string;
  readonly name: string;
  readonly kind: Participant['kind'];
  readonly side: 'member' | 'officer' | null;
  readonly grade: Participant['grade'];
  readonly post: string;
  readonly positions: readonly string[];
  readonly inferred: boolean;
  readonly reaches: number | null;
}

/** What a check had to go by beside the words. */
export interface Facts {
  readonly sender: PersonFact;
  readonly to: readonly PersonFact[];
  readonly cc: readonly PersonFact[];
  readonly bcc: readonly PersonFact[];
  /** UK civil time, ISO 8601. */
  readonly sent: string;
  readonly isOpen: boolean;
  readonly scheduled: boolean;
  readonly kind: MessageKind;
  readonly attachments: readonly string[];
  /** Authors of the quoted messages, newest first; null where the quote prints none. */
  readonly authors: readonly (PersonFact | null)[];
  readonly unread: readonly Field[];
}

/**
 * What words do to the answer: it is a finding because of them, they keep it from being one, or they change which one it
 * is. Each is tried by reading the message without them; of what was silenced, by reading it as said.
 */
export type Effect = 'decides' | 'excuses' | 'changes' | 'none';

/** An act that was read. `thread` counts quoted messages from the newest, 0; null is the own words. */
export interface ReadAct extends Act {
  readonly thread: number | null;
  readonly words: string;
  readonly effect: Effect;
}

/** An act that was read and does not stand: `by` is a phrase or a mood, `byPhrase` the phrase of that mood where known. */
export interface ReadSilence extends ReadAct {
  readonly by: string;
  readonly byPhrase: string | null;
}

export type Answer = 'absent' | 'off' | 'not-bound' | 'not-checked' | 'silent' | 'lowered' | 'trial' | 'found';

/** Why one check answered as it did on one message. */
export interface Explanation {
  readonly check: string;
  readonly title: string;
  readonly about: string;
  readonly policy: string;
  readonly answer: Answer;
  /** Why it was not checked; '' otherwise. */
  readonly reason: string;
  readonly settings: CheckSettings | null;
  readonly clauses: readonly { readonly clause: string; readonly reference: string }[];
  readonly facts: Facts;
  readonly needs: readonly Field[];
  readonly alsoReads: readonly Field[];
  /** The acts that it looked for on this message, in that order: none where people, time or subject decided before. */
  readonly lookedFor: readonly string[];
  readonly acts: readonly ReadAct[];
  readonly silenced: readonly ReadSilence[];
  readonly outcome: string | null;
  readonly finding: Finding | null;
}

const factOf = (person: Participant): PersonFact => ({
  address: person.address,
  name: person.name,
  kind: person.kind,
  side: sideOf(person) ?? null,
  grade: person.grade,
  post: person.post,
  positions: person.positions,
  inferred: person.inferred,
  reaches: person.members ? person.members.length : null,
});

const factsOf = ({ message, policy, sender, to, cc, bcc, thread }: Correspondence): Facts => ({
  sender: factOf(sender),
  to: to.map(factOf),
  cc: cc.map(factOf),
  bcc: bcc.map(factOf),
  sent: civil(message.sent).iso,
  isOpen: isOpen(policy.hours, message.sent),
  scheduled: message.scheduled,
  kind: message.kind,
  attachments: message.attachments,
  authors: thread.map(({ author }) => author && factOf(author)),
  unread: unreadFields(message),
});

type Change = (statements: readonly Statement[]) => Watched;

/** The correspondence with its statements, the thread's too, as `change` makes them. */
const changed = (correspondence: Correspondence, change: Change): Correspondence =>
  // As prototype it goes on reading what is first asked for.
  Object.create(correspondence, {
    statements: { get: () => change(correspondence.statements) },
    thread: {
      value: correspondence.thread.map(
        quoted =>
          Object.create(quoted, { statements: { get: () => change(quoted.statements) } }) as QuotedCorrespondence,
      ),
    },
  }) as Correspondence;

/** What one check answers to changed words. */
type Ask = (change: Change) => Found | undefined;

const asker =
  (check: Check, settings: CheckSettings, correspondence: Correspondence): Ask =>
  change => {
    try {
      return check.examine(examine(check, settings, changed(correspondence, change)));
    } catch {
      return undefined;
    }
  };

const effectOf = (asIs: Found | undefined, otherwise: Found | undefined): Effect => {
  if (asIs && !otherwise) return 'decides';
  if (!asIs && otherwise) return 'excuses';
  return asIs && otherwise && asIs.outcome !== otherwise.outcome ? 'changes' : 'none';
};

const without =
  (kind: string): Change =>
  statements =>
    statements.map(statement => ({ ...statement, acts: statement.acts.filter(({ act }) => act !== kind) }));

const restored =
  (silence: Silenced): Change =>
  statements =>
    statements.map(statement =>
      statement.silenced.includes(silence) ? { ...statement, acts: statement.acts.concat(silence) } : statement,
    );

/** The phrase of the mood that silenced an act, where it stands in the same sentence. */
const phraseOfMood = ({ acts }: Statement, { by }: Silenced): string | null => {
  const [mood] = acts.filter(({ act }) => act === by);
  return mood ? mood.phrase : null;
};

interface Text {
  readonly thread: number | null;
  readonly text: string;
  readonly statements: readonly Statement[];
}

const textsOf = ({ message, statements, thread }: Correspondence): readonly Text[] => [
  { thread: null, text: message.own, statements },
  ...thread.map((quoted, at) => ({ thread: at, text: quoted.text, statements: quoted.statements })),
];

interface Placed {
  readonly thread: number | null;
  readonly text: string;
  readonly statement: Statement;
}

const placed = (texts: readonly Text[]): readonly Placed[] =>
  texts.reduce<Placed[]>(
    (all, { thread, text, statements }) => all.concat(statements.map(statement => ({ thread, text, statement }))),
    [],
  );

/** Acts it looked for, and any others that bear on its answer. */
const actsThatMatter = (texts: readonly Text[], asIs: Found | undefined, ask: Ask, lookedFor: readonly string[]) => {
  const effects: Record<string, Effect> = {};
  const found: ReadAct[] = [];
  for (const { thread, text, statement } of placed(texts))
    for (const act of statement.acts) {
      const effect = (effects[act.act] ??= effectOf(asIs, ask(without(act.act))));
      if (effect === 'none' && !lookedFor.includes(act.act)) continue;
      found.push({ ...act, thread, words: text.slice(act.start, act.end), effect });
    }
  return found;
};

const silencesThatMatter = (
  texts: readonly Text[],
  asIs: Found | undefined,
  ask: Ask,
  lookedFor: readonly string[],
): readonly ReadSilence[] => {
  const found: ReadSilence[] = [];
  for (const { thread, text, statement } of placed(texts))
    for (const silence of statement.silenced) {
      const effect = effectOf(asIs, ask(restored(silence)));
      if (effect === 'none' && !lookedFor.includes(silence.act)) continue;
      const words = text.slice(silence.start, silence.end);
      found.push({ ...silence, thread, words, effect, byPhrase: phraseOfMood(statement, silence) });
    }
  return found;
};

/** Runs the check as it is, noting which acts it asks for. */
const watch = (ask: Ask): { readonly found: Found | undefined; readonly lookedFor: readonly string[] } => {
  const lookedFor: string[] = [];
  const asked = (kinds: readonly string[]): void =>
    kinds.forEach(kind => {
      if (!lookedFor.includes(kind)) lookedFor.push(kind);
    });
  const found = ask(statements => Object.assign(statements.slice(), { asked }));
  return { found, lookedFor };
};

const whyNotRun = (
  check: Check,
  settings: CheckSettings | undefined,
  correspondence: Correspondence,
): Answer | undefined => {
  if (!settings || settings.clauses.length === 0) return 'absent';
  if (!isOn(settings)) return 'off';
  return correspondence.message.unread.includes('from') || binds(check, settings, correspondence)
    ? undefined
    : 'not-bound';
};

/**
 * Why a check found something in a message or stayed silent: whether it is on, the facts, the words it looked for and what
 * each did, and the finding. The answer is `review`'s own. Phrases are named where the table carries their texts.
 */
export const explain = (message: Message, rules: Rules, check: Check): Explanation => {
  const { policy } = rules;
  const correspondence = correspond(message, rules);
  const settings = policy.checks[check.id];
  const base = {
    check: check.id,
    title: settings?.wording['title'] ?? check.title,
    about: check.about,
    policy: policy.id,
    settings: settings ?? null,
    clauses: (settings?.clauses ?? []).map(clause => ({ clause, reference: policy.clauses[clause] ?? '' })),
    facts: factsOf(correspondence),
    needs: check.needs,
    alsoReads: check.alsoReads ?? [],
    reason: '',
    lookedFor: [],
    acts: [],
    silenced: [],
    outcome: null,
    finding: null,
  };
  const notRun = whyNotRun(check, settings, correspondence);
  if (notRun || !settings) return { ...base, answer: notRun ?? 'absent' };
  const { findings, trial, notChecked } = review(message, rules, [check]);
  const [failure] = notChecked;
  if (failure) return { ...base, answer: 'not-checked', reason: failure.reason };
  const ask = asker(check, settings, correspondence);
  const { found, lookedFor } = watch(ask);
  const texts = textsOf(correspondence);
  const quiet: Answer = found ? 'lowered' : 'silent';
  return {
    ...base,
    answer: findings.length ? 'found' : trial.length ? 'trial' : quiet,
    lookedFor,
    acts: actsThatMatter(texts, found, ask, lookedFor),
    silenced: silencesThatMatter(texts, found, ask, lookedFor),
    outcome: found?.outcome ?? null,
    finding: findings[0] ?? trial[0] ?? null,
  };
};
