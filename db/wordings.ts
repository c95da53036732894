/*
 * Wordings: what people agreed to, each text once, under its hash. A statement for a caller's batch, so that a wording
 * is there before whatever refers to it. Never changes one that is there.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Language } from '../workers/domain/language.ts';
import type { Database } from './database.ts';

export interface Wording {
  readonly hash: string;
  /** Of the page or mail that showed it. */
  readonly language: Language;
  readonly content: string;
}

/** Keeps those that are new, if the condition holds. */
export function keepWordings(db: Database, wordings: readonly Wording[], condition: SQL, now: Instant) {
  return db.run(sql`
    insert into wordings (hash, language, content, first_used_at)
    select value ->> '$.hash', value ->> '$.language', value ->> '$.content', ${now}
    from json_each(${JSON.stringify(wordings)}) where ${condition}
    on conflict (hash) do nothing`);
}
