/*
 * What the sign-up Worker is set up with. It has no key of the provider's. Turnstile has both of its keys or is not
 * there: with one of them the Worker refuses to work, so that a check that somebody meant to have is never left out.
 */
import * as z from 'zod';
import { addressKey, linkKey, origin, required, Sender } from './settings.ts';

/** Origins separated by commas or spaces; empty: none. */
const origins = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(z.array(origin));
/** An empty setting is one that is not set. */
const optional = z.preprocess((value) => (value === '' ? undefined : value), required.optional());

export const SignUpSettings = Sender.extend({
  LINK_KEY: linkKey,
  ADDRESS_KEY: addressKey,
  /** Sites whose scripts may send sign-ups as JSON. */
  ALLOWED_ORIGINS: origins.default([]),
  TURNSTILE_SITE_KEY: optional,
  /** A secret. */
  TURNSTILE_SECRET_KEY: optional,
}).superRefine(({ TURNSTILE_SITE_KEY, TURNSTILE_SECRET_KEY }, context) => {
  if ((TURNSTILE_SITE_KEY === undefined) === (TURNSTILE_SECRET_KEY === undefined)) return;
  const missing = TURNSTILE_SITE_KEY === undefined ? 'TURNSTILE_SITE_KEY' : 'TURNSTILE_SECRET_KEY';
  context.addIssue({ code: 'custom', path: [missing], message: 'is missing: Turnstile needs both of its keys' });
});
export type SignUpSettings = z.infer<typeof SignUpSettings>;
