import { councils, readFiveAnswers, type FiveAnswers } from '../five-answers';
import { DO_NOT_EDIT, landed, type GeneratedFile } from '../generated-file';
import type { Policy } from '../../shared/policy/policy';

const withoutDomain = (address: string): string =>
  address.replace(/^cllr\.(\w+)\.(\w+)$/, 'Cllr $1 $2').replace('.', ' ');

const named = (address: string): string =>
  address.includes('@') ? address : withoutDomain(address).replace(/\b[a-z]/g, letter => letter.toUpperCase());

const all = (addresses: readonly string[]): string => addresses.map(named).join(', ');

const envelope = ({ from, to, cc = [], bcc = [], at }: FiveAnswers['message']): string =>
  [
    `${named(from)} to ${all(to)}`,
    ...(cc.length ? [`cc ${all(cc)}`] : []),
    ...(bcc.length ? [`bcc ${all(bcc)}`] : []),
    ...(at ? [at] : []),
  ].join('; ');

const clausesOf = (policy: Policy, check: string): string => {
  const [first, ...others] = policy.checks[check]?.clauses ?? [];
  return `${first ?? ''}${others.length ? ' …' : ''}`;
};

const answer = (policy: Policy, findings: Readonly<Record<string, string>> = {}): string => {
  const lines = Object.keys(findings).map(
    check => `**${findings[check]!}** \`${check}\` (${clausesOf(policy, check)})`,
  );
  return lines.join('<br>') || 'nothing';
};

const told = ({ title, why, message }: FiveAnswers): readonly string[] => [
  `### ${title}`,
  '',
  `${envelope(message)}: “${message.own ?? ''}”`,
  '',
  ...(message.thread ?? []).flatMap(({ from, text }) => [`It carries what ${named(from)} wrote: “${text}”`, '']),
  why,
  '',
];

/** The same message under five protocols, as a table: from the cases whose expectations a test holds. */
export default async (): Promise<GeneratedFile[]> => {
  if (!landed('shared/packs/index.generated.ts', 'shared/policy/read-policy.ts')) return [];
  const { readPolicy } = await import('../../shared/policy/read-policy');
  const policies = councils.map(id => readPolicy({ id }));
  const cases = readFiveAnswers();
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = [
    '# The same message, five packs, five right answers',
    '',
    `<!-- ${DO_NOT_EDIT.replace('the files beside it', 'test/fixtures/five-answers.json')} -->`,
    '',
    'What one council asks for is what another forbids: so no check has a default that holds for all, and each stands on a clause.',
    'In brackets the first clause that the check has under that protocol. `test/checks/five-answers.test.ts` holds every cell:',
    'these findings and no others.',
    '',
    row(['the message', ...policies.map(({ council }) => council)]),
    row(['---', ...policies.map(() => '---')]),
    ...cases.map(one => row([one.title, ...policies.map(policy => answer(policy, one.expect[policy.id]))])),
    '',
    '## The messages, and why the answers part',
    '',
    ...cases.flatMap(told),
  ];
  return [{ path: 'docs/five-answers.md', text: `${lines.join('\n').trimEnd()}\n` }];
};
