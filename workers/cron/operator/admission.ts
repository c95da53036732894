/*
 * The door of the operator's interface. Whoever Cloudflare Access vouches for comes in, or whoever has a token: the
 * setting's, or one that was added (tokens.ts). Acts want it as a bearer token, which no browser sends by itself; pages
 * (GET) also take it as the password of a browser's own sign-in box (HTTP Basic; the name does not matter). Tokens are
 * compared in constant time, by their hashes. Invariant: without a setting to come in by, nobody does.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { auth } from 'hono/utils/basic-auth';
import { timingSafeEqual } from 'hono/utils/buffer';
import { listTokenHashes } from '../../../db/operator-tokens.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import type { Station } from '../station.ts';
import { isFromElsewhere, whoByAccess } from './access.ts';
import { clientOf, countFailure, isRefused, REFUSED_SECONDS } from './attempts.ts';
import type { Door, OperatorEnv } from './operator-env.ts';

/** The name of whoever has the setting's own token. */
export const SETTING_TOKEN = 'operator';

/** More is no token; hashing it would only cost. */
const TOKEN_LIMIT = 500;

type Way = 'act' | 'look';

export function admission(station: Station, { access, attempts }: Door, way: Way): MiddlewareHandler<OperatorEnv> {
  return async (c, next) => {
    const byAccess = await whoByAccess(station.settings.ACCESS_AUD, access);
    if (byAccess !== null) {
      if (isFromElsewhere(c.req.raw)) return c.json({ error: 'cross-site', explanation: 'asked by another site' }, 403);
      c.set('operator', byAccess);
      return await next();
    }
    const client = clientOf(c.req.raw);
    const now = station.clock.now();
    if (isRefused(client, now)) {
      const answer = { error: 'too-many-attempts', explanation: 'too many wrong tokens: wait a minute' };
      return c.json(answer, 429, { 'Retry-After': String(REFUSED_SECONDS) });
    }
    const token = tokenIn(c.req.raw, way);
    const operator = token === null ? null : await whoByToken(station, token);
    if (operator === null) {
      // Asking without a token is no guess: every browser does so before its sign-in box opens.
      if (token !== null) await countFailure(attempts, client, now);
      return refused(c, way);
    }
    c.set('operator', operator);
    return await next();
  };
}

function tokenIn(request: Request, way: Way): string | null {
  const header = request.headers.get('Authorization') ?? '';
  const bearer = /^Bearer +([\x21-\x7e]+) *$/i.exec(header)?.[1];
  const mayLook = way === 'look' && (request.method === 'GET' || request.method === 'HEAD');
  const token = bearer ?? (mayLook ? auth(request)?.password : undefined);
  return token === undefined || token.length > TOKEN_LIMIT ? null : token;
}

/** Looks at every token there is, whichever it is. */
async function whoByToken({ db, settings }: Station, token: string): Promise<string | null> {
  const setting = settings.OPERATOR_TOKEN;
  if (setting !== undefined && (await timingSafeEqual(setting, token))) return SETTING_TOKEN;
  const hash = await sha256Hex(token);
  let found: string | null = null;
  for (const known of await listTokenHashes(db)) {
    if (await timingSafeEqual(known.hash, hash)) found = known.name;
  }
  return found;
}

function refused(c: Context, way: Way): Response {
  if (way === 'look') c.header('WWW-Authenticate', 'Basic realm="Forewarn, for operators"');
  else c.header('WWW-Authenticate', 'Bearer realm="Forewarn, for operators"');
  return c.text('Unauthorized', 401);
}
