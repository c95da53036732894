/*
 * Holds: why nothing of an advisory is sent at the moment. `paused`: an operator said so. `content-changed`: what is
 * deployed is not what was released. Each is lifted by what made it: resuming, or releasing what is deployed.
 */

export const HOLD_KINDS = ['paused', 'content-changed'] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

/** In an advisory's place: all of them. */
export const EVERY_ADVISORY = '*';

/** Who holds in the books, when no operator did. */
export const BY_ITSELF = 'forewarn';
