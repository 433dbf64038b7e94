import { readDirectory } from '../../shared/directory/read-directory';
import type { Directory } from '../../shared/directory/participant';
import { readInput } from './read-input';

/** Who is who, out of the two files where they are given. Throws {@link InputError} with file, line and field. */
export const loadDirectory = async (
  directory: string | undefined,
  lists: string | undefined,
  domains: readonly string[],
): Promise<Directory> =>
  readDirectory(
    directory === undefined ? '' : await readInput(directory),
    lists === undefined ? '' : await readInput(lists),
    domains,
    { directory: directory ?? 'directory', lists: lists ?? 'lists' },
  );
