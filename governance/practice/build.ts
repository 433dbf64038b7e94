import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The practice mailbox: a static page into dist/governance/, with nothing inline and nothing from elsewhere. */
export default (): UserConfig => ({
  root: at('.'),
  base: './',
  appType: 'mpa',
  publicDir: false,
  build: {
    outDir: at('../../dist/governance'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Read from this machine's own disk: packs and phrases may weigh what they weigh.
    chunkSizeWarningLimit: 4000,
  },
});
