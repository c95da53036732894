/*
 * What is known of people, and what they agreed to. Addresses stand in `sign_ups` and `subscribers` and nowhere else.
 */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { CONSENT_EVENTS, DEPARTURE_WAYS, DEPARTURES, SUPPRESSION_REASONS } from '../../workers/domain/departure.ts';
import { LANGUAGES } from '../../workers/domain/language.ts';
import { LETTER_KINDS } from '../../workers/domain/letter.ts';
import { REMINDERS } from '../../workers/domain/preference.ts';

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
    /** 1: entered by the operator, who asks; such a mail gives way to those that people asked for themselves. */
    imported: integer('imported').notNull().default(0),
  },
  (table) => [
    index('sign_ups_waiting_by_origin')
      .on(table.imported, table.mailAskedAt)
      .where(sql`mails_taken < mails_asked and confirmed_at is null`),
    index('sign_ups_waiting').on(table.mailAskedAt).where(sql`mails_taken < mails_asked and confirmed_at is null`),
    /** Whose mail an hour had room for, but has not been taken: however many others wait for theirs. */
    index('sign_ups_admitted_imports')
      .on(table.mailAskedAt)
      .where(
        sql`imported = 1 and mails_admitted >= mails_asked and mails_taken < mails_asked and confirmed_at is null`,
      ),
    /** What retention looks for on every tick. */
    index('sign_ups_unconfirmed').on(table.mailAskedAt).where(sql`confirmed_at is null`),
    index('sign_ups_confirmed').on(table.confirmedAt).where(sql`confirmed_at is not null`),
  ],
);

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
    /** The campaign whose mail led to the page on which it was asked for; 0: none. */
    campaignId: integer('campaign_id').notNull().default(0),
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
export const suppressions = sqliteTable(
  'suppressions',
  {
    addressHash: text('address_hash').primaryKey(),
    reason: text('reason', { enum: SUPPRESSION_REASONS }).notNull(),
    suppressedAt: integer('suppressed_at').notNull(),
    /** Of whoever was on this list: the id that they take again if they come back (db/coming-back.ts). Never handed out. */
    subscriberId: integer('subscriber_id'),
  },
  (table) => [index('suppressions_by_subscriber').on(table.subscriberId).where(sql`subscriber_id is not null`)],
);

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
