/*
 * What a run leaves behind for the checker: what people did and when, what arrived in the mailbox, what the books say.
 * Plain data, so that a test can hand over any of it changed. All moments are the simulated clock's.
 */
import { MINUTE_MS } from '../../workers/domain/civil-date.ts';
import type { EditionName, Place } from './places.ts';

/** Something a person did. It took effect at some moment from `began` (first tried) to `ended` (answered). */
export interface Deed {
  readonly kind: 'listed' | 'left' | 'done';
  /** Where they live from then on; for `listed`, which is also how one moves and comes back. */
  readonly place: Place | null;
  readonly began: number;
  /** Infinity: never answered. */
  readonly ended: number;
}

export interface PersonEvidence {
  readonly email: string;
  readonly deeds: readonly Deed[];
}

/** An advisory's mail that the provider took. */
export interface MailEvidence {
  readonly to: string;
  /** The subscriber that its link belongs to. */
  readonly subscriber: number;
  /** The batch's key, from its tag, and the mail's place in it. */
  readonly key: string;
  readonly index: number;
  readonly takenAt: number;
  readonly subject: string;
  /** The countries whose regulator its text names. */
  readonly regulatorsOf: readonly string[];
}

/** A batch's row. Whatever else the row has is only for showing it with a finding. */
export interface BatchEvidence {
  readonly edition: EditionName;
  readonly country: string;
  readonly zone: string;
  readonly campaign_id: number;
  readonly last_position: number;
  readonly part: number;
  readonly state: string;
  readonly generation: number;
  /** JSON array of subscriber ids. */
  readonly members: string;
  readonly outcomes: string;
  /** When the generation was frozen. */
  readonly claimed_at: number | null;
  readonly settled_at: number | null;
}

/** A freeze that dropped somebody, as the database saw it: whom, and how it was booked. */
export interface FreezeEvidence {
  readonly edition: EditionName;
  readonly country: string;
  /** The batch's key from then on. */
  readonly key: string;
  readonly frozenAt: number;
  readonly dropped: readonly number[];
  readonly left: number;
  readonly done: number;
  readonly passedOver: number;
}

export interface AccountEvidence {
  readonly edition: string;
  readonly country: string;
  readonly intended: number;
  readonly accepted: number;
  readonly left: number;
  readonly done: number;
  readonly refused: number;
  readonly expired: number;
  readonly unknown: number;
  readonly waiting: number;
}

/** A tick that ended well and after which the books showed nothing waiting. */
export interface Settled {
  /** The simulated moment before the tick began; nobody who was listed by then can have been overlooked by it. */
  readonly tickAt: number;
  readonly settledAt: number;
}

export interface Evidence {
  readonly people: readonly PersonEvidence[];
  readonly mails: readonly MailEvidence[];
  readonly batches: readonly BatchEvidence[];
  readonly accounts: readonly AccountEvidence[];
  readonly settled: readonly Settled[];
  /** Email by subscriber id, as far as known. */
  readonly emails: ReadonlyMap<number, string>;
  /** The subject that a mail of the edition has in a country. */
  readonly subjects: ReadonlyMap<string, string>;
  /** Keys that were used with different bytes. */
  readonly changedKeys: readonly string[];
  readonly freezes: readonly FreezeEvidence[];
  /** Addresses that the provider refuses, whoever else is in the call. */
  readonly refused: ReadonlySet<string>;
  /** Keys of calls that the provider answered well, to a process that lived long enough to book it. */
  readonly answered: ReadonlySet<string>;
}

export const subjectKey = (edition: string, country: string): string => `${edition} ${country}`;

/** A frozen batch's time may lie this far behind the clock: a tick that came late dates its messages by its own time. */
export const LATE_TICK_MS = 10 * MINUTE_MS;

export function rowKey(row: BatchEvidence): string {
  return `${row.campaign_id}-${row.last_position}-${row.part}`;
}

/** The key of the row's generation. */
export function keyOf(row: BatchEvidence): string {
  return `${rowKey(row)}-${row.generation}`;
}

/** The batch's id without its generation. */
export function batchOf(key: string): string {
  return key.slice(0, key.lastIndexOf('-'));
}

export function membersOf(row: BatchEvidence): readonly number[] {
  return JSON.parse(row.members) as number[];
}

export interface Finding {
  readonly kind:
    | 'lost'
    | 'doubled'
    | 'not on the list'
    | 'wrong variant'
    | 'outside the edition'
    | 'books do not add up'
    | 'books and mailbox differ'
    | 'books and deeds differ'
    | 'false excuse'
    | 'same key, other bytes'
    | 'sign-up without its mail'
    | 'little came through';
  readonly text: string;
  readonly people: readonly string[];
  /** Keys of the batches involved. */
  readonly batches: readonly string[];
}
