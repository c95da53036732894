/*
 * Addresses that must not be written to. All of it by POST, with addresses and hashes in the body and in no log:
 *   POST /operator/suppressions            {address}                         suppress it, and end its subscription
 *   POST /operator/suppressions/lift       {address}                         lift that
 *   POST /operator/suppressions/list       {after}                           a page of the list, as keyed hashes
 *   POST /operator/suppressions/import     {keys, suppressions}              take hashes over from who has the same key
 *   POST /operator/suppressions/addresses  {suppressions}                    take addresses over
 *   POST /operator/suppressions/provider   {after}                           take over a page of the provider's own list
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { liftSuppressionOf, listSuppressions, suppressAddress } from '../../../db/operator-suppressions.ts';
import { rehash, rehashingsOf } from '../../../db/rehash.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import { addressHashes, importAddressKey, keyFingerprints } from '../../domain/address-hash.ts';
import { DAY_MS } from '../../domain/civil-date.ts';
import { SUPPRESSION_REASONS } from '../../domain/departure.ts';
import type { EmailAddress } from '../../domain/email-address.ts';
import type { SuppressionSource } from '../../mail/resend-suppressions.ts';
import type { ConsentStation } from './consent.ts';
import { address, readRequest } from './read-request.ts';
import { takeOver, takeOverAddresses } from './take-over.ts';

/** Rows of one request: what one transaction takes with ease. */
const ROWS_A_REQUEST = 200;

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is not a hash');
/** A clock that is off, or another zone: a time further ahead would outweigh every confirmation until then. */
const CLOCK_ERROR_MS = DAY_MS;

const OneAddress = z.object({ address });
const After = z.object({ after: z.union([hash, z.literal('')]) });
const ProviderAfter = z.object({ after: z.string().min(1).max(200).nullable() });

export function suppressionRoutes(station: ConsentStation, source: SuppressionSource): Hono {
  const { db, clock } = station;
  const app = new Hono();
  const addressKeys = () => importAddressKey(station.settings.ADDRESS_KEY);
  const why = {
    reason: z.enum(SUPPRESSION_REASONS),
    suppressedAt: z
      .int()
      .min(0)
      .refine((at) => at <= clock.now() + CLOCK_ERROR_MS, 'is in the future'),
  };
  const Import = z.object({
    keys: z.array(z.string().max(64)).min(1).max(20),
    suppressions: z.array(z.object({ hash, ...why })).max(ROWS_A_REQUEST),
  });
  const Addresses = z.object({ suppressions: z.array(z.object({ address, ...why })).max(ROWS_A_REQUEST) });

  /** The address's newest hash, after what was under its older ones has moved there. */
  async function hashOf(email: EmailAddress): Promise<string> {
    const hashes = await addressHashes(await addressKeys(), email);
    await rehash(db, rehashingsOf(hashes));
    return hashes[0];
  }

  app.post('/', async (c) => {
    const request = await readRequest(c, OneAddress);
    if (!request.ok) return request.error;
    const { isNew, subscriberId } = await suppressAddress(db, await hashOf(request.value.address), clock.now());
    const leaving = { reason: 'unsubscribed', way: 'operator', campaignId: 0, now: clock.now() } as const;
    const ended = subscriberId !== null && (await endSubscription(db, { ...leaving, subscriberId }));
    return c.json({ suppressed: isNew ? 'now' : 'before', ended });
  });
  app.post('/lift', async (c) => {
    const request = await readRequest(c, OneAddress);
    if (!request.ok) return request.error;
    const lifted = await liftSuppressionOf(db, await hashOf(request.value.address));
    return c.json({ lifted: lifted?.reason ?? null });
  });
  app.post('/list', async (c) => {
    const request = await readRequest(c, After);
    if (!request.ok) return request.error;
    const suppressions = await listSuppressions(db, request.value.after, ROWS_A_REQUEST);
    const next = suppressions.length < ROWS_A_REQUEST ? null : suppressions.at(-1)?.hash;
    return c.json({ keys: await keyFingerprints(await addressKeys()), suppressions, next });
  });
  app.post('/import', async (c) => {
    const request = await readRequest(c, Import);
    if (!request.ok) return request.error;
    const known = await keyFingerprints(await addressKeys());
    const unknown = request.value.keys.filter((key) => !known.includes(key));
    if (unknown.length > 0) {
      const explanation = `made under the key ${unknown.join(', ')}; this system has ${known.join(', ')}`;
      return c.json({ error: 'wrong-key', explanation }, 422);
    }
    return c.json(await takeOver(station, request.value.suppressions));
  });
  app.post('/addresses', async (c) => {
    const request = await readRequest(c, Addresses);
    if (!request.ok) return request.error;
    return c.json(await takeOverAddresses(station, await addressKeys(), request.value.suppressions));
  });
  app.post('/provider', async (c) => {
    const request = await readRequest(c, ProviderAfter);
    if (!request.ok) return request.error;
    const page = await source.page(request.value.after);
    if (!page.ok) return c.json({ error: 'provider', explanation: `the provider answered ${page.error}` }, 502);
    const { suppressions, unusable, next } = page.value;
    const taken = await takeOverAddresses(station, await addressKeys(), suppressions);
    return c.json({ ...taken, unusable, next });
  });
  return app;
}
