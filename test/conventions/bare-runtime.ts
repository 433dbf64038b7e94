import { runInContext, createContext, type Context } from 'node:vm';

/** Everything newer than ES2016, and all that leans on Intl, by the object it hangs from. */
const ABSENT: Readonly<Record<string, readonly string[]>> = {
  globalThis: [
    ...[
      'Intl',
      'BigInt',
      'BigInt64Array',
      'BigUint64Array',
      'Atomics',
      'SharedArrayBuffer',
      'WeakRef',
      'FinalizationRegistry',
    ],
    ...['AggregateError', 'WebAssembly', 'Iterator', 'SuppressedError', 'DisposableStack'],
    ...[
      'console',
      'setTimeout',
      'setInterval',
      'queueMicrotask',
      'URL',
      'URLSearchParams',
      'TextEncoder',
      'structuredClone',
      'fetch',
    ],
  ],
  Object: ['entries', 'values', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy'],
  Array: ['fromAsync'],
  Promise: ['allSettled', 'any', 'try', 'withResolvers'],
  Map: ['groupBy'],
  RegExp: ['escape'],
  'Array.prototype': [
    ...['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
    'toLocaleString',
  ],
  'String.prototype': [
    ...['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at', 'isWellFormed', 'toWellFormed'],
    ...['normalize', 'localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase'],
  ],
  'Promise.prototype': ['finally'],
  'Number.prototype': ['toLocaleString'],
  'Date.prototype': ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'],
  'Object.prototype': ['toLocaleString'],
  'Set.prototype': ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
};

const strip = Object.keys(ABSENT)
  .flatMap(owner => ABSENT[owner]!.map(name => `delete ${owner}[${JSON.stringify(name)}];`))
  .join('\n');

/** An engine built without ICU refuses property escapes, an ES2016 one lookbehind and named groups: also in strings. */
const strictPatterns = `(function (Plain) {
  RegExp = function RegExp(source, flags) {
    if (/\\(\\?<|\\\\p\\{/i.test(String(source))) throw new SyntaxError('Invalid regular expression: ' + source);
    return new Plain(source, flags);
  };
  RegExp.prototype = Plain.prototype;
})(RegExp);`;

/** A runtime with no host and no built-in newer than ES2016, as Outlook's send runtime may be. */
export const bareRuntime = (): Context => {
  const context = createContext(Object.create(null) as Context, { codeGeneration: { strings: false, wasm: false } });
  runInContext(`${strip}\n${strictPatterns}`, context);
  return context;
};
