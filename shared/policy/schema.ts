import { grades, type Grade } from '../directory/participant';
import { checkIds } from './check-ids';
import type { Hours, Parameter, PhraseChange, Protocol, Severity, Side } from './policy';
import type { Shape } from './shape';

/** What a policy file says of one check. `on: false` is the same as severity *off*. */
export interface CheckFile {
  readonly on?: boolean;
  readonly severity?: Severity;
  readonly clauses?: readonly string[];
  readonly binds?: Side;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly wording?: Readonly<Record<string, string>>;
}

/** A policy as its file has it: one layer, everything but the id left to the layers beneath. */
export interface PolicyFile {
  readonly $schema?: string;
  readonly id: string;
  readonly about?: string;
  readonly extends?: string;
  readonly council?: string;
  readonly protocol?: Partial<Protocol>;
  readonly domains?: readonly string[];
  readonly hours?: Partial<Hours>;
  readonly posts?: Partial<Record<Grade, string>>;
  readonly routes?: Readonly<Record<string, readonly string[]>>;
  readonly contacts?: Readonly<Record<string, string>>;
  readonly targets?: Readonly<Record<string, number>>;
  readonly clauses?: Readonly<Record<string, string>>;
  readonly checks?: Readonly<Record<string, CheckFile>>;
  readonly phrases?: Readonly<Record<string, Partial<PhraseChange>>>;
  readonly unchecked?: Readonly<Record<string, string>>;
  readonly locked?: readonly string[];
}

/** Matters that a protocol sends to a named post. */
export const routeIds = [
  'complaint-about-officer',
  'complaint-about-senior-officer',
  'complaint-about-chief-executive',
  'complaint-about-member',
  'serious-misconduct',
  'discrimination',
  'information-request',
  'information-dispute',
  'document-request',
  'policy-request',
  'routine-request',
  'member-enquiry',
  'scrutiny-attendance',
  'group-meeting',
  'group-decision',
  'relationship',
  'interests',
  'improper-influence',
  'legal-proceedings',
  'legal-representation',
  'staff-discipline',
  'advice-dispute',
  'press',
  'protocol-advice',
] as const;

/** Lines and addresses that a protocol or a council prints. */
export const contactIds = [
  'out-of-hours-phone',
  'out-of-hours-email',
  'member-enquiries',
  'member-support',
  'liaison-officer',
  'communications',
  'monitoring-officer',
  'complaints-team',
  'protocol-advice',
  'bulletin',
  'newsletter',
] as const;

/** Numbers that a protocol or a council prints. */
export const targetIds = [
  'acknowledge-working-days',
  'reply-working-days',
  'short-notice-working-days',
  'ward-notice-working-days',
] as const;

const text = (about: string): Shape => ({ is: 'text', about });
const texts = (about: string): Shape => ({ is: 'list', about, of: text(about) });
const clock = (about: string): Shape => ({
  is: 'text',
  about,
  form: { pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', means: 'a time as HH:MM, such as 08:30' },
});

const check: Shape = {
  is: 'object',
  about: 'What the policy says of one check.',
  fields: {
    on: { is: 'flag', about: 'false switches the check off, whatever its severity.' },
    severity: {
      is: 'choice',
      about: 'How loud: trial records and shows nothing, note never holds, warn takes one click, stop needs a reason.',
      of: ['off', 'trial', 'note', 'warn', 'stop'],
    },
    clauses: texts('Clauses the check stands on. None: the check is off.'),
    binds: { is: 'choice', about: 'Whose duty it is.', of: ['member', 'officer', 'both'] },
    parameters: {
      is: 'map',
      about: "Values of the check's parameters. `exceptions` lists clauses that quieten it.",
      of: { is: 'parameter', about: 'Text, number, true or false, or a list of texts.' },
    },
    wording: { is: 'map', about: "Advice in the council's own words, by outcome.", of: text('Advice.') },
  },
};

/** The whole shape of a policy file. */
export const policyShape = {
  is: 'object',
  about: 'A council’s member/officer protocol as data.',
  required: ['id'],
  fields: {
    $schema: text('Where this schema is, for editors.'),
    id: {
      is: 'text',
      about: 'Name of the policy.',
      form: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', means: 'small letters, digits and single hyphens' },
    },
    about: text('A remark for whoever reads the file.'),
    extends: text('Id of the pack, or of the other policy file, that this one builds on.'),
    council: text('Name of the council.'),
    protocol: {
      is: 'object',
      about: 'The protocol that the clauses are of.',
      fields: {
        title: text('As printed.'),
        version: text('As printed.'),
        adopted: text('When and by whom it was adopted, as far as the copy shows.'),
        status: { is: 'choice', about: 'Shown beside every clause.', of: ['adopted', 'draft', 'unknown'] },
        url: text('Where the council publishes it.'),
      },
    },
    domains: {
      is: 'list',
      about: 'Mail domains of the council.',
      of: {
        is: 'text',
        about: 'A domain.',
        form: { pattern: '^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$', means: 'a domain such as example.gov.uk' },
      },
    },
    hours: {
      is: 'object',
      about: 'When the council works, in UK civil time.',
      fields: {
        days: {
          is: 'list',
          about: 'Working days.',
          least: 1,
          of: { is: 'choice', about: 'A day.', of: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
        },
        open: clock('Opening.'),
        close: clock('Closing.'),
        holidays: {
          is: 'choice',
          about: 'Whose bank holidays.',
          of: ['england-and-wales', 'scotland', 'northern-ireland', 'none'],
        },
      },
    },
    posts: {
      is: 'map',
      about: "The council's titles for each grade.",
      keys: { noun: 'grade', of: grades },
      of: text('Title of a post.'),
    },
    routes: {
      is: 'map',
      about: 'Where a matter goes: posts, grades or addresses, best first.',
      keys: { noun: 'route', of: routeIds },
      of: texts('A post, a grade or an address.'),
    },
    contacts: {
      is: 'map',
      about: 'Lines and addresses to show.',
      keys: { noun: 'contact', of: contactIds },
      of: text('A number or an address.'),
    },
    targets: {
      is: 'map',
      about: 'Numbers that the protocol prints or the council sets.',
      keys: { noun: 'target', of: targetIds },
      of: { is: 'number', about: 'A number.' },
    },
    clauses: {
      is: 'map',
      about: 'Every clause of the protocol, or those added: number and a short reference.',
      of: text('What it is about.'),
    },
    checks: { is: 'map', about: 'What is checked.', keys: { noun: 'check', of: checkIds }, of: check },
    phrases: {
      is: 'map',
      about: 'Phrases added to an act of language, or silenced in it.',
      of: {
        is: 'object',
        about: 'Changes to one act.',
        fields: { add: texts('Phrases that say it.'), silence: texts('Phrases that no longer say it.') },
      },
    },
    unchecked: { is: 'map', about: 'Clauses that no check cites, and why.', of: text('The reason.') },
    locked: texts('Dotted paths that no layer above may change, such as checks.blind-copy.severity.'),
  } satisfies Record<keyof PolicyFile, Shape>,
} as const satisfies Shape;
