import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../shared/packs');

const nameOf = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The list of all packs, `model` first. */
export default async (): Promise<{ path: string; text: string }[]> => {
  const ids = (await readdir(folder))
    .filter(name => name.endsWith('.json'))
    .map(name => name.replace(/\.json$/, ''))
    .sort((one, other) => Number(other === 'model') - Number(one === 'model') || (one < other ? -1 : 1));
  const text = [
    `// Written by npm run generate from the packs in this folder.`,
    `import type { PolicyFile } from '../policy/schema';`,
    ...ids.map(id => `import ${nameOf(id)} from './${id}.json';`),
    '',
    `export const packs: Readonly<Record<string, PolicyFile>> = {`,
    ...ids.map(id => `  ${id.includes('-') ? `'${id}': ` : id === nameOf(id) ? `${id}: ` : ''}${nameOf(id)} as unknown as PolicyFile,`),
    `};`,
    '',
  ].join('\n');
  return [{ path: 'shared/packs/index.generated.ts', text }];
};
