import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { keepFilesInMemory } from './tests/support/memory.ts';

/*
 * tests/unit      pure rules, in Node
 * tests/worker/*  what needs workerd: D1, queues, Intl; one project per Worker, with that Worker's bindings only
 * tests/node      what runs on a developer's machine (the mailbox)
 * tests/journey   the three real Workers against the mailbox, in wrangler's test harness
 * tests/browser   what has to be seen: pages and mails in Chromium
 */
/** No test is about how fast the machine is: this only ends one that hangs. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 };

keepFilesInMemory();

/**
 * The packages that what runs in workerd imports. Bundled beforehand they are a few modules for it to fetch, one by one,
 * and not many hundreds.
 */
const PACKAGES = new Set(
  globSync(`${import.meta.dirname}/{workers,db,templates,tests/worker,tests/fixtures}/**/*.{ts,tsx}`).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:import (?!type )|\} ).*?from '(@?[a-z][^':]*)';$/gm)].map(
      ([, name = '']) => name,
    ),
  ),
);
PACKAGES.delete('vitest');
// What JSX becomes, which nobody imports by hand.
PACKAGES.add('hono/jsx/jsx-dev-runtime');

const COMPILE_CACHE = './tests/support/compile-cache.ts';

export default defineConfig(async () => {
  const migrations = await readD1Migrations('./db/migrations');
  const worker = (environment: 'signup' | 'cron' | 'webhook') => ({
    plugins: [
      cloudflareTest({
        wrangler: { configPath: './wrangler.toml', environment },
        miniflare: {
          bindings: {
            TEST_MIGRATIONS: migrations,
            SITE_URL: 'https://forewarn.example',
            LINKS_URL: 'https://links.forewarn.example',
            SENDER_NAME: 'Forewarn (test)',
            SENDER_ADDRESS: 'advisories@forewarn.example',
            POSTAL_ADDRESS: 'Forewarn, 1 Example Street, 10115 Berlin, Germany',
            REPLY_TO: 'editors@forewarn.example',
            LINK_KEY: 'a:bGluay1rZXktZm9yLXRlc3RzLW9ubHktMzItYnl0ZXMhIQ',
            ADDRESS_KEY: 'YWRkcmVzcy1rZXktZm9yLXRlc3RzLW9ubHktMzJieXRlcyE',
            ...(environment === 'cron' && {
              RESEND_API_KEY: 're_test',
              RESEND_BASE_URL: 'https://mailbox.test',
              OPERATOR_TOKEN: 'operator-token-for-tests-only-32-characters',
            }),
            ...(environment === 'webhook' && {
              RESEND_WEBHOOK_SECRET: 'whsec_dGVzdHMtb25seS13ZWJob29rLXNlY3JldC0hIQ==',
            }),
          },
        },
      }),
    ],
    test: {
      name: environment,
      include: [`tests/worker/${environment}/**/*.test.{ts,tsx}`],
      setupFiles: ['./tests/worker/migrate.ts'],
      // One workerd for all files of a project: starting it and evaluating the code anew was most of a small file's cost.
      isolate: false,
      deps: { optimizer: { ssr: { enabled: true, include: [...PACKAGES] } } },
      ...PATIENCE,
    },
  });
  const node = (name: string, folders: string) => ({
    test: {
      name,
      environment: 'node',
      include: [`tests/${folders}/**/*.test.ts`],
      ...(name !== 'unit' && { globalSetup: [COMPILE_CACHE], setupFiles: [COMPILE_CACHE] }),
      // Files of one process share a world, which each leaves as it found it: the programs they start are processes of
      // their own, and tests/support empties the runtime and closes what is open in the browser.
      isolate: false,
      ...PATIENCE,
    },
  });
  return {
    test: {
      // Each starts a runtime and a browser of its own, so that one more than there are cores costs more than it brings.
      maxWorkers: availableParallelism(),
      // What the Workers log is shown beside the test that failed, and not fifteen hundred times beside those that passed.
      silent: 'passed-only' as const,
      projects: [
        node('unit', 'unit'),
        worker('signup'),
        worker('cron'),
        worker('webhook'),
        // In one project, so that the runtime and the browser are started once a process and not once a folder.
        node('node', '{node,journey,browser}'),
      ],
    },
  };
});
