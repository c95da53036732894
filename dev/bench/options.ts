/* The options of `npm run bench`. Reads nothing but its arguments. */
import { parseArgs } from 'node:util';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { refusedArguments } from '../options.ts';

const PARTS = ['sending', 'pacing', 'confirmations', 'memory', 'scale'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  readonly parts: readonly Part[];
  readonly sizes: readonly number[];
  /** Lists to plan for, in the part `scale`. */
  readonly planningSizes: readonly number[];
  readonly latenciesMs: readonly number[];
  /** 0: unlimited. */
  readonly rates: readonly number[];
  /** Where the results go as JSON; null: only printed. */
  readonly out: string | null;
  readonly help: boolean;
}

const SIZES = '1000,10000,100000,1000000';
const PLANNING_SIZES = '10000,100000,1000000,5000000';
const SIZE_LIMIT = 10_000_000;
const LATENCY_LIMIT_MS = 10_000;
const RATE_LIMIT = 1000;

export const BENCH_HELP = `Usage: npm run bench -- [part ...] [options]

  part            ${PARTS.join(', ')} (default: all)
  --sizes LIST    subscribers, separated by commas (default ${SIZES})
  --planning LIST subscribers to plan for, in scale (default ${PLANNING_SIZES});
                  scale also takes sign-ups and sends 100,000 mails, for minutes
  --latency LIST  the stand-in's latencies in milliseconds (default 0,50)
  --rate LIST     calls a second that the stand-in allows; 0 is no limit (default 0,10)
  --out FILE      write the results as JSON
  --help          show this

Runs the real Workers with a local D1 and queues; the provider is a stand-in in a process of its own. Nothing leaves
this machine. A million subscribers at 10 calls a second take 17 minutes each.`;

export function parseBenchOptions(args: readonly string[]): Result<BenchOptions, string> {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { sizes: text, planning: text, latency: text, rate: text, out: text, help: { type: 'boolean' } },
    });
    const unknown = positionals.find((part) => !isPart(part));
    if (unknown !== undefined) return fail(`There is no part ${unknown}: choose among ${PARTS.join(', ')}.`);
    const parts = positionals.filter(isPart);
    const sizes = wholeNumbers('--sizes', values.sizes ?? SIZES, 1, SIZE_LIMIT);
    const planningSizes = wholeNumbers('--planning', values.planning ?? PLANNING_SIZES, 1, SIZE_LIMIT);
    const latenciesMs = wholeNumbers('--latency', values.latency ?? '0,50', 0, LATENCY_LIMIT_MS);
    const rates = wholeNumbers('--rate', values.rate ?? '0,10', 0, RATE_LIMIT);
    if (!sizes.ok) return sizes;
    if (!planningSizes.ok) return planningSizes;
    if (!latenciesMs.ok) return latenciesMs;
    if (!rates.ok) return rates;
    return succeed({
      parts: parts.length > 0 ? parts : PARTS,
      sizes: sizes.value,
      planningSizes: planningSizes.value,
      latenciesMs: latenciesMs.value,
      rates: rates.value,
      out: values.out ?? null,
      help: values.help === true,
    });
  } catch (error) {
    return fail(refusedArguments(error));
  }
}

function isPart(text: string): text is Part {
  return (PARTS as readonly string[]).includes(text);
}

function wholeNumbers(name: string, text: string, least: number, most: number): Result<readonly number[], string> {
  const numbers = text.split(',').map((each) => (/^\d+$/.test(each.trim()) ? Number(each) : Number.NaN));
  const isSound = numbers.every((number) => number >= least && number <= most);
  return isSound ? succeed(numbers) : fail(`${name} takes whole numbers from ${least} to ${most}, not ${text}.`);
}
