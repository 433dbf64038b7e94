import { readFileSync, rmSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin, UserConfig } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import { version } from '../package.json' with { type: 'json' };

type Browser = 'chromium' | 'firefox';

const { background, key, minimum_chrome_version, permissions, storage, ...common } = manifest;

/** What the two browsers call differently. Firefox has no offscreen pages: its background may load code late by itself. */
const own: Readonly<Record<Browser, object>> = {
  chromium: { key, minimum_chrome_version, permissions, background, storage },
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

/**
 * Puts right what crx leaves: it copies no managed schema, lets every web page load the content scripts (a page could
 * tell by that who uses the extension), and writes each of them a second time, for nobody.
 */
const finish = (folder: string): Plugin => ({
  name: 'second-reading:finish',
  enforce: 'post',
  buildStart() {
    this.emitFile({ type: 'asset', fileName: storage.managed_schema, source: readFileSync(storage.managed_schema) });
  },
  closeBundle() {
    const file = join(folder, 'manifest.json');
    const written = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify({ ...written, web_accessible_resources: undefined }, null, 2));
    const assets = join(folder, 'assets');
    for (const name of readdirSync(assets)) if (name.includes('.iife.ts-')) rmSync(join(assets, name));
  },
});

const compilePage = 'extension/background/compile.html';

export default (mode: string): UserConfig => {
  const browser: Browser = mode === 'extension-firefox' ? 'firefox' : 'chromium';
  const folder = `dist/extension/${browser}`;
  const full = { ...common, version, ...own[browser] } as ManifestV3Export;
  return {
    plugins: [crx({ manifest: full, browser: browser === 'firefox' ? 'firefox' : 'chrome' }), finish(folder)],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      // Everything is on the disk already: what is large is only what is read when it is needed.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: { compile: compilePage } },
    },
  };
};
