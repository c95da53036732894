/*
 * `npm start`: the whole system on this machine. Makes the local secrets, applies the migrations, starts the mailbox
 * and the three Workers, and ticks. However it ends, nothing that it started stays behind.
 */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { type LocalSecrets, readOrMakeDevVars } from '../dev-vars.ts';
import { PortTaken, serveMailbox } from '../mailbox/server.ts';
import { startClock } from './clock.ts';
import { greeting } from './greeting.ts';
import type { Guarded } from './guarded.ts';
import { parseStartOptions, START_HELP, type StartOptions } from './options.ts';
import { portTrouble } from './ports.ts';
import { type OutsideProvider, outsideProvider } from './provider.ts';
import { endRemains, forgetRunning, writeRunning } from './remains.ts';
import { applyMigrations, runWorkers, untilAnswering } from './wrangler.ts';

const PARENT_LOOK_MS = 500;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Everything to be ended, in the order in which it was started. */
const started: { end(): Promise<void> }[] = [];
const stopping = new AbortController();

/** Ends everything, last first, and this process. */
async function stop(exitCode: number): Promise<never> {
  if (!stopping.signal.aborted) {
    stopping.abort();
    process.exitCode = exitCode;
    for (const each of started.toReversed()) await each.end();
    process.exit(exitCode);
  }
  return await new Promise(() => undefined); // The first call ends the process.
}

function stopWhenAsked(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  // A closed terminal or pipe: nobody reads any more.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => void stop(0));
  // npm killed by force passes nothing on: notice that it is gone.
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] === undefined) return;
  setInterval(() => {
    if (process.ppid !== parent) void stop(0);
  }, PARENT_LOOK_MS).unref();
}

async function start(options: StartOptions): Promise<Result<null, string>> {
  const site = `http://localhost:${options.port}`;
  const outside = outsideProvider(process.env);
  if (!outside.ok) return outside;
  const remains = await endRemains(options.state, say);
  if (!remains.ok) return remains;
  const free = await portsAreFree(options, outside.value === null);
  if (!free.ok) return free;
  const secrets = await readOrMakeDevVars(options.state);
  if (!secrets.ok) return secrets;

  say('Starting ...');
  writeRunning(options.state, site, null);
  started.push({ end: async () => forgetRunning(options.state) });
  const guard = (run: Guarded): void => {
    started.push(run);
    writeRunning(options.state, site, run.pid);
  };
  // First, since its port has just been free, and what comes next takes seconds.
  const served = outside.value === null ? await startMailbox(options, site, secrets.value) : succeed(null);
  if (!served.ok) return served;
  const mailbox = served.value;
  const migrated = await applyMigrations(options.state, guard);
  if (!migrated.ok) return migrated;

  const workers = runWorkers({
    state: options.state,
    port: options.port,
    secrets: { ...secrets.value, ...providerSecrets(outside.value) },
    vars: {
      SITE_URL: site,
      LINKS_URL: site,
      RESEND_BASE_URL: outside.value?.RESEND_BASE_URL ?? mailbox ?? '',
      RELEASE_SHIPPED_ADVISORIES: String(options.releasesByItself),
    },
    verbose: options.verbose,
    say: complain,
  });
  guard(workers);
  const answer = await untilAnswering(`${site}/`, workers);
  if (answer === 'silent') return fail(`The Workers do not answer at ${site}. \`npm start -- --verbose\` shows more.`);
  if (answer === 'ended') return fail(`The Workers could not be started:\n${workers.lastLines.join('\n')}`);
  void workers.ended.then(() => failed('The Workers ended by themselves, so everything ends here.'));

  say(greeting(options, site, mailbox, outside.value?.RESEND_BASE_URL ?? null));
  if (options.tickSeconds > 0) startClock(site, options.tickSeconds, stopping.signal, complain);
  return succeed(null);
}

async function portsAreFree(options: StartOptions, withMailbox: boolean): Promise<Result<null, string>> {
  const port = await portTrouble(options.port);
  if (port !== null) return fail(`${port} Free it, or choose another: npm start -- --port ${options.port + 100}`);
  const mailboxPort = withMailbox ? await portTrouble(options.mailboxPort) : null;
  if (mailboxPort === null) return succeed(null);
  return fail(`${mailboxPort} ${elsewhere(options)}`);
}

const elsewhere = ({ mailboxPort }: StartOptions): string =>
  `The mailbox can be elsewhere: npm start -- --mailbox-port ${mailboxPort + 100}`;

async function startMailbox(
  options: StartOptions,
  site: string,
  secrets: LocalSecrets,
): Promise<Result<string, string>> {
  try {
    const { port, close } = await serveMailbox({
      port: options.mailboxPort,
      path: join(options.state, '.wrangler', 'mailbox', 'mailbox.sqlite'),
      apiKey: secrets.RESEND_API_KEY,
      webhook: { url: `${site}/webhooks/resend`, secret: secrets.RESEND_WEBHOOK_SECRET },
    });
    started.push({ end: async () => await Promise.race([close(), wait(2000)]) });
    return succeed(`http://localhost:${port}`);
  } catch (error) {
    // It was free when this began.
    if (!(error instanceof PortTaken)) throw error;
    return fail(`${error.message} ${elsewhere(options)}`);
  }
}

function providerSecrets(outside: OutsideProvider | null): Record<string, string> {
  if (outside === null) return {};
  return { RESEND_API_KEY: outside.RESEND_API_KEY, RESEND_WEBHOOK_SECRET: outside.RESEND_WEBHOOK_SECRET };
}

async function failed(line: string): Promise<never> {
  if (!stopping.signal.aborted) complain(line);
  return await stop(1);
}

const options = parseStartOptions(process.argv.slice(2));
if (!options.ok) await failed(options.error);
else if (options.value.help) say(START_HELP);
else if (process.platform === 'win32') await failed('Forewarn runs on Linux and macOS; on Windows, inside WSL.');
else {
  stopWhenAsked();
  const outcome = await start(options.value);
  if (!outcome.ok) await failed(outcome.error);
}
