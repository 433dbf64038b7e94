import type { ActDefinition } from '../../shared/language/act';
import { DO_NOT_EDIT, landed, type GeneratedFile } from '../generated-file';

const list = (title: string, lines: readonly string[] = []): string[] =>
  lines.length ? [title, '', ...lines.map(line => `- ${line}`), ''] : [];

const code = (phrases: readonly string[] = []): string[] => phrases.map(phrase => `\`${phrase}\``);

const entry = (act: ActDefinition): string[] => [
  `## ${act.id}`,
  '',
  act.about,
  '',
  ...list('Beyond doubt:', code(act.strong)),
  ...list('Plain:', code(act.plain)),
  ...list('A thin sign:', code(act.thin)),
  ...list('Unsaid in the same sentence by:', code(act.silences)),
  ...list('Unsaid anywhere in the text by:', code(act.silencedByMessage)),
  ...list('Unsaid where these reach:', act.moods),
  ...list('Found in:', act.examples.found),
  ...list('Not found in:', act.examples.quiet),
];

/** What every act is, from its definition: the phrases a monitoring officer can read, change and try. */
export default async (): Promise<GeneratedFile[]> => {
  if (!landed('shared/language/acts/index.generated.ts')) return [];
  const { acts } = (await import('../../shared/language/acts/index.generated')) as { acts: readonly ActDefinition[] };
  const lines = [
    '# What words may do',
    '',
    `<!-- ${DO_NOT_EDIT} -->`,
    '',
    'An *act* is one thing that words do: ask, order, criticise, promise. Each is one file of phrases in this folder; how a',
    'phrase is written stands at the top of `../compile/phrase.ts`. A council adds or silences phrases in its policy.',
    '',
    ...acts.flatMap(entry),
  ];
  return [{ path: 'shared/language/acts/README.md', text: `${lines.join('\n').trimEnd()}\n` }];
};
