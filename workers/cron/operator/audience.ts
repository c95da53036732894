/*
 * `GET /operator/audience`: whom the list has, counted by country, zone, language and what they chose. No address and
 * nobody's number; a group may be one person, so that it is for operators only.
 */
import { readAudience } from '../../../db/audience.ts';
import type { Database } from '../../../db/database.ts';

export async function audienceReport(db: Database) {
  const groups = await readAudience(db);
  return { subscribers: groups.reduce((sum, { count }) => sum + count, 0), groups };
}
