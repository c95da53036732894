/* What the options of all commands here have in common: whole numbers within limits, and what a bad one is told. */
import { fail, type Result, succeed } from '../workers/domain/result.ts';

/** Reads a whole number between the limits, or the default if the option is not given. */
export function wholeNumber(
  option: string,
  given: string | boolean | undefined,
  least: number,
  most: number,
  otherwise: number,
): Result<number, string> {
  if (given === undefined) return succeed(otherwise);
  const value = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
  if (value >= least && value <= most) return succeed(value);
  return fail(`${option} must be a whole number from ${least} to ${most}, not ${JSON.stringify(given)}.`);
}

/** What `parseArgs` has against the arguments, in one line. */
export function refusedArguments(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  // Node adds advice about quoting; its first sentence says what is wrong.
  const [first = reason] = reason.split(/\.(?:\s|$)|\n/);
  return `${first}. Use --help to see the options.`;
}
