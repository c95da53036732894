/*
 * `POST /local/seed`: fills the local list with confirmed synthetic readers, through the functions that a person's
 * sign-up goes through, without their mails. Their addresses are the provider's own test addresses, so that pointing
 * the local system at the real provider by mistake reaches nobody. Readers who are there already stay as they are.
 */
import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { confirm } from '../db/confirmations.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { pageTexts } from '../templates/locales/pages.ts';
import { addressHash, importAddressKey } from './domain/address-hash.ts';
import { isCountry } from './domain/country.ts';
import { type EmailAddress, parseEmailAddress } from './domain/email-address.ts';
import { LANGUAGES } from './domain/language.ts';
import { acceptSignUp } from './signup/accept-sign-up.ts';

/** Readers of one request. */
const LIMIT = 100;

const SeedRequest = z.object({
  /** The number of the first reader. */
  from: z.number().int().min(1),
  count: z.number().int().min(1).max(LIMIT),
  /** The n-th reader has the n-th country and language, in turn. */
  countries: z.array(z.string().refine(isCountry)).min(1),
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .default([...LANGUAGES]),
});

export async function seed(request: Request, env: Cloudflare.LocalEnv): Promise<Response> {
  if (request.headers.get('authorization') !== `Bearer ${env.OPERATOR_TOKEN}`) {
    return Response.json({ error: 'send the operator token' }, { status: 401 });
  }
  const parsed = SeedRequest.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return Response.json({ error: z.prettifyError(parsed.error) }, { status: 422 });
  const db = openDatabase(env.DB);
  const key = await importAddressKey(env.ADDRESS_KEY);
  const readers = await Promise.all(
    Array.from({ length: parsed.data.count }, async (_, index) => {
      const number = parsed.data.from + index;
      const email = testAddress(number);
      return { number, email, hash: await addressHash(key, email) };
    }),
  );
  const known = await listKnown(
    db,
    readers.map((reader) => reader.hash),
  );
  let confirmed = 0;
  for (const { number, email, hash } of readers) {
    if (known.has(hash)) continue;
    const nth = <Item>(list: readonly Item[]): Item => list[(number - 1) % list.length] as Item;
    const language = nth(parsed.data.languages);
    const now = Date.now();
    const wording = { language, content: pageTexts(language).form.consent };
    const country = nth(parsed.data.countries);
    const signUp = { email, country, claimedZone: undefined, language, form: 'json', wording } as const;
    const id = await acceptSignUp(db, key, signUp, now);
    if (id !== null && (await confirm(db, id, now)) !== null) confirmed += 1;
  }
  return Response.json({ confirmed });
}

function testAddress(number: number): EmailAddress {
  const parsed = parseEmailAddress(`delivered+${number}@resend.dev`);
  if (!parsed.ok) throw new RangeError(`reader ${number} has no valid address`);
  return parsed.value;
}

async function listKnown(db: Database, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.all<{ hash: string }>(sql`
    select address_hash as hash from subscribers where address_hash in (select value from json_each(${JSON.stringify(hashes)}))`);
  return new Set(rows.map((row) => row.hash));
}
