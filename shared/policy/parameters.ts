import { didYouMean } from './closest';
import type { JsonSource } from './json-source';
import type { Parameter } from './policy';
import type { PolicyFile } from './schema';
import { reject } from './validate';

/** What a policy must know of a check to tell a slip in its settings. Every `Check` is one. */
export interface CheckFacts {
  readonly id: string;
  readonly parameters: Readonly<Record<string, { readonly value: Parameter }>>;
  readonly advice: Readonly<Record<string, string>>;
}

/** Clauses that quieten a check: every check may have them. */
const exceptions = 'exceptions';

const kindOf = (value: Parameter): string => (Array.isArray(value) ? 'a list of texts' : `a ${typeof value}`);

const checkNames = (
  source: JsonSource,
  path: readonly string[],
  noun: string,
  given: object | undefined,
  known: readonly string[],
): void => {
  for (const name of Object.keys(given ?? {}))
    if (!known.includes(name))
      reject(source, [...path, name], `the check has no ${noun} "${name}"${didYouMean(name, known)}`);
};

const checkTypes = (
  source: JsonSource,
  path: readonly string[],
  given: Readonly<Record<string, Parameter>>,
  facts: CheckFacts,
): void => {
  for (const name of Object.keys(given)) {
    const [value, standard] = [given[name], facts.parameters[name]?.value];
    if (value === undefined || standard === undefined || kindOf(value) === kindOf(standard)) continue;
    reject(source, [...path, name], `${kindOf(value)} stands where the check takes ${kindOf(standard)}`);
  }
};

/** Throws `InputError` where a layer sets a parameter or words an outcome that the check does not have. */
export const checkParameters = (source: JsonSource, layer: PolicyFile, checks: readonly CheckFacts[]): void => {
  for (const facts of checks) {
    const check = layer.checks?.[facts.id] ?? {};
    const path = ['checks', facts.id];
    checkNames(source, [...path, 'parameters'], 'parameter', check.parameters, [
      ...Object.keys(facts.parameters),
      exceptions,
    ]);
    checkTypes(source, [...path, 'parameters'], check.parameters ?? {}, facts);
    checkNames(source, [...path, 'wording'], 'outcome', check.wording, Object.keys(facts.advice));
  }
};
