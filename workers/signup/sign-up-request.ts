/*
 * What somebody sent to /subscribe, as a form or as JSON: taken apart, then parsed field by field. A fault is named
 * with its field and in the reader's language; what was typed is kept, so that the form can be shown again with it.
 */
import * as z from 'zod';
import type { PageTexts } from '../../templates/locales/pages.ts';
import type { FieldFault, SignUpEntries } from '../../templates/pages/sign-up-form.tsx';
import { type Country, isCountry } from '../domain/country.ts';
import { type EmailAddress, parseEmailAddress } from '../domain/email-address.ts';
import { isLanguage, type Language } from '../domain/language.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { mediaType, readBytes } from '../web/body.ts';

/** Far more than an address, a country and a language take. */
export const SIGN_UP_BODY_LIMIT_BYTES = 4 * 1024;

export type BodyFault = 'unsupported-media-type' | 'too-large' | 'malformed';

/** What was sent, field by field, and in which form. */
export interface SentSignUp {
  readonly form: 'page' | 'json';
  readonly entries: SignUpEntries;
}

/** A field that is left out, or is no text, is empty: what is wrong with that is said like any other fault. */
const entry = z.string().trim().catch('');
const Entries = z.object({ email: entry, country: entry, language: entry });

export async function readSignUp(request: Request): Promise<Result<SentSignUp, BodyFault>> {
  const type = mediaType(request);
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded')
    return fail('unsupported-media-type');
  const bytes = await readBytes(request, SIGN_UP_BODY_LIMIT_BYTES);
  if (bytes === null) return fail('too-large');
  const form = type === 'application/json' ? 'json' : 'page';
  const entries = Entries.safeParse(form === 'json' ? parseJson(bytes) : parseForm(bytes));
  return entries.success ? succeed({ form, entries: entries.data }) : fail('malformed');
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    return undefined;
  }
}

function parseForm(bytes: Uint8Array): unknown {
  return Object.fromEntries(new URLSearchParams(new TextDecoder().decode(bytes)));
}

/** A sign-up whose fields are all valid. */
export interface ValidSignUp {
  readonly email: EmailAddress;
  readonly country: Country;
  readonly language: Language;
}

/** Parses the fields. A language that was not chosen is that of the page. */
export function parseEntries(
  entries: SignUpEntries,
  pageLanguage: Language,
  texts: PageTexts['form'],
): Result<ValidSignUp, readonly FieldFault[]> {
  const email = parseEmailAddress(entries.email);
  const country = entries.country.toUpperCase();
  const language = entries.language === '' ? pageLanguage : entries.language;
  if (email.ok && isCountry(country) && isLanguage(language)) return succeed({ email: email.value, country, language });

  const faults: FieldFault[] = [];
  if (!email.ok) faults.push({ field: 'email', message: texts.emailFaults[email.error] });
  if (!isCountry(country)) faults.push({ field: 'country', message: texts.countryFault });
  if (!isLanguage(language)) faults.push({ field: 'language', message: texts.languageFault });
  return fail(faults);
}
