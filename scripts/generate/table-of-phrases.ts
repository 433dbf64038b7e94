import { DO_NOT_EDIT, landed, type GeneratedFile } from '../generated-file';

/** The phrases of all acts, compiled ahead. */
export default async (): Promise<GeneratedFile[]> => {
  if (!landed('shared/language/compile/compile-table.ts', 'shared/language/acts/index.generated.ts')) return [];
  const { compileTable } = await import('../../shared/language/compile/compile-table');
  const { writeTable } = await import('../../shared/language/compile/write-table');
  const { acts } = await import('../../shared/language/acts/index.generated');
  const rows = writeTable(compileTable(acts)).split('\n');
  const lines = [
    `// ${DO_NOT_EDIT.replace('beside it', 'in acts/ and classes/')}`,
    "import { readTable } from './table-text';",
    '',
    'export const table = readTable(',
    '  [',
    ...rows.map(row => `    '${row.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}',`),
    "  ].join('\\n'),",
    ');',
    '',
  ];
  return [{ path: 'shared/language/table.generated.ts', text: lines.join('\n') }];
};
