/*
 * The operator's interface as a command sees it: one call, the answer parsed, everything else a failure in words. What
 * is private travels in bodies, never in an address.
 */
import * as z from 'zod';
import { type Answer, get, post, refusal } from '../operator-request.ts';
import { AskedTooOften, CommandFailure, EXIT } from './exit.ts';
import type { System } from './system.ts';

export interface OperatorApi {
  read<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>>;
  ask<Schema extends z.ZodType>(path: string, body: object, schema: Schema): Promise<z.infer<Schema>>;
}

const AT_THE_DOOR = `Something in front of the system sends us away, Cloudflare Access most likely. Give it a service token:
CF_ACCESS_CLIENT_ID and CF_ACCESS_CLIENT_SECRET in the environment (docs/operator-api.md).`;

/** Our own refusals say why; Access answers with its sign-in page or a plain 403. */
const isSentAway = (status: number): boolean => status === 403 || (status >= 300 && status < 400);

const Explained = z.object({ explanation: z.string() });

export function openOperatorApi({ origin, token, door }: System): OperatorApi {
  return {
    read: async (path, schema) => understood(await get(`${origin}/operator${path}`, token, door), schema),
    ask: async (path, body, schema) => understood(await post(`${origin}/operator${path}`, token, body, door), schema),
  };
}

function understood<Schema extends z.ZodType>(
  answered: Awaited<ReturnType<typeof post>>,
  schema: Schema,
): z.infer<Schema> {
  if (!answered.ok) {
    throw new CommandFailure(`${answered.error}\nIf it runs elsewhere: --url <origin>`, EXIT.unreachable);
  }
  const { status, body, retryAfterMs }: Answer = answered.value;
  if (status === 401) throw new CommandFailure(refusal(answered.value), EXIT.unauthorised);
  const explained = Explained.safeParse(body);
  if (status === 429) {
    const why = explained.success ? `Refused for now: ${explained.data.explanation}.` : refusal(answered.value);
    throw new AskedTooOften(why, retryAfterMs);
  }
  if (status >= 400 && explained.success) throw new CommandFailure(`Refused: ${explained.data.explanation}.`);
  if (isSentAway(status)) throw new CommandFailure(AT_THE_DOOR, EXIT.unauthorised);
  if (status < 200 || status > 202) throw new CommandFailure(refusal(answered.value), EXIT.unreachable);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new CommandFailure('The answer is not one that this version understands.', EXIT.unreachable);
}
