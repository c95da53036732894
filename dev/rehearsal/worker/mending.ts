/*
 * An erratum in a rehearsal: the edition is released with other words first, which stand for the wrong ones, and later as it
 * stands in the tree; then the erratum is ordered by the operator's own plan (docs/decisions/0010-errata.md). What was
 * really wrong does not matter here: whom it reached does.
 */
import { insertErratumOrder } from '../../../db/errata.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { planErratum } from '../../../workers/cron/operator/correct-plan.ts';
import { explainRelease, type ReleaseStation, releaseEntry } from '../../../workers/cron/release.ts';
import { releaseShippedAdvisories } from '../../../workers/cron/shipped.ts';
import type { Instant } from '../../../workers/domain/civil-date.ts';
import { isErratum } from '../../../workers/domain/edition.ts';
import type { Course, Mending } from '../exchange.ts';

const REHEARSAL = { operator: 'rehearsal', name: 'rehearsal' };
/** Makes a subject another one, and is short enough for every limit. */
const WRONG = '!';
/** Of a scratch database the first. */
const WRONG_RELEASE = 1;

export async function releaseWrongWords(
  station: ReleaseStation,
  entry: AdvisoryEntry,
  { edition, languages }: Mending,
  now: Instant,
): Promise<void> {
  if (isErratum(edition)) throw new RangeError('an erratum is mended by the next one’s words');
  const texts = { ...entry.texts };
  for (const language of languages) {
    const { editions } = texts[language];
    const words = editions[edition];
    const wrong = { ...words, subject: `${words.subject}${WRONG}` };
    texts[language] = { ...texts[language], editions: { ...editions, [edition]: wrong } };
  }
  const released = await releaseEntry(station, { ...entry, texts }, REHEARSAL, now);
  if (!released.ok) throw new Error(`the wrong words cannot be released: ${explainRelease(released.error)}`);
}

/** Mends the words and orders the erratum; what speaks against it is given back, and then nothing is ordered. */
export async function orderErratum(
  station: ReleaseStation,
  entry: AdvisoryEntry,
  { erratum, edition, effectiveOn }: Mending,
  now: Instant,
): Promise<NonNullable<Course['mended']>> {
  await releaseShippedAdvisories(station, now);
  const query = { erratum, edition, effectiveOn, release: WRONG_RELEASE };
  const { plan, order } = await planErratum(station, entry, query, now);
  const people = plan.people.reduce((sum, each) => sum + each.people, 0);
  if (order === null) return { people, faults: [...plan.faults] };
  await insertErratumOrder(station.db, { ...order, orderedAt: now, orderedBy: REHEARSAL.name });
  return { people, faults: [] };
}
