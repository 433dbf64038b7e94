import type { Field, Message, Quoted } from '../message/message';
import type { Directory, Kind, Participant } from '../directory/participant';
import type { CheckSettings, Parameter, Policy, Severity, Side } from '../policy/policy';
import type { Naming } from '../language/mentions-of';
import type { Act, Statement } from '../language/statement';

/** Where the finding was seen. Offsets are UTF-16 units in that field's text; both 0 for a field without text. */
export interface Evidence {
  readonly field: 'bcc' | 'to' | 'cc' | 'subject' | 'own' | 'thread' | 'date' | 'attachments';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A typed thing a surface can do in one click. `label` is the button. */
export type Remedy =
  | {
      readonly kind: 'move-bcc-to-cc';
      readonly label: string;
      readonly addresses: readonly string[];
      readonly line: string;
    }
  | { readonly kind: 'remove-recipient'; readonly label: string; readonly addresses: readonly string[] }
  | {
      readonly kind: 'add-recipient';
      readonly label: string;
      readonly field: 'to' | 'cc';
      readonly addresses: readonly string[];
    }
  | { readonly kind: 'readdress'; readonly label: string; readonly addresses: readonly string[] }
  | { readonly kind: 'add-line'; readonly label: string; readonly line: string; readonly at: 'start' | 'end' }
  | { readonly kind: 'schedule'; readonly label: string; readonly at: number }
  | { readonly kind: 'cut-thread'; readonly label: string }
  | { readonly kind: 'edit'; readonly label: string; readonly start: number; readonly end: number };

/**
 * A quoted message with its people resolved and its own statements read from its own writer's side. `text` is what its
 * author typed, without signature and disclaimer.
 */
export interface QuotedCorrespondence extends Quoted {
  readonly author: Participant | null;
  readonly readers: readonly Participant[];
  readonly statements: readonly Statement[];
  /** Where it names somebody; `id` is an address. */
  readonly namings: readonly Naming[];
}

/** All a check may look at: the message, its people, its statements, and the policy. Built once by `review`. */
export interface Correspondence {
  readonly message: Message;
  readonly sender: Participant;
  readonly to: readonly Participant[];
  readonly cc: readonly Participant[];
  readonly bcc: readonly Participant[];
  /** To, Cc and Bcc in that order, opened lists followed by their members, each address once. */
  readonly readers: readonly Participant[];
  readonly thread: readonly QuotedCorrespondence[];
  readonly statements: readonly Statement[];
  /** Where the own words name somebody, greetings included; `id` is an address. */
  readonly namings: readonly Naming[];
  readonly directory: Directory;
  readonly policy: Policy;
}

/** A check's own view: the correspondence and what the policy says of this check. */
export interface Examination extends Correspondence {
  readonly settings: CheckSettings;
  readonly parameter: (name: string) => Parameter;
}

/**
 * What a check found. `outcome` picks the advice. `severity` lowers what the policy set; it raises it only to a level that
 * the policy names in a parameter of the check.
 */
export interface Found {
  readonly outcome: string;
  readonly severity?: Severity;
  readonly values?: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
  readonly remedies: readonly Remedy[];
  /** Clauses it stands on, where not all that the policy gives. */
  readonly clauses?: readonly string[];
  /** People whose inferred kind it depends on: any inferred one makes a stop a warn. */
  readonly about?: readonly Participant[];
}

/** One example of a check: the least that decides it. Times are UK civil time, 'Sat 10:00' or '2026-12-25 11:00'. */
export interface Example {
  readonly why: string;
  readonly policy?: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly at?: string;
  readonly subject?: string;
  readonly own?: string;
  readonly thread?: readonly {
    readonly from: string;
    readonly to: readonly string[];
    readonly cc?: readonly string[];
    readonly at?: string;
    readonly text: string;
  }[];
}

export interface Check {
  /** Kebab-case, the file's name. */
  readonly id: string;
  readonly title: string;
  readonly group: 'copying' | 'timing' | 'respect' | 'channel' | 'neutrality' | 'public-voice';
  readonly binds: Side;
  /** Senders beside the two sides whom it is asked about all the same. */
  readonly alsoBinds?: readonly Kind[];
  readonly about: string;
  /** Fields without which the answer is *unsure*. */
  readonly needs: readonly Field[];
  /** Fields it looks at where they could be read: without them it answers all the same, with less to go by. */
  readonly alsoReads?: readonly Field[];
  /** Name → default and what it means. A policy may change the value, never the type. */
  readonly parameters: Readonly<Record<string, { readonly value: Parameter; readonly about: string }>>;
  /** Outcome → what the sender reads. `{name}` takes a value of the finding. */
  readonly advice: Readonly<Record<string, string>>;
  readonly examples: { readonly found: readonly Example[]; readonly quiet: readonly Example[] };
  readonly examine: (examination: Examination) => Found | undefined;
}

export const defineCheck = (check: Check): Check => check;

/** Statements that are told which acts they are asked for: how an explanation knows what a check looked for. */
export type Watched = readonly Statement[] & { readonly asked?: (kinds: readonly string[]) => void };

/** The acts of one kind in some statements, in the order they stand. */
export const acts = (statements: Watched, ...kinds: readonly string[]): readonly Act[] => {
  statements.asked?.(kinds);
  return statements.reduce<Act[]>(
    (all, statement) => all.concat(statement.acts.filter(act => kinds.includes(act.act))),
    [],
  );
};
