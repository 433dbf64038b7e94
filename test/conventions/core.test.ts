import { join } from 'node:path';
import { runInContext } from 'node:vm';
import { Linter } from 'eslint';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../shared/review/review';
import { bareRuntime } from './bare-runtime';
import { reviewAll, splitAll } from './core';
import { mailbag, readBodies } from './mailbag';

const bundle = async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2016',
      lib: { entry: join(import.meta.dirname, 'core.ts'), formats: ['iife'], name: 'core' },
    },
  });
  const output = Array.isArray(built) ? built[0]! : built;
  if (!('output' in output)) throw new Error('The core was not built.');
  return output.output;
};

describe('the built core', () => {
  let chunks: Awaited<ReturnType<typeof bundle>>;
  let code: string;
  beforeAll(async () => {
    chunks = await bundle();
    code = chunks.map(chunk => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
  }, 60_000);

  it('is one file without imports', () => {
    expect(chunks.filter(chunk => chunk.type === 'chunk')).toHaveLength(1);
    expect(code).not.toMatch(/^import\b|\bimport\(|\brequire\(/m);
  });

  it('reaches neither compromise nor any other package', () => {
    const modules = chunks.flatMap(chunk => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
    expect(modules.filter(module => module.includes('node_modules'))).toEqual([]);
    expect(modules.filter(module => /shared\/(ui|language\/compile)\//.test(module))).toEqual([]);
    expect(modules.some(module => module.endsWith('shared/review/review.ts'))).toBe(true);
  });

  it('holds no pattern that an engine without ICU, or of ES2016, refuses', () => {
    expect(code.match(/\(\?<[=!A-Za-z]|\\p\{/g)).toBeNull();
  });

  it('parses as ES2016', () => {
    const linter = new Linter();
    const complaints = linter.verify(code, [{ languageOptions: { ecmaVersion: 2016, sourceType: 'script' } }]);
    expect(complaints).toEqual([]);
    expect(linter.verify('a ?? b', [{ languageOptions: { ecmaVersion: 2016 } }])).toHaveLength(1);
  });

  it('tells own words from thread as in Node', async () => {
    const runtime = bareRuntime();
    runInContext(code, runtime);
    const json = JSON.stringify(await readBodies());
    const there = runInContext(`core.splitAll(${JSON.stringify(json)})`, runtime) as string;
    expect(JSON.parse(there)).toEqual(JSON.parse(splitAll(json)));
    expect((JSON.parse(there) as unknown[]).length).toBeGreaterThan(20);
  });

  it('gives the verdict of Node where Intl, timers, URL and newer built-ins are missing', () => {
    const runtime = bareRuntime();
    expect(runInContext('typeof Intl + typeof setTimeout + typeof Object.values', runtime)).toBe('undefined'.repeat(3));
    runInContext(code, runtime);
    const json = JSON.stringify(mailbag);
    const there = JSON.parse(runInContext(`core.reviewAll(${JSON.stringify(json)})`, runtime) as string) as Review[];
    expect(there).toEqual(JSON.parse(reviewAll(json)));
    expect(there.filter(({ checked, notChecked }) => !checked || notChecked.length > 0)).toEqual([]);
    expect(there.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(20);
  });
});
