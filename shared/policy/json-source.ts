import { InputError } from '../message/input-error';

export type Path = readonly (string | number)[];

/** A JSON text as a value, and the line on which each of its values stands. */
export interface JsonSource {
  readonly file: string;
  readonly value: unknown;
  /** Line of the value at the path, or of the nearest thing around it. */
  lineOf(path: Path): number;
}

interface Scanner {
  readonly text: string;
  readonly file: string;
  readonly lines: Map<string, number>;
  at: number;
}

const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const space = /[ \t\r\n]*/y;
const deepest = 40;

const keyOf = (path: Path): string => path.join('\u0000');

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

const fail = (scanner: Scanner, what: string, at = scanner.at): never => {
  throw new InputError(what, { file: scanner.file, line: lineAt(scanner.text, at) });
};

const take = (scanner: Scanner, form: RegExp): string | undefined => {
  form.lastIndex = scanner.at;
  const match = form.exec(scanner.text);
  if (!match) return undefined;
  scanner.at += match[0].length;
  return match[0];
};

const skipSpace = (scanner: Scanner): void => void take(scanner, space);

const takeMark = (scanner: Scanner, mark: string): boolean => {
  skipSpace(scanner);
  if (scanner.text[scanner.at] !== mark) return false;
  scanner.at++;
  return true;
};

const standing = (scanner: Scanner): string => {
  const character = scanner.text[scanner.at];
  if (character === undefined) return 'the end of the file';
  return character === '"' ? 'a text that is never closed, breaks its line or misuses a backslash' : `"${character}"`;
};

const readKey = (scanner: Scanner): string => {
  skipSpace(scanner);
  const token =
    take(scanner, string) ??
    fail(scanner, `no valid JSON: a key in double quotes was expected, not ${standing(scanner)}`);
  const key = JSON.parse(token) as string;
  if (key === '__proto__') fail(scanner, 'the key "__proto__" cannot be used');
  if (!takeMark(scanner, ':'))
    fail(scanner, `no valid JSON: a colon was expected after "${key}", not ${standing(scanner)}`);
  return key;
};

const readObject = (scanner: Scanner, path: Path): Record<string, unknown> => {
  const value: Record<string, unknown> = {};
  if (takeMark(scanner, '}')) return value;
  for (;;) {
    skipSpace(scanner);
    const start = scanner.at;
    const key = readKey(scanner);
    if (Object.prototype.hasOwnProperty.call(value, key)) fail(scanner, `the key "${key}" stands there twice`, start);
    scanner.lines.set(keyOf([...path, key]), start);
    value[key] = readValue(scanner, [...path, key]);
    if (takeMark(scanner, '}')) return value;
    if (!takeMark(scanner, ',')) fail(scanner, `no valid JSON: a comma or } was expected, not ${standing(scanner)}`);
  }
};

const readArray = (scanner: Scanner, path: Path): unknown[] => {
  const values: unknown[] = [];
  if (takeMark(scanner, ']')) return values;
  for (;;) {
    skipSpace(scanner);
    scanner.lines.set(keyOf([...path, values.length]), scanner.at);
    values.push(readValue(scanner, [...path, values.length]));
    if (takeMark(scanner, ']')) return values;
    if (!takeMark(scanner, ',')) fail(scanner, `no valid JSON: a comma or ] was expected, not ${standing(scanner)}`);
  }
};

const readValue = (scanner: Scanner, path: Path): unknown => {
  if (path.length > deepest) fail(scanner, 'the file is nested too deeply for a policy');
  if (takeMark(scanner, '{')) return readObject(scanner, path);
  if (takeMark(scanner, '[')) return readArray(scanner, path);
  const token = take(scanner, string) ?? take(scanner, number) ?? take(scanner, word);
  return token === undefined
    ? fail(scanner, `no valid JSON: a value was expected, not ${standing(scanner)}`)
    : JSON.parse(token);
};

/** Reads JSON (RFC 8259), keeping where everything stands. Throws {@link InputError} with file and line. */
export const readJson = (text: string, file: string): JsonSource => {
  const scanner: Scanner = { text, file, lines: new Map(), at: text[0] === '\uFEFF' ? 1 : 0 };
  const value = readValue(scanner, []);
  skipSpace(scanner);
  if (scanner.at < text.length) fail(scanner, `no valid JSON: the file should end before ${standing(scanner)}`);
  return {
    file,
    value,
    lineOf: path => {
      for (let length = path.length; length > 0; length--) {
        const at = scanner.lines.get(keyOf(path.slice(0, length)));
        if (at !== undefined) return lineAt(text, at);
      }
      return 1;
    },
  };
};
