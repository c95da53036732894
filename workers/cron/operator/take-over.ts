/*
 * Taking suppressions over: writes them and ends the subscriptions that they end, each with its departure and its
 * consent record. Running it twice changes nothing: whoever was not yet taken off the list is by the second run.
 */
import { type Suppression, takeOverSuppressions } from '../../../db/operator-suppressions.ts';
import { rehash, rehashingsOf } from '../../../db/rehash.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import { type AddressKeys, addressHashes } from '../../domain/address-hash.ts';
import type { Instant } from '../../domain/civil-date.ts';
import { DEPARTURE_OF_SUPPRESSION, FORBIDS_CONFIRMATION, type SuppressionReason } from '../../domain/departure.ts';
import type { EmailAddress } from '../../domain/email-address.ts';
import type { ConsentStation } from './consent.ts';

/** An address that must not be written to. */
export interface SuppressedAddress {
  readonly address: EmailAddress;
  readonly reason: SuppressionReason;
  readonly suppressedAt: Instant;
}

export interface TakeOver {
  readonly read: number;
  readonly added: number;
  readonly raised: number;
  readonly outweighed: number;
  /** There before, for as grave a reason. */
  readonly known: number;
  /** Subscriptions ended by it. */
  readonly ended: number;
}

export async function takeOver({ db, clock }: ConsentStation, suppressions: readonly Suppression[]): Promise<TakeOver> {
  const { added, raised, outweighed, subscribers } = await takeOverSuppressions(db, gravest(suppressions));
  let ended = 0;
  for (const { subscriberId, reason } of subscribers) {
    const leaving = { subscriberId, reason: DEPARTURE_OF_SUPPRESSION[reason], campaignId: 0, now: clock.now() };
    if (await endSubscription(db, { ...leaving, way: 'operator' })) ended += 1;
  }
  const read = suppressions.length;
  return { read, added, raised, outweighed, known: read - added - raised - outweighed, ended };
}

/** The same, for addresses: each under its newest hash, where what was under the older ones moves first. */
export async function takeOverAddresses(
  station: ConsentStation,
  keys: AddressKeys,
  suppressed: readonly SuppressedAddress[],
): Promise<TakeOver> {
  const hashed = await Promise.all(
    suppressed.map(async ({ address, ...rest }) => ({ ...rest, hashes: await addressHashes(keys, address) })),
  );
  await rehash(
    station.db,
    hashed.flatMap(({ hashes }) => rehashingsOf(hashes)),
  );
  return await takeOver(
    station,
    hashed.map(({ hashes: [hash], reason, suppressedAt }) => ({ hash, reason, suppressedAt })),
  );
}

/** One row a hash: what forbids outweighs what does not, and the newer the older. */
function gravest(suppressions: readonly Suppression[]): readonly Suppression[] {
  const weight = ({ reason, suppressedAt }: Suppression): number =>
    suppressedAt + (FORBIDS_CONFIRMATION.includes(reason) ? Number.MAX_SAFE_INTEGER / 2 : 0);
  const byHash = new Map<string, Suppression>();
  for (const each of suppressions) {
    const known = byHash.get(each.hash);
    if (known === undefined || weight(each) > weight(known)) byHash.set(each.hash, each);
  }
  return [...byHash.values()];
}
