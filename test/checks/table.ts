import { describe, expect, test } from 'vitest';
import type { Example } from '../../shared/checks/check';
import type { Severity } from '../../shared/policy/policy';
import { judge, packs } from './judge';

type Council = keyof typeof packs;

/** Who writes to whom, in short: addresses without a domain are Eastmarsh's. */
export interface Row extends Omit<Example, 'policy'> {
  /** What each council's protocol says of it; '' is silence. A council that is not here is not asked. */
  readonly says: Readonly<Partial<Record<Council, Severity | ''>>>;
}

/** One test a row and council, titled by the row's reason. */
export const judgeTable = (id: string, rows: readonly Row[]): void => {
  describe(id, () => {
    const each = rows.flatMap(row =>
      (Object.keys(row.says) as Council[]).map(council => [row.why, council, row.says[council]!, row] as const),
    );
    test.each(each)('%s (%s: %s)', (_, council, severity, row) => {
      expect(judge(id, { ...row, policy: packs[council] })?.severity ?? '').toBe(severity);
    });
  });
};
