/* A reader with a link from a mail, at the webhook Worker, on the real database. */
import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { insertCampaigns } from '../../../db/campaigns.ts';
import { confirm } from '../../../db/confirmations.ts';
import { type Database, openDatabase } from '../../../db/database.ts';
import { requestSignUp } from '../../../db/sign-ups.ts';
import type { EmailAddress } from '../../../workers/domain/email-address.ts';
import { importLinkKeys, signLink } from '../../../workers/domain/link-token.ts';
import worker from '../../../workers/webhook/index.ts';

export const testEnv = env as unknown as Cloudflare.WebhookEnv;
export const db: Database = openDatabase(testEnv.DB);

export async function ask(path: string, init: RequestInit = {}, bindings: object = {}): Promise<Response> {
  const request = new Request(`https://links.forewarn.example${path}`, { redirect: 'manual', ...init });
  return await worker.fetch(request, { ...testEnv, ...bindings }, createExecutionContext());
}

export async function pressOn(path: string, fields: Record<string, string> = { from: 'page' }): Promise<Response> {
  return await ask(path, { method: 'POST', body: new URLSearchParams(fields) });
}

/** What a mailbox provider posts when its user presses its own button (RFC 8058). */
export async function oneClick(path: string): Promise<Response> {
  return await pressOn(path, { 'List-Unsubscribe': 'One-Click' });
}

/** Asks to be put on the list. Returns the sign-up's id. */
export async function signUp(name: string): Promise<number | null> {
  return await requestSignUp(
    db,
    {
      email: `${name}@example.org` as EmailAddress,
      addressHash: `hash-of-${name}`,
      country: 'DE',
      zone: 'Europe/Berlin',
      language: 'en',
      form: 'page',
      wording: { hash: 'w', language: 'en', content: 'wording' },
    },
    Date.now(),
  );
}

/** Signs up and confirms. Returns the subscriber's id. */
export async function join(name: string): Promise<number> {
  const id = await signUp(name);
  const confirmed = id === null ? null : await confirm(db, id, Date.now());
  if (!confirmed) throw new Error(`${name} could not join`);
  return confirmed.subscriberId;
}

/** Opens a campaign of the advisory. Returns its id. */
export async function openCampaign(advisory: string): Promise<number> {
  await insertCampaigns(db, [
    {
      advisory,
      effectiveOn: '2025-11-03',
      edition: 'week',
      country: 'DE',
      zone: 'Europe/Berlin',
      region: 'eea',
      audience: 'all',
      formerly: [],
      kind: 'ai-training',
      opensAt: 1,
      closesAt: null,
    },
  ]);
  return (await db.get<{ id: number }>('select max(id) as id from campaigns')).id;
}

export async function linkOf(
  path: '/unsubscribe' | '/done' | '/preferences',
  id: number,
  campaign = 0,
): Promise<string> {
  return `${path}?t=${await signLink(await importLinkKeys(testEnv.LINK_KEY), 'reader', { id, campaign })}`;
}

export async function count(table: string, where = 'true'): Promise<number> {
  return (await db.get<{ n: number }>(`select count(*) as n from ${table} where ${where}`)).n;
}
