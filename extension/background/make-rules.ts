import { readDirectory } from '../../shared/directory/read-directory';
import { InputError } from '../../shared/message/input-error';
import { readPolicy } from '../../shared/policy/read-policy';
import type { Policy } from '../../shared/policy/policy';
import { table as builtInTable } from '../../shared/language/table.generated';
import type { Table } from '../../shared/language/table';
import type { Rules } from '../content/rules';
import { compilePhrases } from './compile-phrases';
import { textOf } from './fetched';
import type { State } from './messages';
import type { Settings, TextKey } from './settings';

export interface Made {
  readonly rules: Rules;
  readonly problems: State['problems'];
}

const policyFrom = (text: string): Policy =>
  text.trim().startsWith('{') ? readPolicy({ json: text, file: 'The policy' }) : readPolicy({ id: text.trim() });

const tableFor = async ({ phrases }: Policy): Promise<Table> =>
  Object.keys(phrases).length === 0 ? builtInTable : compilePhrases(phrases);

const LISTS = 'The lists';

const sentence = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : 'It could not be read.';

/**
 * Reads the settings through, from their texts to what a message is checked by. What cannot be read leaves nothing to
 * check by: a message is better not checked, and its sender told so, than checked by half of the rules.
 */
export const makeRules = async (settings: Settings): Promise<Made> => {
  const problems: Partial<Record<TextKey, string>> = {};
  const attempt = async <T>(key: TextKey, step: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await step();
    } catch (error) {
      problems[key] ??= sentence(error);
      return undefined;
    }
  };
  const policy = await attempt('policy', async () => policyFrom(await textOf(settings.policy)));
  const table = policy && (await attempt('policy', () => tableFor(policy)));
  const directory = await attempt('directory', () => textOf(settings.directory));
  const lists = await attempt('lists', () => textOf(settings.lists));
  if (directory !== undefined && lists !== undefined) {
    try {
      readDirectory(directory, lists, policy?.domains ?? [], { directory: 'The directory', lists: LISTS });
    } catch (error) {
      const inLists = error instanceof InputError && error.place.file === LISTS;
      problems[inLists ? 'lists' : 'directory'] = sentence(error);
    }
  }
  const [problem] = Object.values(problems);
  if (!policy || !table || directory === undefined || lists === undefined || problem !== undefined)
    return { rules: { state: 'broken', problem: problem ?? 'It could not be read.' }, problems };
  return { rules: { state: 'ready', policy, directory, lists, table }, problems };
};
