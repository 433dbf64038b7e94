import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { UserConfig } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import { version } from '../package.json' with { type: 'json' };

type Browser = 'chromium' | 'firefox';

const { background, key, minimum_chrome_version, permissions, ...common } = manifest;

/** What the two browsers call differently. Firefox has no offscreen pages: its background may load code late by itself. */
const own: Readonly<Record<Browser, object>> = {
  chromium: { key, minimum_chrome_version, permissions, background },
  firefox: {
    permissions: permissions.filter(permission => permission !== 'offscreen'),
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: '{8c2f6a0e-4d57-4b0b-9d3e-61b7a1f0c5d2}',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

const compilePage = 'extension/background/compile.html';

export default (mode: string): UserConfig => {
  const browser: Browser = mode === 'extension-firefox' ? 'firefox' : 'chromium';
  return {
    plugins: [crx({ manifest: { ...common, version, ...own[browser] } as ManifestV3Export, browser: browser === 'firefox' ? 'firefox' : 'chrome' })],
    build: {
      outDir: `dist/extension/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: { compile: compilePage } },
    },
  };
};
