/* An address on the command line: checked here, so that nonsense is told before anything is asked. */
import { type AddressFault, type EmailAddress, parseEmailAddress } from '../../workers/domain/email-address.ts';
import { CommandFailure, EXIT } from './exit.ts';

export const ADDRESS_FAULTS: Readonly<Record<AddressFault, string>> = {
  empty: 'has no address',
  'no-at': 'the address has no @',
  'too-long': 'the address is too long',
  'local-part': 'what stands before the @ is no address',
  domain: 'what stands behind the @ is no domain',
};

export function addressArgument(typed: string): EmailAddress {
  const parsed = parseEmailAddress(typed);
  if (parsed.ok) return parsed.value;
  const fault = parsed.error === 'empty' ? 'nothing stands there' : ADDRESS_FAULTS[parsed.error];
  throw new CommandFailure(
    `${JSON.stringify(typed)} is not an email address: ${fault}. One looks like anna@example.org.`,
    EXIT.usage,
  );
}
