/*
 * Confirming a sign-up: the person goes on the list. Confirming twice is the same success; an old, purged or forbidden
 * request, or one whose subscription has ended since, is null and changes nothing.
 */
import { type Confirmed, confirm } from '../../db/confirmations.ts';
import type { Database } from '../../db/database.ts';
import type { Instant } from '../domain/civil-date.ts';

export async function confirmSignUp(db: Database, signUpId: number, now: Instant): Promise<Confirmed | null> {
  return await confirm(db, signUpId, now);
}
