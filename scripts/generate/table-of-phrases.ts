import type { Table } from '../../shared/language/table';
import { DO_NOT_EDIT, landed, type GeneratedFile } from '../generated-file';

/** A string literal in single quotes, which JSON is full of double ones, that any engine parses. */
const literal = (text: string): string =>
  `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')}'`;

/** What ships: without the phrases as they were written, which `explain` compiles anew. */
const shipped = (table: Table): Table => ({
  ...table,
  phrases: table.phrases.map(([act, role, pattern]) => [act, role, pattern]),
});

/** The phrases of all acts, compiled ahead: kept as text, which loads faster than an array as long. */
export default async (): Promise<GeneratedFile[]> => {
  if (!landed('shared/language/compile/compile-table.ts', 'shared/language/acts/index.generated.ts')) return [];
  const { compileTable } = await import('../../shared/language/compile/compile-table');
  const { acts } = await import('../../shared/language/acts/index.generated');
  const lines = [
    `// ${DO_NOT_EDIT.replace('beside it', 'in acts/ and classes/')}`,
    "import type { Table } from './table';",
    '',
    `export const table = JSON.parse(${literal(JSON.stringify(shipped(compileTable(acts))))}) as Table;`,
    '',
  ];
  return [{ path: 'shared/language/table.generated.ts', text: lines.join('\n') }];
};
