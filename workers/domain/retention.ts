/** How long each thing is kept. The privacy page and the cron Worker both read it here. */
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
