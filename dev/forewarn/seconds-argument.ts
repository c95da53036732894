/* A number of seconds on the command line, at most an hour. */
import { InvalidArgumentError } from 'commander';

const LIMIT_SECONDS = 3600;

export function secondsArgument(typed: string): number {
  const seconds = Number(typed);
  if (!/^\d+(\.\d+)?$/.test(typed) || seconds <= 0 || seconds > LIMIT_SECONDS) {
    throw new InvalidArgumentError(`This is not a number of seconds up to ${LIMIT_SECONDS}.`);
  }
  return seconds;
}
