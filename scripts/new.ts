/** `npm run new check|act|council|webmail <name>`: writes a file with blanks to fill, and its cases. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT } from './generated-file';
import { newAct } from './new/act';
import { newCheck } from './new/check';
import { newCouncil } from './new/council';
import type { Scaffold } from './new/scaffold';
import { newWebmail } from './new/webmail';

const KINDS: Record<string, (name: string, group?: string) => Scaffold | string> = {
  check: newCheck,
  act: newAct,
  council: newCouncil,
  webmail: newWebmail,
};

const USAGE =
  'Usage: npm run new check|act|council|webmail <name>, the name in small letters with hyphens: late-answer';

const plan = (kind = '', name = '', group?: string): Scaffold | string => {
  const scaffold = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!scaffold) return USAGE;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return `"${name}" is no name for a file. ${USAGE}`;
  const planned = scaffold(name, group);
  if (typeof planned === 'string') return planned;
  const taken = planned.files.find(file => existsSync(join(ROOT, file.path)));
  return taken ? `${taken.path} is there already.` : planned;
};

const planned = plan(...process.argv.slice(2));
if (typeof planned === 'string') {
  console.error(planned);
  process.exitCode = 2;
} else {
  for (const { path, text } of planned.files) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), text);
    console.log(`Wrote ${path}`);
  }
  console.log(['', 'Next:', ...planned.next.map((step, index) => `${index + 1}. ${step}`)].join('\n'));
}
