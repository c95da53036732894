/*
 * The one rule: a subscriber gets an edition if and only if the edition is open in their country, it is released,
 * they want it, they have not had it, they have not marked the advisory done, and they have not left. (A correction is
 * only open to those who were told a date that no longer holds; so is an all-clear. What somebody wants: preference.ts.)
 *
 * This file says it in words that tests can check; db/claims.ts says the same in SQL for a whole batch at once.
 * There is no catch-up beside it: late joiners, people who move, missed ticks and restarts all follow from it.
 */
import { type Advisory, regionFor } from './advisory.ts';
import type { CivilDate, Instant, Zone } from './civil-date.ts';
import type { Country } from './country.ts';
import { type Edition, isOpen, type Window, windowsOf } from './edition.ts';
import { effectiveDate, formerDates } from './effective.ts';
import { type Choice, isWanted, LAST_ONE } from './preference.ts';
import type { Region } from './region.ts';

/** One advisory's edition that is open in a place. */
export interface OpenEdition extends Window {
  readonly region: Region;
  readonly effectiveOn: CivilDate;
  /** Dates announced before. */
  readonly formerly: readonly CivilDate[];
}

/** The advisory's editions open for readers in the country and zone: none, one, or a stage beside a correction. */
export function openEditions(advisory: Advisory, country: Country, zone: Zone, now: Instant): readonly OpenEdition[] {
  const region = regionFor(advisory, country);
  if (region === null) return [];
  const effective = advisory.effective[region];
  return windowsOf(effective, advisory.retiredOn, zone)
    .filter((window) => isOpen(window, now))
    .map((window) => ({
      ...window,
      region,
      effectiveOn: effectiveDate(effective),
      formerly: formerDates(effective),
    }));
}

/** An edition by its advisory's schedule: the same stage of a moved schedule is another edition. */
export function editionName(edition: Edition, effectiveOn: CivilDate): string {
  return `${edition} ${effectiveOn}`;
}

/** What is known about one subscriber and one advisory. */
export interface Standing {
  readonly country: Country;
  readonly zone: Zone;
  readonly left: boolean;
  readonly done: boolean;
  readonly choice: Choice;
  /** By `editionName`. */
  readonly had: ReadonlySet<string>;
}

/** The rule itself: what the subscriber should get now; at most one edition. */
export function editionDue(
  advisory: Advisory,
  released: (edition: Edition, region: Region) => boolean,
  standing: Standing,
  now: Instant,
): OpenEdition | null {
  if (standing.left || standing.done) return null;
  const wasTold = (open: OpenEdition): boolean =>
    [...standing.had].some((name) => open.formerly.some((date) => name.endsWith(` ${date}`)));
  return (
    openEditions(advisory, standing.country, standing.zone, now).find(
      (open) =>
        released(open.edition, open.region) &&
        isWanted(
          standing.choice,
          advisory.kind,
          open.edition,
          standing.had.has(editionName(LAST_ONE, open.effectiveOn)),
        ) &&
        !standing.had.has(editionName(open.edition, open.effectiveOn)) &&
        (open.audience === 'all' || (open.audience === 'told') === wasTold(open)),
    ) ?? null
  );
}
