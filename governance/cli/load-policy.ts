import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checks } from '../../shared/checks/index.generated';
import type { Table } from '../../shared/language/table';
import { table } from '../../shared/language/table.generated';
import { InputError } from '../../shared/message/input-error';
import { packs } from '../../shared/packs/index.generated';
import { didYouMean } from '../../shared/policy/closest';
import { readJson } from '../../shared/policy/json-source';
import type { Policy } from '../../shared/policy/policy';
import { readPolicy } from '../../shared/policy/read-policy';
import { readInput } from './read-input';

interface PolicyText {
  readonly json: string;
  readonly file: string;
}

/** A council's layers stand on one another no deeper. */
const mostLayers = 8;

const isPack = (id: string): boolean => Object.prototype.hasOwnProperty.call(packs, id);

/** The policy a file builds on where it is no pack: `ID.json` beside it. */
const findBase = async ({ json, file }: PolicyText): Promise<PolicyText | undefined> => {
  const base = /"extends"\s*:\s*"([\w.-]+)"/.exec(json)?.[1];
  if (base === undefined || isPack(base)) return undefined;
  const path = join(dirname(file), `${base}.json`);
  return existsSync(path) && path !== file ? { json: await readInput(path), file: path } : undefined;
};

const readBases = async (policy: PolicyText): Promise<readonly PolicyText[]> => {
  const bases: PolicyText[] = [];
  for (let next = await findBase(policy); next && bases.length < mostLayers; next = await findBase(next))
    bases.push(next);
  return bases;
};

const looksLikeFile = (name: string): boolean => /[/\\]|\.json$/i.test(name) || existsSync(name);

/**
 * A pack by its id, or a policy in a file; what a file extends is a pack or `ID.json` beside it. Throws {@link InputError}
 * with file, line and field.
 */
export const loadPolicy = async (name: string): Promise<Policy> => {
  if (isPack(name) || !looksLikeFile(name)) return readPolicy({ id: name }, checks);
  const policy = { json: await readInput(name), file: name };
  return readPolicy({ ...policy, bases: await readBases(policy) }, checks);
};

/** The act whose phrases cannot be compiled, where the policy is a file the line on which they stand. */
const placeOf = async (file: string, act: string) => {
  const field = `phrases.${act}`;
  if (isPack(file) || !existsSync(file)) return { file, field };
  return { file, line: readJson(await readInput(file), file).lineOf(['phrases', act]), field };
};

/**
 * The table of phrases: where a council has its own it is compiled for it, and only then is the compiler loaded. `file` is the
 * policy's name in an error. Throws {@link InputError} with file, line and field for a phrase or an act that there is not.
 */
export const loadTable = async (policy: Policy, file: string): Promise<Table> => {
  if (Object.keys(policy.phrases).length === 0) return table;
  return loadTableWithTexts(policy, file);
};

/**
 * The table compiled anew, each phrase with the text that its author wrote. Throws {@link InputError} as {@link loadTable} does.
 */
export const loadTableWithTexts = async (policy: Policy, file: string): Promise<Table> => {
  const changed = Object.keys(policy.phrases);
  const { acts } = await import('../../shared/language/acts/index.generated');
  const { compileTable } = await import('../../shared/language/compile/compile-table');
  const known = acts.map(act => act.id);
  for (const id of changed) {
    const [act] = acts.filter(each => each.id === id);
    if (!act) throw new InputError(`there is no act "${id}"${didYouMean(id, known)}`, await placeOf(file, id));
    try {
      compileTable([act], policy.phrases);
    } catch (error) {
      throw new InputError((error as Error).message, await placeOf(file, id));
    }
  }
  return compileTable(acts, policy.phrases);
};
