/*
 * The Worker that `npm run forewarn -- rehearse` runs on a scratch database: the real planner and deliverer under a
 * simulated clock, with a provider that sends nothing. It has no queue and calls nobody, and is never deployed.
 */
import * as z from 'zod';
import { openDatabase } from '../../../db/database.ts';
import { ADVISORIES, findAdvisory } from '../../../templates/advisories/index.ts';
import { releaseShippedAdvisories } from '../../../workers/cron/shipped.ts';
import { importLinkKeys } from '../../../workers/domain/link-token.ts';
import { CronSettings } from '../../../workers/domain/settings/cron.ts';
import { parseSettings } from '../../../workers/domain/settings/settings.ts';
import { Conditions } from '../exchange.ts';
import { fill } from './fill.ts';
import { type Simulation, simulate } from './simulation.ts';
import { everyWindow, nextAdvisory, subjectOf } from './subject.ts';

const TURNS_A_STEP = 5;

let simulation: Simulation | null = null;

async function begin(env: Cloudflare.CronEnv, conditions: Conditions): Promise<void> {
  const entry = findAdvisory(conditions.advisory);
  const settings = parseSettings(CronSettings, env);
  if (entry === null || !settings.ok)
    throw new Error(`cannot begin: ${entry === null ? 'no advisory' : 'no settings'}`);
  const linkKeys = await importLinkKeys(settings.value.LINK_KEY);
  const parts = { db: openDatabase(env.DB), advisories: [entry], settings: settings.value, linkKeys };
  await releaseShippedAdvisories(parts, conditions.from);
  const size = await fill(parts.db, conditions.groups, 0, conditions.from);
  const windows = everyWindow(entry);
  const moments = [...windows.map(({ opensAt }) => opensAt), ...windows.flatMap(({ closesAt }) => closesAt ?? [])];
  simulation = simulate(parts, conditions, moments, size);
}

export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    if (url.pathname === '/subject') {
      const { slug, now } = z.object({ slug: z.string().nullable(), now: z.int() }).parse(await request.json());
      const entry = slug === null ? nextAdvisory(ADVISORIES, now) : findAdvisory(slug);
      const known = ADVISORIES.map(({ facts }) => facts.slug);
      return Response.json(entry === null ? { known } : { known, subject: subjectOf(entry, now) });
    }
    if (url.pathname === '/begin') {
      await begin(env, Conditions.parse(await request.json()));
      return Response.json({});
    }
    if (simulation === null) return new Response('nothing has begun', { status: 409 });
    if (url.pathname === '/advance') return Response.json(await simulation.advance(TURNS_A_STEP));
    if (url.pathname === '/course') return Response.json(await simulation.course());
    return new Response('nothing here', { status: 404 });
  },
} satisfies ExportedHandler<Cloudflare.CronEnv>;
