/* A made-up list of exactly so many subscribers, spread over an advisory's places. The same every time. */
import { EVERYTHING } from '../../workers/domain/preference.ts';
import type { Group, Subject } from './exchange.ts';
import { clockShares, inhabitants, languagesOf } from './shares.ts';

/** `weights`: countries and how many of the list live there, relative to each other; null: by inhabitants. */
export function madeUpList(
  places: Subject['places'],
  subscribers: number,
  weights: ReadonlyMap<string, number> | null,
): readonly Group[] {
  const shares = places.flatMap(({ country, zones }) =>
    clockShares(zones).flatMap(([zone, ofZone]) =>
      languagesOf(country).map(([language, ofLanguage]) => {
        const ofCountry = weights === null ? inhabitants(country) : (weights.get(country) ?? 0);
        return { country, zone, language, weight: ofCountry * ofZone * ofLanguage };
      }),
    ),
  );
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  let before = 0;
  let given = 0;
  // Each share ends where its part of the whole ends, rounded: together they are exactly the number asked for.
  return shares
    .map(({ weight, ...place }): Group => {
      before += weight;
      const upTo = Math.round((before / total) * subscribers);
      const count = upTo - given;
      given = upTo;
      return { ...place, reminders: EVERYTHING.reminders, mutedKinds: [...EVERYTHING.muted], count };
    })
    .filter(({ count }) => count > 0);
}
