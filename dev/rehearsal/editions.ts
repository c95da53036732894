/*
 * A rehearsal's course, summed up by edition: who gets it, when, in which language, how many calls that is, how long they
 * take, and who does not get it. Pure.
 */
import { DAY_MS, type Instant } from '../../workers/domain/civil-date.ts';
import { type Edition, isErratum } from '../../workers/domain/edition.ts';
import type { Language } from '../../workers/domain/language.ts';
import type { CampaignBooks } from './exchange.ts';
import type { Rehearsal } from './rehearse.ts';

/** A mail that had been due for longer than this came late. */
export const LATE_AFTER_MS = DAY_MS / 2;

/** What opens at one moment: the places that share a clock. */
export interface Opening {
  readonly opensAt: Instant;
  /** One of the zones, for local times. */
  readonly zone: string;
  /** Countries, and the place where a country has several clocks. */
  readonly places: readonly string[];
  readonly mails: number;
  readonly missed: number;
  readonly calls: number;
  readonly firstAt: Instant | null;
  readonly lastAt: Instant | null;
}

export interface EditionSummary {
  readonly edition: Edition;
  readonly effectiveOn: string;
  /** Where it opens first. */
  readonly opensAt: Instant;
  /** Where it closes last; null: stays open. */
  readonly closesAt: Instant | null;
  /** How long it is open in one place; null: for ever. */
  readonly openForMs: number | null;
  readonly intended: number;
  readonly accepted: number;
  /** Closed before it could be sent to them. */
  readonly expired: number;
  /** Still waiting when the rehearsal ended. */
  readonly waiting: number;
  readonly calls: number;
  /** What the calls take at the set rate and without a break. */
  readonly sendingMs: number;
  readonly firstAt: Instant | null;
  readonly lastAt: Instant | null;
  readonly longestWaitMs: number;
  /** Mails that had been due for over half a day. */
  readonly late: number;
  readonly languages: readonly { readonly language: Language; readonly mails: number }[];
  readonly openings: readonly Opening[];
  /** Whether it opens everywhere at once, at no local hour. */
  readonly isAtOnce: boolean;
}

export function editionsOf({ course, conditions }: Rehearsal): readonly EditionSummary[] {
  const names = [...new Set(course.campaigns.map(nameOf))];
  return names.map((name) => {
    const campaigns = course.campaigns.filter((campaign) => nameOf(campaign) === name);
    const first = campaigns[0];
    if (first === undefined) throw new RangeError(`no campaign of ${name}`);
    const ids = new Set(campaigns.map(({ id }) => id));
    const calls = course.calls.filter(([, id]) => ids.has(id));
    const closes = campaigns.map(({ closesAt }) => closesAt);
    const spoken = course.languages.filter(({ campaign }) => ids.has(campaign));
    return {
      edition: first.edition,
      effectiveOn: first.effectiveOn,
      opensAt: Math.min(...campaigns.map(({ opensAt }) => opensAt)),
      closesAt: closes.includes(null) ? null : Math.max(...closes.map(Number)),
      openForMs: first.closesAt === null ? null : first.closesAt - first.opensAt,
      intended: sum(campaigns, 'intended'),
      accepted: sum(campaigns, 'accepted'),
      expired: sum(campaigns, 'expired'),
      waiting: sum(campaigns, 'waiting'),
      calls: calls.length,
      sendingMs: (calls.length / conditions.callsPerSecond) * 1000,
      firstAt: calls[0]?.[0] ?? null,
      lastAt: calls.at(-1)?.[0] ?? null,
      longestWaitMs: calls.reduce((longest, [, , , waited]) => Math.max(longest, waited), 0),
      late: calls.reduce((mails, [, , size, waited]) => mails + (waited > LATE_AFTER_MS ? size : 0), 0),
      languages: [...new Set(spoken.map(({ language }) => language))]
        .map((language) => ({
          language,
          mails: spoken.reduce((mails, each) => mails + (each.language === language ? each.mails : 0), 0),
        }))
        .sort((one, other) => other.mails - one.mails),
      openings: openingsOf(campaigns, calls),
      isAtOnce: isErratum(first.edition),
    };
  });
}

const nameOf = ({ edition, effectiveOn }: CampaignBooks): string => `${edition} ${effectiveOn}`;

function sum(campaigns: readonly CampaignBooks[], what: 'intended' | 'accepted' | 'expired' | 'waiting'): number {
  return campaigns.reduce((total, campaign) => total + campaign[what], 0);
}

function openingsOf(campaigns: readonly CampaignBooks[], calls: Rehearsal['course']['calls']): readonly Opening[] {
  const moments = [...new Set(campaigns.map(({ opensAt }) => opensAt))].sort((one, other) => one - other);
  return moments.map((opensAt) => {
    const here = campaigns.filter((campaign) => campaign.opensAt === opensAt);
    const ids = new Set(here.map(({ id }) => id));
    const mine = calls.filter(([, id]) => ids.has(id));
    return {
      opensAt,
      zone: here[0]?.zone ?? 'UTC',
      places: placesOf(here, campaigns),
      mails: sum(here, 'accepted'),
      missed: sum(here, 'expired') + sum(here, 'waiting'),
      calls: mine.length,
      firstAt: mine[0]?.[0] ?? null,
      lastAt: mine.at(-1)?.[0] ?? null,
    };
  });
}

/** `DE`, or `CA (Vancouver)` where not all of the country opens at this moment. */
function placesOf(here: readonly CampaignBooks[], all: readonly CampaignBooks[]): readonly string[] {
  const at = here[0]?.opensAt;
  const isWhole = (country: string): boolean => all.every((each) => each.country !== country || each.opensAt === at);
  const town = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return [...new Set(here.map(({ country }) => country))].map((country) => {
    if (isWhole(country)) return country;
    const zones = here.filter((each) => each.country === country).map(({ zone }) => town(zone));
    return `${country} (${zones.join(', ')})`;
  });
}
