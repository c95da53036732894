/*
 * The addresses of the public pages. Each carries its language as soon as there is a choice of languages, so that a
 * link shows everybody the same page. Never holds anything of a reader's but the place that they chose.
 */
import type { Country } from '../../workers/domain/country.ts';
import { LANGUAGES, type Language } from '../../workers/domain/language.ts';
import type { Region } from '../../workers/domain/region.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';

/** A public page, whatever its language. */
export interface PageAddress {
  readonly path: string;
  readonly region?: Region | undefined;
  readonly country?: Country | undefined;
}

export const FRONT: PageAddress = { path: '/' };
export const ADVISORY_LIST: PageAddress = { path: '/advisories' };
export const EMBED: PageAddress = { path: '/embed' };
export const PRIVACY: PageAddress = { path: '/privacy' };
export const ATOM_FEED: PageAddress = { path: '/feed.atom' };
export const JSON_FEED: PageAddress = { path: '/feed.json' };

export function advisoryPage(slug: string): PageAddress {
  return { path: `/advisories/${slug}` };
}

export function advisoryCalendar(slug: string): PageAddress {
  return { path: `/advisories/${slug}.ics` };
}

/** The whole address, in one language or, with null, in that of whoever opens it. */
export function addressOf(sender: Sender, page: PageAddress, language: Language | null): string {
  const { path, region, country } = page;
  const query = new URLSearchParams({
    ...(region !== undefined && { region }),
    ...(country !== undefined && { country }),
    ...(language !== null && LANGUAGES.length > 1 && { lang: language }),
  });
  return `${sender.SITE_URL}${path}${query.size > 0 ? `?${query}` : ''}`;
}
