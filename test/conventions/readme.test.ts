import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const top = join(import.meta.dirname, '../..');
const DOCUMENTS = ['README.md', 'docs/architecture.md', 'docs/contributing.md'];

const read = (path: string): string => readFileSync(join(top, path), 'utf8');

const run = (args: readonly string[]) =>
  spawnSync(
    process.execPath,
    [join(top, 'node_modules/tsx/dist/cli.mjs'), join(top, 'governance/cli/main.ts'), ...args],
    {
      cwd: top,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    },
  );

describe('the README', () => {
  it('shows what the command line really prints', () => {
    const [, command = '', printed] =
      /```console\n\$ npx second-reading (.*)\n([^]*?)```/.exec(read('README.md')) ?? [];
    const { status, stdout } = run(command.split(' '));
    expect(stdout).toBe(printed);
    expect(status).toBe(1);
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = DOCUMENTS.flatMap(path =>
      [...read(path).matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name!),
    );
    const known = [...Object.keys(scripts), 'ci', 'run'];
    expect([...new Set(named)].filter(name => !known.includes(name))).toEqual([]);
  });
});

it.each(DOCUMENTS)('%s names only files that are there', path => {
  const text = read(path);
  const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, link]) => join(path, '..', link!));
  const quoted = [...text.matchAll(/`((?:shared|extension|outlook-addin|governance|test|scripts|docs)\/[^`<>*\s]*)`/g)];
  const made = /(late-answer|promise|northmere|quickpost)\.(ts|json)$/;
  const paths = [...links, ...quoted.map(([, quote]) => quote!)].filter(each => !made.test(each));
  expect(paths.filter(each => !existsSync(join(top, each)))).toEqual([]);
});
