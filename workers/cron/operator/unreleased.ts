/*
 * Advisories that are deployed, have an edition open somewhere, and were never released: nothing of them goes out, and
 * without a word about it that looks like a mailing that is done. Only reads. No alarm: one may be written and not wanted.
 */
import * as z from 'zod';
import { listNewestReleases } from '../../../db/releases.ts';
import type { Instant } from '../../domain/civil-date.ts';
import { COUNTRIES, zonesOf } from '../../domain/country.ts';
import { openEditions } from '../../domain/targeting.ts';
import type { Station } from '../station.ts';

export const UnreleasedShape = z.object({
  advisory: z.string(),
  countries: z.int().describe('in which an edition of it is open now'),
});

export async function listUnreleased(
  { db, advisories }: Pick<Station, 'db' | 'advisories'>,
  now: Instant,
): Promise<z.infer<typeof UnreleasedShape>[]> {
  const released = new Set((await listNewestReleases(db)).map(({ advisory }) => advisory));
  return advisories
    .filter(({ facts }) => !released.has(facts.slug))
    .map(({ facts }) => {
      // Of what was never released nobody was told anything, so that nothing is for those who were.
      const isOpenIn = (country: (typeof COUNTRIES)[number]): boolean =>
        zonesOf(country).some((zone) =>
          openEditions(facts, country, zone, now).some(({ audience }) => audience !== 'told'),
        );
      return { advisory: facts.slug, countries: COUNTRIES.filter(isOpenIn).length };
    })
    .filter(({ countries }) => countries > 0);
}
