/*
 * The people of a run: who they are, what they do, and when they did it by the simulated clock. What is done is done by
 * a request to the Workers, repeated until it is answered, as a person or a mail program would.
 * Never looks at the books: it only knows what it did and what it found in its mail.
 */
import { HOUR_MS } from '../../workers/domain/civil-date.ts';
import type { PersonEvidence } from './evidence.ts';
import { type Person, personOf, placeOf, refusedAddresses } from './person.ts';
import { EDITIONS, PLACES, type Place, windowOf } from './places.ts';
import type { PostOffice } from './post-office.ts';
import type { Runtime } from './runtime.ts';
import { type Dice, diceOf } from './seeded.ts';
import type { SimClock } from './sim-clock.ts';

const PEOPLE_PER_REQUEST = 100;
/** Of those who are there from the start, how many make a crowd. */
const CROWD_SHARE = 0.01;
const CROWD_AT_LEAST = 4;
/** How often somebody who came back is looked for first, to press a link. */
const RETURNED_CHANCE = 0.1;
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

export type DeedCounts = Record<
  'joined' | 'signed up' | 'moved' | 'left' | 'done' | 'came back' | 'pressed a link of their former life',
  number
>;

export interface Population {
  readonly counts: Readonly<DeedCounts>;
  readonly refused: ReadonlySet<string>;
  /** Puts everybody on the list who is there from the start. */
  settle(progress: (done: number) => void): Promise<void>;
  /** What people do during one round. Resolves when all of it has been answered. */
  live(deeds: number): Promise<void>;
  /** Confirms whatever confirmation mails have come. */
  confirmAll(): Promise<void>;
  /** Some join in each of the places, at once. */
  crowd(places: readonly Place[]): Promise<void>;
  waitingForMail(): readonly string[];
  evidence(): PersonEvidence[];
  emails(): ReadonlyMap<number, string>;
}

export interface Parts {
  readonly seed: string;
  readonly people: number;
  readonly clock: SimClock;
  readonly runtime: Runtime;
  readonly office: PostOffice;
}

export function openPopulation({ seed, people, clock, runtime, office }: Parts): Population {
  const refused = refusedAddresses(seed, people);
  const dice = diceOf(`${seed} life`);
  const all: Person[] = [];
  const byEmail = new Map<string, Person>();
  const emails = new Map<number, string>();
  const counts: DeedCounts = {
    joined: 0,
    'signed up': 0,
    moved: 0,
    left: 0,
    done: 0,
    'came back': 0,
    'pressed a link of their former life': 0,
  };
  const returned: Person[] = [];

  const add = (): Person => {
    const number = all.length + 1;
    const person = personOf(seed, number, refused);
    all.push(person);
    byEmail.set(person.email, person);
    return person;
  };
  const placeFor = (number: number): Place => placeOf(seed, number);
  const enlist = async (persons: readonly { person: Person; place: Place }[]): Promise<boolean[]> => {
    const began = clock.now();
    const body = JSON.stringify(persons.map(({ person, place }) => ({ email: person.email, ...place })));
    const answer = await runtime.insist('/chaos/people', { method: 'POST', body });
    const ids = (await answer.json()) as (number | null)[];
    return persons.map(({ person, place }, index) => {
      const id = ids[index] ?? null;
      if (id !== null) emails.set(id, person.email);
      // An attempt whose answer was lost may have done it: only that explains a refusal.
      person.deeds.push({ kind: 'listed', place, began, ended: clock.now() });
      return id !== null;
    });
  };

  const isListed = (person: Person): boolean => person.deeds.at(-1)?.kind === 'listed';
  const isPlain = (person: Person): boolean => person.email.startsWith('delivered+') && !refused.has(person.email);
  const someone = (dice: Dice, fits: (person: Person) => boolean): Person | null => {
    for (let tries = 0; tries < 40; tries += 1) {
      const person = dice.pick(all);
      if (!person.busy && person.waitingAt === null && isPlain(person) && fits(person)) return person;
    }
    return null;
  };
  const linksOf = ({ email }: Person): readonly string[] => office.tokensOf(email);
  /** An edition has just opened where they live, and they have not got it yet: the worst moment to do anything. */
  const isAwaited = (person: Person): boolean => {
    const place = person.deeds.at(-1)?.place ?? null;
    const opened = EDITIONS.flatMap((edition) => (place && windowOf(edition, place)?.opensAt) ?? []);
    const past = opened.filter((opensAt) => opensAt <= clock.now());
    return past.some((opensAt) => clock.now() < opensAt + HOUR_MS) && linksOf(person).length < past.length;
  };
  /** Half of the time somebody who is awaited, if there is anybody. */
  const choose = (dice: Dice, fits: (person: Person) => boolean): Person | null =>
    (dice.chance(0.5) ? someone(dice, (person) => isAwaited(person) && fits(person)) : null) ?? someone(dice, fits);
  const press = async (person: Person, kind: 'left' | 'done', dice: Dice): Promise<void> => {
    const links = linksOf(person);
    const isFormer = person.formerLinks > 0 && dice.chance(0.5);
    const token = dice.pick(isFormer ? links.slice(0, person.formerLinks) : links);
    if (isFormer) counts['pressed a link of their former life'] += 1;
    const began = clock.now();
    const [path, body] = kind === 'left' ? ['/unsubscribe', 'List-Unsubscribe=One-Click'] : ['/done', 'from=page'];
    await runtime.insist(`${path}?t=${token}`, { method: 'POST', headers: FORM, body });
    person.deeds.push({ kind, place: null, began, ended: clock.now() });
    counts[kind] += 1;
  };
  const signUp = async (person: Person): Promise<void> => {
    const place = placeFor(all.length);
    const country = place.country === 'CA' ? 'DE' : place.country;
    const home = PLACES.find((each) => each.country === country) as Place;
    person.waitingAt = home;
    counts['signed up'] += 1;
    const body = new URLSearchParams({ email: person.email, country, language: 'en' }).toString();
    await runtime.insist('/subscribe', { method: 'POST', headers: FORM, body });
  };

  const deedOf = async (dice: Dice): Promise<void> => {
    const what = dice.roll();
    const mailed = (person: Person) => isListed(person) && linksOf(person).length > 0;
    const act = async (person: Person | null, run: (person: Person) => Promise<void>): Promise<void> => {
      if (person === null) return;
      person.busy = true;
      await run(person);
      person.busy = false;
    };
    if (what < 0.45) {
      const back = returned.filter((person) => !person.busy && mailed(person));
      const person = back.length > 0 && dice.chance(RETURNED_CHANCE) ? dice.pick(back) : choose(dice, mailed);
      return await act(person, async (who) => await press(who, what < 0.25 ? 'left' : 'done', dice));
    }
    if (what < 0.7) {
      // At most three sign-ups a week are taken from an address, so nobody moves more than twice.
      const mover = choose(dice, (person) => isListed(person) && person.moves < 2);
      const elsewhere = PLACES.filter((place) => place.country !== mover?.deeds.at(-1)?.place?.country);
      const place = dice.pick(elsewhere);
      return await act(mover, async (person) => {
        person.moves += 1;
        if ((await enlist([{ person, place }]))[0] !== true) person.deeds.pop();
        else counts.moved += 1;
      });
    }
    if (what < 0.75) {
      const back = someone(dice, (person) => person.deeds.at(-1)?.kind === 'left' && person.moves < 2);
      return await act(back, async (person) => {
        person.moves += 1;
        if ((await enlist([{ person, place: placeFor(dice.below(people)) }]))[0] !== true) person.deeds.pop();
        else {
          counts['came back'] += 1;
          person.formerLinks = linksOf(person).length;
          returned.push(person);
        }
      });
    }
    const newcomer = add();
    if (what < 0.85) return await act(newcomer, signUp);
    counts.joined += 1;
    await act(newcomer, async (person) => void (await enlist([{ person, place: placeFor(all.length) }])));
  };

  office.postman.onDeparture = (email, at) => {
    const person = byEmail.get(email);
    if (!person) return;
    // The confirmation mail itself came back: whenever they confirm, they are off the list again from then on.
    if (person.waitingAt !== null) person.isBarred = true;
    const last = person.deeds.at(-1);
    if (at === 'began' && last?.kind === 'listed') {
      person.deeds.push({ kind: 'left', place: null, began: clock.now(), ended: Number.POSITIVE_INFINITY });
    }
    if (at === 'ended' && last?.kind === 'left' && last.ended === Number.POSITIVE_INFINITY) {
      person.deeds[person.deeds.length - 1] = { ...last, ended: clock.now() };
    }
  };

  return {
    counts,
    refused,
    async settle(progress) {
      for (let done = 0; done < people; done += PEOPLE_PER_REQUEST) {
        const size = Math.min(PEOPLE_PER_REQUEST, people - done);
        await enlist(Array.from({ length: size }, (_, index) => ({ person: add(), place: placeFor(done + index) })));
        progress(all.length);
      }
    },
    async live(deeds) {
      // Dice of its own for each, so that what one does not depend on how long another takes.
      const rolls = Array.from({ length: deeds }, () => diceOf(`${seed} deed ${dice.roll()}`));
      await Promise.all(rolls.map(deedOf));
    },
    async confirmAll() {
      for (const person of all.filter((each) => each.waitingAt !== null)) {
        const link = office.confirmLinkFor(person.email);
        if (link === null || person.waitingAt === null) continue;
        const began = clock.now();
        const url = new URL(link);
        const post = { method: 'POST', headers: FORM, body: 'from=page' };
        const { status } = await runtime.insist(`${url.pathname}${url.search}`, post);
        // 410: a week has passed meanwhile, and they are told to sign up again. They do not.
        const ended = clock.now();
        if (status !== 410) person.deeds.push({ kind: 'listed', place: person.waitingAt, began, ended });
        if (status !== 410 && person.isBarred)
          person.deeds.push({ kind: 'left', place: null, began, ended: Number.POSITIVE_INFINITY });
        person.waitingAt = null;
      }
    },
    async crowd(places) {
      const size = Math.max(CROWD_AT_LEAST, Math.round(people * CROWD_SHARE));
      const joining = places.flatMap((place) => Array.from({ length: size }, () => ({ person: add(), place })));
      for (let done = 0; done < joining.length; done += PEOPLE_PER_REQUEST) {
        await enlist(joining.slice(done, done + PEOPLE_PER_REQUEST));
      }
      counts.joined += joining.length;
    },
    waitingForMail: () => all.filter((person) => person.waitingAt !== null).map((person) => person.email),
    evidence: () => all.map(({ email, deeds }) => ({ email, deeds })),
    emails: () => emails,
  };
}
