import { spoken, type Scaffold } from './scaffold';

const act = (name: string): string => `import { defineAct } from '../act';

export default defineAct({
  id: '${name}',
  about: 'BLANK: what the words do to whom, in one sentence.',
  // How a phrase is written: the head of ../compile/phrase.ts. Strong is beyond doubt, thin counts only beside another sign.
  plain: ['blank ${name.replaceAll('-', ' ')} [of] {person}'],
  silences: [],
  moods: ['reported-speech', 'quoted'],
  examples: {
    found: ['This is a blank ${name.replaceAll('-', ' ')} of Malcolm.'],
    quiet: ['BLANK: words that look like it and are not.'],
  },
});
`;

export const newAct = (name: string): Scaffold => ({
  files: [{ path: `shared/language/acts/${name}.ts`, text: act(name) }],
  next: [
    `Write the phrases of "${spoken(name)}" and the examples both ways: the examples are its tests.`,
    'npm run generate',
    'npx vitest run test/language',
  ],
});
