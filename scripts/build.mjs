/** Builds every surface into dist/, or only those named: `npm run build -- cli governance`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SURFACES = ['cli', 'governance', 'extension-chromium', 'extension-firefox'];
const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));
const top = fileURLToPath(new URL('..', import.meta.url));

const asked = process.argv.slice(2);
const unknown = asked.filter(surface => !SURFACES.includes(surface));
if (unknown.length) {
  console.error(`There is no build "${unknown.join('", "')}": one of ${SURFACES.join(', ')}.`);
  process.exit(2);
}
for (const surface of asked.length ? asked : SURFACES) {
  const { status } = spawnSync(process.execPath, [vite, 'build', '--mode', surface, '--logLevel', 'warn'], {
    cwd: top,
    stdio: 'inherit',
    // Bundled as it is, the configuration needs no file extensions in its imports.
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  if (status !== 0) {
    console.error(`Build failed: ${surface}`);
    process.exit(1);
  }
  console.log(`Built ${surface}`);
}
