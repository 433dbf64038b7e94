import { InputError } from '../message/input-error';

/** One record of a CSV file: its cells by column name, and the line it starts on, counted from 1. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

interface Reader {
  readonly text: string;
  readonly file: string;
  at: number;
  line: number;
}

const isLineEnd = (character: string | undefined): boolean => character === '\n' || character === '\r';

const stepOverLineEnd = (reader: Reader): void => {
  if (reader.text[reader.at] === '\r' && reader.text[reader.at + 1] === '\n') reader.at++;
  if (isLineEnd(reader.text[reader.at])) {
    reader.at++;
    reader.line++;
  }
};

const readQuoted = (reader: Reader, fail: (what: string, line: number) => never): string => {
  const startLine = reader.line;
  let cell = '';
  reader.at++;
  for (;;) {
    const character = reader.text[reader.at];
    if (character === undefined) return fail('a quoted cell is never closed', startLine);
    if (character === '"' && reader.text[reader.at + 1] !== '"') break;
    if (character === '\n') reader.line++;
    cell += character;
    reader.at += character === '"' ? 2 : 1;
  }
  reader.at++;
  const next = reader.text[reader.at];
  if (next !== undefined && next !== ',' && !isLineEnd(next))
    return fail('text follows the closing quote of a cell', reader.line);
  return cell;
};

const readPlain = (reader: Reader, fail: (what: string, line: number) => never): string => {
  const start = reader.at;
  while (reader.at < reader.text.length && reader.text[reader.at] !== ',' && !isLineEnd(reader.text[reader.at])) {
    if (reader.text[reader.at] === '"') return fail('a quote stands inside an unquoted cell', reader.line);
    reader.at++;
  }
  return reader.text.slice(start, reader.at);
};

/** Reads the cells up to the line's end. `columns` only names the cell that is at fault. */
const readRecord = (reader: Reader, columns: readonly string[]): string[] => {
  const cells: string[] = [];
  const fail = (what: string, line: number): never => {
    const field = columns[cells.length];
    throw new InputError(what, { file: reader.file, line, ...(field === undefined ? {} : { field }) });
  };
  for (;;) {
    const cell = reader.text[reader.at] === '"' ? readQuoted(reader, fail) : readPlain(reader, fail);
    cells.push(cell.trim());
    if (reader.text[reader.at] !== ',') break;
    reader.at++;
  }
  stepOverLineEnd(reader);
  return cells;
};

const checkHeader = (
  header: readonly string[],
  columns: readonly string[],
  required: readonly string[],
  file: string,
): void => {
  header.forEach((field, index) => {
    if (columns.indexOf(field) < 0)
      throw new InputError(`unknown column; the columns are ${columns.join(', ')}`, { file, line: 1, field });
    if (header.indexOf(field) !== index)
      throw new InputError('the column stands there twice', { file, line: 1, field });
  });
  for (const field of required)
    if (header.indexOf(field) < 0)
      throw new InputError('the column is missing from the header', { file, line: 1, field });
};

const toRow = (cells: readonly string[], header: readonly string[], line: number, file: string): Row => {
  if (cells.length !== header.length) {
    const field = header[cells.length];
    throw new InputError(`the row has ${cells.length} cells where the header has ${header.length}`, {
      file,
      line,
      ...(field === undefined ? {} : { field }),
    });
  }
  const byColumn: Record<string, string> = {};
  header.forEach((name, index) => (byColumn[name] = cells[index] ?? ''));
  return { line, cells: byColumn };
};

/**
 * Reads a CSV text as RFC 4180 has it: first line the header, columns in any order, cells trimmed, blank lines skipped.
 * An empty text has no rows. Throws {@link InputError} with file, line and column.
 */
export const readCsv = (
  text: string,
  file: string,
  columns: readonly string[],
  required: readonly string[],
): readonly Row[] => {
  const reader: Reader = { text, file, at: text[0] === '\uFEFF' ? 1 : 0, line: 1 };
  const rows: Row[] = [];
  let header: readonly string[] | undefined;
  while (reader.at < text.length) {
    const line = reader.line;
    const cells = readRecord(reader, header ?? []);
    if (cells.length === 1 && cells[0] === '') continue;
    if (header) rows.push(toRow(cells, header, line, file));
    else {
      header = cells.map(cell => cell.toLowerCase());
      checkHeader(header, columns, required, file);
    }
  }
  return rows;
};
