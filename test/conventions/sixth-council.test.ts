import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acts } from '../../shared/language/acts/index.generated';
import { compileTable } from '../../shared/language/compile/compile-table';
import { checks } from '../../shared/checks/index.generated';
import { coverage } from '../../shared/policy/coverage';
import { readPolicy } from '../../shared/policy/read-policy';
import { review } from '../../shared/review/review';
import { directory, messageOf } from '../checks/judge';

const top = join(import.meta.dirname, '../..');
const page = readFileSync(join(top, 'docs/a-sixth-council.md'), 'utf8');
const file = 'docs/examples/eastmarsh.json';
const policy = readPolicy({ json: readFileSync(join(top, file), 'utf8'), file }, checks);

const blocks = [...page.matchAll(/```console\n\$ npx second-reading (.*)\n([^]*?)```/g)].map(
  ([, command = '', printed = '']) => [command, printed] as const,
);

const run = (command: string) =>
  spawnSync(
    process.execPath,
    [join(top, 'node_modules/tsx/dist/cli.mjs'), join(top, 'governance/cli/main.ts'), ...command.split(' ')],
    { cwd: top, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } },
  );

describe('The page about a sixth council', () => {
  it('shows three commands', () => expect(blocks).toHaveLength(3));

  it.each(blocks)('prints what %s prints, with … for what is left out', { timeout: 60_000 }, (command, printed) => {
    const { stdout, stderr } = run(command);
    expect(stderr).toBe('');
    let from = 0;
    for (const part of printed.split('…\n')) {
      expect(stdout.slice(from)).toContain(part);
      from = stdout.indexOf(part, from) + part.length;
    }
    if (!printed.includes('…')) expect(stdout).toBe(printed);
  });

  it('has every clause of the council accounted for', () => {
    const open = coverage(policy).filter(each => each.checks.length === 0 && each.reason === null);
    expect(open).toEqual([]);
  });

  it('finds the council’s own phrase where the page says so, and leaves alone what it says it leaves', () => {
    const table = compileTable(acts, policy.phrases);
    const finds = (own: string): boolean =>
      review(messageOf({ why: '', from: 'cllr.norman.tull', to: ['gareth.pugh'], own }), {
        policy,
        directory,
        table,
      }).findings.some(({ check }) => check === 'criticism-of-officer');
    const rows = page.split('\n').filter(line => line.includes('lamp post') && line.startsWith('|'));
    const cells = rows.map(row => row.split('|').map(cell => cell.trim()));
    expect(cells.map(([, , found = '']) => finds(`I met Craig Noble. ${found}`))).toEqual([true, true]);
    expect(cells.map(([, , , quiet = '']) => finds(`I met Craig Noble. ${quiet}`))).toEqual([false, false]);
  });
});
