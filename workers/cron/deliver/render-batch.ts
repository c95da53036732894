/*
 * A claimed batch's letters, from the release that it was frozen with. The same generation always gives the same bytes:
 * variants are immutable, tokens deterministic, languages frozen.
 */
import type { ClaimedBatch, Member } from '../../../db/claims.ts';
import { readVariants } from '../../../db/releases.ts';
import { batchKey } from '../../domain/batch.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../domain/language.ts';
import { signLink } from '../../domain/link-token.ts';
import type { Letter } from '../../domain/variant.ts';
import type { AddressedLetter } from '../../mail/mailer.ts';
import { letterFor } from '../../mail/splice.ts';
import type { Station } from '../station.ts';

export type Renderer = (claimed: ClaimedBatch) => Promise<readonly AddressedLetter[]>;

type ByLanguage = ReadonlyMap<Language, Letter>;

/** A renderer that reads each release's variants once. Made for one invocation. */
export function rendererOf(station: Station): Renderer {
  const variants = new Map<string, Promise<ByLanguage>>();
  return async (claimed) => {
    const name = `${claimed.releaseId} ${claimed.edition} ${claimed.region} ${claimed.country}`;
    const known = variants.get(name) ?? variantsOf(station, claimed);
    variants.set(name, known);
    const byLanguage = await known;
    const batch = batchKey(claimed.id, claimed.generation);
    return await Promise.all(
      claimed.members.map(async (member, index) => {
        const token = await signLink(station.linkKeys, 'reader', { id: member.id, campaign: claimed.id.campaign });
        const letter = letterIn(byLanguage, member);
        return { letter, to: member.email, token, tags: { batch, index: String(index) } };
      }),
    );
  };
}

async function variantsOf(station: Station, claimed: ClaimedBatch): Promise<ByLanguage> {
  const rows = await readVariants(station.db, claimed.releaseId, claimed.edition, claimed.region);
  return new Map(rows.map(({ language, variant }) => [language, letterFor(variant, claimed.country)]));
}

/** A release made before the reader's language existed has no text in it; English is better than nothing. */
function letterIn(letters: ByLanguage, member: Member): Letter {
  const letter = letters.get(member.language) ?? letters.get(DEFAULT_LANGUAGE);
  if (!letter) throw new Error(`the release has no variant for language ${member.language}`);
  return letter;
}
