/*
 * The schema, readable as the specification. Instants are epoch milliseconds and end in `At`; civil dates are
 * `YYYY-MM-DD`; closed sets come from workers/domain. Addresses stand in `sign_ups` and `subscribers` and nowhere else.
 */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { ADVISORY_KINDS } from '../workers/domain/advisory-kind.ts';
import { BATCH_STATES } from '../workers/domain/batch.ts';
import { CONSENT_EVENTS, DEPARTURE_WAYS, DEPARTURES, SUPPRESSION_REASONS } from '../workers/domain/departure.ts';
import { AUDIENCES, EDITIONS } from '../workers/domain/edition.ts';
import { LANGUAGES } from '../workers/domain/language.ts';
import { LETTER_KINDS } from '../workers/domain/letter.ts';
import { REMINDERS } from '../workers/domain/preference.ts';

/** A request that is not confirmed yet, or was confirmed a few days ago. It is not on the list. */
export const signUps = sqliteTable(
  'sign_ups',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    email: text('email').notNull(),
    addressHash: text('address_hash').notNull().unique(),
    country: text('country').notNull(),
    zone: text('zone').notNull(),
    language: text('language', { enum: LANGUAGES }).notNull(),
    /** Where the request came from: `page`, `json` or `embed`, and the site if it was another (`embed https://…`). */
    form: text('form').notNull(),
    wordingHash: text('wording_hash').notNull(),
    requestedAt: integer('requested_at').notNull(),
    confirmedAt: integer('confirmed_at'),
    /** How many mails were asked for, and which of them the provider has taken: they differ while one waits. */
    mailsAsked: integer('mails_asked').notNull().default(1),
    mailsTaken: integer('mails_taken').notNull().default(0),
    mailAskedAt: integer('mail_asked_at').notNull(),
    /** The mail that an hour had room for (db/confirmation-hours.ts). */
    mailsAdmitted: integer('mails_admitted').notNull().default(0),
  },
  (table) => [
    index('sign_ups_waiting').on(table.mailAskedAt).where(sql`mails_taken < mails_asked and confirmed_at is null`),
  ],
);

/** How many confirmation mails each clock hour has taken, against the ceiling over all of them. */
export const confirmationHours = sqliteTable('confirmation_hours', {
  /** Hours since the epoch. */
  hour: integer('hour').primaryKey(),
  mails: integer('mails').notNull(),
});

/** A person who confirmed. `left_at` is set when they leave; the row goes within 48 hours of that. */
export const subscribers = sqliteTable(
  'subscribers',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    email: text('email').notNull(),
    addressHash: text('address_hash').notNull().unique(),
    country: text('country').notNull(),
    zone: text('zone').notNull(),
    language: text('language', { enum: LANGUAGES }).notNull(),
    /** Ever growing, given on confirming and anew whenever somebody may become due again: see `counters`. */
    position: integer('position').notNull(),
    confirmedAt: integer('confirmed_at').notNull(),
    leftAt: integer('left_at'),
    departure: text('departure', { enum: DEPARTURES }),
    /** JSON array of the kinds of advisory that they do not want, in the order of the set. */
    mutedKinds: text('muted_kinds').notNull().default('[]'),
    reminders: text('reminders', { enum: REMINDERS }).notNull().default('all'),
  },
  (table) => [
    index('subscribers_by_place').on(table.country, table.zone, table.position).where(sql`left_at is null`),
    index('subscribers_departed').on(table.leftAt).where(sql`left_at is not null`),
  ],
);

/** A mail that a subscriber asked for on a page; one row a kind. The address is looked up when it is sent. */
export const letters = sqliteTable(
  'letters',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    subscriberId: integer('subscriber_id').notNull(),
    kind: text('kind', { enum: LETTER_KINDS }).notNull(),
    /** That of the page on which it was asked for. */
    language: text('language', { enum: LANGUAGES }).notNull(),
    /** As in `sign_ups`. */
    mailsAsked: integer('mails_asked').notNull().default(1),
    mailsTaken: integer('mails_taken').notNull().default(0),
    mailAskedAt: integer('mail_asked_at').notNull(),
  },
  (table) => [
    uniqueIndex('letters_once').on(table.subscriberId, table.kind),
    index('letters_waiting').on(table.mailAskedAt).where(sql`mails_taken < mails_asked`),
  ],
);

/** The places in the order that a subscriber had before: where earlier batches of an edition are looked up. */
export const formerPositions = sqliteTable(
  'former_positions',
  {
    subscriberId: integer('subscriber_id').notNull(),
    position: integer('position').notNull(),
    country: text('country').notNull(),
    zone: text('zone').notNull(),
  },
  (table) => [primaryKey({ columns: [table.subscriberId, table.position] })],
);

/** Numbers that only grow: `position`. Raised in the transaction that uses it, so that order is commit order. */
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

/** An operator's approval of an advisory's exact variants. */
export const releases = sqliteTable(
  'releases',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    advisory: text('advisory').notNull(),
    /** Hash over the hashes of all its variants. */
    contentHash: text('content_hash').notNull(),
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
    /** Whom the edition is for, by whether they were told one of the `formerly` announced dates. */
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
    /** When this generation was first claimed: the age of its idempotency key. */
    claimedAt: integer('claimed_at'),
    leasedUntil: integer('leased_until'),
    /** Null while there is something left to do. */
    settledAt: integer('settled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.campaignId, table.lastPosition, table.part] }),
    index('batches_unsettled').on(table.campaignId, table.lastPosition, table.part).where(sql`settled_at is null`),
  ],
);

/** A subscriber's own word that they took the steps. */
export const doneMarks = sqliteTable(
  'done_marks',
  {
    subscriberId: integer('subscriber_id').notNull(),
    advisory: text('advisory').notNull(),
    campaignId: integer('campaign_id').notNull(),
    markedAt: integer('marked_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.subscriberId, table.advisory] })],
);

/** Each departure: when, why, which way, and which campaign's mail carried the link. No address. */
export const departures = sqliteTable('departures', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  reason: text('reason', { enum: DEPARTURES }).notNull(),
  way: text('way', { enum: DEPARTURE_WAYS }).notNull(),
  /** 0: no campaign's mail. */
  campaignId: integer('campaign_id').notNull(),
  country: text('country').notNull(),
  language: text('language', { enum: LANGUAGES }).notNull(),
  departedAt: integer('departed_at').notNull(),
  /** When the person undid it, if they did. */
  takenBackAt: integer('taken_back_at'),
});

/** Addresses that must not be written to, as keyed hashes. They survive erasure. */
export const suppressions = sqliteTable('suppressions', {
  addressHash: text('address_hash').primaryKey(),
  reason: text('reason', { enum: SUPPRESSION_REASONS }).notNull(),
  suppressedAt: integer('suppressed_at').notNull(),
});

/** What somebody agreed to, append-only, under the keyed hash of the address. */
export const consentRecords = sqliteTable(
  'consent_records',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    addressHash: text('address_hash').notNull(),
    event: text('event', { enum: CONSENT_EVENTS }).notNull(),
    happenedAt: integer('happened_at').notNull(),
    language: text('language', { enum: LANGUAGES }).notNull(),
    form: text('form').notNull(),
    wordingHash: text('wording_hash'),
  },
  (table) => [index('consent_records_by_address').on(table.addressHash)],
);

/** Every wording that somebody agreed to, by its hash. */
export const wordings = sqliteTable('wordings', {
  hash: text('hash').primaryKey(),
  language: text('language', { enum: LANGUAGES }).notNull(),
  content: text('content').notNull(),
  firstUsedAt: integer('first_used_at').notNull(),
});

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
