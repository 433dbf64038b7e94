import { landed, type GeneratedFile } from '../generated-file';
import type { Shape } from '../../shared/policy/shape';

type Schema = Record<string, unknown>;

const each = (shapes: Readonly<Record<string, Shape>>): Record<string, Schema> =>
  Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, schemaOf(shape)]));

const schemaOf = (shape: Shape): Schema => {
  const { about: description } = shape;
  switch (shape.is) {
    case 'text':
      return { description, type: 'string', ...(shape.form && { pattern: shape.form.pattern }) };
    case 'number':
      return { description, type: 'number' };
    case 'flag':
      return { description, type: 'boolean' };
    case 'choice':
      return { description, enum: shape.of };
    case 'list':
      return { description, type: 'array', items: schemaOf(shape.of), ...(shape.least && { minItems: shape.least }) };
    case 'parameter':
      return { description, type: ['string', 'number', 'boolean', 'array'], items: { type: 'string' } };
    case 'map':
      return {
        description,
        type: 'object',
        additionalProperties: schemaOf(shape.of),
        ...(shape.keys && { propertyNames: { enum: shape.keys.of } }),
      };
    case 'object':
      return {
        description,
        type: 'object',
        properties: each(shape.fields),
        additionalProperties: false,
        ...(shape.required && { required: shape.required }),
      };
  }
};

/** The JSON schema of a policy file, for editors: from the same shape that validation reads. */
export default async (): Promise<GeneratedFile[]> => {
  if (!landed('shared/policy/schema.ts')) return [];
  const { policyShape } = await import('../../shared/policy/schema');
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Policy of Second Reading',
    ...schemaOf(policyShape),
  };
  return [{ path: 'shared/policy/policy-schema.generated.json', text: `${JSON.stringify(schema, null, 2)}\n` }];
};
