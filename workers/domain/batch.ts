/*
 * A batch: at most 100 recipients of one campaign, one provider call, the unit of exactly-once.
 * Names and limits only; the statements that move a batch from state to state are in db/claims.ts, settlements.ts,
 * unsettled-batches.ts and feedback.ts.
 *
 *   planned --claim--> sending --2xx--> accepted
 *      |                 |  '--definite refusal--> planned (next generation, members re-read) or rejected
 *      |                 '--no answer--> sending again, same key, same bytes, for under 23 h --> unknown
 *      '--edition closed--> expired
 */
import { HOUR_MS, MINUTE_MS } from './civil-date.ts';

export const BATCH_STATES = ['planned', 'sending', 'accepted', 'rejected', 'unknown', 'expired'] as const;
export type BatchState = (typeof BATCH_STATES)[number];

/** Resend's limit for one call (POST /emails/batch). */
export const BATCH_LIMIT = 100;

/** How long a claim lasts before somebody else may take the batch over: longer than a call may take (30 s). */
export const LEASE_MS = MINUTE_MS;

/** Resend keeps an idempotency key for 24 h; we stop repeating an hour before that. */
export const KEY_LIFE_MS = 23 * HOUR_MS;

/**
 * What names a batch: its campaign, the last position it covers, and its part (1 is the whole; a batch that is
 * halved leaves parts 2n and 2n+1). Written `12-3400-1`: letters that tags and idempotency keys both allow.
 */
export interface BatchId {
  readonly campaign: number;
  readonly position: number;
  readonly part: number;
}

export function formatBatchId(id: BatchId): string {
  return `${id.campaign}-${id.position}-${id.part}`;
}

export function parseBatchId(text: string): BatchId | null {
  const match = /^(\d{1,15})-(\d{1,15})-(\d{1,15})$/.exec(text);
  return match ? { campaign: Number(match[1]), position: Number(match[2]), part: Number(match[3]) } : null;
}

/** The idempotency key, also the value of the `batch` tag: a batch's generation always means the same bytes. */
export function batchKey(id: BatchId, generation: number): string {
  return `${formatBatchId(id)}-${generation}`;
}

export function parseBatchKey(text: string): { id: BatchId; generation: number } | null {
  const match = /^(.+)-(\d{1,9})$/.exec(text);
  const id = match?.[1] === undefined ? null : parseBatchId(match[1]);
  return id === null ? null : { id, generation: Number(match?.[2]) };
}
