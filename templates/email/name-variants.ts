/*
 * An advisory's content by name: every variant under its hash, its schedule, and the hash over all of it that a release is
 * known by. The same facts, words and sender give the same hashes. Knows nothing of releases.
 */
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { scheduleOf } from '../../workers/domain/schedule.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import { sha256Hex } from '../../workers/domain/sha256.ts';
import { variantHash } from '../../workers/domain/variant.ts';
import type { AdvisoryEntry } from '../advisories/index.ts';
import { type RenderedVariant, type RenderFault, renderAdvisory } from './render-variant.tsx';

export interface AdvisoryContent {
  readonly contentHash: string;
  /** Who gets what when (workers/domain/schedule.ts). */
  readonly schedule: readonly string[];
  readonly variants: readonly (RenderedVariant & { readonly hash: string })[];
}

export async function contentOf(
  entry: AdvisoryEntry,
  sender: Sender,
): Promise<Result<AdvisoryContent, readonly RenderFault[]>> {
  const rendered = renderAdvisory(entry, sender);
  if (!rendered.ok) return fail(rendered.error);
  const variants = await Promise.all(
    rendered.value.map(async (each) => ({ ...each, hash: await variantHash(each.variant) })),
  );
  const lines = variants.map(({ edition, region, language, hash }) => `${edition} ${region} ${language} ${hash}`);
  const schedule = scheduleOf(entry.facts);
  return succeed({ contentHash: await sha256Hex([...lines.sort(), ...schedule].join('\n')), schedule, variants });
}
