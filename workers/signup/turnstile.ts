/*
 * Cloudflare Turnstile, where an operator has set its two keys: asks whether a person solved the check. Closed in every
 * doubt: a token that is missing, refused or used before, and an answer that does not come or cannot be read, all refuse.
 * Sends the token and nothing about the visitor, and never logs either.
 */
import * as z from 'zod';
import type { SignUpSettings } from '../domain/settings/sign-up.ts';
import { logVisitorFailure } from '../log.ts';
import { policyWith } from '../web/headers.ts';

/** The only origin that a page with the form may run scripts and frames of, and only with Turnstile. */
const ORIGIN = 'https://challenges.cloudflare.com';
const SITEVERIFY = `${ORIGIN}/turnstile/v0/siteverify`;

/** The field that the check puts its token in. */
export const TOKEN_FIELD = 'cf-turnstile-response';
/** Cloudflare's own limit. */
const TOKEN_LIMIT_CHARACTERS = 2048;
/** Somebody waits for the answer. */
const ANSWER_LIMIT_MS = 5_000;

export type Verdict = 'passed' | 'failed' | 'unreachable';

const Answer = z.object({ success: z.boolean() });

/** `passed` where Turnstile is not set up. */
export async function verify(settings: SignUpSettings, token: string): Promise<Verdict> {
  const { TURNSTILE_SECRET_KEY: secret } = settings;
  if (secret === undefined) return 'passed';
  if (token === '' || token.length > TOKEN_LIMIT_CHARACTERS) return 'failed';
  try {
    const response = await fetch(SITEVERIFY, {
      method: 'POST',
      body: new URLSearchParams({ secret, response: token }),
      signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
    });
    const answer = Answer.parse(await response.json());
    return answer.success ? 'passed' : 'failed';
  } catch (error) {
    logVisitorFailure('sign-up.check-unreachable', error);
    return 'unreachable';
  }
}

/** The headers that a page with the form needs beside those of every page. */
export function formHeaders(settings: SignUpSettings): Record<string, string> {
  return settings.TURNSTILE_SITE_KEY === undefined ? {} : { 'Content-Security-Policy': policyWith(ORIGIN) };
}
