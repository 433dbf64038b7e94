import type { Mailbox, Message } from '../../shared/message/message';
import type { Policy, Protocol } from '../../shared/policy/policy';
import type { Finding, Review } from '../../shared/review/review';
import { excerpts } from './excerpt';
import { printMoment } from './moment';
import type { Directory } from '../../shared/directory/participant';
import { paint, printable, printableLine, wrap, type Screen } from './terminal';

const standing: Readonly<Record<Protocol['status'], string>> = {
  adopted: 'adopted',
  draft: 'draft',
  unknown: 'adoption not confirmed',
};

/** "Member/Officer Protocol (Version 3, adopted)"; a version that calls itself a draft is not called one twice. */
export const printProtocol = ({ title, version, status }: Protocol): string => {
  const isSaid = status === 'draft' && /draft/i.test(version);
  const notes = [version, isSaid ? '' : standing[status]].filter(part => part !== '');
  return printableLine(`${title || 'the protocol'} (${notes.join(', ')})`);
};

/** What a report is printed with. */
export interface Setting {
  readonly policy: Policy;
  readonly directory: Directory;
  readonly screen: Screen;
}

const mostNamed = 4;

const printPeople = (mailboxes: readonly Mailbox[], { directory }: Setting): string => {
  const names = mailboxes.map(mailbox =>
    printableLine(directory.resolve(mailbox).name || mailbox.name || mailbox.address),
  );
  const more = names.length - mostNamed;
  return `${names.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

const printRoute = (message: Message, setting: Setting): string =>
  [
    printPeople([message.from], setting) || 'sender not known',
    ...(['to', 'cc', 'bcc'] as const)
      .filter(field => message[field].length > 0)
      .map(field => `${field} ${printPeople(message[field], setting)}`),
  ].join(', ');

const indent = '  ';
const column = '        ';

const printClauses = (finding: Finding, policy: Policy, screen: Screen): readonly string[] => {
  const [first, ...others] = finding.clauses;
  if (first === undefined) return [];
  const also = others.length ? ` (also ${others.join(', ')})` : '';
  const reference = policy.clauses[first];
  const words = `Clause ${first}${also}, ${printProtocol(policy.protocol)}${reference ? `: ${printableLine(reference)}` : ''}`;
  return [wrap(screen, words, column)];
};

export const printFinding = (finding: Finding, message: Message, { policy, screen }: Setting): string => {
  const severity = finding.severity.toUpperCase().padEnd(6);
  // To show the words is what this does.
  const remedies = finding.remedies.filter(remedy => remedy.kind !== 'edit');
  return [
    `${indent}${paint(screen, finding.severity, severity)}${paint(screen, 'bold', printableLine(finding.title))}`,
    ...excerpts(finding.evidence, message).map(each => wrap(screen, each, `${column}| `, `${column}| `)),
    wrap(screen, printableLine(finding.advice), column),
    ...printClauses(finding, policy, screen),
    ...remedies.map(remedy => wrap(screen, printableLine(remedy.label), `${column}> `)),
  ].join('\n');
};

export const printHeading = (name: string, message: Message, setting: Setting): string => {
  const { screen } = setting;
  const when = message.unread.includes('date') ? 'date not known' : printMoment(message.sent);
  return [
    paint(screen, 'bold', printableLine(message.subject) || '(no subject)'),
    wrap(screen, `${printRoute(message, setting)}, ${when}`, ''),
    paint(screen, 'dim', printable(name)),
  ].join('\n');
};

/** What could not be read or checked: named, never taken as clean. */
const printGaps = ({ unread, notChecked }: Review, screen: Screen): readonly string[] => [
  ...(unread.length ? [wrap(screen, `Not read: ${unread.join(', ')}`, indent)] : []),
  ...notChecked.map(({ check, reason }) => wrap(screen, `Not checked: ${check}, ${printableLine(reason)}`, indent)),
];

/** A message with its findings, and a blank line after; '' where there is nothing to say of it. */
export const printReview = (name: string, message: Message, review: Review, setting: Setting): string => {
  const parts = [
    ...review.findings.map(finding => printFinding(finding, message, setting)),
    ...printGaps(review, setting.screen),
  ];
  return parts.length === 0 ? '' : `${printHeading(name, message, setting)}\n\n${parts.join('\n\n')}\n\n`;
};

export const printUnreadable = (name: string, reason: string, screen: Screen): string =>
  `${wrap(screen, `Could not be read: ${printableLine(reason)}`, '')}\n${paint(screen, 'dim', printable(name))}\n\n`;

export interface Totals {
  readonly messages: number;
  readonly unreadable: number;
  readonly stop: number;
  readonly warn: number;
  readonly note: number;
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** The last line: how many were read against what, and how often each severity was found. */
export const printSummary = (totals: Totals, policy: Policy, screen: Screen): string => {
  const found = (['stop', 'warn', 'note'] as const)
    .filter(severity => totals[severity] > 0)
    .map(severity => paint(screen, severity, count(totals[severity], severity)));
  const read = `${count(totals.messages, 'message')} read against ${printableLine(policy.council) || policy.id}, ${printProtocol(policy.protocol)}`;
  const unreadable = totals.unreadable > 0 ? ` ${count(totals.unreadable, 'message')} could not be read.` : '';
  return `${read}: ${found.length ? found.join(', ') : 'nothing found'}.${unreadable}\n`;
};
