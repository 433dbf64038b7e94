import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 300_000 });

const top = join(import.meta.dirname, '../..');
const PARTS = [
  'shared',
  'extension',
  'governance',
  'scripts',
  'test',
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
];
const MODULES = { tsc: 'typescript/bin/tsc', tsx: 'tsx/dist/cli.mjs', vitest: 'vitest/vitest.mjs' } as const;

let copy: string;

const run = (tool: keyof typeof MODULES, ...args: string[]) => {
  const script = join(top, 'node_modules', MODULES[tool]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return { status, said: `${stdout}${stderr}` };
};
const scaffold = (...args: string[]) => run('tsx', 'scripts/new.ts', ...args);

/** A copy of the project, so that nothing is left in this one. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'second-reading-'));
  for (const part of PARTS.filter(part => existsSync(join(top, part))))
    cpSync(join(top, part), join(copy, part), { recursive: true });
  cpSync(join(top, 'vitest.config.ts'), join(copy, 'vitest.config.ts'));
  cpSync(join(top, 'vite.config.ts'), join(copy, 'vite.config.ts'));
  symlinkSync(join(top, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new', () => {
  it('refuses a kind it does not know, a name that is none, and a file that is there', () => {
    expect(scaffold('rule', 'late-answer')).toMatchObject({
      status: 2,
      said: expect.stringContaining('Usage: npm run new'),
    });
    expect(scaffold('check', 'LateAnswer')).toMatchObject({ status: 2, said: expect.stringContaining('"LateAnswer"') });
    expect(scaffold('check', '../x').status).toBe(2);
    expect(scaffold('check').status).toBe(2);
    expect(scaffold('check', 'late-answer', 'nowhere')).toMatchObject({
      status: 2,
      said: expect.stringContaining('copying'),
    });
    expect(scaffold('check', 'out-of-hours', 'timing')).toMatchObject({
      status: 2,
      said: expect.stringContaining('is there already'),
    });
  });

  it('writes each thing as one file with its cases, and says what to do next', () => {
    for (const [kind, name, file] of [
      ['check', 'late-answer', 'shared/checks/timing/late-answer.ts'],
      ['act', 'promise-of-help', 'shared/language/acts/promise-of-help.ts'],
      ['council', 'northmere', 'shared/packs/northmere.json'],
      ['webmail', 'quick-post', 'extension/webmail/quick-post.ts'],
    ] as const) {
      const { status, said } = scaffold(kind, name, ...(kind === 'check' ? ['timing'] : []));
      expect(said).toContain(`Wrote ${file}`);
      expect(said).toContain('Next:\n1. ');
      expect(status).toBe(0);
      expect(existsSync(join(copy, file))).toBe(true);
    }
  });

  it('writes what the generators take in, once a pack cites the check', () => {
    const model = join(copy, 'shared/packs/model.json');
    const pack = JSON.parse(readFileSync(model, 'utf8')) as { clauses: object; checks: object };
    const clauses = { ...pack.clauses, '99': 'Late answers' };
    const checks = { ...pack.checks, 'late-answer': { severity: 'note', clauses: ['99'] } };
    writeFileSync(model, JSON.stringify({ ...pack, clauses, checks }));
    expect(run('tsx', 'scripts/generate.ts')).toMatchObject({ status: 0 });
    const read = (path: string) => readFileSync(join(copy, path), 'utf8');
    expect(read('shared/checks/index.generated.ts')).toContain("'./timing/late-answer'");
    expect(read('shared/checks/README.md')).toContain('### late-answer');
    expect(read('shared/language/acts/README.md')).toContain('## promise-of-help');
    expect(read('shared/packs/index.generated.ts')).toContain('northmere');
  });

  it('writes what compiles', () => {
    const { said } = run('tsc', '--build', 'shared', 'extension');
    expect(said.split('\n').filter(line => /late-answer|promise-of-help|northmere|quick-post/.test(line))).toEqual([]);
  });

  it('writes cases that hold', () => {
    const files = [
      'test/language/acts.test.ts',
      'test/checks/examples.test.ts',
      'test/extension/webmail/quick-post.test.ts',
      'test/checks/timing/late-answer.test.ts',
    ];
    const { status, said } = run(
      'vitest',
      'run',
      '--project',
      'unit',
      '-t',
      'promise-of-help|Quick post|late-answer',
      ...files,
    );
    expect(said).toMatch(/Tests +[1-9]\d* passed/);
    expect(status).toBe(0);
  });

  it('writes a policy that can be read, and a check that a policy may cite', () => {
    const cited = {
      id: 'x',
      extends: 'northmere',
      clauses: { '9.9': 'y' },
      checks: { 'late-answer': { clauses: ['9.9'] } },
    };
    const file = JSON.stringify(JSON.stringify(cited));
    const code = `import('./shared/policy/read-policy.ts').then(({ readPolicy }) => {
      const { lineage, checks } = readPolicy({ file: 'x.json', json: ${file} });
      console.log(lineage.join(), checks['late-answer'].clauses.join());
    })`;
    expect(run('tsx', '--eval', code).said).toBe('northmere,model 9.9\n');
  });
});
