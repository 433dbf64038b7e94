import { readFile } from 'node:fs/promises';
import { InputError } from '../../shared/message/input-error';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, a file is needed',
  EACCES: 'the file may not be read',
};

/** The text of a file, UTF-8. Throws {@link InputError} where it cannot be read. */
export const readInput = async (file: string): Promise<string> => {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new InputError(reasons[code] ?? `the file cannot be read (${code})`, { file });
  }
};
