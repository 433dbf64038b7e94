/**
 * Prints "PASSED FAILED" of a vitest JSON report: `node scripts/count-tests.mjs REPORT STATUS`, STATUS being vitest's own
 * exit code. Skipped tests are named on stderr; with CI=true each counts as failed. A file that could not be loaded, or a
 * run that failed outside any test, counts as one failure.
 */
import { readFileSync } from 'node:fs';

const [path, status] = process.argv.slice(2);

const read = () => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { testResults: [] };
  }
};

const files = read().testResults;
const tests = files.flatMap(file => file.assertionResults);
const count = (...states) => tests.filter(test => states.includes(test.status)).length;
const skipped = tests.filter(test => ['pending', 'skipped', 'todo', 'disabled'].includes(test.status));
for (const test of skipped) console.error(`Skipped: ${test.fullName}`);

const unloaded = files.filter(
  file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
);
for (const file of unloaded) console.error(`Not run: ${file.name}: ${file.message}`);

const failed = count('failed') + unloaded.length + (process.env.CI === 'true' ? skipped.length : 0);
const outside = failed === 0 && status !== '0' ? 1 : 0;
console.log(`${count('passed')} ${failed + outside}`);
