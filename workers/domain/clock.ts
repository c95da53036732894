/*
 * The clocks of a country: of its zones those that show different times. Germany has two zones and one clock, the
 * United States have 29 and seven or eight. Never reads a clock itself.
 */
import { asCivilDate, type CivilDate, instantAt, type Zone } from './civil-date.ts';
import { type Country, zonesOf } from './country.ts';

const NOON = 12;

/**
 * One zone for each clock in the year of `today`, in the country's order. `current` stands for all that share its clock,
 * so that whoever has a zone finds it.
 */
export function clocksOf(country: Country, current: Zone, today: CivilDate): readonly Zone[] {
  const year = today.slice(0, 4);
  // Winter and summer: countries change their clocks on one day, if they do.
  const days = [asCivilDate(`${year}-01-01`), asCivilDate(`${year}-07-01`)];
  const timesOf = (zone: Zone): string => days.map((day) => instantAt(day, NOON, zone)).join();
  const clocks = new Map<string, Zone>();
  for (const zone of zonesOf(country)) {
    const times = timesOf(zone);
    if (!clocks.has(times) || zone === current) clocks.set(times, zone);
  }
  return [...clocks.values()];
}
