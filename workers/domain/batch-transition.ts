/*
 * What a batch's row becomes by everything that can happen to it, as a pure function; and what the provider's answer
 * means for the batch, which the deliverer asks (cron/deliver/settle.ts). The statements in db/claims.ts,
 * settlements.ts, unsettled-batches.ts and feedback.ts do the same in SQL, in one step each; a test drives both
 * through every reachable pair of state and event. Members and outcomes are theirs alone: here a batch has a size.
 * Invariant: a settled batch changes in one case only, from `unknown` to `accepted`.
 */
import { type BatchState, KEY_LIFE_MS, LEASE_MS } from './batch.ts';
import type { Instant } from './civil-date.ts';

export const ANSWERS = [
  'accepted',
  'throttled',
  'quota',
  'halted',
  'refused',
  'busy',
  'unanswered',
  'conflict',
] as const;
export type Answer = (typeof ANSWERS)[number];

export type Consequence = 'accept' | 'next generation' | 'repeat' | 'reject' | 'halve' | 'give up';

/**
 * What an answer makes of the batch. A call that was not let through is a definite refusal of the generation only if
 * nobody can have called before: the provider turns calls away before it looks at their key, so that it says nothing
 * about an earlier call with the same one.
 */
export function consequenceOf(answer: Answer, isRepeat: boolean, size: number): Consequence {
  switch (answer) {
    case 'accepted':
      return 'accept';
    case 'throttled':
    case 'quota':
    case 'halted':
      return isRepeat ? 'repeat' : 'next generation';
    case 'refused':
      return size > 1 ? 'halve' : 'reject';
    case 'busy':
    case 'unanswered':
      return 'repeat';
    case 'conflict':
      return 'give up';
  }
}

/** What decides about a batch: the part of its row that events look at. */
export interface BatchFacts {
  readonly state: BatchState;
  readonly generation: number;
  /** Members left in it. */
  readonly size: number;
  /** When the generation was frozen: the age of its key. */
  readonly claimedAt: Instant | null;
  /** Negated: given up before. */
  readonly leasedUntil: Instant | null;
  /** While it is sending: feedback has come already, so the provider took the call, whatever it answers or does not. */
  readonly isHeard: boolean;
}

/** A claim, as its holder remembers it. */
export interface Claim {
  readonly generation: number;
  readonly leasedUntil: Instant;
  readonly isRepeat: boolean;
}

export type BatchEvent =
  /** A message came. `kept`: how many a freeze would keep. */
  | { readonly kind: 'claim'; readonly kept: number }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly claim: Claim }
  /** Word about a member of the generation. */
  | { readonly kind: 'feedback'; readonly generation: number }
  /** A tick looks for what may not be sent any more. */
  | { readonly kind: 'overdue' };

export interface Circumstances {
  readonly now: Instant;
  readonly opensAt: Instant;
  readonly closesAt: Instant | null;
  readonly isReleased: boolean;
}

export interface Step {
  readonly batch: BatchFacts;
  /** For whoever claimed it: makes the call. */
  readonly claim: Claim | null;
  /** Batches that take its members over, planned, at its generation. */
  readonly halves: readonly BatchFacts[];
}

/** What the event makes of the batch; null when it changes nothing. */
export function step(batch: BatchFacts, event: BatchEvent, circumstances: Circumstances): Step | null {
  switch (event.kind) {
    case 'claim':
      return claimed(batch, event.kept, circumstances);
    case 'answer':
      return answered(batch, event.answer, event.claim);
    case 'feedback':
      return heardOf(batch, event.generation);
    case 'overdue':
      return overdue(batch, circumstances);
  }
}

function heardOf(batch: BatchFacts, generation: number): Step | null {
  if (batch.generation !== generation) return null;
  if (batch.state === 'unknown') return became(batch, 'accepted');
  // Not settled yet: only the answer can say who in it was refused.
  if (batch.state !== 'sending' || batch.isHeard) return null;
  return { batch: { ...batch, isHeard: true }, claim: null, halves: [] };
}

function claimed(batch: BatchFacts, kept: number, circumstances: Circumstances): Step | null {
  const { now, isReleased } = circumstances;
  if (now < circumstances.opensAt || isClosed(circumstances)) return null;
  if (batch.state === 'sending') {
    if (!isLeaseOver(batch, now) || isKeyOld(batch, now)) return null;
    const { generation } = batch;
    // Grows whatever the clock says: a generation's leases name its claims.
    const leasedUntil = Math.max(Math.abs(batch.leasedUntil ?? 0) + 1, now + LEASE_MS);
    return { batch: { ...batch, leasedUntil }, claim: { generation, leasedUntil, isRepeat: true }, halves: [] };
  }
  if (batch.state !== 'planned' || !isReleased) return null;
  const generation = batch.generation + 1;
  const leasedUntil = now + LEASE_MS;
  const frozen = { generation, size: kept, claimedAt: now, leasedUntil, isHeard: false };
  if (kept === 0) return { batch: { ...frozen, state: 'accepted' }, claim: null, halves: [] };
  return { batch: { ...frozen, state: 'sending' }, claim: { generation, leasedUntil, isRepeat: false }, halves: [] };
}

function answered(batch: BatchFacts, answer: Answer, claim: Claim): Step | null {
  if (batch.generation !== claim.generation) return null;
  const isInDoubt = batch.state === 'sending' || batch.state === 'unknown';
  // Once another has taken over, their call may be taken: only what is certain of the generation counts then.
  const isHeld = batch.state === 'sending' && batch.leasedUntil === claim.leasedUntil;
  switch (consequenceOf(answer, claim.isRepeat, batch.size)) {
    case 'accept':
      return isInDoubt ? became(batch, 'accepted') : null;
    case 'give up':
      return batch.state === 'sending' ? became(batch, inDoubt(batch)) : null;
    case 'next generation':
      return isHeld ? became(batch, 'planned') : null;
    case 'repeat':
      return isHeld ? { batch: { ...batch, leasedUntil: -claim.leasedUntil }, claim: null, halves: [] } : null;
    case 'reject':
      return isHeld ? became(batch, 'rejected') : null;
    case 'halve': {
      const { generation, size } = batch;
      const half = (part: number): BatchFacts => ({
        state: 'planned',
        generation,
        size: part,
        claimedAt: null,
        leasedUntil: null,
        isHeard: false,
      });
      const halves = [half(Math.floor(size / 2)), half(Math.ceil(size / 2))];
      return isHeld ? { ...became({ ...batch, size: 0 }, 'rejected'), halves } : null;
    }
  }
}

function overdue(batch: BatchFacts, circumstances: Circumstances): Step | null {
  const { now } = circumstances;
  if (batch.state === 'planned') return isClosed(circumstances) ? became(batch, 'expired') : null;
  if (batch.state !== 'sending' || !isLeaseOver(batch, now)) return null;
  return isKeyOld(batch, now) || isClosed(circumstances) ? became(batch, inDoubt(batch)) : null;
}

const became = (batch: BatchFacts, state: BatchState): Step => ({
  batch: { ...batch, state, leasedUntil: null, isHeard: false },
  claim: null,
  halves: [],
});

/** Never asked again. Unknown, unless feedback has told. */
const inDoubt = (batch: BatchFacts): BatchState => (batch.isHeard ? 'accepted' : 'unknown');

const isClosed = ({ now, closesAt }: Circumstances): boolean => closesAt !== null && now >= closesAt;
const isLeaseOver = (batch: BatchFacts, now: Instant): boolean =>
  batch.leasedUntil !== null && batch.leasedUntil <= now;
const isKeyOld = (batch: BatchFacts, now: Instant): boolean =>
  batch.claimedAt !== null && batch.claimedAt <= now - KEY_LIFE_MS;
