/* From what somebody wants to rehearse of an erratum to what is rehearsed: what was left out is chosen, rather too bad. Pure. */
import { civilDateIn, DAY_MS, HOUR_MS, utcMidnight } from '../../workers/domain/civil-date.ts';
import { isErratum } from '../../workers/domain/edition.ts';
import { LANGUAGES } from '../../workers/domain/language.ts';
import type { Mending, Subject } from './exchange.ts';
import type { ErratumWish, RehearsalFault } from './rehearse.ts';

/** Noon UTC: when somebody has read it, asked, mended and released. */
const ORDER_HOUR_MS = 12 * HOUR_MS;

/**
 * Left out: the first edition, in every language, and noticed on the day after it has opened everywhere, when nobody is
 * left who had the right words at once.
 */
export function mendingOf(
  { erratum, edition, languages, noticedOn }: ErratumWish,
  { slug, effectiveOn, scheduled, errata }: Subject,
): Mending | RehearsalFault {
  if (!errata.includes(erratum)) return { kind: 'no-such-erratum', advisory: slug, known: errata };
  const wrong = edition === null ? scheduled[0] : scheduled.find((each) => each.edition === edition);
  if (wrong === undefined || isErratum(wrong.edition)) {
    return { kind: 'no-such-edition', advisory: slug, known: scheduled.map((each) => each.edition) };
  }
  const day = utcMidnight(noticedOn ?? civilDateIn('UTC', wrong.opensLastAt + DAY_MS));
  return {
    erratum,
    edition: wrong.edition,
    languages: [...(languages ?? LANGUAGES)],
    effectiveOn: effectiveOn[0] ?? '',
    orderedAt: day + ORDER_HOUR_MS,
  };
}
