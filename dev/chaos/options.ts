/*
 * The options of `npm run chaos`. Without a seed it draws one, which is printed first. Reads nothing but its arguments.
 */
import { parseArgs } from 'node:util';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';

export interface ChaosOptions {
  readonly seed: string;
  readonly subscribers: number;
  readonly kills: number;
  readonly minutes: number | null;
  readonly help: boolean;
}

const SUBSCRIBERS_LIMIT = 1_000_000;
const KILLS_LIMIT = 10_000;
const MINUTES_LIMIT = 24 * 60;

export const CHAOS_HELP = `Usage: npm run chaos -- [options]

  --seed TEXT        what decides everything that goes wrong (default: drawn, and printed)
  --subscribers N    how many people are on the list from the start (default 20000)
  --kills N          how often the runtime is killed (default 200)
  --minutes N        no more kills after so many minutes (default: no limit)
  --help             show this

Runs the real Workers on a scratch database, on this machine only. Exit code 1 when anything was found.`;

export function parseChaosOptions(args: readonly string[], drawn: string): Result<ChaosOptions, string> {
  const known = { seed: { type: 'string' }, subscribers: { type: 'string' }, kills: { type: 'string' } } as const;
  let values: Record<string, string | boolean | undefined>;
  try {
    const options = { ...known, minutes: { type: 'string' }, help: { type: 'boolean' } } as const;
    values = parseArgs({ args: [...args], options }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${CHAOS_HELP}`);
  }
  const subscribers = wholeNumber('--subscribers', values['subscribers'] ?? '20000', SUBSCRIBERS_LIMIT);
  if (!subscribers.ok) return subscribers;
  const kills = wholeNumber('--kills', values['kills'] ?? '200', KILLS_LIMIT);
  if (!kills.ok) return kills;
  const minutes = values['minutes'] === undefined ? null : wholeNumber('--minutes', values['minutes'], MINUTES_LIMIT);
  if (minutes !== null && !minutes.ok) return minutes;
  return succeed({
    seed: typeof values['seed'] === 'string' ? values['seed'] : drawn,
    subscribers: subscribers.value,
    kills: kills.value,
    minutes: minutes?.value ?? null,
    help: values['help'] === true,
  });
}

function wholeNumber(name: string, value: string | boolean, limit: number): Result<number, string> {
  const number = Number(value);
  const isSound = Number.isInteger(number) && number >= 1 && number <= limit;
  return isSound ? succeed(number) : fail(`${name} must be a whole number from 1 to ${limit}, not ${value}.`);
}
