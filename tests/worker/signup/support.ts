/* A person at the sign-up Worker's pages: what they send, press and open, on the real database. */
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { type Database, openDatabase } from '../../../db/database.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import type { Departure } from '../../../workers/domain/departure.ts';
import { importLinkKeys, signLink } from '../../../workers/domain/link-token.ts';
import type { QueueDoor } from '../../../workers/mail/put-on-queue.ts';
import worker from '../../../workers/signup/index.ts';

export const testEnv = env as unknown as Cloudflare.SignupEnv;
export const db: Database = openDatabase(testEnv.DB);

/** What is put on the queue by the Worker in a test. */
export const enqueued: unknown[] = [];
const queue: QueueDoor<unknown> = {
  sendBatch: async (messages) => {
    enqueued.push(...Array.from(messages, ({ body }) => body));
    return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
  },
};

/** The answer, and all that goes on after it. */
export async function ask(path: string, init: RequestInit = {}, bindings: object = {}): Promise<Response> {
  const request = new Request(`https://forewarn.example${path}`, { redirect: 'manual', ...init });
  const context = createExecutionContext();
  const answer = await worker.fetch(request, { ...testEnv, CONFIRMATIONS: queue, ...bindings }, context);
  await waitOnExecutionContext(context);
  return answer;
}

export async function submit(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return await ask('/subscribe', { method: 'POST', body: new URLSearchParams(fields), headers });
}

export async function submitJson(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return await ask('/subscribe', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

export async function signUpId(email: string): Promise<number> {
  const row = await db.get<{ id: number } | undefined>(`select id from sign_ups where email = '${email}'`);
  if (!row) throw new Error(`nobody signed up as ${email}`);
  return row.id;
}

export async function confirmPath(id: number): Promise<string> {
  return `/confirm?t=${await signLink(await importLinkKeys(testEnv.LINK_KEY), 'confirm', { id, campaign: 0 })}`;
}

/** Signs up at the form and presses the button behind the mail's link. Returns the link. */
export async function join(email: string, country = 'DE'): Promise<string> {
  await submit({ email, country });
  const path = await confirmPath(await signUpId(email));
  await ask(path, { method: 'POST' });
  return path;
}

export interface SubscriberRow {
  readonly id: number;
  readonly country: string;
  readonly zone: string;
  readonly position: number;
  readonly leftAt: number | null;
}

export async function subscriber(email: string): Promise<SubscriberRow | undefined> {
  return await db.get<SubscriberRow | undefined>(
    `select id, country, zone, position, left_at as leftAt from subscribers where email = '${email}'`,
  );
}

export async function count(table: string, where = 'true'): Promise<number> {
  return (await db.get<{ n: number }>(`select count(*) as n from ${table} where ${where}`)).n;
}

export async function leave(email: string, reason: Departure = 'unsubscribed'): Promise<void> {
  const row = await subscriber(email);
  if (!row) throw new Error(`${email} is not on the list`);
  await endSubscription(db, { subscriberId: row.id, reason, way: 'page', campaignId: 0, now: Date.now() });
}
