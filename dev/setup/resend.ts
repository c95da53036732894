/*
 * What setup wants of Resend: the webhook for the feedback, found or made, with its signing secret; and the DNS records of
 * the sender's domain. The key is used here and stored nowhere. No error repeats it.
 */
import * as z from 'zod';
import { FEEDBACK_OF_EVENT } from '../../workers/domain/provider-events.ts';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';

const WEBHOOK_EVENTS = [...FEEDBACK_OF_EVENT.keys()];

export interface DnsRecord {
  readonly record: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly priority?: number | undefined;
  readonly status: string;
}

export interface Provider {
  /** The webhook's signing secret; `isNew` if it was made just now. */
  webhook(endpoint: string): Promise<Result<{ secret: string; isNew: boolean }, string>>;
  /** The records for the domain or the one above it that is registered; null if none is. */
  dns(domain: string): Promise<Result<readonly DnsRecord[] | null, string>>;
}

const RESEND = 'https://api.resend.com';
const CALL_LIMIT_MS = 30_000;
const PAGE = 100;
const PAGES_LIMIT = 50;

const List = z.object({
  has_more: z.boolean().optional(),
  data: z.array(z.object({ id: z.string(), endpoint: z.string().optional(), name: z.string().optional() })),
});
type Listed = z.infer<typeof List>['data'][number];
const Webhook = z.object({ id: z.string(), signing_secret: z.string(), status: z.string().optional() });
const Domain = z.object({
  records: z.array(
    z.object({
      record: z.string(),
      type: z.string(),
      name: z.string(),
      value: z.string(),
      priority: z.number().optional(),
      status: z.string(),
    }),
  ),
});
const Refusal = z.object({ name: z.string(), message: z.string() });

export function openResend(key: string, base: string | undefined, show: (line: string) => void): Provider {
  async function call<Schema extends z.ZodType>(
    schema: Schema,
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    body?: object,
  ): Promise<Result<z.infer<Schema>, string>> {
    const line = `${method} ${base ?? RESEND}${path}`;
    show(body === undefined ? line : `${line} ${JSON.stringify(body)}`);
    try {
      const response = await fetch(`${base ?? RESEND}${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(CALL_LIMIT_MS),
      });
      const json: unknown = await response.json();
      const parsed = schema.safeParse(json);
      if (response.ok && parsed.success) return succeed(parsed.data);
      const refusal = Refusal.safeParse(json);
      const reason = refusal.success
        ? `${refusal.data.name}: ${refusal.data.message}`
        : 'an answer that cannot be read';
      const advice = /restricted_api_key|invalid_permission/.test(reason)
        ? ' It may only send: set RESEND_SETUP_KEY to a key with full access; it is used once and not stored.'
        : '';
      return fail(`Resend answered ${line} with ${response.status}, ${reason}.${advice}`);
    } catch (error) {
      return fail(`Resend did not answer ${line}: ${error instanceof Error ? error.name : 'unknown'}.`);
    }
  }

  async function find(path: string, isIt: (each: Listed) => boolean): Promise<Result<Listed | null, string>> {
    let after = '';
    for (let page = 0; page < PAGES_LIMIT; page += 1) {
      const list = await call(List, 'GET', `${path}?limit=${PAGE}${after}`);
      if (!list.ok) return list;
      const found = list.value.data.find(isIt);
      const last = list.value.data.at(-1);
      if (found !== undefined || list.value.has_more !== true || last === undefined) return succeed(found ?? null);
      after = `&after=${last.id}`;
    }
    return fail(`Resend has more than ${PAGE * PAGES_LIMIT} entries at ${path}.`);
  }

  return {
    async webhook(endpoint) {
      const found = await find('/webhooks', (each) => each.endpoint === endpoint);
      if (!found.ok) return found;
      const isNew = found.value === null;
      const webhook = isNew
        ? await call(Webhook, 'POST', '/webhooks', { endpoint, events: WEBHOOK_EVENTS })
        : await call(Webhook, 'GET', `/webhooks/${found.value.id}`);
      if (!webhook.ok) return webhook;
      if (!isNew) {
        // Somebody may have switched it off, or an earlier version wanted fewer events.
        const wanted = { events: WEBHOOK_EVENTS, status: 'enabled' };
        const updated = await call(z.object({}), 'PATCH', `/webhooks/${webhook.value.id}`, wanted);
        if (!updated.ok) return updated;
      }
      return succeed({ secret: webhook.value.signing_secret, isNew });
    },
    async dns(domain) {
      const found = await find('/domains', ({ name }) => name === domain || domain.endsWith(`.${name}`));
      if (!found.ok || found.value === null) return found.ok ? succeed(null) : found;
      const full = await call(Domain, 'GET', `/domains/${found.value.id}`);
      return full.ok ? succeed(full.value.records) : full;
    },
  };
}

/** For a dry run: shows what would be asked, and answers as an account with nothing in it. */
export function dryResend(secret: string, show: (line: string) => void): Provider {
  return {
    async webhook(endpoint) {
      show(`GET ${RESEND}/webhooks?limit=${PAGE}`);
      show(`POST ${RESEND}/webhooks ${JSON.stringify({ endpoint, events: WEBHOOK_EVENTS })}`);
      return succeed({ secret, isNew: true });
    },
    async dns() {
      show(`GET ${RESEND}/domains?limit=${PAGE}`);
      return succeed(null);
    },
  };
}
