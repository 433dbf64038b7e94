import { didYouMean } from './closest';
import type { JsonSource, Path } from './json-source';
import type { CheckFile, PolicyFile } from './schema';
import { reject } from './validate';

const checkClause = (source: JsonSource, path: Path, clause: string, known: readonly string[]): void => {
  if (!known.includes(clause))
    reject(source, path, `the protocol has no clause "${clause}"${didYouMean(clause, known)}`);
};

const checkList = (source: JsonSource, path: Path, clauses: unknown, known: readonly string[]): void => {
  if (Array.isArray(clauses))
    clauses.forEach((clause: string, index) => checkClause(source, [...path, index], clause, known));
};

const isLoud = (check: CheckFile): boolean =>
  check.on !== false && check.severity !== undefined && check.severity !== 'off';

/** Throws `InputError` where a layer cites a clause that the merged protocol does not have, or is loud without any. */
export const checkClauses = (source: JsonSource, layer: PolicyFile, merged: PolicyFile): void => {
  const known = Object.keys(merged.clauses ?? {});
  const checks = layer.checks ?? {};
  for (const id of Object.keys(checks)) {
    const check = checks[id] ?? {};
    checkList(source, ['checks', id, 'clauses'], check.clauses, known);
    checkList(source, ['checks', id, 'parameters', 'exceptions'], check.parameters?.exceptions, known);
    const stands = (merged.checks?.[id]?.clauses ?? []).length > 0;
    if (isLoud(check) && !stands)
      reject(
        source,
        ['checks', id],
        'no clause of the protocol stands behind the check: give its "clauses", or leave it off',
      );
  }
  for (const clause of Object.keys(layer.unchecked ?? {})) checkClause(source, ['unchecked', clause], clause, known);
};
