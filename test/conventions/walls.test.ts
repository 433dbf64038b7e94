import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({
  overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] }],
});

/** What the linter says of a file that lies there and holds only this. */
const complaints = async (file: string, code: string): Promise<string> => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  const walls = /^no-restricted|^no-console$/;
  return (result?.messages ?? [])
    .filter(message => message.fatal === true || walls.test(message.ruleId ?? ''))
    .map(message => message.message)
    .join('\n');
};

const imports = (path: string) => `import { a } from '${path}';\nexport const b = a;`;

describe('imports go one way', () => {
  it.each([
    ['shared/message/x.ts', '../directory/participant', 'message/ comes first'],
    ['shared/message/x.ts', '../checks/check', 'message/ comes first'],
    ['shared/directory/x.ts', '../policy/policy', 'directory/ knows who people are'],
    ['shared/policy/x.ts', '../checks/check', 'checks/ imports policy/, never the reverse'],
    ['shared/policy/x.ts', '../language/statement', 'checks/ imports policy/, never the reverse'],
    ['shared/language/x.ts', '../directory/participant', 'language/ understands words alone'],
    ['shared/language/acts/x.ts', '../../policy/policy', 'language/ understands words alone'],
    ['shared/checks/copying/x.ts', '../../review/review', 'review/ imports checks/, never the reverse'],
    ['shared/checks/copying/x.ts', '../../packs/index.generated', 'which council it is does not concern it'],
    ['shared/packs/x.ts', '../checks/check', 'packs/ is data'],
    ['shared/review/x.ts', '../ui/hold-dialog', 'comes before ui/'],
    ['shared/checks/timing/x.ts', '../../ui/hold-dialog', 'comes before ui/'],
    ['shared/ui/x.ts', '../../extension/content/y', 'shared/ never looks out'],
    ['shared/review/x.ts', '../../governance/cli/y', 'shared/ never looks out'],
    ['shared/language/x.ts', './compile/compile-table', 'Phrases are compiled ahead'],
    ['shared/checks/respect/x.ts', '../../language/compile/compile-table', 'Phrases are compiled ahead'],
    ['shared/ui/x.ts', '../language/compile/compile-table', 'Phrases are compiled ahead'],
    ['extension/content/x.ts', '../../outlook-addin/read-item', 'never import each other'],
    ['outlook-addin/x.ts', '../extension/webmail/webmail', 'never import each other'],
    ['extension/content/x.ts', '../../governance/archive/eml', 'no governance tools'],
    ['governance/cli/x.ts', '../../extension/webmail/webmail', 'never another surface'],
    ['shared/message/x.ts', 'node:fs', 'no Node'],
    ['shared/review/x.ts', 'webextension-polyfill', 'knows no platform'],
  ])('%s may not import %s', async (file, path, reason) => {
    expect(await complaints(file, imports(path))).toContain(reason);
  });

  it.each([
    ['shared/directory/x.ts', '../message/message'],
    ['shared/policy/x.ts', '../packs/index.generated'],
    ['shared/language/x.ts', '../message/message'],
    ['shared/checks/copying/x.ts', '../../language/statement'],
    ['shared/checks/copying/x.ts', '../check'],
    ['shared/review/x.ts', '../packs/index.generated'],
    ['shared/ui/x.ts', '../review/review'],
    ['extension/content/x.ts', '../../shared/ui/hold-dialog'],
    ['governance/cli/x.ts', '../../shared/language/compile/compile-table'],
    ['governance/archive/x.ts', 'postal-mime'],
  ])('%s may import %s', async (file, path) => {
    expect(await complaints(file, imports(path))).toBe('');
  });

  it('also for types, for what is passed on, and for an import at run time', async () => {
    const file = 'extension/content/x.ts';
    expect(await complaints(file, "import type { A } from '../../outlook-addin/a';\nexport type B = A;")).toContain(
      'never',
    );
    expect(await complaints(file, "export { a } from '../../outlook-addin/a';")).toContain('never');
    expect(await complaints(file, "export const a = import('../../outlook-addin/a');")).toContain('never');
  });
});

describe('compromise is imported by the phrase compiler alone', () => {
  it.each([
    'shared/language/x.ts',
    'shared/review/x.ts',
    'shared/ui/x.ts',
    'extension/content/x.ts',
    'governance/cli/x.ts',
  ])('%s may not import it', async file => {
    expect(await complaints(file, imports('compromise'))).toContain('phrase compiler’s alone');
    expect(await complaints(file, imports('compromise/two'))).toContain('phrase compiler’s alone');
  });

  it('the compiler may', async () => {
    expect(await complaints('shared/language/compile/x.ts', imports('compromise/two'))).toBe('');
  });
});

describe('the core uses nothing that Outlook’s send runtime lacks', () => {
  it.each([
    ['new Intl.DateTimeFormat()', 'no Intl'],
    ["new URL('https://x.test')", 'absent in classic Outlook'],
    ['new TextEncoder()', 'absent in classic Outlook'],
    ['structuredClone({})', 'absent in classic Outlook'],
    ['setTimeout(() => 1, 1)', 'no timers'],
    ["fetch('x')", 'nothing leaves the machine'],
    ["console.log('x')", 'no message text in logs'],
    ["'a'.localeCompare('b')", 'Needs Intl'],
    ["'a'.normalize('NFC')", 'Needs Intl'],
    ['(1).toLocaleString()', 'Needs Intl'],
    ["'a'.toLocaleLowerCase()", 'Needs Intl'],
    ["'a'.padStart(2)", 'Newer than ES2016'],
    ['[[1]].flatMap(a => a)', 'Newer than ES2016'],
    ['[1].at(-1)', 'Newer than ES2016'],
    ["'a'.replaceAll('a', 'b')", 'Newer than ES2016'],
    ['Object.entries({})', 'Newer than ES2016'],
    ['Object.fromEntries([])', 'Newer than ES2016'],
    ['/(?<=a)b/', 'Lookbehind'],
    ['/(?<!a)b/', 'Lookbehind'],
    ['/(?<name>a)/', 'Named groups'],
    ['/\\p{L}/u', 'without ICU'],
    ['/a.b/s', 'newer than ES2016'],
    ["new RegExp('(?<=a)b')", 'hidden in a string'],
    ["new RegExp('\\\\p{L}', 'u')", 'hidden in a string'],
    ['Date.now()', 'no clock'],
    ['new Date()', 'no clock'],
    ['Math.random()', 'same verdict'],
    ["import('./y')", 'one file'],
    ["document.createElement('p')", 'no DOM'],
    ['process.env', 'no Node'],
  ])('%s is refused', async (expression, reason) => {
    expect(await complaints('shared/message/x.ts', `export const a = ${expression};`)).toContain(reason);
  });

  it('their plain forms pass', async () => {
    const code =
      "export const a = (b: number[]) => new Date(0).getTime() + b.indexOf(1) + Object.keys({}).length + 'a'.codePointAt(0)!;";
    expect(await complaints('shared/message/x.ts', code)).toBe('');
  });

  it('the panel and the compiler, which run elsewhere, may use them', async () => {
    expect(await complaints('shared/ui/x.ts', 'export const a = setTimeout(() => 1, 1);')).toBe('');
    expect(await complaints('shared/language/compile/x.ts', 'export const a = Object.entries({});')).toBe('');
  });
});

describe('words of a message are never read as markup, nor logged', () => {
  it.each([
    'shared/ui/x.ts',
    'extension/content/x.ts',
    'governance/practice/x.ts',
    'outlook-addin/x.ts',
    'test/ui/x.test.ts',
  ])('%s may not write innerHTML', async file => {
    expect(await complaints(file, 'export const a = (b: Element) => { b.innerHTML = location.hash; };')).toContain(
      'never be read',
    );
  });

  it.each(['extension/content/x.ts', 'outlook-addin/x.ts', 'shared/ui/x.ts'])(
    '%s may not write to the console',
    async file => {
      expect(await complaints(file, "console.log('x');")).toContain('Unexpected console statement');
    },
  );
});
