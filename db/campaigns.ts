/*
 * Campaigns: one edition for one country and zone. Opening one twice changes nothing; its window follows the
 * advisory's facts; its cursor only moves forward, and only together with the batches that it stands for.
 */
import { sql } from 'drizzle-orm';
import type { AdvisoryKind } from '../workers/domain/advisory-kind.ts';
import type { Instant, Zone } from '../workers/domain/civil-date.ts';
import type { Country } from '../workers/domain/country.ts';
import type { Audience, Edition } from '../workers/domain/edition.ts';
import type { Region } from '../workers/domain/region.ts';
import type { Database } from './database.ts';

/** A campaign that should be open now, as the advisory's facts say. */
export interface DueCampaign {
  readonly advisory: string;
  readonly effectiveOn: string;
  readonly edition: Edition;
  readonly country: Country;
  readonly zone: Zone;
  readonly region: Region;
  readonly audience: Audience;
  /** Dates announced before this one. */
  readonly formerly: readonly string[];
  /** Stays as it is when the facts come to say another. */
  readonly kind: AdvisoryKind;
  readonly opensAt: Instant;
  readonly closesAt: Instant | null;
}

/** An open campaign, how far it has been planned, and the newest position of its place. */
export interface OpenCampaign {
  readonly id: number;
  readonly advisory: string;
  readonly effectiveOn: string;
  readonly edition: Edition;
  readonly country: Country;
  readonly zone: Zone;
  readonly closesAt: Instant | null;
  readonly cursor: number;
  /** 0 when nobody lives there. */
  readonly newest: number;
}

/** What names a campaign, for comparing what is due with what is open. */
export function campaignName(campaign: Pick<DueCampaign, 'advisory' | 'effectiveOn' | 'edition' | 'country' | 'zone'>) {
  return [campaign.advisory, campaign.effectiveOn, campaign.edition, campaign.country, campaign.zone].join(' ');
}

/** Makes a row for each due campaign that has none. One statement, whatever their number. */
export async function insertCampaigns(db: Database, due: readonly DueCampaign[]): Promise<void> {
  if (due.length === 0) return;
  await db.run(sql`
    insert into campaigns (advisory, effective_on, edition, country, zone, region, audience, formerly, kind,
      opens_at, closes_at)
    select value ->> 'advisory', value ->> 'effectiveOn', value ->> 'edition', value ->> 'country', value ->> 'zone',
      value ->> 'region', value ->> 'audience', value ->> 'formerly', value ->> 'kind',
      value ->> 'opensAt', value ->> 'closesAt'
    from json_each(${JSON.stringify(due)})
    where true
    on conflict do update set opens_at = excluded.opens_at, closes_at = excluded.closes_at, region = excluded.region
      where opens_at <> excluded.opens_at or closes_at is not excluded.closes_at or region <> excluded.region`);
}

/** Closes campaigns before their time. What is planned of them and not frozen yet expires like that of any other. */
export async function closeCampaigns(db: Database, ids: readonly number[], now: Instant): Promise<void> {
  if (ids.length === 0) return;
  await db.run(sql`
    update campaigns set closes_at = ${now}
    where id in (select value from json_each(${JSON.stringify(ids)})) and (closes_at is null or closes_at > ${now})`);
}

/**
 * The campaigns open at `now`, soonest to close first; waited for, or as one of a batch. `newest` is one look into an
 * index each, however many subscribers there are.
 */
export function listOpenCampaigns(db: Database, now: Instant) {
  return db.all<OpenCampaign>(sql`
    select c.id as id, c.advisory as advisory, c.effective_on as effectiveOn, c.edition as edition,
      c.country as country, c.zone as zone, c.closes_at as closesAt, c.cursor as cursor,
      coalesce((select max(s.position) from subscribers s
        where s.country = c.country and s.zone = c.zone and s.left_at is null), 0) as newest
    from campaigns c
    where c.opens_at <= ${now} and (c.closes_at is null or c.closes_at > ${now})
    order by c.closes_at is null, c.closes_at, c.id`);
}
