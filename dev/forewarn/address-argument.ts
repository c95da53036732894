/* An address on the command line: checked here, so that nonsense is told before anything is asked. */
import { InvalidArgumentError } from 'commander';
import { type EmailAddress, parseEmailAddress } from '../../workers/domain/email-address.ts';

export function addressArgument(typed: string): EmailAddress {
  const parsed = parseEmailAddress(typed);
  if (!parsed.ok) throw new InvalidArgumentError('This is not an email address.');
  return parsed.value;
}
