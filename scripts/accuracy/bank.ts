import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import type { Act, Cast, CastMember, Statement } from '../../shared/language/statement';
import { readStatements } from '../../shared/language/read-statements';
import type { Table } from '../../shared/language/table';
import { isHeld } from './folds';

/** A labelled passage of the sentence bank (`test/fixtures/sentences`). */
export interface Passage {
  readonly id: string;
  readonly act: string;
  readonly label: boolean;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly note: string;
}

/** Reads every passage of the bank. */
export const readBank = (folder = join(import.meta.dirname, '../../test/fixtures/sentences')): Passage[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map(line => JSON.parse(line) as Passage);

const has =
  (...ids: readonly string[]) =>
  (acts: readonly Act[]): boolean =>
    acts.some(act => ids.includes(act.act));

/** Judgement of a person: not of a thing, a service, an outsider or oneself. */
const ofPerson =
  (...ids: readonly string[]) =>
  (acts: readonly Act[]): boolean =>
    acts.some(act => ids.includes(act.act) && ['person', 'you', 'post', 'nobody'].includes(act.target.kind));

/** What is plain, or two thin signs together, as the checks take it. */
const telling =
  (id: string) =>
  (acts: readonly Act[]): boolean => {
    const signs = acts.filter(({ act }) => act === id);
    return signs.length > 1 || signs.some(({ strength }) => strength > 1);
  };

/** What the words must do for a passage of each question of the bank to count as true. */
export const questions: Readonly<Record<string, (acts: readonly Act[]) => boolean>> = {
  'criticism-of-officer': ofPerson('criticism', 'insult', 'mockery'),
  'criticism-by-officer': ofPerson('criticism', 'insult', 'mockery'),
  'personal-attack': acts => ofPerson('insult', 'mockery')(acts) || has('shouting')(acts),
  praise: has('praise'),
  intimidation: has('threat'),
  'complaint-route': has('complaint'),
  'over-familiarity': has('endearment'),
  'pressure-on-advice': telling('pressure'),
  'disclosed-copy': has('disclosed-copy'),
  'no-copy-request': has('copy-refusal'),
  'media-capacity': has('capacity-statement'),
  predetermination: has('predetermination'),
  'unauthorised-commitment': has('commitment'),
  'instruction-to-officer': has('instruction'),
  'out-of-hours-demand': has('out-of-hours-demand'),
  'information-request': acts => has('information-request')(acts) && !has('stated-reason')(acts),
  'junior-bypass': has('policy-request', 'information-request'),
  'queue-jump': telling('queue-jump'),
  'party-political-request': telling('party-work'),
  'political-comment-by-officer': telling('party-politics'),
  'private-business': acts => has('private-business')(acts) && has('request', 'question', 'instruction')(acts),
  'officer-lobbying': telling('own-employment'),
  'group-confidence': telling('group-talk'),
};

/**
 * The cast a passage is read with. A council's directory knows its people; the bank has none, so everybody whom
 * compromise takes for a person counts as an officer known to it, unless titled "Cllr".
 */
const castOf = (passage: Passage): Cast => {
  const people: CastMember[] = [
    { id: 'writer', names: [], posts: [], role: passage.from === 'officer' ? 'officer' : 'member', place: 'self' },
    { id: 'reader', names: [], posts: [], role: passage.to === 'officer' ? 'officer' : 'other', place: 'you' },
  ];
  const names = new Set<string>();
  for (const found of nlp(passage.text).people().out('array') as string[]) {
    const name = found
      .replace(/[’']s\b/g, '')
      .replace(/[^\p{L} '-]/gu, ' ')
      .trim()
      .toLowerCase()
      .replace(/\s+/g, ' ');
    if (name && !/^(mr|mrs|ms|miss|dr|cllr|councillor|sir)\b/.test(name)) names.add(name);
  }
  for (const name of names) {
    const forms = [name, ...(name.includes(' ') ? [name.split(' ')[0]!] : [])];
    people.push({ id: name, names: forms, posts: [], role: 'officer', place: 'absent' });
  }
  return { people };
};

/** All that a passage's words do. */
export const readPassage = (passage: Passage, table: Table): Statement[] =>
  readStatements(passage.text, castOf(passage), table);

export interface Score {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  readonly quiet: number;
}

/** Scores one question on one fold, and calls `onError` for each passage judged wrongly. */
export const score = (
  passages: readonly Passage[],
  question: string,
  held: boolean,
  table: Table,
  onError: (passage: Passage, statements: Statement[]) => void = () => {},
): Score => {
  const total = { found: 0, missed: 0, wrong: 0, quiet: 0 };
  for (const passage of passages) {
    if (passage.act !== question || isHeld(passage.id) !== held) continue;
    const statements = readPassage(passage, table);
    const answer = questions[question]!(statements.flatMap(statement => statement.acts));
    if (answer === passage.label) total[answer ? 'found' : 'quiet']++;
    else {
      total[answer ? 'wrong' : 'missed']++;
      onError(passage, statements);
    }
  }
  return total;
};

export const precision = ({ found, wrong }: Score): number => (found + wrong ? found / (found + wrong) : 1);
export const recall = ({ found, missed }: Score): number => (found + missed ? found / (found + missed) : 1);
