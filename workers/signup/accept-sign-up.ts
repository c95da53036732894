/*
 * Accepting a sign-up: the request, what was agreed to and when, written in one transaction. Never sends anything and
 * never tells whether the address was known. Null when the address has had its share of mails: nothing is written.
 */
import type { Database } from '../../db/database.ts';
import { rehash, rehashingsOf } from '../../db/rehash.ts';
import { requestSignUp, type SignUpForm } from '../../db/sign-ups.ts';
import { type AddressKeys, addressHashes } from '../domain/address-hash.ts';
import type { Instant, Zone } from '../domain/civil-date.ts';
import { type Country, zoneIn } from '../domain/country.ts';
import type { EmailAddress } from '../domain/email-address.ts';
import type { Language } from '../domain/language.ts';
import { sha256Hex } from '../domain/sha256.ts';

/** What somebody asks for. */
export interface SignUp {
  readonly email: EmailAddress;
  readonly country: Country;
  /** The zone that the request came from; counts only if the country has it. */
  readonly claimedZone: Zone | undefined;
  readonly language: Language;
  readonly form: SignUpForm;
  /** The text beside the button, in the language of the page. */
  readonly wording: { readonly language: Language; readonly content: string };
}

/** Writes the request down and returns the id of the sign-up that now waits for its mail. */
export async function acceptSignUp(
  db: Database,
  addressKey: AddressKeys,
  signUp: SignUp,
  now: Instant,
): Promise<number | null> {
  const { email, country, language, form } = signUp;
  const hashes = await addressHashes(addressKey, email);
  await rehash(db, rehashingsOf(hashes));
  return await requestSignUp(
    db,
    {
      email,
      addressHash: hashes[0],
      country,
      zone: zoneIn(country, signUp.claimedZone),
      language,
      form,
      wording: { hash: await sha256Hex(signUp.wording.content), ...signUp.wording },
    },
    now,
  );
}
