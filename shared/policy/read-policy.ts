import { checkClauses } from './clauses';
import { readLayers, type Layer, type PolicySource } from './layers';
import { checkLocks } from './locks';
import { mergeLayers } from './merge';
import { checkParameters, type CheckFacts } from './parameters';
import type { CheckSettings, PhraseChange, Policy } from './policy';
import type { JsonSource } from './json-source';
import type { CheckFile, PolicyFile } from './schema';
import { reject } from './validate';
import { readClock } from './working-time';

export type { PolicySource } from './layers';

/** A protocol of its own, not built on another's clauses. */
const standsAlone = (policy: PolicyFile): boolean => policy.extends === undefined && policy.protocol !== undefined;

/** What no protocol prints, and a policy with a protocol of its own therefore still takes from the model. */
const unprinted = ({ id, hours, phrases }: PolicyFile): PolicyFile => ({
  id,
  ...(hours ? { hours } : {}),
  ...(phrases ? { phrases } : {}),
});

const checkHours = (source: JsonSource, { hours }: PolicyFile): void => {
  const [open, close] = [hours?.open ?? '00:00', hours?.close ?? '24:00'];
  if (readClock(open) >= readClock(close))
    reject(source, ['hours', 'close'], `closing at ${close} is not after opening at ${open}`);
};

const lay = (beneath: PolicyFile, { policy, source }: Layer, checks: readonly CheckFacts[]): PolicyFile => {
  const merged = mergeLayers(standsAlone(policy) ? unprinted(beneath) : beneath, policy);
  if (!source) return merged;
  checkLocks(source, policy, beneath);
  checkClauses(source, policy, merged);
  checkHours(source, merged);
  checkParameters(source, policy, checks);
  return merged;
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
  hours: { days: [], open: '00:00', close: '24:00', holidays: 'none', ...file.hours },
  posts: file.posts ?? {},
  routes: file.routes ?? {},
  contacts: file.contacts ?? {},
  targets: file.targets ?? {},
  clauses: file.clauses ?? {},
  checks: settingsOf(file.checks),
  phrases: (file.phrases ?? {}) as Readonly<Record<string, PhraseChange>>,
  unchecked: file.unchecked ?? {},
  locked: file.locked ?? [],
});

/**
 * Reads a policy and merges it with all it builds on, down to `model`. A file that extends nothing and has a protocol of its
 * own takes from the model only hours and phrases; one that has none builds on the model.
 *
 * Throws `InputError` with file, line and dotted field for bad JSON, an unknown key, check, clause or base, a wrong type,
 * and a change to what is locked. Given the checks that there are, also for a parameter or an outcome that one of them lacks.
 */
export const readPolicy = (source: PolicySource, checks: readonly CheckFacts[] = []): Policy => {
  const layers = readLayers(source);
  const [model, ...above] = layers.slice().reverse() as [Layer, ...Layer[]];
  const merged = above.reduce((beneath, layer) => lay(beneath, layer, checks), model.policy);
  return toPolicy(
    merged,
    layers.slice(1).map(layer => layer.policy.id),
  );
};
