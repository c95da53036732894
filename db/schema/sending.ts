/* What is sent: the releases, the campaigns, the ledger of batches and the lane. No address. */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { ADVISORY_KINDS } from '../../workers/domain/advisory-kind.ts';
import { BATCH_STATES } from '../../workers/domain/batch.ts';
import { AUDIENCES, EDITIONS, ERRATA } from '../../workers/domain/edition.ts';
import { LANGUAGES } from '../../workers/domain/language.ts';

/** How many confirmation mails each clock hour has taken, against the ceiling over all of them. */
export const confirmationHours = sqliteTable('confirmation_hours', {
  /** Hours since the epoch. */
  hour: integer('hour').primaryKey(),
  mails: integer('mails').notNull(),
});

/**
 * Numbers that only grow, each by its name. `position` is raised in the transaction that uses it, so that order is commit
 * order; others count requests (db/sign-ups.ts), or note how far something has come (db/digest.ts, db/retention.ts).
 */
export const counters = sqliteTable('counters', {
  name: text('name').primaryKey(),
  value: integer('value').notNull(),
});

/** A rendered edition for one region and language, under its content's hash. Never changed, never deleted. */
export const variants = sqliteTable('variants', {
  hash: text('hash').primaryKey(),
  /** JSON of a `Variant` (workers/domain/variant.ts). */
  content: text('content').notNull(),
});

/** An operator's approval of an advisory's exact variants and schedule. */
export const releases = sqliteTable(
  'releases',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    advisory: text('advisory').notNull(),
    /** Hash over the hashes of all its variants, and its schedule. */
    contentHash: text('content_hash').notNull(),
    /** JSON array of lines (workers/domain/schedule.ts), to show what another content changes. */
    schedule: text('schedule').notNull().default('[]'),
    releasedAt: integer('released_at').notNull(),
    releasedBy: text('released_by').notNull(),
  },
  (table) => [index('releases_by_advisory').on(table.advisory, table.id)],
);

export const releaseVariants = sqliteTable(
  'release_variants',
  {
    releaseId: integer('release_id').notNull(),
    edition: text('edition', { enum: EDITIONS }).notNull(),
    region: text('region').notNull(),
    language: text('language', { enum: LANGUAGES }).notNull(),
    variantHash: text('variant_hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.releaseId, table.edition, table.region, table.language] })],
);

/** One edition for one country and zone. A moved date makes new campaigns, so the date is part of its name. */
export const campaigns = sqliteTable(
  'campaigns',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    advisory: text('advisory').notNull(),
    effectiveOn: text('effective_on').notNull(),
    edition: text('edition', { enum: EDITIONS }).notNull(),
    country: text('country').notNull(),
    zone: text('zone').notNull(),
    region: text('region').notNull(),
    /**
     * Whom the edition is for: by whether they were told one of the `formerly` announced dates, or had words that were
     * wrong.
     */
    audience: text('audience', { enum: AUDIENCES }).notNull().default('all'),
    /** JSON array of dates. */
    formerly: text('formerly').notNull().default('[]'),
    /** What the advisory is about, as its facts said when the campaign was opened. */
    kind: text('kind', { enum: ADVISORY_KINDS }).notNull().default('data-use'),
    opensAt: integer('opens_at').notNull(),
    /** Null: open until the advisory is retired. */
    closesAt: integer('closes_at'),
    /** Everybody of this place up to this position has been looked at. */
    cursor: integer('cursor').notNull().default(0),
  },
  (table) => [
    uniqueIndex('campaigns_once').on(table.advisory, table.effectiveOn, table.edition, table.country, table.zone),
  ],
);

/**
 * At most 100 recipients of one campaign: one provider call. Named by the last position it covers. Whoever is
 * dropped when it is frozen is counted in `left`, `done` or `passed_over`; `members` then holds whom the call is for.
 */
export const batches = sqliteTable(
  'batches',
  {
    campaignId: integer('campaign_id').notNull(),
    lastPosition: integer('last_position').notNull(),
    part: integer('part').notNull().default(1),
    firstPosition: integer('first_position').notNull(),
    state: text('state', { enum: BATCH_STATES }).notNull().default('planned'),
    generation: integer('generation').notNull().default(0),
    /** JSON array of subscriber ids; with `languages`, frozen by a claim. */
    members: text('members').notNull(),
    languages: text('languages'),
    /** One character a member: workers/domain/outcome.ts. */
    outcomes: text('outcomes').notNull().default(''),
    /** The release whose variants this generation carries. */
    releaseId: integer('release_id'),
    planned: integer('planned').notNull(),
    left: integer('left').notNull().default(0),
    done: integer('done').notNull().default(0),
    /** Not this campaign's after all: moved, had it elsewhere, not of its audience, or not what they chose. */
    passedOver: integer('passed_over').notNull().default(0),
    /** When it was planned, or last put on the queue again by recovery. */
    enqueuedAt: integer('enqueued_at').notNull(),
    /** Null: planned before this was noted. */
    plannedAt: integer('planned_at'),
    /** When this generation was first claimed: the age of its idempotency key. */
    claimedAt: integer('claimed_at'),
    leasedUntil: integer('leased_until'),
    /** Null while there is something left to do. */
    settledAt: integer('settled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.campaignId, table.lastPosition, table.part] }),
    index('batches_unsettled').on(table.campaignId, table.lastPosition, table.part).where(sql`settled_at is null`),
    index('batches_expired').on(table.settledAt).where(sql`state = 'expired'`),
  ],
);

/** The sending lane: one row. Paused until an instant (throttling, daily quota) or halted until somebody acts. */
export const lane = sqliteTable('lane', {
  id: integer('id').primaryKey(),
  pausedUntil: integer('paused_until'),
  haltedAt: integer('halted_at'),
  /** The provider's word for why. */
  reason: text('reason'),
  /** The scheduled time of the latest tick that finished. */
  lastTickAt: integer('last_tick_at'),
});

/**
 * An operator's order to mend words that were wrong: whom they reached gets the erratum, once. Written once, never changed.
 */
export const errata = sqliteTable(
  'errata',
  {
    advisory: text('advisory').notNull(),
    erratum: text('erratum', { enum: ERRATA }).notNull(),
    /** The edition whose words were wrong, and the date that it was about. */
    edition: text('edition', { enum: EDITIONS }).notNull(),
    effectiveOn: text('effective_on').notNull(),
    /** JSON array of hashes: the variants that were wrong, whichever releases had them. */
    wrong: text('wrong').notNull(),
    /** JSON array of the countries in which they went out; null: all. */
    countries: text('countries'),
    orderedAt: integer('ordered_at').notNull(),
    orderedBy: text('ordered_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.advisory, table.erratum] })],
);
