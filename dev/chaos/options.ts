/*
 * The options of `npm run chaos`. Without a seed it draws one, which is printed first. Reads nothing but its arguments.
 */
import { parseArgs } from 'node:util';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { refusedArguments, wholeNumber } from '../options.ts';

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
    return fail(refusedArguments(error));
  }
  const subscribers = wholeNumber('--subscribers', values['subscribers'], 1, SUBSCRIBERS_LIMIT, 20_000);
  if (!subscribers.ok) return subscribers;
  const kills = wholeNumber('--kills', values['kills'], 1, KILLS_LIMIT, 200);
  if (!kills.ok) return kills;
  const minutes = wholeNumber('--minutes', values['minutes'], 1, MINUTES_LIMIT, MINUTES_LIMIT);
  if (!minutes.ok) return minutes;
  return succeed({
    seed: typeof values['seed'] === 'string' ? values['seed'] : drawn,
    subscribers: subscribers.value,
    kills: kills.value,
    minutes: values['minutes'] === undefined ? null : minutes.value,
    help: values['help'] === true,
  });
}
