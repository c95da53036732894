/*
 * Releasing an advisory: checks it, renders every variant, names each by its hash, and records the operator's approval
 * of exactly these. Nothing is sent without a release; releasing the same content again changes nothing.
 */
import { insertRelease, type NamedVariant, newestContentHash } from '../../db/releases.ts';
import { type AdvisoryFault, describeFault } from '../../templates/advisories/advisory-fault.ts';
import { checkAdvisory, checkAgelessly, checkAmong } from '../../templates/advisories/check-advisory.ts';
import type { AdvisoryEntry } from '../../templates/advisories/index.ts';
import { type RenderFault, renderAdvisory } from '../../templates/email/render-variant.tsx';
import { civilDateIn, type Instant } from '../domain/civil-date.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { sha256Hex, variantHash } from '../domain/variant.ts';
import { logEvent } from '../log.ts';
import type { Station } from './station.ts';

export type ReleaseFault =
  | { readonly kind: 'no-such-advisory'; readonly advisory: string }
  | { readonly kind: 'not-publishable'; readonly faults: readonly AdvisoryFault[] }
  | { readonly kind: 'does-not-render'; readonly faults: readonly RenderFault[] };

export interface Release {
  readonly advisory: string;
  readonly contentHash: string;
  readonly variants: number;
  /** False when the newest release already has exactly this content. */
  readonly isNew: boolean;
}

type ReleaseStation = Pick<Station, 'db' | 'settings' | 'advisories'>;

/** An operator's approval. Refused while anything speaks against publishing the advisory today. */
export async function releaseAdvisory(
  station: ReleaseStation,
  slug: string,
  releasedBy: string,
  now: Instant,
): Promise<Result<Release, ReleaseFault>> {
  const entry = station.advisories.find(({ facts }) => facts.slug === slug);
  if (!entry) return fail({ kind: 'no-such-advisory', advisory: slug });
  const faults = [...checkAdvisory(entry, civilDateIn('UTC', now)), ...checkAmong(entry, station.advisories)];
  if (faults.length > 0) return fail({ kind: 'not-publishable', faults });
  return await releaseEntry(station, entry, releasedBy, now);
}

async function releaseEntry(
  station: ReleaseStation,
  entry: AdvisoryEntry,
  releasedBy: string,
  now: Instant,
): Promise<Result<Release, ReleaseFault>> {
  const { slug } = entry.facts;
  const rendered = renderAdvisory(entry, station.settings);
  if (!rendered.ok) return fail({ kind: 'does-not-render', faults: rendered.error });
  const variants: NamedVariant[] = await Promise.all(
    rendered.value.map(async (each) => ({ ...each, hash: await variantHash(each.variant) })),
  );
  const lines = variants.map(({ edition, region, language, hash }) => `${edition} ${region} ${language} ${hash}`);
  const contentHash = await sha256Hex(lines.sort().join('\n'));
  const isNew = (await newestContentHash(station.db, slug)) !== contentHash;
  if (isNew) await insertRelease(station.db, { advisory: slug, contentHash, releasedBy, releasedAt: now }, variants);
  return succeed({ advisory: slug, contentHash, variants: variants.length, isNew });
}

/**
 * Local development only (setting RELEASE_SHIPPED_ADVISORIES): what is in the tree is released by itself, but for what
 * is still being written. When its sources were read does not count here: the clock travels, and a machine has to start
 * years later, too.
 */
export async function releaseShippedAdvisories(station: ReleaseStation, now: Instant): Promise<void> {
  if (station.settings.RELEASE_SHIPPED_ADVISORIES !== 'true') return;
  for (const entry of station.advisories) {
    const faults = [...checkAgelessly(entry), ...checkAmong(entry, station.advisories)];
    const unwritten = faults.filter(isUnwritten).length;
    if (unwritten > 0) {
      logEvent('release.still-to-be-written', { advisory: entry.facts.slug, places: unwritten });
      continue;
    }
    const released: Result<Release, ReleaseFault> =
      faults.length > 0
        ? fail({ kind: 'not-publishable', faults })
        : await releaseEntry(station, entry, 'local development', now);
    if (!released.ok) throw new Error(`${entry.facts.slug} cannot be released: ${explainRelease(released.error)}`);
  }
}

function isUnwritten(fault: AdvisoryFault): boolean {
  return fault.kind === 'text-unwritten' || (fault.kind === 'fact-unusable' && fault.problem === 'unwritten');
}

/** Why there is no release, in words for whoever asked for it. */
export function explainRelease(fault: ReleaseFault): string {
  switch (fault.kind) {
    case 'no-such-advisory':
      return `there is no advisory ${fault.advisory}`;
    case 'not-publishable':
      return fault.faults.map(describeFault).join('\n');
    case 'does-not-render':
      return fault.faults.map(describeRenderFault).join('\n');
  }
}

function describeRenderFault(fault: RenderFault): string {
  const variant = `The variant ${fault.edition} ${fault.region} ${fault.language}`;
  switch (fault.kind) {
    case 'region-without-readers':
      return `${variant} is for no country.`;
    case 'too-large':
      return `${variant} has ${fault.bytes} bytes; ${fault.limitBytes} are the most, beyond them mail programs cut it off.`;
    case 'placeholder-missing':
      return `${variant} lacks ${fault.placeholder} in its ${fault.part}.`;
    case 'placeholder-unknown':
      return `${variant} has ${fault.placeholder} in its ${fault.part}, which nothing fills.`;
  }
}
