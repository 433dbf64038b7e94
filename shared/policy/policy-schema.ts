import { policyShape } from './schema';
import type { Shape } from './shape';

/** A JSON Schema (draft 2020-12) or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const mapSchema = (shape: Shape & { is: 'map' }): JsonSchema =>
  shape.keys
    ? { propertyNames: { enum: shape.keys.of }, additionalProperties: toSchema(shape.of) }
    : { additionalProperties: toSchema(shape.of) };

const objectSchema = (shape: Shape & { is: 'object' }): JsonSchema => {
  const properties: Record<string, JsonSchema> = {};
  for (const key of Object.keys(shape.fields)) properties[key] = toSchema(shape.fields[key] as Shape);
  return { properties, ...(shape.required ? { required: shape.required } : {}), additionalProperties: false };
};

const rules = (shape: Shape): JsonSchema => {
  switch (shape.is) {
    case 'text':
      return { type: 'string', ...(shape.form ? { pattern: shape.form.pattern } : {}) };
    case 'number':
      return { type: 'number' };
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { enum: shape.of };
    case 'list':
      return { type: 'array', items: toSchema(shape.of), ...(shape.least ? { minItems: shape.least } : {}) };
    case 'parameter':
      return { type: ['string', 'number', 'boolean', 'array'], items: { type: 'string' } };
    case 'map':
      return { type: 'object', ...mapSchema(shape) };
    case 'object':
      return { type: 'object', ...objectSchema(shape) };
  }
};

const toSchema = (shape: Shape): JsonSchema => ({ description: shape.about, ...rules(shape) });

/** The JSON Schema of a policy file, from the same description that validates it. */
export const policySchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Second Reading policy',
  ...toSchema(policyShape),
});
