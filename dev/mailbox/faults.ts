/*
 * Faults on demand, for tests: what a call to send comes to when the provider or the network misbehaves.
 * A fault says three things that are independent of each other: whether the mail is taken, what is answered, and after
 * how long. Whatever is taken is taken properly: with its idempotency key, in one transaction, and with its feedback.
 */
import type { Refusal } from './refusal.ts';

export type FaultAnswer =
  /** The answer that the mailbox would have given. */
  | { readonly kind: 'true' }
  /** No answer: the connection breaks. */
  | { readonly kind: 'drop' }
  | { readonly kind: 'error'; readonly refusal: Refusal; readonly headers?: Readonly<Record<string, string>> }
  /** Success, but not in JSON: a proxy's page. */
  | { readonly kind: 'not-json' }
  /** Success, but `data` lists so many messages fewer than it should. */
  | { readonly kind: 'short'; readonly by: number };

export interface Fault {
  readonly takes: boolean;
  readonly answer: FaultAnswer;
  /** Waited before anything is taken. */
  readonly delayBeforeMs?: number;
  /** Waited between taking and answering. */
  readonly delayAfterMs?: number;
}

/** A call to send, as a hook sees it. */
export interface SendingCall {
  /** 1 for the first call to send that this mailbox ever got. */
  readonly number: number;
  readonly path: '/emails' | '/emails/batch';
  readonly key: string | null;
  /** How many messages are in it. */
  readonly size: number;
}

export type FaultHook = (call: SendingCall) => Fault | null;

export interface Faults {
  /** The next `times` calls to send get this fault. Faults wait in line. */
  next(fault: Fault, times?: number): void;
  /** Asked on every call to send for which no fault waits; null for none. Replaces the hook before it. */
  onCall(hook: FaultHook | null): void;
  /** Forgets the line and the hook. */
  clear(): void;
}

const error = (status: number, name: string, message: string, headers?: Readonly<Record<string, string>>): Fault => ({
  takes: false,
  answer: { kind: 'error', refusal: { status, name, message }, ...(headers && { headers }) },
});

/** The faults that are known to happen. */
export const FAULTS = {
  dropBefore: (): Fault => ({ takes: false, answer: { kind: 'drop' } }),
  dropAfter: (): Fault => ({ takes: true, answer: { kind: 'drop' } }),
  slow: (ms: number): Fault => ({ takes: true, answer: { kind: 'true' }, delayAfterMs: ms }),
  serverError: (): Fault => error(500, 'application_error', 'An unexpected error occurred.'),
  unavailable: (): Fault => error(503, 'service_unavailable', 'The service is unavailable.'),
  serverErrorAfter: (): Fault => ({ ...FAULTS.serverError(), takes: true }),
  throttled: (retryAfterSeconds = 1): Fault =>
    error(429, 'rate_limit_exceeded', 'Too many requests.', { 'retry-after': String(retryAfterSeconds) }),
  dailyQuota: (): Fault => error(429, 'daily_quota_exceeded', 'You have reached your daily quota.'),
  monthlyQuota: (): Fault => error(429, 'monthly_quota_exceeded', 'You have reached your monthly quota.'),
  restrictedKey: (): Fault => error(401, 'restricted_api_key', 'This API key is restricted.'),
  invalidKey: (): Fault => error(403, 'invalid_api_key', 'API key is invalid.'),
  suspendedKey: (): Fault => error(403, 'suspended_api_key', 'This API key is suspended.'),
  unverifiedDomain: (): Fault => error(403, 'validation_error', 'The domain is not verified.'),
  locked: (): Fault => error(409, 'resource_locked', 'The resource is locked.'),
  notJson: (): Fault => ({ takes: true, answer: { kind: 'not-json' } }),
  short: (by = 1): Fault => ({ takes: true, answer: { kind: 'short', by } }),
} as const;

/** The switchboard, and the mailbox's own way to ask it. */
export function createFaults(): Faults & { forCall(call: SendingCall): Fault | null } {
  const waiting: Fault[] = [];
  let hook: FaultHook | null = null;
  return {
    next(fault, times = 1) {
      for (let count = 0; count < times; count += 1) waiting.push(fault);
    },
    onCall(given) {
      hook = given;
    },
    clear() {
      waiting.length = 0;
      hook = null;
    },
    forCall: (call) => waiting.shift() ?? hook?.(call) ?? null,
  };
}

/** What `fetch` throws when the connection breaks; the server destroys the socket instead. */
export class ConnectionLost extends TypeError {
  constructor() {
    super('fetch failed', { cause: new Error('the mailbox dropped the connection') });
    this.name = 'ConnectionLost';
  }
}
