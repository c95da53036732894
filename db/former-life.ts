/*
 * Somebody who was erased and confirms anew within the day for which their address has to stay is somebody new, under a
 * new id: nothing of the old row, and no link to it, speaks for them. For that the old row gives its hash up, but notes
 * it, so that a late complaint or bounce about a mail of the former life still suppresses the address.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';

const MARK = '|';

/** The hash of a subscriber's address, also of one who gave it up to a later life. */
export const HASH_OF_SUBSCRIBER = sql.raw(
  `substr(subscribers.address_hash, instr(subscribers.address_hash, '${MARK}') + 1)`,
);

/** Makes room for the new life of whoever was erased, for the sign-up `u` that the condition lets through. */
export function endFormerLife(db: Database, condition: SQL) {
  return db.run(sql`
    update subscribers set address_hash = ${'erased-'} || id || ${MARK} || address_hash
    where departure = 'erased' and address_hash in (select u.address_hash from sign_ups u where ${condition})`);
}
