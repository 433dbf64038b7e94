import { InputError } from '../message/input-error';
import { didYouMean } from './closest';
import type { JsonSource, Path } from './json-source';
import type { Keys, Shape } from './shape';

/** A field as messages name it: keys joined by dots. */
export const dotted = (path: Path): string => path.join('.');

/** Throws the one sentence that says what is wrong at a path of a file. */
export const reject = (source: JsonSource, path: Path, what: string): never => {
  throw new InputError(what, {
    file: source.file,
    line: source.lineOf(path),
    ...(path.length ? { field: dotted(path) } : {}),
  });
};

const describe = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return JSON.stringify(value);
};

const expected: Readonly<Record<Shape['is'], string>> = {
  text: 'a text in quotes',
  number: 'a number',
  flag: 'true or false',
  choice: 'a text in quotes',
  list: 'a list in square brackets',
  parameter: 'a text, a number, true, false or a list of texts',
  map: 'an object in braces',
  object: 'an object in braces',
};

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(each => typeof each === 'string');
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const fits: Readonly<Record<Shape['is'], (value: unknown) => boolean>> = {
  text: value => typeof value === 'string',
  number: value => typeof value === 'number',
  flag: value => typeof value === 'boolean',
  choice: value => typeof value === 'string',
  list: value => Array.isArray(value),
  parameter: value => ['string', 'number', 'boolean'].includes(typeof value) || isTexts(value),
  map: isObject,
  object: isObject,
};

const checkKey = (source: JsonSource, path: Path, noun: string, allowed: readonly string[]): void => {
  const key = String(path[path.length - 1]);
  if (allowed.includes(key)) return;
  reject(source, path, `there is no ${noun} "${key}"${didYouMean(key, allowed)}`);
};

const checkKeys = (source: JsonSource, value: object, path: Path, keys: Keys | undefined): void => {
  if (keys) for (const key of Object.keys(value)) checkKey(source, [...path, key], keys.noun, keys.of);
};

/** Throws `InputError` at the first thing in the file that does not fit the shape. */
export const validate = (source: JsonSource, value: unknown, shape: Shape, path: Path = []): void => {
  if (!fits[shape.is](value)) reject(source, path, `${describe(value)} stands where ${expected[shape.is]} belongs`);
  if (shape.is === 'text' && shape.form && !new RegExp(shape.form.pattern).test(value as string))
    reject(source, path, `"${value as string}" is not ${shape.form.means}`);
  if (shape.is === 'choice' && !shape.of.includes(value as string))
    reject(
      source,
      path,
      `"${value as string}" is not one of ${shape.of.join(', ')}${didYouMean(value as string, shape.of)}`,
    );
  if (shape.is === 'list') validateList(source, value as unknown[], shape, path);
  if (shape.is === 'map') validateMap(source, value as Record<string, unknown>, shape, path);
  if (shape.is === 'object') validateObject(source, value as Record<string, unknown>, shape, path);
};

const validateList = (
  source: JsonSource,
  values: readonly unknown[],
  shape: Shape & { is: 'list' },
  path: Path,
): void => {
  if (values.length < (shape.least ?? 0)) reject(source, path, 'the list is empty');
  values.forEach((each, index) => validate(source, each, shape.of, [...path, index]));
};

const validateMap = (
  source: JsonSource,
  value: Record<string, unknown>,
  shape: Shape & { is: 'map' },
  path: Path,
): void => {
  checkKeys(source, value, path, shape.keys);
  for (const key of Object.keys(value)) validate(source, value[key], shape.of, [...path, key]);
};

const validateObject = (
  source: JsonSource,
  value: Record<string, unknown>,
  shape: Shape & { is: 'object' },
  path: Path,
): void => {
  const known = Object.keys(shape.fields);
  checkKeys(source, value, path, { noun: path.length ? `key of "${dotted(path)}"` : 'key of a policy', of: known });
  for (const key of shape.required ?? [])
    if (!Object.prototype.hasOwnProperty.call(value, key)) reject(source, path, `"${key}" is missing`);
  for (const key of Object.keys(value)) validate(source, value[key], shape.fields[key] as Shape, [...path, key]);
};
