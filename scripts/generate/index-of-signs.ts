import { indexText, modulesThat, type GeneratedFile } from '../generated-file';

/** The list of signs: acts that no phrase can say. */
export default async (): Promise<GeneratedFile[]> => [
  {
    path: 'shared/language/signs/index.generated.ts',
    text: indexText(await modulesThat('defineSign', 'shared/language/signs'), {
      name: 'signs',
      type: 'Sign',
      from: '../sign',
    }),
  },
];
