/*
 * POST /operator/consent {address}: the proof of what one address's owner agreed to. Only reads. The address comes in
 * the body and goes into no log; the answer tells who asks and answers for the list, so that it can stand by itself.
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { type ProofWording, readConsentProof } from '../../../db/consent-proof.ts';
import { addressHashes, importAddressKey, keyFingerprints } from '../../domain/address-hash.ts';
import { canonicalAddress } from '../../domain/email-address.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import type { Station } from '../station.ts';
import { address, readRequest } from './read-request.ts';

const ConsentRequest = z.object({ address });

export type ConsentStation = Pick<Station, 'db' | 'settings' | 'clock'>;

export function consentRoutes({ db, settings, clock }: ConsentStation): Hono {
  const app = new Hono();
  app.post('/', async (c) => {
    const request = await readRequest(c, ConsentRequest);
    if (!request.ok) return request.error;
    const keys = await importAddressKey(settings.ADDRESS_KEY);
    const [hashes, fingerprints] = await Promise.all([
      addressHashes(keys, request.value.address),
      keyFingerprints(keys),
    ]);
    const proof = await readConsentProof(db, hashes);
    return c.json({
      address: canonicalAddress(request.value.address),
      printedAt: clock.now(),
      operator: {
        name: settings.SENDER_NAME,
        sender: settings.SENDER_ADDRESS,
        postalAddress: settings.POSTAL_ADDRESS,
        replyTo: settings.REPLY_TO,
        site: settings.SITE_URL,
      },
      /** The address's hash under each key, newest first. */
      hashes: hashes.map((hash, index) => ({ hash, key: fingerprints[index] })),
      ...proof,
      wordings: await Promise.all(proof.wordings.map(checked)),
    });
  });
  return app;
}

/** With whether the text still has the hash under which it was agreed to. */
async function checked(wording: ProofWording): Promise<ProofWording & { readonly isGenuine: boolean }> {
  return { ...wording, isGenuine: (await sha256Hex(wording.content)) === wording.hash };
}
