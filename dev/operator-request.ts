/*
 * Asking the running system for something as its operator. The token comes from the environment or from `.dev.vars`
 * and is never printed.
 */
import { fail, type Result, succeed } from '../workers/domain/result.ts';
import { readDevVars } from './dev-vars.ts';
import { ROOT } from './root.ts';

export interface Answer {
  readonly status: number;
  /** Whatever JSON came back, or the text if it was none. */
  readonly body: unknown;
  /** How long it wants to be left alone, if it says so. */
  readonly retryAfterMs: number | null;
}

const ANSWER_LIMIT_MS = 120_000;
const SHOWN_CHARACTERS = 300;

/** The operator's token: `OPERATOR_TOKEN` in the environment, else the one that `npm start` made. */
export async function operatorToken(env: NodeJS.ProcessEnv): Promise<Result<string, string>> {
  const given = env['OPERATOR_TOKEN'] ?? '';
  if (given !== '') return succeed(given);
  const secrets = await readDevVars(ROOT);
  return secrets.ok ? succeed(secrets.value.OPERATOR_TOKEN) : secrets;
}

type Headers = Readonly<Record<string, string>>;

/** POSTs JSON with the token, and with other headers if need be. Nothing listening there is an expected failure, in words. */
export async function post(url: string, token: string, body: object, more: Headers = {}) {
  return await call(url, token, {
    method: 'POST',
    headers: { ...more, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** GETs with the token. */
export async function get(url: string, token: string, more: Headers = {}): Promise<Result<Answer, string>> {
  return await call(url, token, { headers: more });
}

async function call(url: string, token: string, init: RequestInit): Promise<Result<Answer, string>> {
  try {
    const response = await fetch(url, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${token}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
    });
    return succeed({
      status: response.status,
      body: parsed(await response.text()),
      retryAfterMs: waitIn(response.headers.get('retry-after')),
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED') {
      return fail(`Nothing runs at ${new URL(url).origin}. Start Forewarn first: npm start`);
    }
    return fail(`${new URL(url).origin} gave no answer: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** An answer that was not the hoped-for one, in words. */
export function refusal({ status, body }: Answer): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const token = status === 401 ? '. The token is not the one that this system has (OPERATOR_TOKEN, .dev.vars).' : '';
  return `Answered ${status}: ${text.trim().slice(0, SHOWN_CHARACTERS)}${token}`;
}

/** `Retry-After` in seconds; the other way of writing it, a date, nobody here uses. */
function waitIn(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
