/*
 * What a provider's error means for the ledger. Names are an open set (the documentation knows some that the SDK does
 * not), so an unknown one is judged by its status. Only 5xx, 408 and no status at all leave the outcome in doubt.
 * Source: resend.com/docs/api-reference/errors and /rate-limit.
 */
import type { SendOutcome } from './mailer.ts';

/** An error as the provider words it; `status` is null when there was no answer at all. */
export interface ProviderError {
  readonly name: string;
  readonly status: number | null;
  /** Seconds, from the `retry-after` header. */
  readonly retryAfter: string | undefined;
}

/** Waited when the provider throttles without saying for how long. */
const DEFAULT_RETRY_AFTER_SECONDS = 1;
/** A provider that asks for more is asking for a pause; the batch comes back by recovery. */
const RETRY_AFTER_LIMIT_SECONDS = 3_600;

const HALTING = new Set([
  'missing_api_key',
  'invalid_api_key',
  'restricted_api_key',
  'suspended_api_key',
  'invalid_permission',
  'invalid_access',
  'security_error',
]);
const BUSY = new Set(['concurrent_idempotent_requests', 'resource_locked']);

export function classifyError({ name, status, retryAfter }: ProviderError): SendOutcome {
  if (BUSY.has(name)) return { kind: 'busy', name };
  if (name === 'invalid_idempotent_request') return { kind: 'conflict', name };
  if (name === 'daily_quota_exceeded') return { kind: 'quota', period: 'daily' };
  if (name === 'monthly_quota_exceeded') return { kind: 'quota', period: 'monthly' };
  // 408: the provider gave up waiting, and may have had all of it.
  if (status === null || status >= 500 || status < 400 || status === 408) return { kind: 'unanswered', name };
  if (HALTING.has(name)) return { kind: 'halted', name };
  if (status === 429) return { kind: 'throttled', retryAfterSeconds: secondsOf(retryAfter) };
  // Under any name these are about the account, the key, the domain or the address that we call, never about one message.
  if ([401, 403, 404, 405].includes(status)) return { kind: 'halted', name };
  if (status === 409) return { kind: 'conflict', name };
  return { kind: 'refused', name };
}

function secondsOf(retryAfter: string | undefined): number {
  const seconds = Number(retryAfter);
  if (retryAfter === undefined || !Number.isFinite(seconds) || seconds <= 0) return DEFAULT_RETRY_AFTER_SECONDS;
  return Math.min(seconds, RETRY_AFTER_LIMIT_SECONDS);
}
