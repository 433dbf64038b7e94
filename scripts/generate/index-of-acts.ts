import { indexText, modulesThat, type GeneratedFile } from '../generated-file';

/** The list of acts that the phrase compiler reads. */
export default async (): Promise<GeneratedFile[]> => [
  {
    path: 'shared/language/acts/index.generated.ts',
    text: indexText(await modulesThat('defineAct', 'shared/language/acts'), {
      name: 'acts',
      type: 'ActDefinition',
      from: '../act',
    }),
  },
];
