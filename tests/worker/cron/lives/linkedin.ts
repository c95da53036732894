/*
 * What the tables have in common: the first advisory, the days on which its editions open, and the mails of somebody in
 * Germany or the United Kingdom who reads English. Times are UTC: 09:00 is 07:00Z in Berlin and 08:00Z in London in
 * summer, an hour later in winter.
 */
import { type AdvisoryEntry, findAdvisory } from '../../../../templates/advisories/index.ts';
import { HOUR_MS, type Instant } from '../../../../workers/domain/civil-date.ts';
import type { Step } from './life.ts';

export type Row = readonly [sentence: string, life: readonly Step[], mails: readonly string[]];

export const SLUG = 'linkedin-ai-training';
const linkedIn = findAdvisory(SLUG);
if (!linkedIn) throw new Error('the first advisory is missing');
export const LINKEDIN: readonly AdvisoryEntry[] = [linkedIn];
const DAYS = ['2025-10-04', '2025-10-27', '2025-11-02', '2025-11-03'];

export const openingsOn = (days: readonly string[], hours: readonly number[]): readonly Instant[] =>
  days.flatMap((day) => hours.map((hour) => Date.parse(day) + hour * HOUR_MS));
/** 09:00 in Berlin and London, in summer and in winter. */
export const OPENINGS = openingsOn(DAYS, [7, 8, 9]);
/** The same, and Hong Kong, Toronto and Vancouver. */
export const FAR_OPENINGS = openingsOn(DAYS, [1, 7, 8, 9, 13, 16, 17]);

export const BEFORE = '2025-09-20T12:00Z';
export const EARLY = '2025-10-04T07:00 early eea en';
export const WEEK = '2025-10-27T08:00 week eea en';
export const EVE = '2025-11-02T08:00 eve eea en';
export const IN_EFFECT = '2025-11-03T08:00 in-effect eea en';
export const UK_WEEK = '2025-10-27T09:00 week uk en';
export const UK_EVE = '2025-11-02T09:00 eve uk en';
export const UK_IN_EFFECT = '2025-11-03T09:00 in-effect uk en';

/** Some lives are long, and other tests run beside them. */
export const PATIENCE_MS = 120_000;
