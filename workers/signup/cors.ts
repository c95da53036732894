/*
 * Which sites' scripts may send sign-ups (ALLOWED_ORIGINS), in the words that browsers understand. Any other origin gets
 * no CORS header at all, not even that there could be some. Credentials are never allowed: there are none.
 */
import type { MiddlewareHandler } from 'hono';
import type { SignUpSettings } from '../domain/settings/sign-up.ts';
import type { Web } from '../web/app.ts';

type Handler = MiddlewareHandler<Web<Cloudflare.SignupEnv, SignUpSettings>>;

/** How long a browser may keep the answer to its question. */
const PREFLIGHT_SECONDS = 3600;

/** Refusals are answered like any other answer, so that a script can read them, too. */
export const allowOrigins: Handler = async (c, next) => {
  const origin = allowedOrigin(c);
  // A browser asks before it sends JSON for a script of another site.
  if (origin !== null && c.req.method === 'OPTIONS') {
    c.res = c.body(null, 204, {
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'Content-Type',
      'Access-Control-Max-Age': String(PREFLIGHT_SECONDS),
    });
  } else await next();
  c.res.headers.append('Vary', 'Origin');
  if (origin !== null) c.res.headers.set('Access-Control-Allow-Origin', origin);
};

function allowedOrigin(c: Parameters<Handler>[0]): string | null {
  return c.get('settings').ALLOWED_ORIGINS.find((origin) => origin === c.req.header('Origin')) ?? null;
}
