/*
 * The provider's rate limit: so many calls within any one second; one more is refused and not processed.
 * A sliding second is the strictest reading of "10 requests per second, no burst". Never waits.
 */
const SECOND_MS = 1000;

export interface Allowance {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** `callsPerSecond` 0: unlimited, and without headers. */
export function createRateLimit(callsPerSecond: number): (now: number) => Allowance {
  if (callsPerSecond === 0) return () => ({ allowed: true, headers: {} });
  let recent: number[] = [];
  return (now) => {
    // A clock that was set back must not block for ever.
    recent = recent.filter((at) => at <= now && now - at < SECOND_MS);
    const allowed = recent.length < callsPerSecond;
    if (allowed) recent.push(now);
    const resetSeconds = String(Math.max(1, Math.ceil(((recent[0] ?? now) + SECOND_MS - now) / SECOND_MS)));
    const headers = {
      'ratelimit-limit': String(callsPerSecond),
      'ratelimit-remaining': String(callsPerSecond - recent.length),
      'ratelimit-reset': resetSeconds,
      ...(!allowed && { 'retry-after': resetSeconds }),
    };
    return { allowed, headers };
  };
}
