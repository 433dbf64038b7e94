import { indexText, modulesThat, type GeneratedFile } from '../generated-file';

/** The list of checks that `review` runs. */
export default async (): Promise<GeneratedFile[]> => [
  {
    path: 'shared/checks/index.generated.ts',
    text: indexText(await modulesThat('defineCheck', 'shared/checks'), {
      name: 'checks',
      type: 'Check',
      from: './check',
    }),
  },
];
