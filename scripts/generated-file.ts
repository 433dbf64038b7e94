import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that follows from others. `path` is from the top of the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The top of the repository. */
export const ROOT = join(import.meta.dirname, '..');

/** Whether the files a generator reads are there yet. */
export const landed = (...paths: readonly string[]): boolean => paths.every(path => existsSync(join(ROOT, path)));

export const DO_NOT_EDIT = 'Written by `npm run generate` from the files beside it: edit those.';

/** A module that defines one thing: its path from the index's folder without '.ts', and a name to import it by. */
export interface DefiningModule {
  readonly path: string;
  readonly name: string;
}

const camelCase = (id: string): string => id.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase());

/** All modules beneath `folder` whose default export is made by `define`, e.g. 'defineCheck', in order of path. */
export const modulesThat = async (define: string, folder: string): Promise<readonly DefiningModule[]> => {
  const top = join(ROOT, folder);
  const paths = await readdir(top, { recursive: true }).catch(() => []);
  const found: DefiningModule[] = [];
  for (const path of paths.map(each => each.replaceAll('\\', '/')).sort()) {
    if (!path.endsWith('.ts')) continue;
    if (!new RegExp(`^export default ${define}\\(`, 'm').test(await readFile(join(top, path), 'utf8'))) continue;
    found.push({ path: path.slice(0, -3), name: camelCase(path.slice(path.lastIndexOf('/') + 1, -3)) });
  }
  return found;
};

/** The text of an index: every module imported, and one list of them. */
export const indexText = (
  modules: readonly DefiningModule[],
  list: { name: string; type: string; from: string },
): string =>
  [
    `// ${DO_NOT_EDIT}`,
    `import type { ${list.type} } from '${list.from}';`,
    ...modules.map(module => `import ${module.name} from './${module.path}';`),
    '',
    `export const ${list.name}: readonly ${list.type}[] = [`,
    ...modules.map(module => `  ${module.name},`),
    '];',
    '',
  ].join('\n');
