import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Forewarn, openForewarn } from '../support/forewarn.ts';

/*
 * The life of one advisory: LinkedIn, 3 November 2025. One runtime, one list, one clock that goes forward; every row
 * is a moment, and says who gets a mail then, and nobody else does.
 */
const PEOPLE = {
  berlin: { email: 'berlin@example.org', country: 'DE', zone: 'Europe/Berlin' },
  london: { email: 'london@example.org', country: 'GB', zone: 'Europe/London' },
  vancouver: { email: 'vancouver@example.org', country: 'CA', zone: 'America/Vancouver' },
  stJohns: { email: 'st-johns@example.org', country: 'CA', zone: 'America/St_Johns' },
  hongKong: { email: 'hong-kong@example.org', country: 'HK', zone: 'Asia/Hong_Kong' },
  reykjavik: { email: 'reykjavik@example.org', country: 'IS', zone: 'Atlantic/Reykjavik' },
  zurich: { email: 'zurich@example.org', country: 'CH', zone: 'Europe/Zurich' },
  newYork: { email: 'new-york@example.org', country: 'US', zone: 'America/New_York' },
} as const;
const LATE = {
  lateBerlin: { email: 'late-berlin@example.org', country: 'DE', zone: 'Europe/Berlin' },
  yearLaterLisbon: { email: 'lisbon@example.org', country: 'PT', zone: 'Europe/Lisbon' },
} as const;
type Name = keyof typeof PEOPLE | keyof typeof LATE;
const ALL = { ...PEOPLE, ...LATE };

const EARLY = 'From 3 November 2025';
const WEEK = 'Reminder:';
const EVE = 'Last reminder:';
const IN_EFFECT = 'In effect since';

interface Moment {
  readonly at: string;
  readonly why: string;
  readonly gets: Partial<Record<Name, string>>;
  /** Happens before the tick. */
  readonly joins?: keyof typeof LATE;
  readonly leaves?: Name;
}

const LIFE: readonly Moment[] = [
  { at: '2025-09-24T09:00Z', why: 'forty days before, nothing is open anywhere', gets: {} },
  { at: '2025-10-04T00:59Z', why: 'a minute before nine in Hong Kong', gets: {} },
  { at: '2025-10-04T01:00Z', why: 'the far east is first', gets: { hongKong: EARLY } },
  {
    at: '2025-10-04T07:00Z',
    why: 'nine in Berlin and Zurich, eight in London',
    gets: { berlin: EARLY, zurich: EARLY },
  },
  { at: '2025-10-04T07:01Z', why: 'the next tick has nothing to do', gets: {} },
  { at: '2025-10-04T08:00Z', why: 'London an hour after Berlin', gets: { london: EARLY } },
  { at: '2025-10-04T09:00Z', why: 'Iceland keeps UTC', gets: { reykjavik: EARLY } },
  { at: '2025-10-04T11:29Z', why: 'Newfoundland is half an hour off', gets: {} },
  { at: '2025-10-04T11:30Z', why: 'and now it is nine there', gets: { stJohns: EARLY } },
  { at: '2025-10-04T16:00Z', why: 'the far west is last', gets: { vancouver: EARLY } },
  {
    at: '2025-10-20T12:00Z',
    why: 'who joins late gets the edition that is open',
    joins: 'lateBerlin',
    gets: { lateBerlin: EARLY },
  },
  {
    at: '2025-10-27T07:59Z',
    why: 'the clocks went back in Europe the day before: it is 08:59 in Berlin',
    gets: { hongKong: WEEK },
  },
  {
    at: '2025-10-27T08:00Z',
    why: 'nine in Berlin, in winter time',
    gets: { berlin: WEEK, lateBerlin: WEEK, zurich: WEEK },
  },
  { at: '2025-10-27T09:00Z', why: 'London and Reykjavik share the hour now', gets: { london: WEEK, reykjavik: WEEK } },
  { at: '2025-10-27T16:00Z', why: 'Canada still has summer time', gets: { vancouver: WEEK, stJohns: WEEK } },
  {
    at: '2025-11-02T08:00Z',
    why: 'who left before the last day gets nothing more',
    leaves: 'lateBerlin',
    gets: { hongKong: EVE, berlin: EVE, zurich: EVE },
  },
  { at: '2025-11-02T09:00Z', why: 'the eve in London', gets: { london: EVE, reykjavik: EVE } },
  { at: '2025-11-02T12:30Z', why: 'the clocks went back in Newfoundland this morning', gets: { stJohns: EVE } },
  { at: '2025-11-02T16:59Z', why: 'a minute before nine in Vancouver, in winter time now', gets: {} },
  { at: '2025-11-02T17:00Z', why: 'and nine', gets: { vancouver: EVE } },
  { at: '2025-11-03T01:00Z', why: 'the day begins in Hong Kong', gets: { hongKong: IN_EFFECT } },
  { at: '2025-11-03T08:00Z', why: 'the day in Berlin', gets: { berlin: IN_EFFECT, zurich: IN_EFFECT } },
  {
    at: '2025-11-04T12:00Z',
    why: 'a whole day of missed ticks is made up for by one',
    gets: { london: IN_EFFECT, reykjavik: IN_EFFECT, stJohns: IN_EFFECT, vancouver: IN_EFFECT },
  },
  { at: '2025-12-01T12:00Z', why: 'a month later everybody has had everything', gets: {} },
  {
    at: '2026-11-24T12:00Z',
    why: 'a year later, who joins gets what is in effect',
    joins: 'yearLaterLisbon',
    gets: { yearLaterLisbon: IN_EFFECT },
  },
];

let forewarn: Forewarn;
beforeAll(async () => {
  forewarn = await openForewarn();
  await forewarn.release('linkedin-ai-training');
  for (const person of Object.values(PEOPLE)) await forewarn.join(person);
});
afterAll(async () => {
  await forewarn.close();
});

const seen = new Map<Name, number>();
const names = Object.keys(ALL) as Name[];

it.each(LIFE)('$at: $why', async ({ at, gets, joins, leaves }) => {
  if (joins !== undefined) await forewarn.join(ALL[joins]);
  if (leaves !== undefined) {
    const mail = forewarn.advisoriesTo(ALL[leaves].email).at(-1);
    if (!mail) throw new Error(`${leaves} has no mail to leave from`);
    await forewarn.oneClick(mail, 'multipart');
  }
  await forewarn.tickAt(at);
  const got: Partial<Record<Name, string[]>> = {};
  for (const name of names) {
    const mails = forewarn.advisoriesTo(ALL[name].email);
    const fresh = mails.slice(seen.get(name) ?? 0);
    seen.set(name, mails.length);
    if (fresh.length > 0) got[name] = fresh.map((mail) => mail.subject);
  }
  const expected = Object.fromEntries(
    Object.entries(gets).map(([name, start]) => [name, [expect.stringMatching(`^${start}`)]]),
  );
  expect(got).toEqual(expected);
});

it('nobody in the United States got anything', () => {
  expect(forewarn.advisoriesTo(PEOPLE.newYork.email)).toEqual([]);
  expect(forewarn.mailsTo(PEOPLE.newYork.email)).toHaveLength(1); // the confirmation, so the list has them
});

it('the books add up for every edition and country', async () => {
  const accounts = await forewarn.accounts();
  expect(accounts.length).toBeGreaterThan(20);
  for (const { intended, accepted, left, done, refused, expired, unknown, waiting } of accounts) {
    const parts = [accepted, left, done, refused, expired, unknown, waiting].map(Number);
    expect(parts.reduce((a, b) => a + b)).toBe(intended);
  }
});
