import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Modules are imported by relative path, so a folder is known by the steps that lead out of one's own. */
const outOf = folders => `^(\\.\\./)+(${folders})(/|$)`;

const barred = (folders, message) => ({ regex: outOf(folders), message });
const packaged = (names, message) => ({ regex: `^(${names})(/|$)`, message });

const NODE = packaged('node:.*', 'shared/ runs in browsers and in Outlook: no Node.');
const COMPROMISE = packaged(
  'compromise',
  'compromise is the phrase compiler’s alone (shared/language/compile): it does not load in Outlook’s send runtime.',
);
const PLATFORM = packaged(
  'webextension-polyfill|playwright-core|postal-mime|vite|vitest',
  'shared/ knows no platform: hand it plain data.',
);
const EDGES = barred(
  'extension|outlook-addin|governance|scripts|test',
  'shared/ never looks out at the surfaces that use it.',
);
const UI = barred('ui', 'Everything but the surfaces comes before ui/: hand it a review, it imports the core.');
const COMPILE = {
  regex: '^\\.{1,2}/(.*/)?compile(/|$)',
  message: 'Phrases are compiled ahead: at run time there is only the table (shared/language/table.ts).',
};

/** What each folder of the core may not import, and why. An import that is not listed is allowed. */
const walls = {
  message: [
    barred(
      '(shared/)?(directory|policy|language|checks|review|packs)',
      'message/ comes first: it reads mail and knows no people, policy or words.',
    ),
  ],
  directory: [
    barred(
      '(shared/)?(policy|language|checks|review|packs)',
      'directory/ knows who people are, not what may be asked of them.',
    ),
  ],
  policy: [
    barred(
      '(shared/)?(language|checks|review)',
      'policy/ is what checks are set by: checks/ imports policy/, never the reverse.',
    ),
  ],
  language: [
    barred(
      '(shared/)?(directory|policy|checks|review|packs)',
      'language/ understands words alone: people are handed to it as a cast, phrases as a table.',
    ),
  ],
  checks: [
    barred('(shared/)?review', 'A check answers; review/ runs it. review/ imports checks/, never the reverse.'),
    barred(
      '(shared/)?packs',
      'A check reads its settings from the examination; which council it is does not concern it.',
    ),
  ],
  review: [],
  packs: [
    barred(
      '(shared/)?(message|directory|language|checks|review)',
      'packs/ is data: it may take its own types from policy/, nothing else.',
    ),
  ],
};

const CORE = ['shared/**/*.ts'];
const NOT_CORE = ['shared/ui/**', 'shared/language/compile/**'];

/** Outlook's send runtime lacks these, whatever the compiler's library says. */
const ABSENT_GLOBALS = {
  Intl: 'classic Outlook has no Intl: working-time.ts computes UK civil time by rule',
  URL: 'absent in classic Outlook',
  URLSearchParams: 'absent in classic Outlook',
  TextEncoder: 'absent in classic Outlook',
  TextDecoder: 'absent in classic Outlook',
  structuredClone: 'absent in classic Outlook',
  setTimeout: 'the core has no timers: a review is one pass',
  setInterval: 'the core has no timers: a review is one pass',
  queueMicrotask: 'the core has no timers: a review is one pass',
  fetch: 'nothing leaves the machine',
  XMLHttpRequest: 'nothing leaves the machine',
  console: 'no message text in logs',
  globalThis: 'the core asks nothing of its host',
  document: 'the core has no DOM',
  window: 'the core has no DOM',
  process: 'the core has no Node',
  Buffer: 'the core has no Node',
  WeakRef: 'newer than ES2016',
  BigInt: 'newer than ES2016',
};

const NEWER_METHODS =
  '/^(flat|flatMap|padStart|padEnd|matchAll|replaceAll|trimStart|trimEnd|findLast|findLastIndex|toSorted|toReversed|toSpliced|allSettled|finally|description|isWellFormed)$/';
const HOST_LANGUAGE = '/^(localeCompare|normalize|toLocale[A-Za-z]*)$/';

const syntax = (selector, message) => ({ selector, message });

const NO_MARKUP = [
  syntax(
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    'Build nodes and set textContent: words of a message must never be read as markup. To read markup, getHTML().',
  ),
  syntax(
    "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    'Build nodes and set textContent: words of a message must never be read as markup.',
  ),
];

const NO_DYNAMIC_CODE = [
  syntax("NewExpression[callee.name='Function']", 'No code is made from text.'),
  syntax("CallExpression[callee.name='eval']", 'No code is made from text.'),
];

const NO_HOST_FEATURES = [
  syntax('ImportExpression', 'Outlook’s send runtime loads one file: import at the top.'),
  syntax(
    `MemberExpression[computed=false][property.name=${HOST_LANGUAGE}]`,
    'Needs Intl, absent in classic Outlook: fold text by the tables in shared/language.',
  ),
  syntax(
    `CallExpression > MemberExpression.callee[computed=false][property.name=${NEWER_METHODS}]`,
    'Newer than ES2016 and not lowered by the build: write the plain form.',
  ),
  syntax(
    "CallExpression[callee.property.name='at'][arguments.0.type='UnaryExpression']",
    'Newer than ES2016 and not lowered by the build: write the plain form.',
  ),
  syntax(
    "MemberExpression[object.name='Object'][property.name=/^(entries|values|fromEntries|hasOwn|getOwnPropertyDescriptors)$/]",
    'Newer than ES2016 and not lowered by the build: go over Object.keys.',
  ),
  syntax('Literal[regex.pattern=/\\(\\?<[=!]/]', 'Lookbehind does not parse in an ES2016 engine.'),
  syntax(
    'Literal[regex.pattern=/\\(\\?<[A-Za-z_$]/]',
    'Named groups do not parse in an ES2016 engine: count the groups.',
  ),
  syntax('Literal[regex.pattern=/\\\\p\\{/i]', 'Engines built without ICU reject \\p{…}: list the letters.'),
  syntax('Literal[regex.flags=/[sdv]/]', 'These flags are newer than ES2016.'),
  syntax(
    ':matches(NewExpression, CallExpression)[callee.name=RegExp] Literal[value=/\\(\\?<|\\\\p\\{/i]',
    'Lookbehind, named groups and \\p{…} fail in Outlook’s send runtime, hidden in a string or not.',
  ),
  syntax(
    "MemberExpression[object.name='Date'][property.name='now']",
    'The core has no clock of its own: time comes with the message.',
  ),
  syntax(
    "NewExpression[callee.name='Date'][arguments.length=0]",
    'The core has no clock of its own: time comes with the message.',
  ),
  syntax("MemberExpression[object.name='Math'][property.name='random']", 'The same message gets the same verdict.'),
];

const wallOf = (folder, barriers) => ({
  name: `wall/${folder}`,
  files: [`shared/${folder}/**/*.ts`],
  ignores: NOT_CORE,
  rules: {
    'no-restricted-imports': ['error', { patterns: [...barriers, UI, COMPILE, EDGES, COMPROMISE, NODE, PLATFORM] }],
  },
});

const surface = (name, files, patterns, extra = []) => ({
  name: `wall/${name}`,
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: [COMPROMISE, ...patterns] }],
    'no-restricted-syntax': ['error', ...NO_MARKUP, ...NO_DYNAMIC_CODE, ...extra],
  },
});

const NEVER_EACH_OTHER = 'extension/ and outlook-addin/ never import each other: what both need belongs in shared/.';
const reaching = folder =>
  syntax(`ImportExpression[source.value=/^(\\.\\.\\u002F)+${folder}\\u002F/]`, NEVER_EACH_OTHER);

export default tseslint.config(
  { ignores: ['dist', '.types', 'node_modules', '**/*.generated.*', 'test/fixtures', 'test/.lab', 'test/pages'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    name: 'house',
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-else-return': 'error',
      'max-depth': ['error', 3],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Modules here are plain objects of functions that never look at `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A typed look-up in a page says what the caller knows of the page.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Mail is full of control characters, and reading it names them.
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An index is checked where it is used: with noUncheckedIndexedAccess, `!` says "by construction".
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', ...NO_MARKUP, ...NO_DYNAMIC_CODE],
    },
  },

  ...Object.keys(walls).map(folder => wallOf(folder, walls[folder])),
  {
    name: 'runtime/core',
    files: CORE,
    ignores: NOT_CORE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...Object.keys(ABSENT_GLOBALS).map(name => ({ name, message: `Not in the core: ${ABSENT_GLOBALS[name]}.` })),
      ],
      'no-restricted-syntax': ['error', ...NO_MARKUP, ...NO_DYNAMIC_CODE, ...NO_HOST_FEATURES],
    },
  },
  {
    name: 'wall/compile',
    files: ['shared/language/compile/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            barred(
              '(shared/)?(directory|checks|review|packs|ui)',
              'The compiler reads acts and a policy’s phrases, nothing else.',
            ),
            EDGES,
            NODE,
            PLATFORM,
          ],
        },
      ],
    },
  },
  {
    name: 'wall/ui',
    files: ['shared/ui/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [COMPILE, EDGES, COMPROMISE, NODE, PLATFORM] }],
    },
  },
  surface(
    'extension',
    ['extension/**/*.ts'],
    [
      barred('outlook-addin', NEVER_EACH_OTHER),
      barred('governance', 'Councillors’ browsers carry no governance tools: what both need belongs in shared/.'),
    ],
    [reaching('outlook-addin')],
  ),
  surface(
    'outlook-addin',
    ['outlook-addin/**/*.ts'],
    [
      barred('extension', NEVER_EACH_OTHER),
      barred('governance', 'Officers’ add-in carries no governance tools: what both need belongs in shared/.'),
    ],
    [reaching('extension')],
  ),
  surface(
    'governance',
    ['governance/**/*.ts'],
    [barred('extension|outlook-addin', 'governance/ reads the same core, never another surface.')],
    [reaching('(extension|outlook-addin)')],
  ),
  {
    name: 'quiet-surfaces',
    files: ['extension/**/*.ts', 'outlook-addin/**/*.ts', 'shared/ui/**/*.ts'],
    ignores: ['**/build.ts', '**/build/**'],
    rules: { 'no-console': 'error' },
  },

  {
    name: 'tests',
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    name: 'plain-scripts',
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
  },
);
