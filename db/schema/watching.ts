/* What the watch over sending keeps: alarms, messages that the queues gave up, and how a day's mails fared. No address. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ALARMS } from '../../workers/domain/alarm.ts';
import { DEAD_KINDS } from '../../workers/domain/dead-letter.ts';

/** One row an alarm that was ever raised (workers/domain/alarm.ts). */
export const alarms = sqliteTable('alarms', {
  name: text('name', { enum: ALARMS }).primaryKey(),
  /** How often it has turned: odd while it is raised. */
  turns: integer('turns').notNull(),
  turnedAt: integer('turned_at').notNull(),
  raisedAt: integer('raised_at').notNull(),
  /** JSON: ids, names and counts. */
  evidence: text('evidence').notNull(),
  quietSince: integer('quiet_since'),
  /** The turn that was told last, by mail and to the webhook. */
  mailed: integer('mailed').notNull().default(0),
  posted: integer('posted').notNull().default(0),
  mailedAt: integer('mailed_at'),
  postedAt: integer('posted_at'),
});

/** A message that its queue gave up: one row for each thing that it was about. */
export const deadLetters = sqliteTable(
  'dead_letters',
  {
    /** `batch 12-3400-1`, `sign-up 5`, `letter 7`, or `message` and the queue's own id where nothing could be read. */
    name: text('name').primaryKey(),
    kind: text('kind', { enum: DEAD_KINDS }).notNull(),
    diedAt: integer('died_at').notNull(),
    /** How often one about it was given up. */
    times: integer('times').notNull().default(1),
    /** When nothing was owed any more, or an operator dismissed it. */
    closedAt: integer('closed_at'),
  },
  (table) => [index('dead_letters_open').on(table.diedAt).where(sql`closed_at is null`)],
);

/** What the provider took on a UTC day, and what it has reported about that day's mails since. */
export const sendingDays = sqliteTable('sending_days', {
  /** Days since the epoch. */
  day: integer('day').primaryKey(),
  accepted: integer('accepted').notNull().default(0),
  bounced: integer('bounced').notNull().default(0),
  complained: integer('complained').notNull().default(0),
});

/** Test mails by which an operator tries whether the provider's feedback arrives (`forewarn doctor --webhook`). */
export const probes = sqliteTable('probes', {
  name: text('name').primaryKey(),
  sentAt: integer('sent_at').notNull(),
  /** When the webhook Worker was told of it; null: not yet. */
  heardAt: integer('heard_at'),
});
