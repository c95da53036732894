import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unstable_readConfig } from 'wrangler';
import { CLI } from '../../dev/wrangler-command.ts';

/* What each Worker would be deployed with: its code as wrangler bundles it, and the bindings and secrets it is given. */

const run = promisify(execFile);
const WORKERS = ['signup', 'cron', 'webhook'] as const;
type Worker = (typeof WORKERS)[number];

/** Only a client of the provider's API has these. */
const CLIENT_MARKS = ['api.resend.com', '/emails/batch', 'RESEND_API_KEY'];

let folder: string;
const code = new Map<Worker, string>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'forewarn-bundles-'));
  for (const worker of WORKERS) {
    const out = path.join(folder, worker);
    await run(process.execPath, ['--no-warnings', CLI, 'deploy', '--dry-run', '-e', worker, '--outdir', out], {
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' },
    });
    const files = (await readdir(out)).filter((name) => name.endsWith('.js'));
    code.set(worker, (await Promise.all(files.map((name) => readFile(path.join(out, name), 'utf8')))).join('\n'));
  }
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function settings(worker: Worker) {
  const config = unstable_readConfig({ config: './wrangler.toml', env: worker }, { hideWarnings: true });
  return {
    secrets: config.secrets?.required ?? [],
    vars: Object.keys(config.vars),
    queues: config.queues.producers?.map((producer: { binding: string }) => producer.binding) ?? [],
    crons: config.triggers.crons ?? [],
  };
}

describe('the sign-up Worker', () => {
  it('holds no client of the provider', () => {
    expect(CLIENT_MARKS.filter((mark) => code.get('signup')?.includes(mark))).toEqual([]);
  });
  it('is given no key of the provider, and cannot enqueue a batch', () => {
    expect(settings('signup')).toEqual({
      secrets: ['LINK_KEY', 'ADDRESS_KEY'],
      vars: expect.not.arrayContaining(['RESEND_API_KEY', 'RESEND_WEBHOOK_SECRET', 'OPERATOR_TOKEN']),
      queues: ['CONFIRMATIONS'],
      crons: [],
    });
  });
});

describe('the webhook Worker', () => {
  it('holds no client of the provider and no key to send with', () => {
    expect(CLIENT_MARKS.filter((mark) => code.get('webhook')?.includes(mark))).toEqual([]);
    expect(settings('webhook')).toMatchObject({
      secrets: ['LINK_KEY', 'RESEND_WEBHOOK_SECRET'],
      queues: [],
      crons: [],
    });
  });
});

describe('the cron Worker', () => {
  it('is the one that can send, so that the marks above mean something', () => {
    expect(CLIENT_MARKS.filter((mark) => code.get('cron')?.includes(mark))).toEqual(CLIENT_MARKS);
    expect(settings('cron')).toMatchObject({
      secrets: ['LINK_KEY', 'ADDRESS_KEY', 'RESEND_API_KEY', 'OPERATOR_TOKEN'],
      crons: ['* * * * *'],
    });
  });
  it('is not given the webhook secret', () => {
    expect(settings('cron').secrets).not.toContain('RESEND_WEBHOOK_SECRET');
  });
});
