import type { JsonSource, Path } from './json-source';
import { dotted, reject } from './validate';
import type { PolicyFile } from './schema';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const covers = (lock: string, field: string): boolean =>
  field === lock || field.slice(0, lock.length + 1) === `${lock}.`;

const checkValue = (
  source: JsonSource,
  value: unknown,
  beneath: unknown,
  locks: readonly string[],
  path: Path,
): void => {
  const isBranch = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isBranch) {
    for (const key of Object.keys(value))
      checkValue(
        source,
        (value as Record<string, unknown>)[key],
        (beneath as Record<string, unknown> | undefined)?.[key],
        locks,
        [...path, key],
      );
    return;
  }
  const lock = locks.find(each => covers(each, dotted(path)));
  if (lock !== undefined && !same(value, beneath)) reject(source, path, `the policy beneath has locked "${lock}"`);
};

/** Throws `InputError` where a layer changes what a layer beneath has locked; saying the same again is no change. */
export const checkLocks = (source: JsonSource, above: PolicyFile, beneath: PolicyFile): void => {
  const locks = beneath.locked ?? [];
  if (locks.length > 0) checkValue(source, above, beneath, locks, []);
};
