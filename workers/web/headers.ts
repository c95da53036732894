/*
 * The headers of every answer. Invariants: no script, no frame, nothing from elsewhere (but what a route allows with
 * `policyWith`); nothing is kept and nothing is indexed unless a route says so; no address with a token in it is passed on.
 */
import type { MiddlewareHandler } from 'hono';

const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const ALWAYS: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The policy of a page that runs scripts and frames of one other origin, and is as strict as every other beside that. */
export function policyWith(origin: string): string {
  return `${CONTENT_SECURITY_POLICY}; script-src ${origin}; frame-src ${origin}`;
}

/** A route that is for everybody sets `Cache-Control` itself; every other answer is personal. */
export const answerHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has('Content-Security-Policy')) {
    c.res.headers.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  }
  for (const [name, value] of Object.entries(ALWAYS)) c.res.headers.set(name, value);
  if (!c.res.headers.has('Cache-Control')) {
    c.res.headers.set('Cache-Control', 'no-store');
    c.res.headers.set('X-Robots-Tag', 'noindex');
  }
};
