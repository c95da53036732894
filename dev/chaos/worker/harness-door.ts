/*
 * What the harness needs and no person can do through the pages: putting people on the list (and moving them) without
 * their mails, through the functions that a sign-up goes through, and reading the rows that findings are shown with.
 * Never writes by SQL of its own.
 */
import { sql } from 'drizzle-orm';
import { confirm } from '../../../db/confirmations.ts';
import type { Database } from '../../../db/database.ts';
import { addressHash, importAddressKey } from '../../../workers/domain/address-hash.ts';
import { isCountry } from '../../../workers/domain/country.ts';
import { parseEmailAddress } from '../../../workers/domain/email-address.ts';
import { acceptSignUp } from '../../../workers/signup/accept-sign-up.ts';

interface Enlisting {
  readonly email: string;
  readonly country: string;
  readonly zone: string;
}

/**
 * Signs each person up and confirms at once. Answers with their ids; null for whoever has asked too often. Asking twice
 * is the same.
 */
export async function enlist(
  db: Database,
  env: { readonly ADDRESS_KEY: string },
  request: Request,
): Promise<(number | null)[]> {
  const key = await importAddressKey(env.ADDRESS_KEY);
  const ids: (number | null)[] = [];
  for (const { email, country, zone } of (await request.json()) as Enlisting[]) {
    const address = parseEmailAddress(email);
    if (!address.ok || !isCountry(country)) throw new RangeError('not a person that can be on the list');
    const now = Date.now();
    const asked = {
      email: address.value,
      country,
      claimedZone: zone,
      language: 'en',
      form: 'json',
      wording: { language: 'en', content: 'chaos' },
    } as const;
    const signUp =
      (await acceptSignUp(db, key, asked, now)) ??
      (await findSignUp(db, await addressHash(key, address.value), country));
    const confirmed = signUp === null ? null : await confirm(db, signUp, now);
    ids.push(confirmed?.subscriberId ?? null);
  }
  return ids;
}

/** The sign-up of a request that was cut off before its answer: asking again so soon is refused. */
async function findSignUp(db: Database, hash: string, country: string): Promise<number | null> {
  const row = await db.get<{ id: number }>(sql`
    select id from sign_ups where address_hash = ${hash} and country = ${country}`);
  return row?.id ?? null;
}

/** Every batch with its campaign, what was released, and what the observer has noted. Read only. */
export async function readRows(
  db: Database,
): Promise<Record<'batches' | 'variants' | 'subscribers' | 'freezes', unknown[]>> {
  return {
    batches: await db.all(sql`
      select c.edition as edition, c.country as country, c.zone as zone, b.* from batches b
        join campaigns c on c.id = b.campaign_id
      order by b.campaign_id, b.last_position, b.part`),
    variants: await db.all(sql`
      select r.edition as edition, r.region as region, r.language as language, v.content as content
      from release_variants r join variants v on v.hash = r.variant_hash where r.language = 'en'`),
    subscribers: await db.all(sql`select id, email from chaos_people`),
    freezes: await db.all(sql`
      select c.edition as edition, c.country as country, f.key as key, f.frozen_at as frozenAt, f.before as before,
        f.after as after, f.left as left, f.done as done, f.passed_over as passedOver
      from chaos_freezes f join campaigns c on c.id = f.campaign_id`),
  };
}
