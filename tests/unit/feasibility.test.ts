/* Whether there is time for a mailing. */
import { expect, it } from 'vitest';
import { feasibilityOf } from '../../workers/domain/feasibility.ts';

const at = (text: string) => Date.parse(text);
const OPEN = { opensAt: at('2026-12-02T08:00Z'), closesAt: at('2026-12-11T08:00Z') };
const NOW = at('2026-11-24T12:00Z');

it('counts calls at the rate from when the edition opens, or from now', () => {
  const load = { ...OPEN, people: 48_000, calls: 480 };
  const pace = { callsPerSecond: 8, dailyQuota: undefined };
  expect(feasibilityOf(load, pace, NOW)).toMatchObject({
    startsAt: OPEN.opensAt,
    endsAt: OPEN.opensAt + 60_000,
    fits: true,
  });
  const late = OPEN.closesAt - 59_000;
  expect(feasibilityOf(load, pace, late)).toMatchObject({ startsAt: late, fits: false });
});

it('counts days of quota from the day on which it opens: at 100 a day, 1,200 people need 12 where 9 remain', () => {
  const pace = { callsPerSecond: 8, dailyQuota: 100 };
  expect(feasibilityOf({ ...OPEN, people: 1200, calls: 12 }, pace, NOW)).toMatchObject({
    days: 12,
    endsAt: at('2026-12-13T00:00Z'),
    fits: false,
  });
  expect(feasibilityOf({ ...OPEN, people: 1000, calls: 10 }, pace, NOW)).toMatchObject({ days: 10, fits: true });
});

it('has time for nobody, and for ever where nothing closes', () => {
  const pace = { callsPerSecond: 1, dailyQuota: 1 };
  expect(feasibilityOf({ ...OPEN, people: 0, calls: 0 }, pace, OPEN.closesAt + 1)).toMatchObject({
    days: 0,
    fits: true,
  });
  expect(feasibilityOf({ ...OPEN, closesAt: null, people: 900, calls: 9 }, pace, NOW).fits).toBe(true);
});
