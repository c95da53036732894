/*
 * What somebody sent to /subscribe, as a form or as JSON: taken apart, then parsed field by field. A fault is named
 * with its field and in the reader's language; what was typed is kept, so that the form can be shown again with it.
 */
import * as z from 'zod';
import type { PageTexts } from '../../templates/locales/pages.ts';
import { type FieldFault, type SignUpEntries, TRAP_FIELD } from '../../templates/pages/sign-up-form.tsx';
import { type Country, isCountry } from '../domain/country.ts';
import { type EmailAddress, parseEmailAddress } from '../domain/email-address.ts';
import { isLanguage, type Language } from '../domain/language.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { mediaType, readBytes } from '../web/body.ts';
import { TOKEN_FIELD } from './turnstile.ts';

/** Far more than an address, a country and a language take. */
const SIGN_UP_BODY_LIMIT_BYTES = 4 * 1024;

export type BodyFault = 'unsupported-media-type' | 'too-large' | 'malformed';

/** What was sent, field by field, and in which form. */
export interface SentSignUp {
  readonly form: 'page' | 'json' | 'embed';
  readonly entries: SignUpEntries;
  /** What stands in the field that people leave empty. */
  readonly trap: string;
  /** The hash of the wording that was shown, where the form says so. */
  readonly wording: string;
  /** What Turnstile gave the visitor. */
  readonly token: string;
}

/** A field that is left out, or is no text, is empty: what is wrong with that is said like any other fault. */
const entry = z.string().trim().catch('');
const Sent = z.object({
  email: entry,
  country: entry,
  language: entry,
  form: entry,
  wording: entry,
  [TRAP_FIELD]: entry,
  [TOKEN_FIELD]: entry,
});

export async function readSignUp(request: Request): Promise<Result<SentSignUp, BodyFault>> {
  const type = mediaType(request);
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded')
    return fail('unsupported-media-type');
  const bytes = await readBytes(request, SIGN_UP_BODY_LIMIT_BYTES);
  if (bytes === null) return fail('too-large');
  const isJson = type === 'application/json';
  const sent = Sent.safeParse(isJson ? parseJson(bytes) : parseForm(bytes));
  if (!sent.success) return fail('malformed');
  const { email, country, language, form, wording, [TRAP_FIELD]: trap, [TOKEN_FIELD]: token } = sent.data;
  return succeed({
    form: isJson ? 'json' : form === 'embed' ? 'embed' : 'page',
    entries: { email, country, language },
    trap,
    wording,
    token,
  });
}

/** The longest site that is written down. */
const SITE_LIMIT_CHARACTERS = 100;

/**
 * The other site that the browser says the request came from; null if it says none, or one of ours. Our own pages say
 * none: their policy is to tell nobody where a visitor comes from.
 */
export function otherSite(request: Request, ours: string): string | null {
  const origin = request.headers.get('Origin') ?? '';
  if (origin === ours || origin === new URL(request.url).origin || origin.length > SITE_LIMIT_CHARACTERS) return null;
  const url = URL.parse(origin);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === origin ? origin : null;
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
