/*
 * What an advisory is about, for readers who do not want all of it: a closed set, small enough to choose from on one
 * page. Each advisory's facts name one; `data-use` is for whatever the others do not say.
 */

/**
 * `ai-training`: what people wrote, said or did trains AI. `advertising`: ads, profiles, tracking, and paying to be rid
 * of them. `data-use`: anything else that is collected, kept or passed on. `law`: new rights and rules.
 */
export const ADVISORY_KINDS = ['ai-training', 'advertising', 'data-use', 'law'] as const;
export type AdvisoryKind = (typeof ADVISORY_KINDS)[number];
