/*
 * The CSV file of people to import, read as a stream: one row at a time, whatever its size. The first line names the
 * columns `email`, `country` and `language` in any order and case; others are left alone. Commas, semicolons and tabs
 * separate. A row that cannot be used is told with the number of its line and what is wrong, never with what stood there.
 */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { isCountry } from '../../workers/domain/country.ts';
import { parseEmailAddress } from '../../workers/domain/email-address.ts';
import { isLanguage } from '../../workers/domain/language.ts';
import { ADDRESS_FAULTS } from './address-argument.ts';
import { explained } from './csv-fault.ts';
import { CommandFailure } from './exit.ts';

export interface PersonRow {
  readonly line: number;
  readonly email: string;
  readonly country: string;
  readonly language: string;
}

export type ReadRow = { readonly person: PersonRow } | { readonly line: number; readonly fault: string };

/** What stands in the place of a column that the file does not have. */
export interface Defaults {
  readonly country?: string | undefined;
  readonly language?: string | undefined;
}

const DELIMITERS = [',', ';', '\t'] as const;
const HEAD_BYTES = 4096;
/** Longer than any row of people; more is no CSV, or a quote that is never closed. */
const ROW_LIMIT_CHARACTERS = 10_000;

export async function* peopleIn(path: string, defaults: Defaults): AsyncGenerator<ReadRow> {
  const delimiter = delimiterOf(await firstLine(path), path);
  const rows = createReadStream(path, 'utf8').pipe(
    parse({
      delimiter,
      bom: true,
      info: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: ROW_LIMIT_CHARACTERS,
      record_delimiter: ['\r\n', '\n', '\r'],
    }),
  );
  let places: Places | null = null;
  let line = 1;
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      line = info.lines;
      if (places === null) places = placesOf(record, defaults, path);
      else yield readRow(record, line, places, defaults);
    }
  } catch (error) {
    throw explained(error, path, line);
  }
  if (places === null) throw new CommandFailure(`${path} is empty.`);
}

interface Places {
  readonly email: number;
  readonly country: number;
  readonly language: number;
  readonly columns: number;
}

function placesOf(head: readonly string[], defaults: Defaults, path: string): Places {
  const names = head.map((name) => name.trim().toLowerCase());
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) throw new CommandFailure(`${path} has the column ${twice} twice.`);
  const missing = (['email', 'country', 'language'] as const).filter(
    (name) => !names.includes(name) && (name === 'email' || defaults[name] === undefined),
  );
  if (missing.length > 0) {
    const ways = missing.filter((name) => name !== 'email').map((name) => `--${name}`);
    const instead = ways.length > 0 ? ` Or say ${ways.join(' and ')} for all of them.` : '';
    throw new CommandFailure(
      `${path}: the first line must name the columns email, country and language; ` +
        `there is no ${missing.join(', no ')}.${instead}`,
    );
  }
  const at = (name: string): number => names.indexOf(name);
  return { email: at('email'), country: at('country'), language: at('language'), columns: names.length };
}

function readRow(record: readonly string[], line: number, places: Places, defaults: Defaults): ReadRow {
  if (record.length > places.columns)
    return { line, fault: `has ${record.length} fields where there are ${places.columns} columns` };
  const field = (place: number, otherwise = ''): string => (record[place] ?? '') || otherwise;
  if (field(places.email).includes('\uFFFD')) return { line, fault: 'the address is not in UTF-8' };
  const email = parseEmailAddress(field(places.email));
  if (!email.ok) return { line, fault: ADDRESS_FAULTS[email.error] };
  const country = field(places.country, defaults.country).toUpperCase();
  if (!isCountry(country))
    return { line, fault: 'the country is no two-letter code such as DE (Greece is GR, the United Kingdom GB)' };
  const language = field(places.language, defaults.language).toLowerCase();
  if (!isLanguage(language)) return { line, fault: 'the language is none of those that mails are written in' };
  return { person: { line, email: email.value, country, language } };
}

async function firstLine(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return (
        buffer
          .toString('utf8', 0, bytesRead)
          .replace(/^\uFEFF/, '')
          .split(/\r\n|\n|\r/)[0] ?? ''
      );
    } finally {
      await file.close();
    }
  } catch (error) {
    throw explained(error, path, 1);
  }
}

/** The one that the first line has most of; a file of addresses alone has none. */
function delimiterOf(head: string, path: string): string {
  if (head.includes('\0')) throw new CommandFailure(`${path} is no text in UTF-8: save it as CSV (UTF-8).`);
  const count = (delimiter: string): number => head.split(delimiter).length - 1;
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best));
}
