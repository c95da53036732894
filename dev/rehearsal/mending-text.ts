/* What a rehearsed erratum is about, in one sentence. Empty where there is none. */
import { LANGUAGES } from '../../workers/domain/language.ts';
import { EDITION_NAMES, LANGUAGE_NAMES, minuteText, numberText } from '../words.ts';
import type { Rehearsal } from './rehearse.ts';

export function mendingText({ conditions: { mending }, course: { mended } }: Rehearsal): string {
  if (mending === null) return '';
  const { erratum, edition, languages, orderedAt } = mending;
  const inWhich =
    languages.length === LANGUAGES.length
      ? 'every language'
      : languages.map((language) => LANGUAGE_NAMES[language]).join(' and ');
  const had = mended === null ? 'nobody was asked' : `${numberText(mended.people)} people had them by then`;
  return (
    `${erratum}: the words of ‘${EDITION_NAMES[edition]}’ are taken to have been wrong in ${inWhich}, ` +
    `and to be found, mended and released on ${minuteText(orderedAt)} UTC; ${had}.`
  );
}
