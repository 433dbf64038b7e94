import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from './browser';

const folder = '/etc/chromium/policies/managed';
const file = join(folder, 'second-reading-test.json');

/** Whether this process may set it. */
export const mayBeCouncil = process.getuid?.() === 0;

/** Sets the extension's managed configuration for every browser on this machine, as a council's IT does. Needs root. */
export const councilSets = (settings: object): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [EXTENSION]: settings } } }));
};

/** Takes away what a test, or one that never ended, has set. */
export const councilSetsNothing = (): void => {
  if (existsSync(file)) rmSync(file);
};
