/*
 * What the mailbox says when it takes nothing: the provider's error body, its names and the statuses they come with.
 * Source: resend.com/docs/api-reference/errors.
 */

/** Names are an open set at the provider; a test may make up its own in a fault. */
export interface Refusal {
  readonly status: number;
  readonly name: string;
  readonly message: string;
}

export const unprocessable = (message: string, name = 'validation_error'): Refusal => ({ status: 422, name, message });

export const REFUSALS = {
  noUserAgent: { status: 403, name: 'error_1010', message: 'Access denied: error code 1010 (no User-Agent header).' },
  missingKey: { status: 401, name: 'missing_api_key', message: 'Missing API key in the authorization header.' },
  invalidKey: { status: 403, name: 'invalid_api_key', message: 'API key is invalid.' },
  notFound: { status: 404, name: 'not_found', message: 'The requested endpoint does not exist.' },
  noSuchMail: { status: 404, name: 'not_found', message: 'Email not found.' },
  wrongMethod: { status: 405, name: 'method_not_allowed', message: 'This endpoint does not support that method.' },
  tooLarge: { status: 413, name: 'validation_error', message: 'The request body is too large.' },
  notJson: { status: 400, name: 'validation_error', message: 'The request body is not valid JSON.' },
  keyLength: {
    status: 400,
    name: 'invalid_idempotency_key',
    message: 'The idempotency key must be between 1 and 256 characters.',
  },
  otherPayload: {
    status: 409,
    name: 'invalid_idempotent_request',
    message: 'This idempotency key has already been used with another payload, method or endpoint.',
  },
  inFlight: {
    status: 409,
    name: 'concurrent_idempotent_requests',
    message: 'A request with the same idempotency key is currently in progress.',
  },
  tooFast: { status: 429, name: 'rate_limit_exceeded', message: 'Too many requests. Slow down and try again.' },
} as const satisfies Record<string, Refusal>;

export function refusalResponse(refusal: Refusal, headers: Readonly<Record<string, string>> = {}): Response {
  const { status, name, message } = refusal;
  return Response.json({ statusCode: status, name, message }, { status, headers });
}
