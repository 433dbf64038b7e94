import { DO_NOT_EDIT, landed, type GeneratedFile } from '../generated-file';

/** A string literal that any engine parses: JSON, with the two line separators that old engines refuse escaped. */
const literal = (text: string): string =>
  JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** The phrases of all acts, compiled ahead: kept as text, which loads faster than an array as long. */
export default async (): Promise<GeneratedFile[]> => {
  if (!landed('shared/language/compile/compile-table.ts', 'shared/language/acts/index.generated.ts')) return [];
  const { compileTable } = await import('../../shared/language/compile/compile-table');
  const { acts } = await import('../../shared/language/acts/index.generated');
  const table = JSON.stringify(compileTable(acts));
  const lines = [
    `// ${DO_NOT_EDIT.replace('beside it', 'in acts/ and classes/')}`,
    "import type { Table } from './table';",
    '',
    `export const table = JSON.parse(${literal(table)}) as Table;`,
    '',
  ];
  return [{ path: 'shared/language/table.generated.ts', text: lines.join('\n') }];
};
