import type { Table } from '../../shared/language/table';
import { precision, questions, readBank, recall, score, type Score } from './bank';

export interface BankScore {
  readonly question: string;
  readonly work: Score;
  readonly held: Score;
}

const passages = readBank();

/** Every question of the sentence bank, on the part acts are written from and on the part held back. */
export const scoreBank = (table: Table): BankScore[] =>
  Object.keys(questions).map(question => ({
    question,
    work: score(passages, question, false, table),
    held: score(passages, question, true, table),
  }));

const percent = (value: number): string => `${Math.round(value * 100)}%`.padStart(4);
const cell = (one: Score): string => `precision ${percent(precision(one))} recall ${percent(recall(one))}`;

/** Misses and false alarms of the part acts are written from; what is held back stays a number. */
const errorLines = (question: string, table: Table): string[] => {
  const lines: string[] = [];
  score(passages, question, false, table, ({ id, label, text }) =>
    lines.push(`  ${label ? 'MISSED  ' : 'WRONG   '}${id} ${JSON.stringify(text)}`),
  );
  return lines;
};

/** A line a question, with its errors where they are asked for. */
export const bankLines = (scores: readonly BankScore[], table: Table, misses: boolean, only?: string): string[] => [
  `${passages.length} passages of the sentence bank: written from | held back`,
  ...scores
    .filter(({ question }) => only === undefined || question === only)
    .flatMap(({ question, work, held }) => [
      `${question.padEnd(30)} ${cell(work)} | ${cell(held)}`,
      ...(misses ? errorLines(question, table) : []),
    ]),
  '',
];
