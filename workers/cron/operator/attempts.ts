/*
 * Failed attempts to come in, by client. Beyond the binding's limit a client is refused for a minute before its token is
 * looked at, so that guessing does not go on at the speed of the network. Somebody with the right token is not counted.
 */
import type { Instant } from '../../domain/civil-date.ts';

/** Clients that are remembered at once; the oldest is forgotten first. */
const CLIENTS_LIMIT = 1_000;

/** As the binding counts: a minute. */
export const REFUSED_SECONDS = 60;

const refusedUntil = new Map<string, Instant>();

/** The address that Cloudflare saw; kept in memory for a minute and written nowhere. */
export function clientOf(request: Request): string {
  return request.headers.get('CF-Connecting-IP') ?? 'unknown';
}

export function isRefused(client: string, now: Instant): boolean {
  return (refusedUntil.get(client) ?? 0) > now;
}

export async function countFailure(limiter: RateLimit | undefined, client: string, now: Instant): Promise<void> {
  if (limiter === undefined || (await limiter.limit({ key: client })).success) return;
  refusedUntil.delete(client);
  refusedUntil.set(client, now + REFUSED_SECONDS * 1000);
  const [oldest] = refusedUntil.keys();
  if (refusedUntil.size > CLIENTS_LIMIT && oldest !== undefined) refusedUntil.delete(oldest);
}
