/* What is wrong with a CSV file, in words: its path and line, never what stands in it. */
import { CsvError } from 'csv-parse';
import { CommandFailure, EXIT } from './exit.ts';

const CSV_FAULTS = new Map<string, string>([
  ['CSV_QUOTE_NOT_CLOSED', 'a quote is never closed'],
  ['CSV_INVALID_CLOSING_QUOTE', 'something stands behind a closing quote'],
  ['INVALID_OPENING_QUOTE', 'a quote stands in the middle of a field'],
  ['CSV_MAX_RECORD_SIZE', 'a row is far too long: a quote is probably never closed'],
]);

/** The failure to tell instead of the error, which came after the line was read. */
export function explained(error: unknown, path: string, line: number): unknown {
  if (error instanceof CommandFailure) return error;
  if (error instanceof CsvError) {
    return new CommandFailure(
      `${path}, after line ${line}: this is no CSV any more (${CSV_FAULTS.get(error.code) ?? error.code}).`,
    );
  }
  if (error instanceof Error && 'code' in error) {
    return new CommandFailure(`${path} cannot be read (${String(error.code)}).`, EXIT.usage);
  }
  return error;
}
