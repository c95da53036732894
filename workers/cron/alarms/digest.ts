/*
 * Once a week, what it came to, by mail to the operator. The week is told when it is over, by the first tick after that,
 * however late: only the last one, and once, because the provider is asked under the week's name and it is noted which
 * one was told. Of the week in which the system was set up nothing is told.
 */
import { readAlarms } from '../../../db/alarms.ts';
import { noteDigest, noteDigestTried, readDigest, readWeek } from '../../../db/digest.ts';
import { listNewestReleases } from '../../../db/releases.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { type Opening, renderDigestMail } from '../../../templates/email/digest-mail.tsx';
import { isRetired } from '../../domain/advisory.ts';
import { isRaised } from '../../domain/alarm.ts';
import { civilDateIn, type Instant, MINUTE_MS } from '../../domain/civil-date.ts';
import { weekBefore } from '../../domain/digest-week.ts';
import { termsOf } from '../../domain/edition.ts';
import { logEvent } from '../../log.ts';
import { staleAmong } from '../snapshot.ts';
import type { Station } from '../station.ts';

/** Counting a week looks through whole tables: a digest that was not taken waits so long. */
const TRY_AGAIN_MS = 15 * MINUTE_MS;
const OPENINGS_SHOWN = 6;

export async function sendDigest(station: Station, now: Instant): Promise<void> {
  const { db, settings, advisories } = station;
  if (settings.OPERATOR_EMAIL === undefined) return;
  const { week, from, to } = weekBefore(now);
  const told = await readDigest(db);
  if (told.week === null) return await noteDigest(db, week);
  if (told.week >= week || (told.triedAt !== null && Math.abs(now - told.triedAt) < TRY_AGAIN_MS)) return;
  await noteDigestTried(db, now);
  const releases = await listNewestReleases(db);
  const isReleased = (slug: string) => releases.some(({ advisory }) => advisory === slug);
  const { alarms } = await readAlarms(db);
  const content = renderDigestMail(settings, {
    from,
    to,
    week: await readWeek(db, from, to),
    openings: openingsAfter(advisories, now, isReleased),
    stale: staleAmong(advisories, now),
    raised: alarms.filter(isRaised),
  });
  const mail = { ...content, to: settings.OPERATOR_EMAIL, tags: { operator: 'digest' } };
  const outcome = await station.mailer.send(`digest-${week}`, mail);
  logEvent(`digest.${outcome.kind}`, { week, ...('name' in outcome && { name: outcome.name }) });
  // A conflict: it was taken before, when the counts were a little others.
  if (outcome.kind === 'accepted' || outcome.kind === 'conflict') await noteDigest(db, week);
}

/** The editions that open next, each once, the soonest first. */
function openingsAfter(
  advisories: readonly AdvisoryEntry[],
  now: Instant,
  isReleased: (slug: string) => boolean,
): readonly Opening[] {
  const today = civilDateIn('UTC', now);
  const openings = new Map<string, Opening>();
  for (const { facts } of advisories.filter((each) => !isRetired(each.facts, today))) {
    for (const region of facts.regions) {
      for (const { edition, opensOn } of termsOf(facts.effective[region])) {
        if (opensOn < today || (facts.retiredOn !== undefined && opensOn >= facts.retiredOn)) continue;
        const name = `${opensOn} ${facts.slug} ${edition}`;
        const regions = [...(openings.get(name)?.regions ?? []), region];
        openings.set(name, { advisory: facts.slug, edition, opensOn, regions, isReleased: isReleased(facts.slug) });
      }
    }
  }
  return [...openings.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, OPENINGS_SHOWN)
    .map(([, opening]) => opening);
}
