/* The options of `npm run seed`, and what a bad one is told. */
import { parseArgs } from 'node:util';
import { type Country, isCountry } from '../workers/domain/country.ts';
import { isLanguage, LANGUAGES, type Language } from '../workers/domain/language.ts';
import { fail, type Result, succeed } from '../workers/domain/result.ts';
import { refusedArguments, wholeNumber } from './options.ts';

export interface SeedOptions {
  readonly subscribers: number;
  readonly countries: readonly Country[];
  /** Null: not asked for, the system's default. */
  readonly languages: readonly Language[] | null;
  readonly port: number;
  readonly help: boolean;
}

const SUBSCRIBERS_LIMIT = 10_000_000;

export const SEED_HELP = `Usage: npm run seed -- --subscribers N --countries DE,FR,GB [options]

  --subscribers N    how many confirmed readers the local list should have at delivered+1@resend.dev, +2, ...
  --countries A,B    their countries, taken in turn (ISO 3166-1 codes: GB, not UK)
  --languages a,b    their languages, taken in turn (${LANGUAGES.join(', ')})
  --port N           where the Workers are (default 8787)
  --help             show this

Those who are there already stay as they are, so that it can be repeated and enlarged.`;

export function parseSeedOptions(args: readonly string[]): Result<SeedOptions, string> {
  let values: Record<string, string | boolean | undefined>;
  try {
    values = parseArgs({
      args: [...args],
      options: {
        subscribers: { type: 'string' },
        countries: { type: 'string' },
        languages: { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return fail(refusedArguments(error));
  }
  const help = values['help'] === true;
  if (help) return succeed({ subscribers: 0, countries: [], languages: null, port: 0, help });
  for (const option of ['subscribers', 'countries']) {
    if (values[option] === undefined) return fail(`--${option} is missing. Use --help to see the options.`);
  }
  const subscribers = wholeNumber('--subscribers', values['subscribers'], 1, SUBSCRIBERS_LIMIT, 1);
  if (!subscribers.ok) return subscribers;
  const countries = listed('--countries', values['countries'], (code) => code.toUpperCase(), isCountry);
  if (!countries.ok) return countries;
  const languages =
    values['languages'] === undefined
      ? succeed(null)
      : listed('--languages', values['languages'], (code) => code.toLowerCase(), isLanguage);
  if (!languages.ok) return languages;
  const port = wholeNumber('--port', values['port'], 1, 65_535, 8787);
  if (!port.ok) return port;
  return succeed({
    subscribers: subscribers.value,
    countries: countries.value,
    languages: languages.value,
    port: port.value,
    help,
  });
}

function listed<Code extends string>(
  option: string,
  given: string | boolean | undefined,
  spell: (code: string) => string,
  isKnown: (code: string) => code is Code & string,
): Result<readonly Code[], string> {
  const codes = String(given)
    .split(',')
    .map((code) => spell(code.trim()));
  const known = codes.filter(isKnown);
  const unknown = codes.filter((code) => !isKnown(code));
  if (unknown.length === 0) return succeed([...new Set(known)]);
  const hint = unknown.includes('UK') ? ' The United Kingdom is GB.' : unknown.includes('EL') ? ' Greece is GR.' : '';
  return fail(`${option}: there is no ${unknown.map((code) => JSON.stringify(code)).join(', ')}.${hint}`);
}
