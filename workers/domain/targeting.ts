/*
 * The one rule: a subscriber gets an edition if and only if the edition is open in their country, it is released,
 * they have not had it, they have not marked the advisory done, and they have not left.
 *
 * This file says it in words that tests can check; db/batches.ts says the same in SQL for a whole country at once.
 * There is no catch-up beside it: late joiners, people who move, missed ticks and restarts all follow from it.
 */
import { type Advisory, regionFor } from './advisory.ts';
import type { Instant, Zone } from './civil-date.ts';
import type { Country } from './country.ts';
import { type Edition, isOpen, type Window, windowsOf } from './edition.ts';
import type { Region } from './region.ts';

/** One advisory's edition that is open in a place. */
export interface OpenEdition extends Window {
  readonly region: Region;
}

/** The advisory's edition that is open for readers in the country and zone, or null: at most one ever is. */
export function openEdition(advisory: Advisory, country: Country, zone: Zone, now: Instant): OpenEdition | null {
  const region = regionFor(advisory, country);
  if (region === null) return null;
  const window = windowsOf(advisory.effectiveOn, advisory.retiredOn, zone).find((each) => isOpen(each, now));
  return window ? { ...window, region } : null;
}

/** What is known about one subscriber and one advisory. */
export interface Standing {
  readonly country: Country;
  readonly zone: Zone;
  readonly left: boolean;
  readonly done: boolean;
  readonly had: ReadonlySet<Edition>;
}

/** The rule itself: the edition the subscriber should get now, or null. */
export function editionDue(
  advisory: Advisory,
  released: ReadonlySet<Edition>,
  standing: Standing,
  now: Instant,
): Edition | null {
  const open = openEdition(advisory, standing.country, standing.zone, now);
  if (open === null || standing.left || standing.done) return null;
  if (!released.has(open.edition) || standing.had.has(open.edition)) return null;
  return open.edition;
}
