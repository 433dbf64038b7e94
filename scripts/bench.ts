/**
 * Prints what a check costs on this machine and what is shipped: `npm run bench`, after `npm run build` for the sizes.
 * Times are medians and 95th percentiles in milliseconds, beside a bare scan of the same words, since machines differ.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { table } from '../shared/language/table.generated';
import { readStatements } from '../shared/language/read-statements';
import { tokenise } from '../shared/language/tokens';
import { readPolicy } from '../shared/policy/read-policy';
import { review } from '../shared/review/review';
import { messageOf, readCases, readFixtureDirectory } from './accuracy/cases';

const rounds = 300;

interface Times {
  readonly median: number;
  readonly p95: number;
}

const measure = (work: () => unknown): Times => {
  for (let i = 0; i < rounds; i++) work();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const begun = performance.now();
    work();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return { median: times[rounds >> 1]!, p95: times[Math.floor(rounds * 0.95)]! };
};

const row = (name: string, { median, p95 }: Times, scan: Times): string =>
  `${name.padEnd(44)} ${median.toFixed(3).padStart(8)} ${p95.toFixed(3).padStart(8)} ${(median / scan.median).toFixed(1).padStart(6)} x a bare scan`;

/** Own words of labelled messages, one after another, up to a length in characters. */
const draft = (length: number): string => {
  let text = '';
  for (const { own } of readCases()) if (text.length < length) text += `${own}\n\n`;
  return text.slice(0, length);
};

const directory = readFixtureDirectory();
const policy = readPolicy({ id: 'tower-hamlets-2017' });
const [first] = readCases();
const message = (own: string) => ({ ...messageOf(first!, directory), own });

const begun = performance.now();
review(message(draft(2000)), { policy, directory, table });
const cold = performance.now() - begun;

console.log('Checking a draft, ms                           median      p95');
for (const length of [500, 2000, 8000, 32000]) {
  const text = draft(length);
  const scan = measure(() => tokenise(text));
  console.log(
    row(
      `words of ${text.length} characters read`,
      measure(() => readStatements(text, { people: [] }, table)),
      scan,
    ),
  );
  console.log(
    row(
      `the same message reviewed, all checks`,
      measure(() => review(message(text), { policy, directory, table })),
      scan,
    ),
  );
}
console.log(`first review in this process: ${cold.toFixed(1)} ms\n`);

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile());

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`.padStart(9);

console.log('Shipped                                            raw      gzip');
for (const name of ['extension/chromium', 'extension/firefox', 'governance', 'cli']) {
  const folder = join(import.meta.dirname, '../dist', name);
  if (!existsSync(folder)) {
    console.log(`dist/${name} is not built: npm run build`);
    continue;
  }
  const files = filesUnder(folder).map(path => readFileSync(path));
  const raw = files.reduce((sum, file) => sum + file.length, 0);
  const zipped = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  console.log(`${`dist/${name}`.padEnd(44)} ${kilobytes(raw)} ${kilobytes(zipped)}`);
}
