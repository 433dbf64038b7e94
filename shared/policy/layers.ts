import { InputError } from '../message/input-error';
import { packs } from '../packs/index.generated';
import { didYouMean } from './closest';
import { readJson, type JsonSource } from './json-source';
import { policyShape, type PolicyFile } from './schema';
import { reject, validate } from './validate';

/** A pack by its id, or a policy file with the files it may extend. */
export type PolicySource =
  | { readonly id: string }
  | {
      readonly json: string;
      readonly file: string;
      /** Other policy files that `extends` may name, by the id in them. */
      readonly bases?: readonly { readonly json: string; readonly file: string }[];
    };

/** One policy of the stack that make up a merged one. `source` is absent for a pack: packs are checked before they ship. */
export interface Layer {
  readonly policy: PolicyFile;
  readonly source?: JsonSource;
}

const root = 'model';

const packOf = (id: string): Layer | undefined => {
  const policy = Object.prototype.hasOwnProperty.call(packs, id) ? packs[id] : undefined;
  return policy && { policy };
};

const readLayer = (json: string, file: string): Layer => {
  const source = readJson(json, file);
  validate(source, source.value, policyShape);
  return { policy: source.value as PolicyFile, source };
};

const firstLayer = (source: PolicySource): Layer => {
  if ('json' in source) return readLayer(source.json, source.file);
  const known = Object.keys(packs);
  const pack = packOf(source.id);
  if (pack) return pack;
  throw new InputError(
    `there is no policy "${source.id}"${didYouMean(source.id, known)}; the packs are ${known.join(', ')}`,
  );
};

const baseIdOf = ({ policy, source }: Layer): string | undefined =>
  policy.extends ?? (source === undefined && policy.id === root ? undefined : root);

const findBase = (layer: Layer, id: string, bases: readonly Layer[], stack: readonly Layer[]): Layer => {
  const base = bases.filter(each => each.policy.id === id && !stack.includes(each))[0] ?? packOf(id);
  if (base) return base;
  const known = Object.keys(packs).concat(bases.map(each => each.policy.id));
  const what = stack.some(each => each.policy.id === id)
    ? `"${id}" builds on this policy itself`
    : `there is no policy "${id}" to extend${didYouMean(id, known)}; there are ${known.join(', ')}`;
  if (layer.source) return reject(layer.source, ['extends'], what);
  throw new InputError(what);
};

/** The policy and all it builds on, nearest first, down to the model. Throws `InputError`. */
export const readLayers = (source: PolicySource): readonly Layer[] => {
  const bases = 'json' in source ? (source.bases ?? []).map(each => readLayer(each.json, each.file)) : [];
  const stack = [firstLayer(source)];
  for (;;) {
    const last = stack[stack.length - 1] as Layer;
    const id = baseIdOf(last);
    if (id === undefined) return stack;
    stack.push(findBase(last, id, bases, stack));
  }
};
