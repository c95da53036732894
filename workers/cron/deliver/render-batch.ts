/*
 * A claimed batch's mails, from the release that it was frozen with. The same generation always gives the same bytes:
 * variants are immutable, tokens deterministic, languages frozen.
 */
import type { ClaimedBatch, Member } from '../../../db/claims.ts';
import { readVariants } from '../../../db/releases.ts';
import { batchKey } from '../../domain/batch.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../domain/language.ts';
import { signLink } from '../../domain/link-token.ts';
import type { MailContent } from '../../domain/variant.ts';
import type { AddressedMail } from '../../mail/mailer.ts';
import { mailContentFor } from '../../mail/splice.ts';
import type { Station } from '../station.ts';

export type Renderer = (claimed: ClaimedBatch) => Promise<readonly AddressedMail[]>;

type ByLanguage = ReadonlyMap<Language, MailContent>;

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
        const content = contentIn(byLanguage, member);
        return { content, to: member.email, token, tags: { batch, index: String(index) } };
      }),
    );
  };
}

async function variantsOf(station: Station, claimed: ClaimedBatch): Promise<ByLanguage> {
  const rows = await readVariants(station.db, claimed.releaseId, claimed.edition, claimed.region);
  return new Map(rows.map(({ language, variant }) => [language, mailContentFor(variant, claimed.country)]));
}

/** A release made before the reader's language existed has no text in it; English is better than nothing. */
function contentIn(contents: ByLanguage, member: Member): MailContent {
  const content = contents.get(member.language) ?? contents.get(DEFAULT_LANGUAGE);
  if (!content) throw new Error(`the release has no variant for language ${member.language}`);
  return content;
}
