import { DO_NOT_EDIT, modulesThat, type GeneratedFile } from '../generated-file';

/** The ids of all checks, for policy/ to know them by name without importing checks/. */
export default async (): Promise<GeneratedFile[]> => {
  const modules = await modulesThat('defineCheck', 'shared/checks');
  const lines = [
    `// ${DO_NOT_EDIT.replace('beside it', 'of shared/checks')}`,
    'export const definedChecks: readonly string[] = [',
    ...modules.map(({ path }) => `  '${path.slice(path.lastIndexOf('/') + 1)}',`),
    '];',
    '',
  ];
  return [{ path: 'shared/policy/defined-checks.generated.ts', text: lines.join('\n') }];
};
