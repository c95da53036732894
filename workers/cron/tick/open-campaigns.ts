/*
 * Opens the campaigns that are due: for every released advisory, each country and zone in which an edition is open
 * now, and everywhere an erratum that an operator has ordered. Opening twice changes nothing; an edition that has closed
 * is never opened late. A campaign that the facts no longer call for (moved, withdrawn, retired, another country) or
 * that was cancelled is closed, so that what it has planned does not go out either. Facts open and close only what an
 * operator has released: where another schedule is deployed, campaigns stay as they are, since closing cannot be undone.
 */

import {
  campaignName,
  closeCampaigns,
  type DueCampaign,
  insertCampaigns,
  listOpenCampaigns,
  type OpenCampaign,
} from '../../../db/campaigns.ts';
import { isCancelled } from '../../../db/cancellations.ts';
import type { ErratumOrder } from '../../../db/errata.ts';
import { type Openings, readOpenings } from '../../../db/openings.ts';
import type { ReleasedEdition } from '../../../db/releases.ts';
import { type Advisory, regionFor } from '../../domain/advisory.ts';
import type { Instant } from '../../domain/civil-date.ts';
import { COUNTRIES, zonesOf } from '../../domain/country.ts';
import { ERRATUM_OPEN_MS } from '../../domain/edition.ts';
import { scheduleChanges, scheduleOf } from '../../domain/schedule.ts';
import { openEditions } from '../../domain/targeting.ts';
import type { Station } from '../station.ts';

/** Opens what is due and returns every campaign that is open at `now`, soonest to close first. */
export async function openCampaigns(
  { db, advisories }: Pick<Station, 'db' | 'advisories'>,
  now: Instant,
): Promise<OpenCampaign[]> {
  const { released, schedules, cancelled, ordered, open } = await readOpenings(db, now);
  const otherwise = otherwiseScheduled(schedules, advisories);
  const due = advisories
    .filter(({ facts }) => !otherwise.has(facts.slug))
    .flatMap(({ facts }) => [...dueCampaigns(facts, released, now), ...dueErrata(facts, ordered, released, now)])
    .filter((campaign) => !isCancelled(cancelled, campaign));
  const known = new Set(open.map(campaignName));
  const missing = due.filter((campaign) => !known.has(campaignName(campaign)));
  const wanted = new Set(due.map(campaignName));
  const unwanted = open.filter(
    (campaign) =>
      isCancelled(cancelled, campaign) || !(otherwise.has(campaign.advisory) || wanted.has(campaignName(campaign))),
  );
  if (missing.length === 0 && unwanted.length === 0) return open;
  const ids = unwanted.map(({ id }) => id);
  await closeCampaigns(db, ids, now);
  await insertCampaigns(db, missing);
  return await listOpenCampaigns(db, now);
}

/** Released advisories whose facts, as they are deployed, say another schedule than the release. */
function otherwiseScheduled(schedules: Openings['schedules'], advisories: Station['advisories']): ReadonlySet<string> {
  const otherwise = advisories.filter(({ facts }) => {
    const released = schedules.get(facts.slug);
    return released !== undefined && scheduleChanges(released, scheduleOf(facts)).length > 0;
  });
  return new Set(otherwise.map(({ facts }) => facts.slug));
}

/** The campaigns of one advisory that should be open at `now`: one for each country and zone. */
function dueCampaigns(advisory: Advisory, released: readonly ReleasedEdition[], now: Instant): readonly DueCampaign[] {
  const covered = new Set(
    released.filter((each) => each.advisory === advisory.slug).map((each) => `${each.edition} ${each.region}`),
  );
  if (covered.size === 0) return [];
  return COUNTRIES.flatMap((country) =>
    zonesOf(country).flatMap((zone): DueCampaign[] =>
      openEditions(advisory, country, zone, now)
        .filter((open) => covered.has(`${open.edition} ${open.region}`))
        .map((open) => ({ advisory: advisory.slug, kind: advisory.kind, country, zone, ...open })),
    ),
  );
}

/**
 * The errata of one advisory that are open at `now`: one for each country and zone, also where the advisory does not
 * apply, because somebody who had the wrong words may have moved there. Whom they are for is judged at the freeze.
 */
function dueErrata(
  advisory: Advisory,
  ordered: readonly ErratumOrder[],
  released: readonly ReleasedEdition[],
  now: Instant,
): readonly DueCampaign[] {
  const { slug, kind, regions } = advisory;
  const open = ordered.filter(
    ({ orderedAt, ...each }) => each.advisory === slug && orderedAt <= now && now < orderedAt + ERRATUM_OPEN_MS,
  );
  return open.flatMap(({ erratum, effectiveOn, orderedAt }) =>
    COUNTRIES.flatMap((country) => {
      const region = regionFor(advisory, country) ?? regions[0];
      const isReleased = released.some(
        (each) => each.advisory === slug && each.edition === erratum && each.region === region,
      );
      if (region === undefined || !isReleased) return [];
      const window = { opensAt: orderedAt, closesAt: orderedAt + ERRATUM_OPEN_MS };
      const campaign = { advisory: slug, kind, country, region, edition: erratum, effectiveOn, ...window };
      return zonesOf(country).map((zone): DueCampaign => ({ ...campaign, zone, audience: 'misled', formerly: [] }));
    }),
  );
}
