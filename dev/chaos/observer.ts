/*
 * What the run's database notes for the checker by triggers of its own, because the rows do not keep it: whom a freeze
 * dropped, and whose address belonged to an id that has been erased. Only ever adds rows to its own two tables.
 */
export const OBSERVER: readonly string[] = [
  `create table chaos_people (id integer primary key, email text not null)`,
  `create trigger chaos_joins after insert on subscribers begin
    insert or ignore into chaos_people (id, email) values (new.id, new.email);
  end`,
  `create table chaos_freezes (
    campaign_id integer not null, key text not null, frozen_at integer not null, before text not null, after text not null,
    left integer not null, done integer not null, passed_over integer not null)`,
  `create trigger chaos_drops after update of members on batches
    when new.generation > old.generation and json_array_length(new.members) < json_array_length(old.members)
  begin
    insert into chaos_freezes (campaign_id, key, frozen_at, before, after, left, done, passed_over)
    values (
      new.campaign_id,
      new.campaign_id || '-' || new.last_position || '-' || new.part || '-' || new.generation,
      new.claimed_at, old.members, new.members,
      new.left - old.left, new.done - old.done, new.passed_over - old.passed_over);
  end`,
];
