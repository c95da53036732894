/*
 * The operators' tokens: one for each person or machine, so that the log says who, and so that one can be taken away.
 * A new one is shown once and kept as its hash. The setting's own token is not among them: it is changed where it is set.
 *   GET  /operator/tokens                 their names
 *   POST /operator/tokens {name}          a new one
 *   POST /operator/tokens/revoke {name}   it lets nobody in any more
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { insertToken, listTokens, revokeToken } from '../../../db/operator-tokens.ts';
import { toBase64Url } from '../../domain/base64url.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import type { Station } from '../station.ts';
import { SETTING_TOKEN } from './admission.ts';
import { describes, type Operation } from './openapi.ts';
import type { OperatorEnv } from './operator-env.ts';
import { readRequest } from './read-request.ts';

/** Every request looks at each. */
const TOKENS_LIMIT = 50;
const TOKEN_BYTES = 32;

const TokenName = z.object({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'is not a name of small letters, digits and hyphens')
    .refine((name) => name !== SETTING_TOKEN, 'is the name of the setting’s own token'),
});
const NewToken = z.object({ name: z.string(), token: z.string().describe('shown once') });
const Tokens = z.object({
  tokens: z.array(
    z.object({ name: z.string(), createdAt: z.int(), createdBy: z.string(), revokedAt: z.int().nullable() }),
  ),
});
const Revoked = z.object({ name: z.string(), revoked: z.boolean() });

export const TOKEN_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/tokens', summary: 'The tokens’ names, never themselves', answer: Tokens },
  { method: 'post', path: '/tokens', summary: 'A new token', body: TokenName, answer: NewToken, statuses: [201] },
  { method: 'post', path: '/tokens/revoke', summary: 'Take a token away', body: TokenName, answer: Revoked },
];

export function tokenRoutes({ db, clock }: Pick<Station, 'db' | 'clock'>): Hono<OperatorEnv> {
  const app = new Hono<OperatorEnv>();
  app.get('/', async (c) => c.json(describes(Tokens, { tokens: await listTokens(db) })));
  app.post('/', async (c) => {
    const request = await readRequest(c, TokenName);
    if (!request.ok) return request.error;
    const { name } = request.value;
    const token = `forewarn_${toBase64Url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)))}`;
    const row = { name, hash: await sha256Hex(token), createdBy: c.get('operator') };
    c.set('detail', { name });
    if (await insertToken(db, row, TOKENS_LIMIT, clock.now())) {
      return c.json(describes(NewToken, { name, token }), 201);
    }
    const explanation = `the name ${name} is taken (a revoked one stays so), or there are ${TOKENS_LIMIT} tokens`;
    return c.json({ error: 'not-added', explanation }, 409);
  });
  app.post('/revoke', async (c) => {
    const request = await readRequest(c, TokenName);
    if (!request.ok) return request.error;
    const { name } = request.value;
    c.set('detail', { name });
    if (await revokeToken(db, name, clock.now())) return c.json(describes(Revoked, { name, revoked: true }));
    return c.json({ error: 'no-such-token', explanation: `no token ${name} lets anybody in` }, 404);
  });
  return app;
}
