/*
 * Done marks: a subscriber's own word that they took an advisory's steps. Setting one twice, or for somebody who left,
 * changes nothing. Taking one back gives a new position, because the subscriber may become due again.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Database } from './database.ts';
import { keepFormerPosition, NEWEST_POSITION, raisePosition } from './positions.ts';

/** The advisory that a campaign's mails are about, or null if there is no such campaign. */
export async function readCampaignAdvisory(db: Database, campaignId: number): Promise<string | null> {
  const row = await db.get<{ advisory: string }>(sql`select advisory from campaigns where id = ${campaignId}`);
  return row?.advisory ?? null;
}

export interface DoneMark {
  readonly subscriberId: number;
  readonly advisory: string;
  /** The campaign whose mail carried the link. */
  readonly campaignId: number;
}

export async function markDone(db: Database, mark: DoneMark, now: Instant): Promise<void> {
  await db.run(sql`
    insert into done_marks (subscriber_id, advisory, campaign_id, marked_at)
    select id, ${mark.advisory}, ${mark.campaignId}, ${now} from subscribers
    where id = ${mark.subscriberId} and left_at is null
    on conflict (subscriber_id, advisory) do nothing`);
}

export async function takeBackDone(db: Database, mark: DoneMark): Promise<void> {
  const marked = sql`from subscribers s
    join done_marks d on d.subscriber_id = s.id and d.advisory = ${mark.advisory}
    where s.id = ${mark.subscriberId} and s.left_at is null`;
  await db.batch([
    raisePosition(db, sql`exists (select 1 ${marked})`),
    keepFormerPosition(db, marked),
    db.run(sql`update subscribers set position = ${NEWEST_POSITION} where id in (select s.id ${marked})`),
    db.run(sql`delete from done_marks where subscriber_id = ${mark.subscriberId} and advisory = ${mark.advisory}`),
  ]);
}
