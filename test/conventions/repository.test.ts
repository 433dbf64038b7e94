import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const top = join(import.meta.dirname, '../..');

const MADE = new Set(['.git', '.types', 'node_modules', 'dist', 'test/.lab', 'test/screenshots']);

/** Every file that is written by hand or generated from such, as a path from the top. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(top, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (MADE.has(path)) return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });

const files = filesIn('').filter(path => !path.endsWith('.tsbuildinfo'));

const TEXT = /\.(ts|js|mjs|json|jsonl|md|html|css|sh|php|conf|inc|eml|csv|yml)$|^[^.]+$/;
const texts = files.filter(path => TEXT.test(path));
const ours = texts.filter(path => !path.startsWith('test/fixtures/') && path !== 'package-lock.json');

/** Where a pattern stands, as 'path:line', in these files. */
const places = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap(path =>
    readFileSync(join(top, path), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${String(index + 1)}`] : [])),
  );

describe('the repository', () => {
  it('names every file and folder in kebab-case', () => {
    const kebab = /^\.?[a-z0-9]+([-@_.]+[a-z0-9]+)*$/;
    const customary = new Set(['README.md', 'LICENSE', '_locales', 'en_GB']);
    const odd = files
      .filter(path => !path.startsWith('test/fixtures/'))
      .filter(path => path.split('/').some(part => !kebab.test(part) && !customary.has(part)));
    expect(odd).toEqual([]);
  });

  it('names no Manager, Helper or Util', () => {
    expect(files.filter(path => /(^|[-/.])(managers?|helpers?|utils?)([-/.]|$)/i.test(path))).toEqual([]);
    expect(
      places(
        ours.filter(path => path.endsWith('.ts')),
        /\b(class|interface|type) \w*(Manager|Helper|Util)s?\b/,
      ),
    ).toEqual([]);
  });

  it('holds no path of the machine it was written on', () => {
    const machine = new RegExp(['/wo', 'rk/|/ho', 'me/[a-z]|/Us', 'ers/[a-z]|[A-Z]:\\\\Us', 'ers'].join(''));
    expect(
      places(
        texts.filter(path => path !== 'package-lock.json'),
        machine,
      ),
    ).toEqual([]);
  });

  it('never reads words as markup', () => {
    const spoken = /\.(innerHTML|outerHTML|insertAdjacentHTML)\b|document\.write\(/;
    const code = ours.filter(path => /\.(ts|js|mjs|html)$/.test(path) && !path.startsWith('test/conventions/'));
    expect(places(code, spoken)).toEqual([]);
  });

  it('leaves no TODO behind', () => {
    expect(
      places(
        ours.filter(path => /\.(ts|js|mjs|sh|json)$/.test(path) && !path.startsWith('test/conventions/')),
        /\b(TODO|FIXME|XXX)\b/,
      ),
    ).toEqual([]);
  });

  it('pins every dependency to one version', () => {
    const manifest = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const versions = { ...manifest['dependencies'], ...manifest['devDependencies'] };
    const loose = Object.keys(versions).filter(name => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(versions[name]!));
    expect(loose).toEqual([]);
  });

  it('has generated files that are current', () => {
    const tsx = join(top, 'node_modules/tsx/dist/cli.mjs');
    const { stdout } = spawnSync(process.execPath, [tsx, 'scripts/generate.ts', '--check'], {
      cwd: top,
      encoding: 'utf8',
    });
    expect(stdout).toBe('Generated files are current.\n');
  });
});
