/* What an installation is deployed with, as wrangler reads it: nothing shared with another one, nothing lost on the way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { unstable_readConfig } from 'wrangler';
import { deployConfig, queuesOf, writeConfig } from '../../dev/deploy/config.ts';
import { type Installation, readInstallation } from '../../dev/deploy/installation.ts';
import { WORKERS, type WorkerName } from '../../dev/deploy/order.ts';
import { settingFaults } from '../../dev/deploy/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'forewarn-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const found = readInstallation('example');
if (!found.ok) throw new Error(found.error);
const example = found.value;

async function made(change: Partial<Installation> = {}) {
  const config = await deployConfig({ ...example, ...change }, folder);
  if (!config.ok) throw new Error(config.error);
  return config.value;
}
/** As wrangler understands it. */
async function understood(change: Partial<Installation>, worker: WorkerName) {
  const config = writeConfig(await made(change), folder);
  return unstable_readConfig({ config, env: worker }, { hideWarnings: true });
}
const committed = (worker: WorkerName) =>
  unstable_readConfig({ config: 'wrangler.toml', env: worker }, { hideWarnings: true });

describe.each(WORKERS)('the %s Worker of an installation', (worker) => {
  it('has all that wrangler.toml gives it', async () => {
    const of = ({
      secrets,
      limits,
      observability,
      placement,
      compatibility_date,
      triggers,
      main,
    }: ReturnType<typeof committed>) => ({
      ...{ secrets, limits, observability, placement, compatibility_date, triggers, main },
    });
    expect(of(await understood({}, worker))).toEqual(of(committed(worker)));
    expect(Object.keys((await understood({}, worker)).vars)).toEqual(Object.keys(committed(worker).vars));
  });

  it('logs every invocation, no query string in a log or a trace, and its CPU is bounded', () => {
    const { observability, limits, placement } = committed(worker);
    expect(observability).toMatchObject({
      enabled: true,
      redact_query_string: true,
      logs: { enabled: true, invocation_logs: true, head_sampling_rate: 1 },
      traces: { enabled: true, head_sampling_rate: 0.01 },
    });
    expect(limits?.cpu_ms).toBeGreaterThan(0);
    expect(limits?.cpu_ms).toBeLessThanOrEqual(30_000);
    expect(placement).toEqual({ mode: 'smart' });
  });

  it('is reached at its host and nowhere else', async () => {
    const { routes, workers_dev, preview_urls, vars } = await understood({}, worker);
    expect(routes).toEqual([{ pattern: example.hosts[worker], custom_domain: true }]);
    expect({ workers_dev, preview_urls }).toEqual({ workers_dev: false, preview_urls: false });
    expect(vars).toMatchObject({ SITE_URL: 'https://forewarn.example', LINKS_URL: 'https://links.forewarn.example' });
  });

  it('shares no name and no counter with another installation of the account', async () => {
    const names = async (change: Partial<Installation>): Promise<unknown[]> => {
      const { name, queues, d1_databases, ratelimits } = await understood(change, worker);
      return [
        name,
        ...d1_databases.map((each: { database_name?: string }) => each.database_name),
        ...(queues.producers ?? []).map(({ queue }: { queue?: string }) => queue),
        ...(queues.consumers ?? []).flatMap((each: { queue: string; dead_letter_queue?: string | undefined }) => [
          each.queue,
          each.dead_letter_queue,
        ]),
        ...ratelimits.map((each: { namespace_id: string }) => each.namespace_id),
      ].filter((each) => each !== undefined);
    };
    const production = new Set(await names({}));
    const staging = await names({ prefix: 'forewarn-staging' });
    expect(staging.length).toBeGreaterThan(1);
    expect(staging.filter((each) => production.has(each))).toEqual([]);
    expect(await names({ prefix: 'forewarn' })).toEqual(await names({}));
  });
});

describe('an installation', () => {
  it('needs every queue that a Worker reads or writes, the one for dead letters among them', async () => {
    expect(queuesOf(await made())).toEqual([
      'forewarn-batches-1',
      'forewarn-batches-2',
      'forewarn-confirmations',
      'forewarn-dead',
    ]);
  });

  it.each([
    ['LINK_KEY', 'is a secret'],
    ['SITE_URL', 'follows from the hosts'],
    ['SENDER_NAMES', 'There is no setting'],
  ])('may not set %s', async (name, why) => {
    const config = await deployConfig({ ...example, vars: { ...example.vars, [name]: 'x' } }, folder);
    expect(config).toEqual({ ok: false, error: expect.stringContaining(why) });
  });

  it('is refused with settings that would stop a Worker, each named once', async () => {
    expect(settingFaults(await made(), {})).toEqual([]);
    const vars = { ...example.vars, REPLY_TO: 'nobody', ACCESS_AUD: 'x', TURNSTILE_SITE_KEY: '' };
    expect(settingFaults(await made({ vars }), { LINK_KEY: 'short' }).map((fault) => fault.split(' ')[0])).toEqual([
      'REPLY_TO',
      'LINK_KEY',
      'ACCESS_AUD',
    ]);
  });
});
