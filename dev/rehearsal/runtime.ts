/*
 * The rehearsal's own runtime: one workerd process with a scratch database in a temporary folder, gone when it is
 * closed. It has neither queues nor secrets of any system, and listens on loopback only.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import type * as z from 'zod';
import { bundle, KEYS, migrate, plainOptions, SETTINGS } from '../plain-runtime.ts';

const ENTRY = join('dev', 'rehearsal', 'worker', 'entry.ts');
const SHOWN_LINES = 20;

export interface RehearsalRuntime {
  ask<Schema extends z.ZodType>(path: string, body: object, schema: Schema): Promise<z.infer<Schema>>;
  close(): Promise<void>;
}

/** `entry`: the Worker's file, from the repository's root. */
export async function startRehearsalRuntime(entry = ENTRY): Promise<RehearsalRuntime> {
  const folder = await mkdtemp(join(tmpdir(), 'forewarn-rehearsal-'));
  const lines: string[] = [];
  let miniflare: Miniflare | null = null;
  const close = async (): Promise<void> => {
    await miniflare?.dispose();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const code = await bundle(entry, 'cron', join(folder, 'bundle'));
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

function miniflareOptions(code: string, folder: string, note: (line: string) => void) {
  return convertV4MiniflareOptions({
    ...plainOptions('forewarn-rehearsal', folder, code),
    handleStructuredLogs: ({ message }) => note(message),
    // Whatever it might ask for, nothing leaves this process.
    outboundService: () => {
      throw new Error('a rehearsal calls nobody');
    },
    bindings: {
      ...SETTINGS,
      // No mail of a rehearsal is ever sent.
      ...KEYS,
      RESEND_API_KEY: 're_rehearsal',
      OPERATOR_TOKEN: 'operator-token-for-rehearsals-only-32-characters',
      SITE_URL: 'https://forewarn.example',
      LINKS_URL: 'https://links.forewarn.example',
      SENDER_NAME: 'Forewarn (rehearsal)',
      CALLS_PER_SECOND: '8',
      RELEASE_SHIPPED_ADVISORIES: 'true',
    },
  });
}
