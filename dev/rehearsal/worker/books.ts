/* The books of a rehearsal, by campaign: what the ledger's rows say (db/accounts.ts has the same by country). Reads only. */
import { sql } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';
import { OUTCOMES } from '../../../workers/domain/outcome.ts';
import type { CampaignBooks, Course } from '../exchange.ts';

export async function readCampaignBooks(db: Database): Promise<CampaignBooks[]> {
  return await db.all<CampaignBooks>(sql`
    select c.id as id, c.edition as edition, c.effective_on as effectiveOn, c.country as country, c.zone as zone,
      c.region as region, c.opens_at as opensAt, c.closes_at as closesAt,
      sum(b.planned - b.passed_over) as intended,
      sum(iif(b.state in ('accepted', 'rejected'), length(b.outcomes) - ${refused}, 0)) as accepted,
      sum(b.left) as left, sum(b.done) as done,
      sum(iif(b.state in ('accepted', 'rejected'), ${refused}, 0)) as refused,
      sum(iif(b.state = 'expired', json_array_length(b.members), 0)) as expired,
      sum(iif(b.state = 'unknown', json_array_length(b.members), 0)) as unknown,
      sum(iif(b.state in ('planned', 'sending'), json_array_length(b.members), 0)) as waiting
    from campaigns c join batches b on b.campaign_id = c.id
    group by c.id having intended > 0
    order by c.opens_at, c.country, c.zone`);
}

const refused = sql`(length(b.outcomes) - length(replace(b.outcomes, ${OUTCOMES.refused}, '')))`;

/** In which languages each campaign went out. */
export async function readLanguages(db: Database): Promise<Course['languages']> {
  return await db.all<Course['languages'][number]>(sql`
    select b.campaign_id as campaign, l.value as language, count(*) as mails
    from batches b, json_each(b.languages) l
    where b.state = 'accepted'
    group by b.campaign_id, l.value`);
}
