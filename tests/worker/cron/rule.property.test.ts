import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markDone, takeBackDone } from '../../../db/done-marks.ts';
import { type AdvisoryEntry, findAdvisory } from '../../../templates/advisories/index.ts';
import type { Country } from '../../../workers/domain/country.ts';
import { zoneIn } from '../../../workers/domain/country.ts';
import { DEPARTED_ADDRESS_MS } from '../../../workers/domain/retention.ts';
import { editionDue, editionName } from '../../../workers/domain/targeting.ts';
import {
  BEFORE_THE_MOVE,
  BEFORE_THE_WITHDRAWAL,
  BY_REGION,
  EXCLUDING,
  MOVED_DATE,
  ROLLING,
  WITHDRAWN,
} from '../../fixtures/advisories.ts';
import { openPost, type Post } from './support.ts';

/*
 * The one rule, held against the planner and the deliverer: random people do random things at random moments, and
 * every tick must send exactly what `editionDue` says, to exactly whom it says: nobody twice, early, late, after
 * leaving or after marking it done, and nobody left out.
 */

const RUNS = 40;
const PEOPLE = 6;
const PLACES: readonly (readonly [Country, string])[] = [
  ['DE', 'Europe/Berlin'],
  ['GB', 'Europe/London'],
  ['CH', 'Europe/Zurich'],
  ['CA', 'America/St_Johns'],
  ['CA', 'America/Vancouver'],
  ['HK', 'Asia/Hong_Kong'],
  ['US', 'Pacific/Honolulu'],
  ['KR', 'Asia/Seoul'],
  ['NO', 'Europe/Oslo'],
];

/** An advisory as its file read at the moment: two of them were edited in the course of time. */
function advisoriesAt(moment: number): AdvisoryEntry[] {
  const linkedIn = findAdvisory('linkedin-ai-training');
  if (!linkedIn) throw new Error('the first advisory is missing');
  return [
    linkedIn,
    moment < Date.parse('2025-09-20T00:00Z') ? BEFORE_THE_MOVE : MOVED_DATE,
    moment < Date.parse('2025-07-16T00:00Z') ? BEFORE_THE_WITHDRAWAL : WITHDRAWN,
    ROLLING,
    EXCLUDING,
    BY_REGION,
  ];
}

const MOMENTS = [
  '2025-07-01',
  '2025-07-10',
  '2025-07-16',
  '2025-08-08',
  '2025-08-29',
  '2025-09-08',
  '2025-09-20',
  '2025-09-21',
  '2025-10-01',
  '2025-10-04',
  '2025-10-08',
  '2025-10-27',
  '2025-11-02',
  '2025-11-03',
  '2025-11-16',
  '2025-12-09',
  '2025-12-16',
  '2026-06-10',
  '2027-06-10',
].map((date) => Date.parse(`${date}T00:00Z`));

const person = fc.nat({ max: PEOPLE - 1 });
const place = fc.constantFrom(...PLACES);
const slugs = advisoriesAt(0).map(({ facts }) => facts.slug);
const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('join' as const), person, place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave' as const), person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('done' as const), person, slug: fc.constantFrom(...slugs) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), person, slug: fc.constantFrom(...slugs) }) },
  // Around the hours at which editions open somewhere, where mistakes would be.
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('tick' as const), hours: fc.integer({ min: 0, max: 40 }) }) },
);
const life = fc.array(
  fc.record({ moment: fc.constantFrom(...MOMENTS), acts: fc.array(act, { minLength: 1, maxLength: 6 }) }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

interface Reader {
  readonly id: number;
  country: Country;
  zone: string;
  left: boolean;
  leftAt: number;
  readonly done: Set<string>;
  readonly had: Map<string, Set<string>>;
}

const emailOf = (number: number): string => `p${number}@example.org`;

async function live(
  post: Post,
  advisories: AdvisoryEntry[],
  story: typeof life extends fc.Arbitrary<infer T> ? T : never,
) {
  const readers = new Map<number, Reader>();
  let now = 0;
  for (const { moment, acts } of story.toSorted((a, b) => a.moment - b.moment)) {
    now = Math.max(now, moment);
    for (const each of acts) {
      if (each.kind === 'tick') {
        now = Math.max(now, moment + each.hours * 3_600_000);
        await tick(post, advisories, readers, now);
        continue;
      }
      const reader = readers.get(each.person);
      if (each.kind === 'join') {
        const [country, claimed] = each.place;
        const id = await post.join(emailOf(each.person), country, claimed);
        const stays = reader !== undefined && !reader.left && reader.country === country;
        const zone = stays ? reader.zone : zoneIn(country, claimed);
        readers.set(each.person, {
          id,
          country,
          zone,
          left: false,
          leftAt: 0,
          done: reader?.done ?? new Set(),
          had: reader?.had ?? new Map(),
        });
      } else if (reader && !reader.left) {
        const mark = { subscriberId: reader.id, advisory: 'slug' in each ? each.slug : '', campaignId: 0 };
        if (each.kind === 'leave') {
          await post.leave(reader.id, now);
          reader.left = true;
          reader.leftAt = now;
        } else if (each.kind === 'done') {
          await markDone(post.db, mark, now);
          reader.done.add(each.slug);
        } else {
          await takeBackDone(post.db, mark);
          reader.done.delete(each.slug);
        }
      }
    }
  }
}

/** One tick, and what it must have sent. */
async function tick(post: Post, advisories: AdvisoryEntry[], readers: Map<number, Reader>, now: number) {
  const current = advisoriesAt(now);
  for (const [index, entry] of current.entries()) {
    if (advisories[index] === entry) continue;
    advisories[index] = entry;
    await post.release(entry.facts.slug);
  }
  const expected: string[] = [];
  for (const [number, reader] of readers) {
    for (const { facts } of current) {
      const had = reader.had.get(facts.slug) ?? new Set<string>();
      const standing = { ...reader, done: reader.done.has(facts.slug), had };
      const due = editionDue(facts, () => true, standing, now);
      if (due === null) continue;
      expected.push(`${emailOf(number)} ${facts.slug} ${due.edition} ${due.region}`);
      reader.had.set(facts.slug, had.add(editionName(due.edition, due.effectiveOn)));
    }
  }
  const before = post.calls.length;
  await post.tickAt(now);
  await post.deliver();
  const sent = post.calls
    .slice(before)
    .flatMap((call) => call.mails.map((mail) => `${mail.to} ${mail.from.split(' ')[0]} ${mail.subject}`));
  expect(sent.sort()).toEqual(expected.sort());
  // Whoever left more than a day ago is erased; if they come back, they are somebody new.
  for (const [number, reader] of readers) {
    if (reader.left && reader.leftAt <= now - DEPARTED_ADDRESS_MS) readers.delete(number);
  }
}

it('every tick sends what the rule says, to whom it says, and nothing else', async () => {
  const testEnv = env as unknown as { DB: D1Database; TEST_MIGRATIONS: D1Migration[] };
  let ticks = 0;
  let mails = 0;
  await fc.assert(
    fc.asyncProperty(life, async (story) => {
      await reset();
      await applyD1Migrations(testEnv.DB, testEnv.TEST_MIGRATIONS);
      const advisories: AdvisoryEntry[] = [];
      const post = await openPost(advisories);
      await live(post, advisories, story);
      ticks += story.flatMap((each) => each.acts).filter((each) => each.kind === 'tick').length;
      mails += post.reached().length;
    }),
    { numRuns: RUNS },
  );
  // The property means nothing if nothing happened in it.
  expect(ticks).toBeGreaterThan(RUNS);
  expect(mails).toBeGreaterThan(RUNS);
}, 120_000);
