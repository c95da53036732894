/* How subscriptions end, what of it stands in the consent records, and what it forbids. Pure. */

/** Why a subscription ended. */
export const DEPARTURES = ['unsubscribed', 'complained', 'bounced', 'erased'] as const;
export type Departure = (typeof DEPARTURES)[number];

/** The way by which it ended. */
export const DEPARTURE_WAYS = ['page', 'one-click', 'mailto', 'complaint', 'bounce', 'operator'] as const;
export type DepartureWay = (typeof DEPARTURE_WAYS)[number];

/** Why an address must not be written to: its departure, or that its owner told the operator never to write. */
export const SUPPRESSION_REASONS = [...DEPARTURES, 'objected'] as const;
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/** How a subscription ends when its address is suppressed: an objection is a withdrawal that also forbids asking again. */
export const DEPARTURE_OF_SUPPRESSION: Readonly<Record<SuppressionReason, Departure>> = {
  unsubscribed: 'unsubscribed',
  complained: 'complained',
  bounced: 'bounced',
  erased: 'erased',
  objected: 'unsubscribed',
};

/**
 * Reasons that forbid writing to an address at all. `unsubscribed` does not: whoever left may ask to come back,
 * and then gets the confirmation mail that they asked for.
 */
export const FORBIDS_CONFIRMATION: readonly SuppressionReason[] = ['complained', 'bounced', 'objected'];

/** What consent records say happened. */
export const CONSENT_EVENTS = [
  'asked',
  'confirmed',
  'changed',
  'withdrawn',
  'bounced',
  'complained',
  'erased',
] as const;
export type ConsentEvent = (typeof CONSENT_EVENTS)[number];
