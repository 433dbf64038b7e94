import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from '../shared/checks/check';
import { ROOT } from './generated-file';

/** One message and what each protocol should say of it: pack → check → severity; a pack that is not there stays silent. */
export interface FiveAnswers {
  readonly title: string;
  readonly why: string;
  readonly message: Omit<Example, 'why' | 'policy'>;
  readonly expect: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The five protocols, in the order of the table's columns. */
export const councils = [
  'uttlesford-2017',
  'rugby-2022',
  'tower-hamlets-2017',
  'reigate-banstead-2022',
  'city-of-london-2006',
] as const;

export const readFiveAnswers = (): readonly FiveAnswers[] =>
  JSON.parse(readFileSync(join(ROOT, 'test/fixtures/five-answers.json'), 'utf8')) as readonly FiveAnswers[];
