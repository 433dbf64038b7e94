import { format } from 'prettier';
import { policySchema } from '../../shared/policy/policy-schema';
import type { GeneratedFile } from '../generated-file';

/** The schema that an editor checks a policy file against. */
export default async (): Promise<GeneratedFile[]> => {
  const text = await format(JSON.stringify(policySchema()), { parser: 'json', printWidth: 120 });
  return [{ path: 'shared/policy/policy.schema.generated.json', text }];
};
