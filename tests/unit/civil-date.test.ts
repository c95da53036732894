import { describe, expect, it } from 'vitest';
import {
  addDays,
  asCivilDate,
  civilDateIn,
  daysBetween,
  instantAt,
  isCivilDate,
} from '../../workers/domain/civil-date.ts';

const nov3 = asCivilDate('2025-11-03');
const utc = (at: number) => new Date(at).toISOString();

describe('civil dates', () => {
  it.each(['2025-02-30', '2025-13-01', '2025-1-1', '', '2025-11-03T00:00', '2025-11-3'])('refuses %j', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => asCivilDate(text)).toThrow(RangeError);
  });

  it('counts days over a change of the clocks', () => {
    expect(addDays(asCivilDate('2025-10-25'), 2)).toBe('2025-10-27');
    expect(addDays(nov3, -30)).toBe('2025-10-04');
    expect(daysBetween(asCivilDate('2025-10-04'), nov3)).toBe(30);
  });

  it.each([
    ['Europe/Berlin', '2025-11-03', '2025-11-03T08:00:00.000Z', 'winter time'],
    ['Europe/Berlin', '2025-10-04', '2025-10-04T07:00:00.000Z', 'summer time'],
    ['Europe/London', '2025-11-03', '2025-11-03T09:00:00.000Z', 'an hour after Berlin'],
    ['America/Vancouver', '2025-11-02', '2025-11-02T17:00:00.000Z', 'the morning the clocks went back there'],
    ['Asia/Hong_Kong', '2025-11-03', '2025-11-03T01:00:00.000Z', 'far east'],
    ['America/St_Johns', '2025-11-03', '2025-11-03T12:30:00.000Z', 'half an hour off'],
    ['Pacific/Kiritimati', '2025-11-03', '2025-11-02T19:00:00.000Z', 'the day before in UTC'],
  ])('puts 09:00 in %s on %s at %s (%s)', (zone, date, expected) => {
    expect(utc(instantAt(asCivilDate(date), 9, zone))).toBe(expected);
  });

  it('knows that midnight UTC is still the day before in Toronto', () => {
    expect(civilDateIn('America/Toronto', Date.parse('2025-11-03T00:00:00Z'))).toBe('2025-11-02');
  });
});
