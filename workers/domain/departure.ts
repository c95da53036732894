/** Why a subscription ended. */
export const DEPARTURES = ['unsubscribed', 'complained', 'bounced', 'erased'] as const;
export type Departure = (typeof DEPARTURES)[number];

/** The way by which it ended. */
export const DEPARTURE_WAYS = ['page', 'one-click', 'feedback', 'mailto', 'operator'] as const;
export type DepartureWay = (typeof DEPARTURE_WAYS)[number];

/**
 * Reasons that forbid writing to an address at all. `unsubscribed` does not: whoever left may ask to come back,
 * and then gets the confirmation mail that they asked for.
 */
export const FORBIDS_CONFIRMATION: readonly Departure[] = ['complained', 'bounced'];

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
