/*
 * Errata: what mends words of ours that were wrong, for exactly those whom they reached (`forewarn correct`). All
 * languages stand side by side in an advisory's errata.ts, so that a language that is missing does not compile. The mail
 * has these words and the advisory's steps as they are right now; it never repeats what was wrong in its steps.
 */
import { type Edition, ERRATA, type Erratum, isErratum, termsOf } from '../../workers/domain/edition.ts';
import type { Language } from '../../workers/domain/language.ts';
import type { Region } from '../../workers/domain/region.ts';
import type { AdvisoryEntry } from './index.ts';
import type { EditionText } from './text.ts';

/** The `lead` says what was wrong, and what is right. The subject needs no date. */
export type Errata = Readonly<Partial<Record<Erratum, Readonly<Record<Language, EditionText>>>>>;

/** Every edition that the advisory has for readers of the region: its schedule's, and its errata. */
export function editionsIn({ facts, errata = {} }: AdvisoryEntry, region: Region): readonly Edition[] {
  return [
    ...termsOf(facts.effective[region]).map(({ edition }) => edition),
    ...ERRATA.filter((erratum) => errata[erratum] !== undefined),
  ];
}

/** What the edition puts first; undefined where the advisory has no such words. */
export function editionText(
  { texts, errata = {} }: AdvisoryEntry,
  edition: Edition,
  language: Language,
): EditionText | undefined {
  return isErratum(edition) ? errata[edition]?.[language] : texts[language].editions[edition];
}
