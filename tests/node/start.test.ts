/* `npm start` from outside: it comes up, says what is wrong, and leaves nothing behind however it is ended. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tickUrl } from '../../dev/start/clock.ts';
import { portTrouble } from '../../dev/start/ports.ts';
import { freePorts, type How, processesOf, type Started, startForewarn, until } from '../support/started.ts';

const LINKEDIN = 'linkedin-ai-training';

let state: string;
let port: number;
let mailboxPort: number;
let runs: Started[];

beforeEach(async () => {
  state = mkdtempSync(join(tmpdir(), 'forewarn-start-'));
  [port, mailboxPort] = await freePorts();
  runs = [];
});

afterEach(async () => {
  for (const run of runs) run.process.kill('SIGTERM');
  for (const run of runs) await run.ended();
  await nothingIsLeft();
  rmSync(state, { recursive: true });
});

function start(args: readonly (string | number)[] = [], how: How = {}): Started {
  const all = ['--port', port, '--mailbox-port', mailboxPort, '--state', state, '--tick-seconds', 0, ...args];
  const run = startForewarn(all, how);
  runs.push(run);
  return run;
}

async function nothingIsLeft(): Promise<void> {
  await until(() => processesOf(state).length === 0);
  await until(async () => (await portTrouble(port)) === null && (await portTrouble(mailboxPort)) === null);
}

/** The operator's interface. */
async function ask(path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`http://localhost:${port}/operator${path}`, {
    headers: { authorization: `Bearer ${parseEnv(devVars())['OPERATOR_TOKEN']}` },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return await answer.json();
}

const devVars = (): string => readFileSync(join(state, '.dev.vars'), 'utf8');

describe('npm start', { timeout: 300_000 }, () => {
  it('brings up the Workers and the mailbox, ticks, refuses to run twice from one folder, and leaves nothing behind after Ctrl-C', async () => {
    const run = start(['--tick-seconds', 1]);
    await run.hasSaid('Forewarn is up');
    expect(run.said()).toContain(`http://localhost:${port}/`);
    expect((await fetch(`http://localhost:${port}/`)).status).toBe(200);
    expect((await fetch(`http://localhost:${mailboxPort}/`)).status).toBe(200);
    expect((await fetch(tickUrl(`http://localhost:${port}`, Date.now()))).status).toBe(200);
    expect(processesOf(state).length).toBeGreaterThan(3);
    expect(run.said()).not.toContain('A tick failed');
    expect(await ask(`/advisories/${LINKEDIN}/release`)).toMatchObject({ standing: 'released' });

    const second = start();
    expect(await second.ended()).toBe(1);
    expect(second.said()).toContain(`already runs from this folder, at http://localhost:${port}`);
    expect((await fetch(`http://localhost:${port}/`)).status).toBe(200);

    run.process.kill('SIGINT');
    expect(await run.ended()).toBe(0);
    await nothingIsLeft();
  });

  it('releases nothing with --no-release, until an operator does, and ends in order when npm is killed', async () => {
    const run = start(['--no-release'], { underParent: true });
    await run.hasSaid('Forewarn is up');
    expect(run.said()).toContain(`forewarn -- release ${LINKEDIN} --url http://localhost:${port}`);
    expect((await fetch(tickUrl(`http://localhost:${port}`, Date.now()))).status).toBe(200);
    expect(await ask(`/advisories/${LINKEDIN}/release`)).toMatchObject({ standing: 'unreleased' });
    expect(await ask('/doctor')).toMatchObject({ isLocal: true });
    expect(await ask('/releases', { advisory: LINKEDIN })).toMatchObject({ standing: 'released', isNew: true });

    run.process.kill('SIGKILL');
    await nothingIsLeft();
    expect(existsSync(join(state, '.wrangler', 'running.json'))).toBe(false);
  });

  it('makes secrets that only their owner can read, once, and says that the Workers ended when something else ended them', async () => {
    const first = start();
    await first.hasSaid('Forewarn is up');
    const made = devVars();
    expect(statSync(join(state, '.dev.vars')).mode & 0o777).toBe(0o600);
    expect(Object.keys(parseEnv(made)).sort()).toEqual([
      'ADDRESS_KEY',
      'LINK_KEY',
      'OPERATOR_TOKEN',
      'RESEND_API_KEY',
      'RESEND_WEBHOOK_SECRET',
    ]);
    for (const value of Object.values(parseEnv(made))) expect(first.said()).not.toContain(value);

    // Killed by force, nobody can end things in order; and the next start comes at once.
    first.process.kill('SIGKILL');
    const second = start();
    await second.hasSaid('Forewarn is up');
    expect(devVars()).toBe(made);

    const { watchdog } = JSON.parse(readFileSync(join(state, '.wrangler', 'running.json'), 'utf8'));
    process.kill(watchdog.pid, 'SIGKILL');
    expect(await second.ended()).toBe(1);
    expect(second.said()).toContain('The Workers ended by themselves');
  });
});

describe('npm start says what is wrong, in a line and without starting anything:', () => {
  afterEach(() => {
    expect(runs[0]?.said()).not.toContain('Starting');
    expect(existsSync(join(state, '.wrangler'))).toBe(false);
  });

  it.each([
    ['the port of the Workers', () => port, '--port'],
    ['the port of the mailbox', () => mailboxPort, '--mailbox-port'],
  ])('%s is taken', async (_, taken, option) => {
    const other = createServer().listen(taken(), '127.0.0.1');
    const run = start();
    expect(await run.ended()).toBe(1);
    expect(run.said()).toContain(`Port ${taken()} is taken by another program.`);
    expect(run.said()).toContain(`npm start -- ${option} `);
    await new Promise((resolve) => other.close(resolve));
  });

  it('a setting in .dev.vars is malformed or missing: by name, without its value', async () => {
    writeFileSync(
      join(state, '.dev.vars'),
      'LINK_KEY=a:tooshort\nADDRESS_KEY=tooshort\nRESEND_WEBHOOK_SECRET=tooshort\nRESEND_API_KEY=re_a\n',
    );
    const run = start();
    expect(await run.ended()).toBe(1);
    expect(run.said()).toContain('RESEND_WEBHOOK_SECRET must look like whsec_');
    expect(run.said()).toContain('OPERATOR_TOKEN is missing');
    expect(run.said()).not.toContain('tooshort');
    expect(devVars()).toContain('tooshort');
  });

  it('a provider is named without what it needs', async () => {
    const run = start([], { env: { RESEND_BASE_URL: 'http://localhost:1', RESEND_API_KEY: 're_a' } });
    expect(await run.ended()).toBe(1);
    expect(run.said()).toContain('RESEND_WEBHOOK_SECRET is missing');
    expect(run.said()).not.toContain('RESEND_API_KEY is missing');
  });

  it('an option is unknown', async () => {
    const run = start(['--prot', 1]);
    expect(await run.ended()).toBe(1);
    expect(run.said()).toBe("Unknown option '--prot'. Use --help to see the options.\n");
  });
});
