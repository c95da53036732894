/*
 * Deploying later versions, against a stand-in for wrangler, as a program and in this process; and whether an earlier
 * version could come back.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Deploying, openDeploying } from '../support/deploying.ts';

let at: Deploying;
beforeAll(async () => {
  at = await openDeploying();
});
afterAll(() => at.close());

const inTree = (...path: readonly string[]) => join(at.tree.root, ...path);
const deploy = (...args: readonly string[]) => at.run('deploy', ['example', '--checked', ...args]);
const done = () => at.calls().map(({ line, env }) => `${line} ${env}`);
const IN_ORDER = [
  ...['secret list webhook', 'secret list cron', 'secret list signup'],
  ...['d1 migrations apply DB cron', 'deploy webhook', 'deploy cron', 'deploy signup'],
];

describe('deploy', () => {
  let commit: string;
  beforeAll(async () => {
    const { code, said } = await at.run('setup', ['example', '--keys', at.keys]);
    expect({ code, said }).toMatchObject({ code: 0 });
    at.tree.git('commit', '--quiet', '--all', '--message', 'what is deployed');
    commit = at.tree.git('rev-parse', '--short', 'HEAD');
  });
  beforeEach(() => {
    at.tree.git('reset', '--quiet', '--hard', commit);
    at.tree.git('clean', '--quiet', '--force');
    at.calls();
  });

  it('applies the migrations and then deploys the Workers in their order, with the version that git gives', async () => {
    const { code, said } = await at.runProgram('deploy', ['example', '--checked']);
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining(`${commit} is live.`) });
    expect(done()).toEqual(IN_ORDER);
    expect(Object.values(at.account().workers).map(({ tag }) => tag)).toEqual([commit, commit, commit]);
    at.tree.git('tag', 'v9.1.0');
    await deploy();
    expect(Object.values(at.account().workers).map(({ tag }) => tag)).toEqual(['v9.1.0', 'v9.1.0', 'v9.1.0']);
    at.tree.git('tag', '--delete', 'v9.1.0');
  });

  it('refuses a tree with changes, and one with a file that nobody added, and names them', async () => {
    appendFileSync(inTree('workers/log.ts'), '\n');
    writeFileSync(inTree('workers/new.ts'), '');
    const { code, said } = await deploy();
    expect(code).toBe(1);
    expect(said).toMatch(/M workers\/log\.ts\n.*\?\? workers\/new\.ts/);
    expect(done()).toEqual([]);
  });

  it('refuses the hosts of another installation, before it asks anybody', async () => {
    const example = JSON.parse(readFileSync(inTree('installations/example.json'), 'utf8'));
    writeFileSync(inTree('installations/other.json'), JSON.stringify({ ...example, prefix: 'other' }));
    const { code, said } = await deploy();
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('other.json has ') });
    expect(said).toContain('would overwrite that installation');
    expect(done()).toEqual([]);
  });

  it('refuses a migration that the version before would not survive', async () => {
    writeFileSync(inTree('db/migrations/0099_drop.sql'), 'DROP TABLE `wordings`;');
    at.tree.git('add', 'db/migrations');
    at.tree.git('commit', '--quiet', '--message', 'a drop');
    const { code, said } = await deploy();
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('0099_drop.sql') });
    expect(done()).toEqual([]);
  });

  it('changes nothing when a Worker lacks a secret that this version needs', async () => {
    const config = inTree('wrangler.toml');
    writeFileSync(
      config,
      readFileSync(config, 'utf8').replace(
        '["LINK_KEY", "RESEND_WEBHOOK_SECRET"]',
        '["LINK_KEY", "RESEND_WEBHOOK_SECRET", "NEW_KEY"]',
      ),
    );
    at.tree.git('commit', '--quiet', '--all', '--message', 'a secret more');
    const { code, said } = await deploy();
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('NEW_KEY (webhook)') });
    expect(done()).toEqual(IN_ORDER.slice(0, 3));
  });

  it('stops where a Worker fails, says so, and can be run again', async () => {
    const failed = await at.runProgram('deploy', ['example', '--checked'], { STAND_IN_FAIL: 'deploy cron' });
    expect(failed).toMatchObject({ code: 1, said: expect.stringContaining('code: 10013') });
    expect(done()).toEqual(IN_ORDER.slice(0, -1));
    expect((await deploy()).code).toBe(0);
    expect(done()).toEqual(IN_ORDER);
  });

  it('deploys no Worker when a migration fails', async () => {
    const failed = await at.run('deploy', ['example', '--checked'], { STAND_IN_FAIL: 'd1 cron' });
    expect(failed).toMatchObject({ code: 1, said: expect.stringContaining('code: 10013') });
    expect(done()).toEqual(IN_ORDER.slice(0, 4));
  });

  it('deploys nothing that fails npm run check', async () => {
    writeFileSync(inTree('package.json'), '{"name":"x","type":"module","scripts":{"check":"exit 3"}}');
    at.tree.git('commit', '--quiet', '--all', '--message', 'what does not compile');
    const { code, said } = await at.runProgram('deploy', ['example']);
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('npm run check has failed') });
    expect(done()).toEqual([]);
  });

  it('does not know an installation that was never set up', async () => {
    const { code, said } = await at.run('deploy', ['nowhere', '--checked']);
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('npm run setup -- nowhere') });
    expect(said).toContain('npm run deploy -- example --dry-run');
  });

  it('in a dry run shows every step, and changes nothing', async () => {
    const real = { FOREWARN_WRANGLER: resolve('node_modules/wrangler/wrangler-dist/cli.js') };
    const { code, said } = await at.runProgram('deploy', ['example', '--dry-run'], real);
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('The dry run went through.') });
    expect(said.match(/\$ wrangler (d1 migrations|deploy)|-e (webhook|cron|signup) --tag/g)).toHaveLength(7);
    expect(at.tree.git('status', '--porcelain')).toBe('');
  });
});

describe('the version before', () => {
  /** A second commit, with one migration more. */
  function withMigration(sql: string): void {
    at.tree.git('reset', '--quiet', '--hard', 'first');
    writeFileSync(inTree('db/migrations/0099_made_up.sql'), sql);
    at.tree.git('add', 'db/migrations');
    at.tree.git('commit', '--quiet', '--message', 'a migration more');
  }
  beforeAll(() => {
    at.tree.git('tag', 'first');
  });

  it('runs on a schema that has more', { timeout: 180_000 }, async () => {
    withMigration(
      "ALTER TABLE `subscribers` ADD `made_up` text DEFAULT '' NOT NULL;\nCREATE TABLE `made_up` (`a` text);",
    );
    const { code, said } = await at.runProgram('deploy', ['--check-rollback']);
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('first runs on this schema') });
  });

  it('does not run on one that has less, and the check says so', { timeout: 180_000 }, async () => {
    withMigration('ALTER TABLE `batches` RENAME COLUMN `outcomes` TO `results`;');
    const { code, said } = await at.runProgram('deploy', ['--check-rollback', 'first']);
    expect(code).toBe(1);
    expect(said).toContain('first does not run on this schema');
    expect(said).toMatch(/no such column|outcomes/);
  });

  it('has to be one that this checkout has', async () => {
    const { code, said } = await at.runProgram('deploy', ['--check-rollback', 'v0.0.0-nowhere']);
    expect({ code, said }).toMatchObject({
      code: 1,
      said: expect.stringContaining('cannot be read from this checkout'),
    });
  });
});
