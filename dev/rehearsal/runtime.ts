/*
 * The rehearsal's own runtime: one workerd process with a scratch database in a temporary folder, gone when it is
 * closed. It has neither queues nor secrets of any system, and listens on loopback only.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';
import type * as z from 'zod';
import { ROOT } from '../root.ts';

const CLI = join(ROOT, 'node_modules', 'wrangler', 'wrangler-dist', 'cli.js');
const ENTRY = join('dev', 'rehearsal', 'worker', 'entry.ts');
const SHOWN_LINES = 20;

export interface RehearsalRuntime {
  ask<Schema extends z.ZodType>(path: string, body: object, schema: Schema): Promise<z.infer<Schema>>;
  close(): Promise<void>;
}

export async function startRehearsalRuntime(): Promise<RehearsalRuntime> {
  const folder = await mkdtemp(join(tmpdir(), 'forewarn-rehearsal-'));
  const lines: string[] = [];
  let miniflare: Miniflare | null = null;
  const close = async (): Promise<void> => {
    await miniflare?.dispose();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const code = await bundle(folder);
    miniflare = new Miniflare(miniflareOptions(code, folder, (line) => lines.push(line)));
    const site = await miniflare.ready;
    await migrate(miniflare);
    return {
      async ask(path, body, schema) {
        const answer = await fetch(new URL(path, site), { method: 'POST', body: JSON.stringify(body) });
        if (answer.ok) return schema.parse(await answer.json());
        const said = [(await answer.text()).slice(0, 500), ...lines.slice(-SHOWN_LINES)].join('\n');
        throw new Error(`the rehearsal stopped at ${path}: ${said}`);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function bundle(folder: string): Promise<string> {
  const out = join(folder, 'bundle');
  const args = [CLI, 'deploy', ENTRY, '--dry-run', '-e', 'cron', '--outdir', out];
  const quiet = { WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true', WRANGLER_WRITE_LOGS: 'false' };
  await promisify(execFile)(process.execPath, ['--no-warnings', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...quiet },
  });
  return await readFile(join(out, 'entry.js'), 'utf8');
}

function miniflareOptions(code: string, folder: string, note: (line: string) => void) {
  return convertV4MiniflareOptions({
    name: 'forewarn-rehearsal',
    host: '127.0.0.1',
    port: 0,
    cf: false,
    log: new Log(LogLevel.NONE),
    resourcePersistencePath: join(folder, 'state'),
    handleStructuredLogs: ({ message }) => note(message),
    compatibilityDate: '2026-10-01',
    modules: [{ type: 'ESModule', path: 'entry.js', contents: code }],
    d1Databases: { DB: 'forewarn' },
    // Whatever it might ask for, nothing leaves this process.
    outboundService: () => {
      throw new Error('a rehearsal calls nobody');
    },
    bindings: {
      // Keys that open nothing: no mail of a rehearsal is ever sent.
      LINK_KEY: 'a:cmVoZWFyc2FsLW9ubHktbGluay1rZXktMzItYnl0ZXMhIQ',
      ADDRESS_KEY: 'cmVoZWFyc2FsLW9ubHktYWRkci1rZXktMzItYnl0ZXMhIQ',
      RESEND_API_KEY: 're_rehearsal',
      OPERATOR_TOKEN: 'operator-token-for-rehearsals-only-32-characters',
      SITE_URL: 'https://forewarn.example',
      LINKS_URL: 'https://links.forewarn.example',
      SENDER_NAME: 'Forewarn (rehearsal)',
      SENDER_ADDRESS: 'advisories@forewarn.example',
      POSTAL_ADDRESS: 'Forewarn, 1 Example Street, 10115 Berlin, Germany',
      REPLY_TO: 'editors@forewarn.example',
      CALLS_PER_SECOND: '8',
      RELEASE_SHIPPED_ADVISORIES: 'true',
    },
  });
}

async function migrate(miniflare: Miniflare): Promise<void> {
  const folder = join(ROOT, 'db', 'migrations');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const database = await miniflare.getD1Database('DB');
  for (const file of files) {
    const statements = (await readFile(join(folder, file), 'utf8')).split('--> statement-breakpoint');
    await database.batch(statements.map((statement) => database.prepare(statement)));
  }
}
