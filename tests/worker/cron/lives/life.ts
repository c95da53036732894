/*
 * Lives in a table: what each person does and when, and every mail that the provider takes for them. All of it goes
 * through production code; the queue and the provider are the station's (support.ts). The clock ticks a minute before
 * and at every opening that it is told of, and in the minute after each step. What happens in the very second of an
 * opening happens before the tick. Whoever moves or changes language does so by their preferences; whoever comes back
 * signs up again. The people of a table live beside each other, under one clock, which is more like life and costs a
 * part of what a world for each did; what happens to the clock or to the machine happens in a world of its own.
 */
import { env } from 'cloudflare:workers';
import { confirm } from '../../../../db/confirmations.ts';
import { markDone, takeBackDone } from '../../../../db/done-marks.ts';
import { readSubscription, savePreferences } from '../../../../db/preferences.ts';
import { MAILS_PER_WINDOW, requestSignUp } from '../../../../db/sign-ups.ts';
import { endSubscription } from '../../../../db/subscribers.ts';
import { settleSignUpMail } from '../../../../db/waiting-sign-ups.ts';
import type { AdvisoryEntry } from '../../../../templates/advisories/index.ts';
import { addressHash, importAddressKey } from '../../../../workers/domain/address-hash.ts';
import { DAY_MS, type Instant, MINUTE_MS } from '../../../../workers/domain/civil-date.ts';
import { type Country, zoneIn } from '../../../../workers/domain/country.ts';
import type { Departure, DepartureWay } from '../../../../workers/domain/departure.ts';
import { parseEmailAddress } from '../../../../workers/domain/email-address.ts';
import { LANGUAGES, type Language } from '../../../../workers/domain/language.ts';
import { openPost, type Post } from '../support.ts';

const testEnv = env as unknown as Cloudflare.CronEnv;

interface Life {
  readonly post: Post;
  readonly email: string;
  now: Instant;
  country: Country;
  zone: string | undefined;
  language: Language;
  subscriberId: number;
  clockRuns: boolean;
}

/** Something that the person does, or that happens to them or to the machine. */
export type Deed = (life: Life) => Promise<void>;

async function signUp(life: Life): Promise<void> {
  const email = parseEmailAddress(life.email);
  if (!email.ok) throw new Error('not an address');
  const hash = await addressHash(await importAddressKey(testEnv.ADDRESS_KEY), email.value);
  const { country, language, now } = life;
  const wording = { hash: 'w', language: 'en', content: 'wording' } as const;
  const request = { email: email.value, addressHash: hash, country, zone: zoneIn(country, life.zone), language };
  const id = await requestSignUp(life.post.db, { ...request, form: 'page', wording }, now);
  // The mail with the link is another story (tests/worker/signup): it was taken.
  if (id !== null) await settleSignUpMail(life.post.db, id, MAILS_PER_WINDOW);
  const confirmed = id === null ? null : await confirm(life.post.db, id, now);
  life.subscriberId = confirmed?.subscriberId ?? life.subscriberId;
}

export const joins = (country: Country, language: Language = 'en', zone?: string): Deed => {
  return async (life) => {
    Object.assign(life, { country, language, zone });
    await signUp(life);
  };
};
/** As the page does it: what is not changed is sent as it is. */
const savesPreferences = async ({ post, now, subscriberId, ...life }: Life): Promise<void> => {
  const { country, language } = life;
  const chosen = await readSubscription(post.db, subscriberId);
  if (chosen === null) throw new Error('not on the list');
  const { muted, reminders } = chosen;
  const preferences = { muted, reminders, country, zone: zoneIn(country, life.zone), language };
  const wording = { hash: 'p', language, content: 'preferences' };
  if (!(await savePreferences(post.db, subscriberId, preferences, wording, now))) throw new Error('not on the list');
};
export const movesTo = (country: Country, zone?: string): Deed => {
  return async (life) => {
    Object.assign(life, { country, zone });
    await savesPreferences(life);
  };
};
export const changesTo = (language: Language): Deed => {
  return async (life) => {
    life.language = language;
    await savesPreferences(life);
  };
};
const ends = (reason: Departure, way: DepartureWay): Deed => {
  return async ({ post, subscriberId, now }) => {
    await endSubscription(post.db, { subscriberId, reason, way, campaignId: 0, now });
  };
};
export const leaves = ends('unsubscribed', 'page');
export const complains = ends('complained', 'complaint');
export const marksDone = (advisory: string): Deed => {
  return ({ post, subscriberId, now }) => markDone(post.db, { subscriberId, advisory, campaignId: 0 }, now);
};
export const takesItBack = (advisory: string): Deed => {
  return ({ post, subscriberId }) => takeBackDone(post.db, { subscriberId, advisory, campaignId: 0 });
};

/** What everybody in the same world would notice. */
const ofTheMachine = new Set<Deed>();
const toTheMachine = (deed: Deed): Deed => {
  ofTheMachine.add(deed);
  return deed;
};
export const clockStops = toTheMachine(async (life) => {
  life.clockRuns = false;
});
export const clockStarts = toTheMachine(async (life) => {
  life.clockRuns = true;
});
/** Batches are planned, but nobody is told to deliver them. */
export const messagesAreLost = toTheMachine(async ({ post, now }) => {
  await post.tickAt(now);
  post.queue.splice(0);
});
/** The next call gets no answer: nobody knows whether it was taken. */
export const providerIsSilent = toTheMachine(async ({ post }) => {
  post.answers.push({ kind: 'unanswered', name: 'timeout' });
});
/** The next call is turned away: certainly not sent. */
export const providerIsBusy = toTheMachine(async ({ post }) => {
  post.answers.push({ kind: 'throttled', retryAfterSeconds: 5 });
});

export type Step = readonly [moment: string, ...deeds: Deed[]];

/**
 * Lives the life through and says what the provider was given, when: `2025-10-04T07:00 early eea en`. With neighbours,
 * it is what it would be without them.
 */
export async function live(advisories: readonly AdvisoryEntry[], openings: readonly Instant[], steps: readonly Step[]) {
  const [mails = []] = await liveTogether(advisories, openings, [steps]);
  return mails;
}

/** Lives each in turn, or those beside each other that leave the machine alone; the mails of each, in their order. */
export function lives(
  advisories: readonly AdvisoryEntry[],
  openings: readonly Instant[],
  rows: readonly (readonly [sentence: string, life: readonly Step[], mails: unknown])[],
): (life: readonly Step[]) => Promise<readonly string[]> {
  const isAlone = (life: readonly Step[]) => life.some((step) => step.some((each) => ofTheMachine.has(each as Deed)));
  const neighbours = rows.map(([, life]) => life).filter((life) => !isAlone(life));
  let together: Promise<readonly (readonly string[])[]> | null = null;
  return async (life) => {
    const index = neighbours.indexOf(life);
    if (index < 0) return await live(advisories, openings, life);
    together ??= liveTogether(advisories, openings, neighbours);
    return (await together)[index] ?? [];
  };
}

async function liveTogether(
  advisories: readonly AdvisoryEntry[],
  openings: readonly Instant[],
  all: readonly (readonly Step[])[],
): Promise<readonly (readonly string[])[]> {
  const post = await openPost(advisories);
  for (const { facts } of advisories) await post.release(facts.slug, LANGUAGES);
  const state = { country: 'DE', zone: undefined, language: 'en', subscriberId: 0, clockRuns: true, now: 0 } as const;
  const people = all.map((steps, index): { life: Life; mails: string[]; events: { at: Instant; deeds: Deed[] }[] } => ({
    life: { ...state, post, email: `somebody-${index}@example.org` },
    mails: [],
    events: steps.map(([moment, ...deeds]) => ({ at: Date.parse(moment), deeds })),
  }));
  const happenings = people.flatMap(({ events }) => events.map(({ at }) => at));
  const ticks = new Set([
    ...openings.flatMap((at) => [at - MINUTE_MS, at]),
    ...happenings.map((at) => Math.floor(at / MINUTE_MS + 1) * MINUTE_MS),
    Math.max(...openings) + 400 * DAY_MS,
  ]);
  const nameOf = (from: string): string => (advisories.length > 1 ? `${from.split(' ')[0]}: ` : '');
  for (const now of [...new Set([...ticks, ...happenings])].sort((a, b) => a - b)) {
    for (const { life, events } of people) {
      life.now = now;
      for (const { deeds } of events.filter(({ at }) => at === now)) for (const deed of deeds) await deed(life);
    }
    if (!people.every(({ life }) => life.clockRuns) || !ticks.has(now)) continue;
    await post.tickAt(now);
    const failures = post.answers.length;
    const before = post.calls.length;
    await post.deliver();
    // What the deliverer sends back is found again by the next tick.
    post.queue.splice(0);
    const time = new Date(now).toISOString().slice(0, 16);
    for (const [index, { mails: sent }] of post.calls.slice(before).entries()) {
      const note = index < failures ? ' (not taken)' : '';
      for (const { to, from, subject } of sent) {
        const person = people.find(({ life }) => life.email === to);
        if (person === undefined) throw new Error(`a mail to ${to}, who is nobody`);
        person.mails.push(`${time} ${nameOf(from)}${subject}${note}`);
      }
    }
  }
  return people.map(({ mails }) => mails);
}
