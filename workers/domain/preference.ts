/*
 * What a reader chose of what there is: which kinds of advisory, and how many reminders of each. Muting a kind is final
 * for everything of it; "only the last one" leaves out what comes before it, and what comes after it if it came.
 * db/claims.ts says the same in SQL (docs/decisions/0006-preferences.md).
 */
import { ADVISORY_KINDS, type AdvisoryKind } from './advisory-kind.ts';
import type { Edition } from './edition.ts';

/** `last`: ahead of a date only the eve; on the date only whom the eve did not reach. */
export const REMINDERS = ['all', 'last'] as const;
export type Reminders = (typeof REMINDERS)[number];

/** The stages that "only the last one" leaves out. */
export const BEFORE_THE_LAST: readonly Edition[] = ['early', 'week'];
/** The last one ahead of the date, and the one that stands in for it. */
export const LAST_ONE: Edition = 'eve';
export const IN_ITS_STEAD: Edition = 'in-effect';

export interface Choice {
  readonly muted: readonly AdvisoryKind[];
  readonly reminders: Reminders;
}

/** What everybody has who chose nothing. */
export const EVERYTHING: Choice = { muted: [], reminders: 'all' };

/** Whether the reader wants the edition; `hadLast`: the last one ahead of its date reached them. */
export function isWanted(choice: Choice, kind: AdvisoryKind, edition: Edition, hadLast: boolean): boolean {
  if (choice.muted.includes(kind)) return false;
  if (choice.reminders === 'all') return true;
  return !BEFORE_THE_LAST.includes(edition) && !(edition === IN_ITS_STEAD && hadLast);
}

/** The kinds that are not among the wanted, in the order of the set: the same choice is always the same text. */
export function mutedBy(wanted: readonly string[]): readonly AdvisoryKind[] {
  return ADVISORY_KINDS.filter((kind) => !wanted.includes(kind));
}
