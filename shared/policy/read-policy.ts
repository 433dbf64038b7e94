import { InputError } from '../message/input-error';
import { packs } from '../packs/index.generated';
import { checkClauses } from './clauses';
import { didYouMean } from './closest';
import { readJson, type JsonSource } from './json-source';
import { checkLocks } from './locks';
import { mergeLayers } from './merge';
import type { CheckSettings, PhraseChange, Policy } from './policy';
import { policyShape, type CheckFile, type PolicyFile } from './schema';
import { reject, validate } from './validate';
import { readClock } from './working-time';

/** A pack by its id, or a policy file with the files it may extend. */
export type PolicySource =
  | { readonly id: string }
  | {
      readonly json: string;
      readonly file: string;
      /** Other policy files that `extends` may name, by the id in them. */
      readonly bases?: readonly { readonly json: string; readonly file: string }[];
    };

/** One file of the stack, `source` absent for a pack: those ship checked. */
interface Layer {
  readonly policy: PolicyFile;
  readonly source?: JsonSource;
}

const root = 'model';

const readLayer = (json: string, file: string): Layer & { readonly source: JsonSource } => {
  const source = readJson(json, file);
  validate(source, source.value, policyShape);
  return { policy: source.value as PolicyFile, source };
};

/**
 * The policy beneath a file: what it extends, else `model`. A pack or a file that brings its own protocol and extends nothing
 * takes from `model` only what no protocol prints.
 */
const baseOf = (policy: PolicyFile): string | undefined => policy.extends ?? (policy.id === root ? undefined : root);

const standsAlone = (policy: PolicyFile): boolean =>
  policy.extends === undefined && policy.protocol !== undefined && policy.id !== root;

/** What no protocol prints: a policy with a protocol of its own takes only these from the model. */
const unprinted = (model: PolicyFile): PolicyFile => ({
  id: model.id,
  ...(model.hours ? { hours: model.hours } : {}),
  ...(model.phrases ? { phrases: model.phrases } : {}),
});

const findBase = (layer: Layer, id: string, bases: readonly Layer[], stack: readonly Layer[]): Layer => {
  const base = bases.filter(each => each.policy.id === id && !stack.includes(each))[0];
  const pack = packs[id];
  if (base) return base;
  if (pack) return { policy: pack };
  const known = [...Object.keys(packs), ...bases.map(each => each.policy.id)];
  const what = `there is no policy "${id}" to extend${didYouMean(id, known)}; there are ${known.join(', ')}`;
  return layer.source ? reject(layer.source, ['extends'], what) : unknownPolicy(id);
};

const unknownPolicy = (id: string): never => {
  const known = Object.keys(packs);
  throw new InputError(`there is no policy "${id}"${didYouMean(id, known)}; the packs are ${known.join(', ')}`);
};

/** The file and all it builds on, nearest first. */
const stackOf = (first: Layer, bases: readonly Layer[]): readonly Layer[] => {
  const stack: Layer[] = [];
  let next: Layer | undefined = first;
  while (next) {
    stack.push(next);
    const id = baseOf(next.policy);
    if (id !== undefined && stack.length > bases.length + 3)
      return reject(next.source as JsonSource, ['extends'], 'the policies extend one another in a circle');
    next = id === undefined ? undefined : findBase(next, id, bases, stack);
  }
  return stack;
};

const lay = (beneath: PolicyFile, layer: Layer): PolicyFile => {
  const { policy, source } = layer;
  const base = standsAlone(policy) ? unprinted(beneath) : beneath;
  if (source) checkLocks(source, policy, beneath);
  const merged = mergeLayers(base, policy);
  if (source) checkClauses(source, policy, merged);
  if (source) checkHours(source, merged);
  return merged;
};

const checkHours = (source: JsonSource, { hours }: PolicyFile): void => {
  if (readClock(hours?.open ?? '00:00') >= readClock(hours?.close ?? '24:00'))
    reject(source, ['hours', 'close'], `closing at ${hours?.close} is not after opening at ${hours?.open}`);
};

const toSettings = (check: CheckFile): CheckSettings => ({
  severity: check.on === false ? 'off' : (check.severity ?? 'note'),
  clauses: check.clauses ?? [],
  binds: check.binds ?? 'both',
  parameters: check.parameters ?? {},
  wording: check.wording ?? {},
});

/** Checks with a clause to stand on; the others are not there. */
const settingsOf = (checks: PolicyFile['checks'] = {}): Policy['checks'] => {
  const settings: Record<string, CheckSettings> = {};
  for (const id of Object.keys(checks)) {
    const check = checks[id] ?? {};
    if ((check.clauses ?? []).length > 0) settings[id] = toSettings(check);
  }
  return settings;
};

const toPolicy = (file: PolicyFile, lineage: readonly string[]): Policy => ({
  id: file.id,
  lineage,
  council: file.council ?? '',
  protocol: { title: '', version: '', adopted: '', status: 'unknown', url: '', ...file.protocol },
  domains: (file.domains ?? []).map(domain => domain.toLowerCase()),
  hours: {
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    open: '08:30',
    close: '17:30',
    holidays: 'england-and-wales',
    ...file.hours,
  },
  posts: file.posts ?? {},
  routes: file.routes ?? {},
  contacts: file.contacts ?? {},
  targets: file.targets ?? {},
  clauses: file.clauses ?? {},
  checks: settingsOf(file.checks),
  phrases: (file.phrases ?? {}) as Record<string, PhraseChange>,
  unchecked: file.unchecked ?? {},
  locked: file.locked ?? [],
});

/**
 * Reads a policy and merges it with all it builds on, down to `model`. Throws {@link InputError} with file, line and dotted
 * field for bad JSON, an unknown key, check, clause or base, a wrong type, and a change to what is locked.
 */
export const readPolicy = (source: PolicySource): Policy => {
  const bases = 'json' in source ? (source.bases ?? []).map(each => readLayer(each.json, each.file)) : [];
  const first: Layer =
    'json' in source ? readLayer(source.json, source.file) : { policy: packs[source.id] ?? unknownPolicy(source.id) };
  const stack = stackOf(first, bases);
  const merged = stack
    .slice()
    .reverse()
    .reduce<PolicyFile | undefined>((beneath, layer) => (beneath ? lay(beneath, layer) : layer.policy), undefined);
  return toPolicy(
    merged as PolicyFile,
    stack.slice(1).map(layer => layer.policy.id),
  );
};
