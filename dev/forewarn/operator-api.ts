/*
 * The operator's interface as a command sees it: one call, the answer parsed, everything else a failure in words. What
 * is private travels in bodies, never in an address.
 */
import * as z from 'zod';
import { type Answer, get, post, refusal } from '../local-system.ts';
import { AskedTooOften, CommandFailure, EXIT } from './exit.ts';
import type { System } from './system.ts';

export interface OperatorApi {
  read<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>>;
  ask<Schema extends z.ZodType>(path: string, body: object, schema: Schema): Promise<z.infer<Schema>>;
}

const Explained = z.object({ explanation: z.string() });

export function openOperatorApi({ origin, token }: System): OperatorApi {
  return {
    read: async (path, schema) => understood(await get(`${origin}/operator${path}`, token), schema),
    ask: async (path, body, schema) => understood(await post(`${origin}/operator${path}`, token, body), schema),
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
  if (status < 200 || status > 202) throw new CommandFailure(refusal(answered.value), EXIT.unreachable);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new CommandFailure('The answer is not one that this version understands.', EXIT.unreachable);
}
