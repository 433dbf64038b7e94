import type { Message } from '../../shared/message/message';
import type { Answer, Effect, Explanation, PersonFact, ReadAct, ReadSilence } from '../../shared/review/explain';
import { printFinding, printHeading, printProtocol, type Setting } from './format-text';
import { printMoment } from './moment';
import { MARK_END, MARK_START, paint, printableLine, wrap, type Screen } from './terminal';

const answers: Readonly<Record<Answer, string>> = {
  absent: 'It is not asked: this policy gives it no clause.',
  off: 'It is not asked: this policy turns it off.',
  'not-bound': 'It is not asked: it does not bind this sender.',
  'not-checked': 'It could not be checked',
  silent: 'It found nothing.',
  lowered: 'It found something, and lowered it to nothing.',
  trial: 'It found something. It is on trial, so nobody is shown it.',
  found: 'It found something.',
};

const effects: Readonly<Record<Effect, string>> = {
  decides: 'without it, nothing would be found',
  excuses: 'without it, there would be a finding',
  changes: 'without it, the finding would be another',
  none: '',
};

const effectsOfSilence: Readonly<Record<Effect, string>> = {
  decides: 'said outright, it would have kept the check silent',
  excuses: 'said outright, it would be a finding',
  changes: 'said outright, the finding would be another',
  none: '',
};

const whom = { member: 'members', officer: 'officers', both: 'members and officers' } as const;
const strengths = { 1: 'thin', 2: 'plain', 3: 'beyond doubt' } as const;
const indent = '  ';
const column = '      ';

const listed = (parts: readonly string[]): string => parts.filter(part => part !== '').join(', ');

const reachOf = ({ kind, reaches }: PersonFact): string => {
  if (kind !== 'list') return '';
  return reaches === null ? 'not opened' : `opened, reaches ${reaches}`;
};

const printPerson = (person: PersonFact): string => {
  const { name, address, kind, grade, post, positions, inferred } = person;
  const known = [kind, grade, post === '' ? '' : post, ...positions, reachOf(person), inferred ? 'guessed' : ''];
  return printableLine(`${name || address || 'nobody known'} (${listed(known)})`);
};

const titled = (screen: Screen, title: string): string => `\n${paint(screen, 'bold', title)}`;

const printStanding = ({ settings, clauses }: Explanation, { policy, screen }: Setting): readonly string[] => {
  const parameters = Object.keys(settings?.parameters ?? {}).map(
    name => `${name} = ${JSON.stringify(settings?.parameters[name])}`,
  );
  return [
    titled(screen, `Under ${printableLine(policy.council) || policy.id}, ${printProtocol(policy.protocol)}`),
    ...(settings ? [wrap(screen, `Severity ${settings.severity}; binds ${whom[settings.binds]}`, indent)] : []),
    ...clauses.map(({ clause, reference }) =>
      wrap(screen, printableLine(`Clause ${clause}: ${reference}`), indent, column),
    ),
    ...parameters.map(line => wrap(screen, printableLine(line), indent)),
  ];
};

const hoursOf = ({ facts }: Explanation): string => (facts.isOpen ? 'in working hours' : 'out of working hours');

const printFacts = (explanation: Explanation, message: Message, screen: Screen): readonly string[] => {
  const { facts, needs, alsoReads } = explanation;
  const line = (label: string, text: string): string => wrap(screen, `${label}: ${text}`, indent, column);
  const sent = `${printMoment(message.sent)}, ${hoursOf(explanation)}${facts.scheduled ? ', scheduled' : ''}`;
  return [
    titled(screen, 'What it had to go by'),
    line('From', printPerson(facts.sender)),
    ...(['to', 'cc', 'bcc'] as const).flatMap(field => facts[field].map(person => line(field, printPerson(person)))),
    line('Leaves', facts.unread.includes('date') ? 'not known' : sent),
    line('Kind', facts.kind),
    ...facts.authors.map((author, at) =>
      line(`Earlier message ${at + 1}`, author ? `from ${printPerson(author)}` : 'author not printed'),
    ),
    ...(facts.attachments.length ? [line('Attached', printableLine(facts.attachments.join(', ')))] : []),
    line('Cannot do without', needs.join(', ')),
    ...(alsoReads.length ? [line('Looks at besides', alsoReads.join(', '))] : []),
    line('Not read', facts.unread.join(', ') || 'nothing'),
  ];
};

const whereOf = ({ thread }: ReadAct): string => (thread === null ? '' : ` in earlier message ${thread + 1}`);

const targetOf = ({ target }: ReadAct): string => {
  if (target.kind === 'nobody') return '';
  const people = target.people.length ? ` (${target.people.join(', ')})` : '';
  return `, about ${target.kind}${target.text ? ` “${target.text}”` : ''}${people}`;
};

const printAct = (act: ReadAct, screen: Screen, notes: readonly string[]): string => {
  const words = `${MARK_START}${printableLine(act.words)}${MARK_END}`;
  const line = `${act.act}, ${strengths[act.strength]}${whereOf(act)}: ${words}${printableLine(targetOf(act))}`;
  return [
    wrap(screen, line, indent, column),
    ...notes.filter(note => note !== '').map(note => wrap(screen, printableLine(note), column)),
  ].join('\n');
};

const printSilence = (silence: ReadSilence, screen: Screen): string => {
  const by = silence.byPhrase === null ? silence.by : `${silence.by} (${silence.byPhrase})`;
  const notes = [`phrase: ${silence.phrase}`, `does not stand because of: ${by}`, effectsOfSilence[silence.effect]];
  return printAct(silence, screen, notes);
};

const isAsked = ({ answer }: Explanation): boolean => ['silent', 'lowered', 'trial', 'found'].includes(answer);

const printWords = (explanation: Explanation, screen: Screen): readonly string[] => {
  if (!isAsked(explanation)) return [];
  const { acts, silenced, lookedFor } = explanation;
  const sought = lookedFor.length
    ? `It looked for ${lookedFor.join(', ')}.`
    : 'It did not come to what the words say: people, fields or time decided.';
  const none = lookedFor.length && !acts.length ? [wrap(screen, 'None of them is there.', indent)] : [];
  return [
    titled(screen, 'The words'),
    wrap(screen, sought, indent),
    ...none,
    ...acts.map(act => printAct(act, screen, [`phrase: ${act.phrase}`, effects[act.effect]])),
    ...(silenced.length ? [titled(screen, 'Read, and not counted')] : []),
    ...silenced.map(silence => printSilence(silence, screen)),
  ];
};

const printAnswer = (explanation: Explanation, message: Message, setting: Setting): readonly string[] => {
  const { answer, reason, outcome, finding } = explanation;
  const text = reason ? `${answers[answer]}: ${reason}.` : answers[answer];
  return [
    titled(setting.screen, 'The answer'),
    wrap(setting.screen, printableLine(outcome ? `${text} Outcome: ${outcome}.` : text), indent),
    ...(finding ? [printFinding(finding, message, setting)] : []),
  ];
};

/** An explanation for people: policy, facts, words, answer. */
export const printExplanation = (name: string, message: Message, explanation: Explanation, setting: Setting): string =>
  [
    printHeading(name, message, setting),
    titled(setting.screen, `${explanation.check}: ${printableLine(explanation.title)}`),
    wrap(setting.screen, printableLine(explanation.about), indent),
    ...printStanding(explanation, setting),
    ...printFacts(explanation, message, setting.screen),
    ...printWords(explanation, setting.screen),
    ...printAnswer(explanation, message, setting),
    '',
  ].join('\n');
