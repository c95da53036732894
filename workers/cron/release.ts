/*
 * Releasing an advisory: renders every variant, names each by its hash, and records the operator's approval of exactly
 * these. Nothing is sent without a release; releasing the same content again changes nothing.
 */
import { insertRelease, type NamedVariant, newestContentHash } from '../../db/releases.ts';
import { type RenderFault, renderAdvisory } from '../../templates/email/render-variant.tsx';
import type { Instant } from '../domain/civil-date.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { sha256Hex, variantHash } from '../domain/variant.ts';
import type { Station } from './station.ts';

export type ReleaseFault =
  | { readonly kind: 'no-such-advisory'; readonly advisory: string }
  | { readonly kind: 'does-not-render'; readonly fault: RenderFault };

export interface Release {
  readonly advisory: string;
  readonly contentHash: string;
  readonly variants: number;
  /** False when the newest release already has exactly this content. */
  readonly isNew: boolean;
}

export async function releaseAdvisory(
  station: Pick<Station, 'db' | 'settings' | 'advisories'>,
  slug: string,
  releasedBy: string,
  now: Instant,
): Promise<Result<Release, ReleaseFault>> {
  const entry = station.advisories.find(({ facts }) => facts.slug === slug);
  if (!entry) return fail({ kind: 'no-such-advisory', advisory: slug });
  const rendered = renderAdvisory(entry, station.settings);
  if (!rendered.ok) return fail({ kind: 'does-not-render', fault: rendered.error });
  const variants: NamedVariant[] = await Promise.all(
    rendered.value.map(async (each) => ({ ...each, hash: await variantHash(each.variant) })),
  );
  const lines = variants.map(({ edition, region, language, hash }) => `${edition} ${region} ${language} ${hash}`);
  const contentHash = await sha256Hex(lines.sort().join('\n'));
  const isNew = (await newestContentHash(station.db, slug)) !== contentHash;
  if (isNew) await insertRelease(station.db, { advisory: slug, contentHash, releasedBy, releasedAt: now }, variants);
  return succeed({ advisory: slug, contentHash, variants: variants.length, isNew });
}

/** Local development only (setting RELEASE_SHIPPED_ADVISORIES): what is in the tree is released by itself. */
export async function releaseShippedAdvisories(station: Station, now: Instant): Promise<void> {
  if (station.settings.RELEASE_SHIPPED_ADVISORIES !== 'true') return;
  for (const { facts } of station.advisories) {
    const released = await releaseAdvisory(station, facts.slug, 'local development', now);
    if (!released.ok) throw new Error(`${facts.slug} cannot be released: ${released.error.kind}`);
  }
}
