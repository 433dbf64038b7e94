import type { GeneratedFile } from '../generated-file';

/** Files to write, and what whoever asked for them does next. */
export interface Scaffold {
  readonly files: readonly GeneratedFile[];
  readonly next: readonly string[];
}

/** 'late-answer' → 'Late answer'. */
export const spoken = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
