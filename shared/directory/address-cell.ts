import { InputError } from '../message/input-error';
import type { Row } from './read-csv';

const addressForm = /^[^\s@,;<>"]+@[^\s@,;<>"]+$/;

/** The address in a cell, lower-cased. Throws {@link InputError} where there is none. */
export const readAddress = (row: Row, field: string, file: string): string => {
  const address = (row.cells[field] ?? '').toLowerCase();
  if (addressForm.test(address)) return address;
  throw new InputError(address === '' ? 'the address is missing' : `"${address}" is no email address`, {
    file,
    line: row.line,
    field,
  });
};
