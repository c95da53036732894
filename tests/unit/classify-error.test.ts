import { describe, expect, it } from 'vitest';
import { classifyError } from '../../workers/mail/classify-error.ts';
import type { SendOutcome } from '../../workers/mail/mailer.ts';

const classify = (name: string, status: number | null, retryAfter?: string) =>
  classifyError({ name, status, retryAfter });

describe('a provider’s error becomes', () => {
  it.each<[string, number | null, SendOutcome['kind']]>([
    ['rate_limit_exceeded', 429, 'throttled'],
    ['daily_quota_exceeded', 429, 'quota'],
    ['monthly_quota_exceeded', 429, 'quota'],
    ['a_429_nobody_has_heard_of', 429, 'throttled'],
    ['invalid_api_key', 403, 'halted'],
    ['missing_api_key', 401, 'halted'],
    ['restricted_api_key', 401, 'halted'],
    ['suspended_api_key', 403, 'halted'],
    ['validation_error', 403, 'halted'],
    ['a_403_nobody_has_heard_of', 403, 'halted'],
    ['validation_error', 400, 'refused'],
    ['validation_error', 422, 'refused'],
    ['missing_required_field', 422, 'refused'],
    ['not_found', 404, 'halted'],
    ['method_not_allowed', 405, 'halted'],
    ['application_error', 408, 'unanswered'],
    ['concurrent_idempotent_requests', 409, 'busy'],
    ['resource_locked', 409, 'busy'],
    ['invalid_idempotent_request', 409, 'conflict'],
    ['a_409_nobody_has_heard_of', 409, 'conflict'],
    ['application_error', 500, 'unanswered'],
    ['internal_server_error', 500, 'unanswered'],
    ['service_unavailable', 503, 'unanswered'],
    ['application_error', 502, 'unanswered'],
    ['application_error', null, 'unanswered'],
    ['application_error', 200, 'unanswered'],
    ['invalid_api_key', 500, 'unanswered'],
  ])('%s with status %s: %s', (name, status, kind) => {
    expect(classify(name, status).kind).toBe(kind);
  });

  it.each([
    ['3', 3],
    ['0.5', 0.5],
    [undefined, 1],
    ['soon', 1],
    ['-4', 1],
    ['999999', 3600],
  ])('a wait: retry-after %s means %s seconds', (retryAfter, seconds) => {
    expect(classify('rate_limit_exceeded', 429, retryAfter)).toEqual({ kind: 'throttled', retryAfterSeconds: seconds });
  });

  it('a pause of a day or a halt, by the quota that ran out', () => {
    expect(classify('daily_quota_exceeded', 429)).toEqual({ kind: 'quota', period: 'daily' });
    expect(classify('monthly_quota_exceeded', 429)).toEqual({ kind: 'quota', period: 'monthly' });
  });
});
