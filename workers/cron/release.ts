/*
 * Releasing an advisory: checks it, renders every variant, names each by its hash, and records the operator's approval
 * of exactly these and of the schedule. Nothing is sent without a release; releasing the same content again changes
 * nothing. Where it takes two (REQUIRE_SECOND_APPROVAL), the first one's word is kept and nothing is released until
 * another says the same.
 */
import { approve, clearApprovals, listApprovals } from '../../db/approvals.ts';
import { liftHold } from '../../db/holds.ts';
import { insertRelease, newestContentHash } from '../../db/releases.ts';
import { type AdvisoryFault, describeFault } from '../../templates/advisories/advisory-fault.ts';
import { checkAdvisory, checkAmong } from '../../templates/advisories/check-advisory.ts';
import type { AdvisoryEntry } from '../../templates/advisories/index.ts';
import { contentOf } from '../../templates/email/name-variants.ts';
import type { RenderFault } from '../../templates/email/render-variant.tsx';
import { civilDateIn, DAY_MS, type Instant } from '../domain/civil-date.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { Station } from './station.ts';

export type ReleaseFault =
  | { readonly kind: 'no-such-advisory'; readonly advisory: string }
  | { readonly kind: 'not-publishable'; readonly faults: readonly AdvisoryFault[] }
  | { readonly kind: 'does-not-render'; readonly faults: readonly RenderFault[] }
  /** The operator looked at something else than what is deployed now. */
  | { readonly kind: 'other-content'; readonly approved: string; readonly deployed: string };

export interface Release {
  readonly advisory: string;
  readonly contentHash: string;
  readonly variants: number;
  /** False when the newest release already has exactly this content, or a second approval is still missing. */
  readonly isNew: boolean;
  /** `awaiting-approval`: nothing of it is sent yet. */
  readonly standing: 'released' | 'awaiting-approval';
  /** Who approved it, where it takes two. */
  readonly approvedBy: readonly string[];
}

/** Who releases: `operator` tells one from another, `name` is what the books say. */
export interface Approver {
  readonly operator: string;
  readonly name: string;
  /** The content that was looked at; without it, whatever is deployed. */
  readonly contentHash?: string | undefined;
}

/** A first approval that nobody followed is forgotten. */
export const APPROVAL_MS = 7 * DAY_MS;
export const APPROVALS_NEEDED = 2;

export type ReleaseStation = Pick<Station, 'db' | 'settings' | 'advisories'>;

/** An operator's approval. Refused while anything speaks against publishing the advisory today. */
export async function releaseAdvisory(
  station: ReleaseStation,
  slug: string,
  approver: Approver,
  now: Instant,
): Promise<Result<Release, ReleaseFault>> {
  const entry = station.advisories.find(({ facts }) => facts.slug === slug);
  if (!entry) return fail({ kind: 'no-such-advisory', advisory: slug });
  const faults = faultsOf(station, entry, now);
  if (faults.length > 0) return fail({ kind: 'not-publishable', faults });
  return await releaseEntry(station, entry, approver, now);
}

/** What speaks against publishing it today. */
export function faultsOf({ advisories }: ReleaseStation, entry: AdvisoryEntry, now: Instant): AdvisoryFault[] {
  return [...checkAdvisory(entry, civilDateIn('UTC', now)), ...checkAmong(entry, advisories)];
}

export async function releaseEntry(
  station: ReleaseStation,
  entry: AdvisoryEntry,
  approver: Approver,
  now: Instant,
): Promise<Result<Release, ReleaseFault>> {
  const { db, settings } = station;
  const { slug: advisory } = entry.facts;
  const content = await contentOf(entry, settings);
  if (!content.ok) return fail({ kind: 'does-not-render', faults: content.error });
  const { contentHash, schedule, variants } = content.value;
  if (approver.contentHash !== undefined && approver.contentHash !== contentHash) {
    return fail({ kind: 'other-content', approved: approver.contentHash, deployed: contentHash });
  }
  const release = { advisory, contentHash, variants: variants.length };
  if ((await newestContentHash(db, advisory)) === contentHash) {
    await liftHold(db, advisory, 'content-changed');
    return succeed({ ...release, isNew: false, standing: 'released', approvedBy: [] });
  }
  const approvedBy = await approvals(station, release, approver, now);
  if (approvedBy !== null && approvedBy.length < APPROVALS_NEEDED) {
    return succeed({ ...release, isNew: false, standing: 'awaiting-approval', approvedBy });
  }
  const releasedBy = approvedBy === null ? approver.name : approvedBy.join(', ');
  await insertRelease(db, { advisory, contentHash, schedule, releasedBy, releasedAt: now }, variants);
  await clearApprovals(db, advisory);
  await liftHold(db, advisory, 'content-changed');
  return succeed({ ...release, isNew: true, standing: 'released', approvedBy: approvedBy ?? [] });
}

/** Adds this one; everybody who approved the content by now. Null where one is enough. */
export async function approvals(
  { db, settings }: ReleaseStation,
  { advisory, contentHash }: Pick<Release, 'advisory' | 'contentHash'>,
  { operator }: Approver,
  now: Instant,
): Promise<readonly string[] | null> {
  if (settings.REQUIRE_SECOND_APPROVAL !== 'true') return null;
  await approve(db, { advisory, contentHash, operator }, now);
  const all = await listApprovals(db, advisory, contentHash, now - APPROVAL_MS);
  return all.map((approval) => approval.operator);
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
    case 'other-content':
      return `what is deployed is ${fault.deployed}, not the ${fault.approved} that was approved`;
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
