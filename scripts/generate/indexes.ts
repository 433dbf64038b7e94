import { join } from 'node:path/posix';
import { indexText, landed, modulesThat, type GeneratedFile } from '../generated-file';

/** Folders where adding a file is all it takes: each file defines one thing, and the index lists them. */
const INDEXES = [
  { folder: 'shared/checks', define: 'defineCheck', name: 'checks', type: 'Check', from: './check' },
  { folder: 'shared/language/acts', define: 'defineAct', name: 'acts', type: 'ActDefinition', from: '../act' },
  { folder: 'shared/language/classes', define: 'defineClasses', name: 'classes', type: 'Classes', from: '../classes' },
  { folder: 'shared/language/signs', define: 'defineSign', name: 'signs', type: 'Sign', from: '../sign' },
] as const;

export default (): Promise<GeneratedFile[]> =>
  Promise.all(
    INDEXES.filter(index => landed(join(index.folder, `${index.from}.ts`))).map(async index => ({
      path: `${index.folder}/index.generated.ts`,
      text: indexText(await modulesThat(index.define, index.folder), index),
    })),
  );
