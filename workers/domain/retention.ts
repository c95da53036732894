/*
 * How long each thing is kept, in one place: the cron Worker deletes by it (db/retention.ts) and the privacy page tells
 * it. Never a number that only one of the two knows. Every table of the schema has an entry in `TABLES` (a test).
 */
import { DAY_MS, HOUR_MS } from './civil-date.ts';

/** A sign-up that nobody confirmed. */
export const PENDING_SIGN_UP_MS = 7 * DAY_MS;

/** A confirmed sign-up's row, so that its link still answers truthfully. */
export const CONFIRMED_SIGN_UP_MS = 7 * DAY_MS;

/**
 * The address of somebody who left. Longer than a provider call may be repeated (KEY_LIFE_MS), so that no batch in
 * doubt can need it any more, and well within the 48 hours that mailbox providers and readers are promised.
 */
export const DEPARTED_ADDRESS_MS = 24 * HOUR_MS;

/** What readers are promised: a day more than it takes, for a system that stood still. */
export const ERASED_WITHIN_MS = 48 * HOUR_MS;

/** A mail that somebody asked for on a page: as long as its limits look back. */
export const LETTER_MS = 7 * DAY_MS;

/** How long the link in a mail that erases everything is good for. */
export const ERASE_LINK_MS = DAY_MS;

/** Proof of consent, after the last event of an address that is on the list no more: claims lapse after three years. */
export const CONSENT_RECORD_MS = 3 * 365 * DAY_MS;

/** When, why and from which edition somebody left, without whom: two years show what changes between advisories. */
export const DEPARTURE_MS = 2 * 365 * DAY_MS;

/** D1 can be set back to any minute of this time (Time Travel). Nobody reads it but to repair the database. */
const BACKUP_MS = 30 * DAY_MS;

/** How long the provider keeps what it sent (resend.com/docs/knowledge-base/account-quotas-and-limits). */
const PROVIDER_MS = 30 * DAY_MS;

/** How long something is kept. */
export type Keeping =
  | { readonly kind: 'for'; readonly ms: number }
  /** As long as the person is on the list, and then until they are erased. */
  | { readonly kind: 'on-the-list' }
  /** As long as there is a list. */
  | { readonly kind: 'list-exists' };

/** What the privacy page tells of, in its order. */
export const KEPT = {
  request: { kind: 'for', ms: PENDING_SIGN_UP_MS },
  subscription: { kind: 'on-the-list' },
  choices: { kind: 'on-the-list' },
  mailings: { kind: 'list-exists' },
  letters: { kind: 'for', ms: LETTER_MS },
  consent: { kind: 'for', ms: CONSENT_RECORD_MS },
  suppression: { kind: 'list-exists' },
  departures: { kind: 'for', ms: DEPARTURE_MS },
  provider: { kind: 'for', ms: PROVIDER_MS },
  backups: { kind: 'for', ms: BACKUP_MS },
} as const satisfies Readonly<Record<string, Keeping>>;
export type Kept = keyof typeof KEPT;
export const KEPT_THINGS = Object.keys(KEPT) as readonly Kept[];

/** What each table holds of readers. `nobody`: nothing; such a table is kept as it is. */
export const TABLES: Readonly<Record<string, Kept | 'nobody'>> = {
  sign_ups: 'request',
  subscribers: 'subscription',
  former_positions: 'choices',
  done_marks: 'choices',
  batches: 'mailings',
  letters: 'letters',
  consent_records: 'consent',
  suppressions: 'suppression',
  departures: 'departures',
  wordings: 'nobody',
  confirmation_hours: 'nobody',
  campaigns: 'nobody',
  counters: 'nobody',
  lane: 'nobody',
  operator_tokens: 'nobody',
  operator_acts: 'nobody',
  operator_results: 'nobody',
  approvals: 'nobody',
  holds: 'nobody',
  cancellations: 'nobody',
  errata: 'nobody',
  releases: 'nobody',
  release_variants: 'nobody',
  variants: 'nobody',
  alarms: 'nobody',
  dead_letters: 'nobody',
  probes: 'nobody',
  sending_days: 'nobody',
};
