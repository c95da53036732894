/*
 * The rehearsal's Worker, on a scratch database: the real planner and deliverer under a simulated clock, with a provider
 * that sends nothing. It has no queue and calls nobody.
 */
import * as z from 'zod';
import { openDatabase } from '../../../db/database.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { releaseShippedAdvisories } from '../../../workers/cron/shipped.ts';
import { ERRATUM_OPEN_MS } from '../../../workers/domain/edition.ts';
import { importLinkKeys } from '../../../workers/domain/link-token.ts';
import { CronSettings } from '../../../workers/domain/settings/cron.ts';
import { parseSettings } from '../../../workers/domain/settings/settings.ts';
import { Conditions, type Course } from '../exchange.ts';
import { fill } from './fill.ts';
import { orderErratum, releaseWrongWords } from './mending.ts';
import { type Act, type Simulation, simulate } from './simulation.ts';
import { everyWindow, nextAdvisory, subjectOf } from './subject.ts';

const TURNS_A_STEP = 5;

interface Rehearsal extends Simulation {
  mended: Course['mended'];
}

async function begin(env: Cloudflare.CronEnv, entry: AdvisoryEntry, conditions: Conditions): Promise<Rehearsal> {
  const settings = parseSettings(CronSettings, env);
  if (!settings.ok) throw new Error('cannot begin: no settings');
  const { mending, from } = conditions;
  const linkKeys = await importLinkKeys(settings.value.LINK_KEY);
  const parts = { db: openDatabase(env.DB), advisories: [entry], settings: settings.value, linkKeys };
  if (mending === null) await releaseShippedAdvisories(parts, from);
  else await releaseWrongWords(parts, entry, mending, from);
  const size = await fill(parts.db, conditions.groups, 0, from);
  const windows = everyWindow(entry);
  const moments = [...windows.map(({ opensAt }) => opensAt), ...windows.flatMap(({ closesAt }) => closesAt ?? [])];
  const acts: Act[] = [];
  if (mending !== null) {
    moments.push(mending.orderedAt + ERRATUM_OPEN_MS);
    const run = async (now: number): Promise<void> => {
      rehearsal.mended = await orderErratum(parts, entry, mending, now);
    };
    acts.push({ at: mending.orderedAt, run });
  }
  const rehearsal: Rehearsal = { ...simulate(parts, conditions, moments, size, acts), mended: null };
  return rehearsal;
}

export function rehearsalWorker(advisories: readonly AdvisoryEntry[]) {
  let rehearsal: Rehearsal | null = null;
  const find = (slug: string) => advisories.find(({ facts }) => facts.slug === slug) ?? null;
  return {
    async fetch(request, env) {
      const url = new URL(request.url);
      if (url.pathname === '/subject') {
        const { slug, now } = z.object({ slug: z.string().nullable(), now: z.int() }).parse(await request.json());
        const entry = slug === null ? nextAdvisory(advisories, now) : find(slug);
        const known = advisories.map(({ facts }) => facts.slug);
        return Response.json(entry === null ? { known } : { known, subject: subjectOf(entry, now) });
      }
      if (url.pathname === '/begin') {
        const conditions = Conditions.parse(await request.json());
        const entry = find(conditions.advisory);
        if (entry === null) throw new Error('cannot begin: no advisory');
        rehearsal = await begin(env, entry, conditions);
        return Response.json({});
      }
      if (rehearsal === null) return new Response('nothing has begun', { status: 409 });
      if (url.pathname === '/advance') return Response.json(await rehearsal.advance(TURNS_A_STEP));
      if (url.pathname === '/course') {
        return Response.json({ ...(await rehearsal.course()), mended: rehearsal.mended });
      }
      return new Response('nothing here', { status: 404 });
    },
  } satisfies ExportedHandler<Cloudflare.CronEnv>;
}
