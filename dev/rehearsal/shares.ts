/*
 * How a made-up list is spread where nobody says otherwise: over countries by their inhabitants, over a country's
 * languages by who speaks them, as far as the mails have them. Rough on purpose: whoever has a list knows better (--real).
 * Inhabitants in millions, about 2024, from the countries' own statistical offices; a country without a figure counts
 * as one million.
 */
import { DEFAULT_LANGUAGE, type Language } from '../../workers/domain/language.ts';

const MILLIONS: Readonly<Record<string, number>> = {
  ...{ AT: 9.2, BE: 11.8, BG: 6.4, CA: 41, CH: 9, CY: 1, CZ: 10.9, DE: 83.5, DK: 6, EE: 1.4, ES: 48.6, FI: 5.6 },
  ...{ FR: 68.4, GB: 68.3, GR: 10.4, HK: 7.5, HR: 3.9, HU: 9.6, IE: 5.3, IS: 0.4, IT: 59, LI: 0.04, LT: 2.9, LU: 0.7 },
  ...{ LV: 1.9, MT: 0.6, NL: 17.9, NO: 5.6, PL: 36.6, PT: 10.6, RO: 19.1, SE: 10.6, SI: 2.1, SK: 5.4 },
};

type Share = readonly [Language, number];
const SPOKEN: Readonly<Record<string, readonly Share[]>> = {
  ...{ AT: [['de', 1]], DE: [['de', 1]], LI: [['de', 1]], ES: [['es', 1]], FR: [['fr', 1]], IT: [['it', 1]] },
  ...{ NL: [['nl', 1]], PL: [['pl', 1]], PT: [['pt', 1]] },
  BE: [
    ['nl', 0.6],
    ['fr', 0.4],
  ],
  CA: [
    ['en', 0.78],
    ['fr', 0.22],
  ],
  CH: [
    ['de', 0.65],
    ['fr', 0.25],
    ['it', 0.1],
  ],
  LU: [
    ['fr', 0.7],
    ['de', 0.3],
  ],
};

/** Of a country with several clocks, how many live by the main one; the others share the rest. */
const BY_MAIN_CLOCK = 0.6;

export function inhabitants(country: string): number {
  return MILLIONS[country] ?? 1;
}

export function languagesOf(country: string): readonly Share[] {
  return SPOKEN[country] ?? [[DEFAULT_LANGUAGE, 1]];
}

export function clockShares(zones: readonly string[]): readonly (readonly [zone: string, share: number])[] {
  const [main, ...others] = zones;
  if (main === undefined) return [];
  if (others.length === 0) return [[main, 1]];
  return [[main, BY_MAIN_CLOCK], ...others.map((zone) => [zone, (1 - BY_MAIN_CLOCK) / others.length] as const)];
}
