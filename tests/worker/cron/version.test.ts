/* Which version answers: the one that `npm run deploy` gave as the tag, else Cloudflare's own id of it. */
import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import cron from '../../../workers/cron/index.ts';

async function versionOf(version: { id: string; tag: string }): Promise<unknown> {
  const VERSION = { ...version, timestamp: '2026-11-24T12:00:00Z' };
  const request = new Request<unknown, IncomingRequestCfProperties>('https://operator.forewarn.example/health');
  const answer = await cron.fetch(request, { ...(env as Cloudflare.CronEnv), VERSION }, createExecutionContext());
  return (await answer.json<{ version: unknown }>()).version;
}

it('says the version as git names it', async () => {
  expect(await versionOf({ id: '5f7c', tag: 'v1.2.0-3-gabcdef1' })).toBe('v1.2.0-3-gabcdef1');
});

it('says the id of what was deployed without a name', async () => {
  expect(await versionOf({ id: '5f7c', tag: '' })).toBe('5f7c');
});
