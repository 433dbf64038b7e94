import type { Check, Example } from '../../shared/checks/check';
import type { Policy } from '../../shared/policy/policy';
import { DO_NOT_EDIT, landed, type GeneratedFile } from '../generated-file';

const WHOM = { member: 'members', officer: 'officers', both: 'members and officers' } as const;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const example = ({ why, policy, from, to, cc = [], bcc = [], at, subject, own, thread = [] }: Example): string => {
  const copies = [cc.length && `cc ${cc.join(', ')}`, bcc.length && `bcc ${bcc.join(', ')}`].filter(Boolean);
  const envelope = [`${from} to ${to.join(', ')}`, ...copies, at, policy && `under ${policy}`]
    .filter(Boolean)
    .join('; ');
  const words = [subject && `subject “${oneLine(subject)}”`, own && `“${oneLine(own)}”`].filter(Boolean).join(', ');
  const answered = thread.map(({ from: author, text }) => `, answering ${author}’s “${oneLine(text)}”`).join('');
  return `- ${oneLine(why)} (${envelope})${words && `: ${words}`}${answered}`;
};

const examples = (title: string, all: readonly Example[]): string[] => [title, '', ...all.map(example), ''];

const parameters = (check: Check): string[] => {
  const names = Object.keys(check.parameters).sort();
  if (!names.length) return [];
  const rows = names.map(name => {
    const { value, about } = check.parameters[name]!;
    return `| \`${name}\` | \`${JSON.stringify(value)}\` | ${oneLine(about)} |`;
  });
  return ['| parameter | default | meaning |', '|---|---|---|', ...rows, ''];
};

const uses = (check: Check, policies: readonly Policy[]): string[] => {
  const rows = policies.flatMap(policy => {
    const settings = policy.checks[check.id];
    if (!settings?.clauses.length || settings.severity === 'off') return [];
    return [`| ${policy.id} | ${settings.clauses.join(', ')} | ${settings.severity} | ${WHOM[settings.binds]} |`];
  });
  if (!rows.length) return ['No protocol that ships with the product has a clause for it.', ''];
  return ['| protocol | clauses | severity | binds |', '|---|---|---|---|', ...rows, ''];
};

const entry = (check: Check, policies: readonly Policy[]): string[] => [
  `### ${check.id}`,
  '',
  `**${check.title}.** ${oneLine(check.about)}`,
  '',
  `Binds ${WHOM[check.binds]}. Needs ${check.needs.join(', ')}: where one of these could not be read, it is reported as not checked.`,
  '',
  ...uses(check, policies),
  ...parameters(check),
  'What the sender reads:',
  '',
  ...Object.keys(check.advice).map(outcome => `- \`${outcome}\`: ${oneLine(check.advice[outcome]!)}`),
  '',
  ...examples('Found:', check.examples.found),
  ...examples('Quiet:', check.examples.quiet),
];

/** What every check asks, of whom, and under which clauses of which protocol: from the definitions and the packs. */
export default async (): Promise<GeneratedFile[]> => {
  if (!landed('shared/packs/index.generated.ts', 'shared/policy/read-policy.ts')) return [];
  const { checks } = await import('../../shared/checks/index.generated');
  const { packs } = await import('../../shared/packs/index.generated');
  const { readPolicy } = await import('../../shared/policy/read-policy');
  const policies = Object.keys(packs).map(id => readPolicy({ id }));
  const groups = [...new Set(checks.map(check => check.group))];
  const lines = [
    '# Checks',
    '',
    `<!-- ${DO_NOT_EDIT} -->`,
    '',
    'A *check* is one question asked of a message. It runs only under a protocol that has a clause for it.',
    '',
    ...groups.flatMap(group => [
      `## ${group}`,
      '',
      ...checks.filter(check => check.group === group).flatMap(check => entry(check, policies)),
    ]),
  ];
  return [{ path: 'shared/checks/README.md', text: `${lines.join('\n').trimEnd()}\n` }];
};
