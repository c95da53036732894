/*
 * The one rule as a property: random people do random things at random moments, advisories are edited, released late,
 * moved, withdrawn and retired meanwhile, people mute kinds and change their mind, and every tick sends exactly what the oracle says, to exactly whom it says:
 * nobody twice, early, late, after leaving or after marking it done, and nobody left out.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markDone, takeBackDone } from '../../../../db/done-marks.ts';
import { savePreferences } from '../../../../db/preferences.ts';
import type { AdvisoryEntry } from '../../../../templates/advisories/index.ts';
import type { AdvisoryKind } from '../../../../workers/domain/advisory-kind.ts';
import type { Country } from '../../../../workers/domain/country.ts';
import { emptyDatabase } from '../../database.ts';
import { openPost, type Post } from '../support.ts';
import { dueOf } from './oracle.ts';
import { type Course, type Deed, type Story, stories } from './story.ts';

const RUNS = 30;
const WORDING = { hash: 'w', language: 'en', content: 'wording' } as const;
const ERASED_AFTER_MS = 24 * 3_600_000;

interface Reader {
  readonly id: number;
  readonly country: Country;
  readonly zone: string;
  /** As the page of preferences has it. */
  readonly muted: readonly AdvisoryKind[];
  readonly lastOnly: boolean;
  leftAt: number | null;
  /** By advisory. */
  readonly done: Set<string>;
  readonly had: Map<string, Set<string>>;
}

/** What happened in all stories: a property means nothing if nothing happens in it. */
const seen = new Map<string, number>();
const see = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);

class World {
  private readonly readers = new Map<number, Reader>();
  private readonly released = new Map<string, AdvisoryEntry>();
  private now = 0;

  private readonly courses: readonly Course[];
  /** The advisories as they stand now: the station's own list. */
  private readonly entries: AdvisoryEntry[];
  private readonly post: Post;

  private constructor(courses: readonly Course[], entries: AdvisoryEntry[], post: Post) {
    this.courses = courses;
    this.entries = entries;
    this.post = post;
  }

  static async open(courses: readonly Course[]): Promise<World> {
    const entries: AdvisoryEntry[] = [];
    return new World(courses, entries, await openPost(entries));
  }

  async live(story: Story): Promise<void> {
    for (const scene of story.scenes) {
      this.now = Math.max(this.now, scene.now);
      for (const deed of scene.deeds) await this.happen(deed);
    }
    await this.tick();
  }

  private async happen(deed: Deed): Promise<void> {
    if (deed.kind === 'tick') return await this.tick();
    if (deed.kind === 'lose') return await this.lose();
    const { post, now } = this;
    const reader = this.readers.get(deed.person);
    if (deed.kind === 'join') {
      const { country, zone } = deed.place;
      const id = await post.join(emailOf(deed.person), country, zone, now);
      const stays = reader !== undefined && reader.leftAt === null && reader.country === country;
      this.readers.set(deed.person, {
        id,
        country,
        zone: stays ? reader.zone : zone,
        muted: reader?.muted ?? [],
        lastOnly: reader?.lastOnly ?? false,
        leftAt: null,
        done: reader?.done ?? new Set(),
        had: reader?.had ?? new Map(),
      });
      return;
    }
    if (reader === undefined || reader.leftAt !== null) return;
    if (deed.kind === 'leave') {
      await post.leave(reader.id, now);
      reader.leftAt = now;
      return;
    }
    if (deed.kind === 'choose') {
      const { muted, reminders } = deed.choice;
      const { country, zone } = deed.choice.place ?? reader;
      const preferences = { country, zone, muted, reminders, language: 'en' } as const;
      await savePreferences(post.db, reader.id, preferences, WORDING, now);
      this.readers.set(deed.person, { ...reader, country, zone, muted, lastOnly: reminders === 'last' });
      return;
    }
    const course = this.courses[deed.advisory % this.courses.length];
    if (course === undefined) return;
    const mark = { subscriberId: reader.id, advisory: course.slug, campaignId: 0 };
    if (deed.kind === 'done') {
      await markDone(post.db, mark, now);
      reader.done.add(course.slug);
    } else {
      await takeBackDone(post.db, mark);
      reader.done.delete(course.slug);
    }
  }

  /** The files as they stand now, and what the operator has released of them. */
  private async edit(): Promise<void> {
    for (const [index, { versions, releasedAt, slug }] of this.courses.entries()) {
      const entry = versions.findLast((version) => version.from <= this.now)?.entry;
      if (entry === undefined) continue;
      this.entries[index] = entry;
      if (this.now < releasedAt || this.released.get(slug) === entry) continue;
      await this.post.release(slug);
      this.released.set(slug, entry);
    }
  }

  private async lose(): Promise<void> {
    await this.edit();
    await this.post.tickAt(this.now);
    if (this.post.queue.splice(0).length > 0) see('lost batches');
    this.erase();
    // Long enough for the next tick to see that they are left behind.
    this.now += 120_000;
  }

  private async tick(): Promise<void> {
    await this.edit();
    const expected: string[] = [];
    for (const [number, reader] of this.readers) {
      if (reader.leftAt !== null) continue;
      for (const { facts } of this.entries) {
        if (!this.released.has(facts.slug) || reader.done.has(facts.slug)) continue;
        const had = reader.had.get(facts.slug) ?? new Set<string>();
        const due = dueOf(facts, { ...reader, had }, this.now);
        const anyway = dueOf(facts, { ...reader, had, muted: [], lastOnly: false }, this.now);
        const isMuted = reader.muted.includes(facts.kind);
        if (due === null && anyway !== null) see(isMuted ? 'of a muted kind' : 'not the last one');
        if (due === null) continue;
        see(due.edition);
        expected.push(`${emailOf(number)} ${facts.slug} ${due.edition} ${due.region}`);
        reader.had.set(facts.slug, had.add(due.name));
      }
    }
    const before = this.post.calls.length;
    await this.post.tickAt(this.now);
    await this.post.deliver();
    const sent = this.post.calls
      .slice(before)
      .flatMap((call) => call.mails.map((mail) => `${mail.to} ${mail.from.split(' ')[0]} ${mail.subject}`));
    expect(sent.sort(), new Date(this.now).toISOString()).toEqual(expected.sort());
    this.erase();
  }

  /** Whoever left more than a day before a tick is erased by it: if they come back, they had what they had, and no more. */
  private erase(): void {
    for (const [number, reader] of this.readers) {
      if (reader.leftAt === null || reader.leftAt > this.now - ERASED_AFTER_MS) continue;
      this.readers.set(number, { ...reader, muted: [], lastOnly: false, done: new Set() });
      see('erased');
    }
  }
}

const emailOf = (number: number): string => `p${number}@example.org`;

it('every tick sends what the rule says, to whom it says, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      await emptyDatabase();
      await (await World.open(story.courses)).live(story);
    }),
    { numRuns: RUNS },
  );
  console.log('what the rule sent', Object.fromEntries(seen));
  // The rarer ones, an all-clear among them, have tests of their own (schedules.test.ts).
  const often = ['early', 'week', 'in-effect', 'correction', 'lost batches', 'not the last one', 'of a muted kind'];
  for (const what of often) {
    expect(seen.get(what) ?? 0, what).toBeGreaterThan(0);
  }
}, 300_000);
