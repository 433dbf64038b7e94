import { indexText, modulesThat, type GeneratedFile } from '../generated-file';

/** The list of word classes that phrases name. */
export default async (): Promise<GeneratedFile[]> => [
  {
    path: 'shared/language/classes/index.generated.ts',
    text: indexText(await modulesThat('defineClasses', 'shared/language/classes'), {
      name: 'classes',
      type: 'Classes',
      from: '../classes',
    }),
  },
];
