import { compileTable } from '../../shared/language/compile/compile-table';
import { acts } from '../../shared/language/acts/index.generated';
import type { Compiled, Phrases } from './compile-phrases';

export const compilePolicyPhrases = (phrases: Phrases): Compiled => {
  try {
    return { table: compileTable(acts, phrases) };
  } catch (error) {
    return { problem: `The policy, "phrases": ${error instanceof Error ? error.message : 'a phrase cannot be read'}` };
  }
};
