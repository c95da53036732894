/*
 * The whole of setup, against a stand-in for wrangler and one for Resend. As a program where it is seen through from
 * beginning to end, refuses at once, or is interrupted; else in this process.
 */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNT, type Call, type Deploying, openDeploying } from '../support/deploying.ts';

const ANSWERS = [
  ...['--domain', 'forewarn.example', '--sender-name', 'Forewarn', '--sender-address', 'advisories@forewarn.example'],
  ...['--postal-address', '1 Example Street, 10115 Berlin', '--reply-to', 'editors@forewarn.example'],
];
const MAKES = /^(d1 create|queues create|deploy)/;

let at: Deploying;
let args: readonly string[];
beforeAll(async () => {
  at = await openDeploying();
});
beforeEach(() => {
  at.reset();
  args = ['production', ...ANSWERS, '--keys', at.keys];
});
afterEach(() => expect(at.leftSecrets()).toEqual([]));
afterAll(() => at.close());

const lines = (calls: readonly Call[], shape: RegExp) =>
  calls.filter(({ line }) => shape.test(line)).map(({ line, env }) => (env === null ? line : `${line} ${env}`));
const keysIn = (path: string) => parseEnv(readFileSync(path, 'utf8'));
const secretsOf = (worker: string) => at.account().workers[`forewarn-${worker}`]?.secrets;

describe('setup', () => {
  it('makes everything, in the order in which one thing needs another', async () => {
    const { code, said } = await at.runProgram('setup', args);
    expect(said).toContain('production runs.');
    expect(code).toBe(0);
    const calls = at.calls();
    expect(lines(calls, /^(d1 create|queues create|d1 migrations|deploy)/)).toEqual([
      'd1 create forewarn',
      ...['batches-1', 'batches-2', 'confirmations', 'dead'].map((queue) => `queues create forewarn-${queue}`),
      'd1 migrations apply DB cron',
      'deploy webhook',
      'deploy cron',
      'deploy signup',
    ]);
    expect(at.account().databases).toMatchObject([{ name: 'forewarn', jurisdiction: 'eu' }]);
    expect(calls.slice(1).every(({ account }) => account === ACCOUNT)).toBe(true);

    const keys = keysIn(at.keys);
    expect(statSync(at.keys).mode & 0o777).toBe(0o600);
    const { LINK_KEY, ADDRESS_KEY, OPERATOR_TOKEN } = keys;
    expect(secretsOf('webhook')).toEqual({ LINK_KEY, RESEND_WEBHOOK_SECRET: at.resend.webhooks[0]?.signing_secret });
    expect(secretsOf('cron')).toEqual({ LINK_KEY, ADDRESS_KEY, OPERATOR_TOKEN, RESEND_API_KEY: 're_sending' });
    expect(secretsOf('signup')).toEqual({ LINK_KEY, ADDRESS_KEY });
    expect(at.resend.webhooks).toMatchObject([{ endpoint: 'https://links.forewarn.example/webhooks/resend' }]);
    expect(at.resend.webhooks[0]?.events).toEqual(
      ['delivered', 'delivery_delayed', 'failed', 'suppressed', 'bounced', 'complained'].map((each) => `email.${each}`),
    );

    for (const secret of [LINK_KEY, ADDRESS_KEY, OPERATOR_TOKEN, 're_sending', 're_full', 'whsec_']) {
      expect(said).not.toContain(secret);
      expect(readFileSync(join(at.tree.root, 'installations/production.json'), 'utf8')).not.toContain(secret);
    }
    const files = calls.filter(({ file }) => file !== undefined);
    expect(files.map(({ mode }) => mode)).toEqual(['600', '600', '600']);
    expect(files.filter(({ file }) => existsSync(file ?? ''))).toEqual([]);

    // What is left to do: the records that the provider wants and does not see yet.
    expect(said).toContain('DKIM: TXT resend._domainkey "p=MIGf"');
    expect(said).not.toContain('feedback-smtp');
    expect(said).toContain('_dmarc.forewarn.example');
  });

  it('makes nothing the second time, and sends no secret again', async () => {
    await at.run('setup', args);
    at.calls();
    const before = { account: at.account(), webhooks: structuredClone(at.resend.webhooks), keys: keysIn(at.keys) };
    const { code, said } = await at.run('setup', ['production', '--keys', at.keys]);
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('production runs.') });
    const calls = at.calls();
    expect(lines(calls, MAKES)).toEqual(['deploy webhook', 'deploy cron', 'deploy signup']);
    expect(calls.filter(({ file }) => file !== undefined)).toEqual([]);
    expect({ account: at.account(), webhooks: at.resend.webhooks, keys: keysIn(at.keys) }).toEqual(before);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('goes on after %s in the middle of a deploy', async (signal) => {
    const { code } = await at.interrupt(args, 'deploy cron', signal);
    expect(code).not.toBe(0);
    if (signal !== 'SIGKILL') expect(at.leftSecrets()).toEqual([]);
    const { LINK_KEY } = keysIn(at.keys);
    expect(Object.keys(at.account().workers)).toEqual(['forewarn-webhook']);
    at.calls();

    const { code: second, said } = await at.run('setup', ['production', '--keys', at.keys]);
    expect({ second, said }).toMatchObject({ second: 0 });
    expect(lines(at.calls(), /create/)).toEqual([]);
    expect(at.resend.webhooks).toHaveLength(1);
    for (const worker of ['webhook', 'cron', 'signup']) expect(secretsOf(worker)).toMatchObject({ LINK_KEY });
  });

  it('says which command failed and with what, keeps no secrets file, and goes on', async () => {
    const { code, said } = await at.run('setup', args, { STAND_IN_FAIL: 'deploy signup' });
    expect(code).toBe(1);
    expect(said).toMatch(/This failed \(exit code 1\):\n {2}wrangler deploy .* -e signup .*\n.*code: 10013/);
    expect(at.leftSecrets()).toEqual([]);
    expect((await at.run('setup', ['production', '--keys', at.keys])).code).toBe(0);
  });

  it('ends with 1 when it refuses, and says why', async () => {
    const { code, said } = await at.runProgram('setup', ['production', '--frobnicate']);
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining("Unknown option '--frobnicate'.") });
    expect(at.calls()).toEqual([]);
  });

  it('makes no other keys where a Worker has some and the copy is gone', async () => {
    await at.run('setup', args, { STAND_IN_FAIL: 'deploy cron' });
    const elsewhere = join(dirname(at.keys), 'nowhere', 'production.keys');
    const { code, said } = await at.run('setup', ['production', '--keys', elsewhere]);
    expect(code).toBe(1);
    expect(said).toContain('LINK_KEY (webhook)');
    expect(existsSync(elsewhere)).toBe(false);
    expect(secretsOf('cron')).toBeUndefined();
  });

  it('replaces the secret of a webhook that had to be registered anew', async () => {
    await at.run('setup', args);
    at.resend.webhooks.length = 0;
    expect((await at.run('setup', ['production', '--keys', at.keys])).code).toBe(0);
    expect(secretsOf('webhook')?.['RESEND_WEBHOOK_SECRET']).toBe(at.resend.webhooks[0]?.signing_secret);
    expect(secretsOf('webhook')?.['LINK_KEY']).toBe(keysIn(at.keys)['LINK_KEY']);
  });

  it('keeps two installations of one account apart', async () => {
    await at.run('setup', args);
    const before = at.account().workers['forewarn-cron'];
    at.calls();
    const same = await at.run('setup', ['staging', ...ANSWERS, '--keys', `${at.keys}-staging`]);
    expect(same).toMatchObject({ code: 1, said: expect.stringContaining('would overwrite that installation') });
    expect(at.calls()).toEqual([]);
    const staging = ['staging', ...ANSWERS, '--domain', 'staging.forewarn.example', '--keys', `${at.keys}-staging`];
    expect((await at.run('setup', staging)).code).toBe(0);
    const { workers, queues, databases } = at.account();
    expect(workers['forewarn-cron']).toEqual(before);
    expect(Object.keys(workers).toSorted()).toEqual(
      ['', '-staging']
        .flatMap((name) => ['cron', 'signup', 'webhook'].map((each) => `forewarn${name}-${each}`))
        .toSorted(),
    );
    expect(databases).toMatchObject([{ name: 'forewarn' }, { name: 'forewarn-staging' }]);
    expect(new Set(queues).size).toBe(8);
    expect(keysIn(`${at.keys}-staging`)['LINK_KEY']).not.toBe(keysIn(at.keys)['LINK_KEY']);
  });

  it('deploys no change that is not committed, and no migration that the version before would not survive', async () => {
    const made = [join(at.tree.root, 'workers/new.ts'), join(at.tree.root, 'db/migrations/0099_drop.sql')] as const;
    writeFileSync(made[0], '');
    const dirty = await at.run('setup', args);
    expect(dirty).toMatchObject({ code: 1, said: expect.stringContaining('?? workers/new.ts') });
    rmSync(made[0]);
    writeFileSync(made[1], 'DROP TABLE `wordings`;');
    at.tree.git('add', '--all');
    at.tree.git('commit', '--quiet', '--message', 'a drop');
    const drops = await at.run('setup', args);
    at.tree.git('reset', '--quiet', '--hard', 'HEAD^');
    expect(drops).toMatchObject({ code: 1, said: expect.stringContaining('0099_drop.sql') });
    expect(at.calls()).toEqual([]);
    expect(existsSync(join(at.tree.root, 'installations/production.json'))).toBe(false);
  });

  it.each([
    ['nobody is logged in', { STAND_IN_LOGIN: '{"loggedIn":false}' }, /wrangler login/],
    ['wrangler cannot say whether somebody is', { STAND_IN_FAIL: 'whoami' }, /exit code 1.*code: 10013/s],
    ['the key may only send', { RESEND_SETUP_KEY: '' }, /restricted_api_key.*RESEND_SETUP_KEY/s],
    ['there is no key to send with', { RESEND_API_KEY: '' }, /Set RESEND_API_KEY/],
  ])('stops before any Worker is deployed when %s', async (_, env, why) => {
    const { code, said } = await at.run('setup', args, env);
    expect(code).toBe(1);
    expect(said).toMatch(why);
    expect(lines(at.calls(), /^(deploy|d1 migrations)/)).toEqual([]);
  });

  it('writes no account down that the login does not reach', async () => {
    const wrong = await at.run('setup', [...args, '--account', 'b'.repeat(32)]);
    expect(wrong).toMatchObject({ code: 1, said: expect.stringContaining('does not reach') });
    expect((await at.run('setup', args)).code).toBe(0);
  });

  it('takes no secret from an installation file', async () => {
    const path = join(at.tree.root, 'installations/leaky.json');
    const example = JSON.parse(readFileSync(join(at.tree.root, 'installations/example.json'), 'utf8'));
    writeFileSync(path, JSON.stringify({ ...example, vars: { ...example.vars, LINK_KEY: 'a:x' } }));
    const { code, said } = await at.run('setup', ['leaky', '--keys', at.keys]);
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('LINK_KEY is a secret') });
  });
});

describe('a dry run of setup', () => {
  it('goes through without an account, calls nobody, and leaves nothing behind', async () => {
    // Wrangler itself, which bundles the Workers; a stand-in would bundle nothing.
    const real = {
      FOREWARN_WRANGLER: join(at.tree.root, 'node_modules/wrangler/wrangler-dist/cli.js'),
      RESEND_API_KEY: '',
    };
    const { code, said } = await at.runProgram('setup', ['--dry-run', '--keys', at.keys], real);
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('The dry run went through.') });
    for (const step of [
      /d1 create/,
      /queues create forewarn-dead/,
      /POST .*webhooks/,
      /migrations apply/,
      /deploy .* -e signup/,
    ]) {
      expect(said).toMatch(step);
    }
    expect(at.resend.calls).toEqual([]);
    expect(existsSync(at.keys)).toBe(false);
    expect(existsSync(join(at.tree.root, '.wrangler/installations/production'))).toBe(false);
    expect(at.tree.git('status', '--porcelain')).toBe('');
  });
});
