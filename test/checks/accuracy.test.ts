import { beforeAll, describe, expect, test } from 'vitest';
import { readEml } from '../../governance/archive/eml';
import { bars } from '../../scripts/accuracy/bars';
import { messageOf, readCases, readFixtureDirectory } from '../../scripts/accuracy/cases';
import { precision, recall, scoreCases, type CaseScore } from '../../scripts/accuracy/score-cases';
import { renderCase } from '../../scripts/case-to-eml';
import { table } from '../../shared/language/table.generated';

const cases = readCases();
const directory = readFixtureDirectory();

const routes = {
  'as a surface hands it over': () => scoreCases(cases, directory, table, one => messageOf(one, directory)),
  'written as mail and read back': () =>
    scoreCases(cases, directory, table, one =>
      readEml(new TextEncoder().encode(renderCase(one, { form: 'text', isDelimited: true })), {
        at: Date.parse(one.at),
      }),
    ),
};

const sum = (score: CaseScore, checks: readonly string[]) =>
  checks.reduce(
    (total, check) => {
      const { found, missed, wrong } = score.byCheck.get(check)!;
      return { found: total.found + found, missed: total.missed + missed, wrong: total.wrong + wrong };
    },
    { found: 0, missed: 0, wrong: 0 },
  );

describe.each(Object.entries(routes))('The labelled mail, %s', (_, route) => {
  let score: CaseScore;
  beforeAll(async () => {
    score = await route();
  }, 120_000);

  test.each(bars.map(bar => [bar.name, bar] as const))('reaches the bar for %s', (_name, bar) => {
    const tally = sum(score, bar.checks);
    expect(precision(tally)).toBeGreaterThanOrEqual(bar.precision);
    expect(recall(tally)).toBeGreaterThanOrEqual(bar.recall);
  });

  test('has no finding that quoted text, a signature or a disclaimer caused', () => {
    expect(score.faults.filter(({ kind }) => kind === 'not-own' || kind === 'failed')).toEqual([]);
  });
});
