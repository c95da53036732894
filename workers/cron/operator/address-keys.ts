/*
 * The address keys (docs/keys.md):
 *   GET  /operator/address-keys         their fingerprints, newest first
 *   POST /operator/address-keys/rehash  {table, after}   one step of the job that moves what we have to the newest key
 * A step is bounded and may run again at any time; whose address is gone stays under the key of its day.
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { listAddresses, REHASHED_TABLES, rehash, rehashingsOf } from '../../../db/rehash.ts';
import { addressHashes, importAddressKey, keyFingerprints } from '../../domain/address-hash.ts';
import { parseEmailAddress } from '../../domain/email-address.ts';
import type { ConsentStation } from './consent.ts';
import { readRequest } from './read-request.ts';

/** Addresses of one step: hashed under every key, and moved in one transaction. */
const ADDRESSES_A_STEP = 250;

const Step = z.object({ table: z.enum(REHASHED_TABLES), after: z.int().min(0) });

export function addressKeyRoutes({ db, settings }: ConsentStation): Hono {
  const app = new Hono();
  app.get('/', async (c) => c.json({ keys: await keyFingerprints(await importAddressKey(settings.ADDRESS_KEY)) }));
  app.post('/rehash', async (c) => {
    const request = await readRequest(c, Step);
    if (!request.ok) return request.error;
    const keys = await importAddressKey(settings.ADDRESS_KEY);
    const { table, after } = request.value;
    const rows = await listAddresses(db, table, after, ADDRESSES_A_STEP);
    const hashes = await Promise.all(
      rows.map(async ({ email }) => {
        const parsed = parseEmailAddress(email);
        return parsed.ok ? await addressHashes(keys, parsed.value) : null;
      }),
    );
    const moved = await rehash(db, hashes.filter((each) => each !== null).flatMap(rehashingsOf));
    const next = rows.length < ADDRESSES_A_STEP ? null : (rows.at(-1)?.id ?? null);
    return c.json({ read: rows.length, moved, next });
  });
  return app;
}
