import type { Policy } from './policy';

/** One clause of a protocol: the checks that cite it, or the reason why none does. */
export interface ClauseCoverage {
  readonly clause: string;
  readonly checks: readonly string[];
  readonly reason: string | null;
}

const leadingNumber = (clause: string): number => {
  const digits = /^\d+/.exec(clause);
  return digits ? Number(digits[0]) : Infinity;
};

/** Objects list keys that are whole numbers ("7") before all others, so the catalogue's order is restored by section. */
const inOrder = (clauses: readonly string[]): readonly string[] =>
  clauses
    .map((clause, index) => ({ clause, index, section: leadingNumber(clause) }))
    .sort((one, other) =>
      one.section === other.section ? one.index - other.index : one.section < other.section ? -1 : 1,
    )
    .map(each => each.clause);

const citedBy = (policy: Policy, clause: string): readonly string[] =>
  Object.keys(policy.checks).filter(id => {
    const settings = policy.checks[id];
    const exceptions = settings?.parameters.exceptions;
    return settings?.clauses.includes(clause) || (Array.isArray(exceptions) && exceptions.includes(clause));
  });

/** Every clause of the policy, in the order of its protocol, with the checks that cite it as ground or as exception. */
export const coverage = (policy: Policy): readonly ClauseCoverage[] =>
  inOrder(Object.keys(policy.clauses)).map(clause => ({
    clause,
    checks: citedBy(policy, clause),
    reason: policy.unchecked[clause] ?? null,
  }));
