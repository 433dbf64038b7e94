import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const { version } = JSON.parse(readFileSync(at('../../package.json'), 'utf8')) as { version: string };

/** Makes the file a command, and a module wherever it is copied to. */
const executable: Plugin = {
  name: 'executable',
  writeBundle: ({ dir }) => {
    if (dir === undefined) return;
    chmodSync(`${dir}/second-reading.js`, 0o755);
    writeFileSync(`${dir}/package.json`, '{"type":"module"}\n');
  },
};

/** The command line: one file for Node 20 with everything in it. */
export default (): UserConfig => ({
  define: { SECOND_READING_VERSION: JSON.stringify(version) },
  publicDir: false,
  plugins: [executable],
  ssr: { noExternal: true },
  build: {
    ssr: at('main.ts'),
    outDir: at('../../dist/cli'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: {
        format: 'es',
        entryFileNames: 'second-reading.js',
        codeSplitting: false,
        banner: '#!/usr/bin/env node',
      },
    },
  },
});
