import type { PhraseChange } from './policy';
import type { PolicyFile } from './schema';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

const mergeTrees = (beneath: Tree, above: Tree): Tree => {
  const merged: Record<string, unknown> = { ...beneath };
  for (const key of Object.keys(above)) {
    const [lower, upper] = [beneath[key], above[key]];
    merged[key] = isTree(lower) && isTree(upper) ? mergeTrees(lower, upper) : upper;
  }
  return merged;
};

const phraseChange = (change: Partial<PhraseChange> | undefined): PhraseChange => ({
  add: change?.add ?? [],
  silence: change?.silence ?? [],
});

/** Phrases add up, so that a user who adds one does not lose the council's. */
const mergePhrases = (
  beneath: PolicyFile['phrases'] = {},
  above: PolicyFile['phrases'] = {},
): PolicyFile['phrases'] => {
  const merged: Record<string, PhraseChange> = {};
  for (const act of [...Object.keys(beneath), ...Object.keys(above)]) {
    const [lower, upper] = [phraseChange(beneath[act]), phraseChange(above[act])];
    merged[act] = { add: [...lower.add, ...upper.add], silence: [...lower.silence, ...upper.silence] };
  }
  return merged;
};

/** Lays one policy over another: objects by key, lists and values replaced, phrases and locks added up. */
export const mergeLayers = (beneath: PolicyFile, above: PolicyFile): PolicyFile => ({
  ...(mergeTrees(beneath as unknown as Tree, above as unknown as Tree) as unknown as PolicyFile),
  phrases: mergePhrases(beneath.phrases, above.phrases) ?? {},
  locked: [...(beneath.locked ?? []), ...(above.locked ?? [])],
});
