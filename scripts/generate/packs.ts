import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DO_NOT_EDIT, ROOT, type GeneratedFile } from '../generated-file';

const camelCase = (id: string): string => id.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase());

const modelFirst = (one: string, other: string): number =>
  Number(other === 'model') - Number(one === 'model') || (one < other ? -1 : 1);

const entry = (id: string): string => (id === camelCase(id) ? id : `'${id}': ${camelCase(id)}`);

/** The list of all packs, `model` first. */
export default async (): Promise<GeneratedFile[]> => {
  const names = await readdir(join(ROOT, 'shared/packs'));
  const ids = names
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -5))
    .sort(modelFirst);
  const lines = [
    `// ${DO_NOT_EDIT}`,
    "import type { PolicyFile } from '../policy/schema';",
    ...ids.map(id => `import ${camelCase(id)} from './${id}.json';`),
    '',
    '// A JSON import widens every literal, so the compiler cannot compare it; test/packs does, against the schema.',
    'export const packs: Readonly<Record<string, PolicyFile>> = {',
    ...ids.map(id => `  ${entry(id)},`),
    '} as Readonly<Record<string, unknown>> as Readonly<Record<string, PolicyFile>>;',
    '',
  ];
  return [{ path: 'shared/packs/index.generated.ts', text: lines.join('\n') }];
};
