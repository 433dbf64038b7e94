import { defineConfig, type UserConfig } from 'vite';

/** One build a surface: the mode names it, the folder that owns the surface configures it. */
const builds: Record<string, () => Promise<{ default: (mode: string) => UserConfig }>> = {
  cli: () => import('./governance/cli/build'),
  governance: () => import('./governance/practice/build'),
  'extension-chromium': () => import('./extension/build'),
  'extension-firefox': () => import('./extension/build'),
};

export default defineConfig(async ({ mode }) => {
  const build = builds[mode];
  if (!build) throw new Error(`Unknown build "${mode}": one of ${Object.keys(builds).join(', ')}`);
  return (await build()).default(mode);
});
