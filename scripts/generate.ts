/**
 * Writes every file that follows from others: `npm run generate`, or `npm run generate -- --check` to compare only.
 *
 * Each file of `generate/` exports `default (): Promise<GeneratedFile[]>`. They run in the order of their names, and each
 * one's files are written before the next begins: an index is there before the README that reads it.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, type GeneratedFile } from './generated-file';

const current = (path: string): Promise<string | undefined> =>
  readFile(join(ROOT, path), 'utf8').catch(() => undefined);

const write = async ({ path, text }: GeneratedFile): Promise<void> => {
  await mkdir(dirname(join(ROOT, path)), { recursive: true });
  await writeFile(join(ROOT, path), text);
};

/** Runs all generators; returns the paths that were stale. With `compareOnly` nothing is written. */
const generate = async (compareOnly: boolean): Promise<string[]> => {
  const folder = join(ROOT, 'scripts/generate');
  const stale: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const generator = (await import(pathToFileURL(join(folder, name)).href)) as {
      default: () => Promise<GeneratedFile[]>;
    };
    for (const file of await generator.default()) {
      if ((await current(file.path)) === file.text) continue;
      stale.push(file.path);
      if (!compareOnly) await write(file);
    }
  }
  return stale;
};

const compareOnly = process.argv.includes('--check');
try {
  const stale = await generate(compareOnly);
  for (const path of stale) console.log(compareOnly ? `Stale: ${path}. Run: npm run generate` : `Wrote ${path}`);
  if (!stale.length) console.log('Generated files are current.');
  if (compareOnly && stale.length) process.exitCode = 1;
} catch (error) {
  // A phrase or a pack that cannot be read says where; anything else is a fault of the generator.
  console.error(error instanceof Error && error.name !== 'TypeError' ? `Not generated: ${error.message}` : error);
  process.exitCode = 2;
}
