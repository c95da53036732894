/*
 * What operators do: their tokens, the log of their acts, approvals, and what holds or ends sending. No reader's address;
 * operators who come in by Cloudflare Access are named by their own.
 */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { HOLD_KINDS } from '../../workers/domain/hold.ts';

/** Beside the setting's own token. Only a hash is kept; a revoked one stays, so that its name never means another. */
export const operatorTokens = sqliteTable('operator_tokens', {
  name: text('name').primaryKey(),
  hash: text('hash').notNull(),
  createdAt: integer('created_at').notNull(),
  createdBy: text('created_by').notNull(),
  revokedAt: integer('revoked_at'),
});

/** Append-only (triggers): written before an act is done, so that none goes unrecorded. */
export const operatorActs = sqliteTable('operator_acts', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  askedAt: integer('asked_at').notNull(),
  operator: text('operator').notNull(),
  /** Method and path below /operator; what is private travels in bodies. */
  act: text('act').notNull(),
});

/** Append-only: what came of an act. An act without one was interrupted. */
export const operatorResults = sqliteTable('operator_results', {
  actId: integer('act_id').primaryKey(),
  endedAt: integer('ended_at').notNull(),
  status: integer('status').notNull(),
  /** JSON: ids, hashes, names of editions and counts. */
  detail: text('detail').notNull(),
});

/** Who wants exactly this content released, where it takes two (REQUIRE_SECOND_APPROVAL). */
export const approvals = sqliteTable(
  'approvals',
  {
    advisory: text('advisory').notNull(),
    contentHash: text('content_hash').notNull(),
    operator: text('operator').notNull(),
    approvedAt: integer('approved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.advisory, table.contentHash, table.operator] })],
);

/** While there is one, no batch of the advisory is claimed; advisory `*`: none at all. */
export const holds = sqliteTable(
  'holds',
  {
    advisory: text('advisory').notNull(),
    kind: text('kind', { enum: HOLD_KINDS }).notNull(),
    heldAt: integer('held_at').notNull(),
    heldBy: text('held_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.advisory, table.kind] })],
);

/** Editions that will not be sent any more, for good; edition `*`: all of the advisory's. */
export const cancellations = sqliteTable(
  'cancellations',
  {
    advisory: text('advisory').notNull(),
    edition: text('edition').notNull(),
    /** The date that the edition was about; `*` for the whole advisory. */
    effectiveOn: text('effective_on').notNull(),
    cancelledAt: integer('cancelled_at').notNull(),
    cancelledBy: text('cancelled_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.advisory, table.edition, table.effectiveOn] })],
);
