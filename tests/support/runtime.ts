/*
 * The three real Workers in one runtime, started once for all test files of a process, since starting them costs more
 * than most files. Whoever takes it gets an empty database and no log lines; nobody else may be using it. It ends with
 * the process. What the Workers ask of the world is answered here, and no call leaves this machine.
 */
import { createTestHarness, type TestHarness } from 'wrangler';
import { migrationLines } from '../../dev/migrations.ts';

export const SITE = 'https://forewarn.example';
export const LINKS = 'https://links.forewarn.example';
export const MAILBOX = 'https://mailbox.test';
export const WEBHOOK_SECRET = 'whsec_dGVzdHMtb25seS13ZWJob29rLXNlY3JldC0hIQ==';
export const OPERATOR_TOKEN = 'operator-token-for-tests-only-32-characters';
const LINK_KEY = 'a:bGluay1rZXktZm9yLXRlc3RzLW9ubHktMzItYnl0ZXMhIQ';
const ADDRESS_KEY = 'YWRkcmVzcy1rZXktZm9yLXRlc3RzLW9ubHktMzJieXRlcyE';

const UNSUBSCRIBE_ADDRESS = 'unsubscribe@forewarn.example';
const SENDER = {
  SITE_URL: SITE,
  LINKS_URL: LINKS,
  SENDER_NAME: 'Forewarn (test)',
  SENDER_ADDRESS: 'advisories@forewarn.example',
  POSTAL_ADDRESS: 'Forewarn, 1 Example Street, 10115 Berlin, Germany',
  REPLY_TO: 'editors@forewarn.example',
};

/** As much of the database as is needed to see that nothing is on its way, what is in it, and to empty it. */
export interface Database {
  prepare(query: string): { first<Row>(): Promise<Row | null>; all<Row>(): Promise<{ results: Row[] }> };
  exec(lines: string): Promise<unknown>;
  batch(statements: readonly ReturnType<Database['prepare']>[]): Promise<unknown>;
}

type Answer = (request: Request) => Promise<Response>;

let running: Promise<TestHarness> | null = null;
let mailbox: Answer | null = null;

/** How the schema is made: all at once, or as a deploy does it, which keeps a list of the migrations. */
export type Migrated = 'at once' | 'by wrangler';

/** The Workers with an empty database. Their calls to the mailbox are answered so, until somebody else takes them. */
export async function takeWorkers(answer: Answer, migrated: Migrated): Promise<TestHarness> {
  mailbox = null;
  if (running === null) {
    running = start();
  } else {
    await dropEverything(await running);
  }
  const server = await running;
  if (migrated === 'by wrangler') {
    await server.getWorker('forewarn-cron').applyD1Migrations('DB');
  } else {
    const { DB } = await server.getWorker<{ DB: Database }>('forewarn-cron').getEnv();
    await DB.exec(migrationLines());
  }
  server.clearLogs();
  mailbox = answer;
  return server;
}

async function start(): Promise<TestHarness> {
  const realFetch = globalThis.fetch;
  // The Workers' outbound calls come here; nothing but the mailbox answers.
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (mailbox !== null && request.url.startsWith(MAILBOX)) return await mailbox(request);
    if (['127.0.0.1', 'localhost'].includes(new URL(request.url).hostname)) return await realFetch(input, init);
    throw new Error(`a test tried to reach ${new URL(request.url).hostname}`);
  };
  const server = createTestHarness({
    workers: [
      { configPath: './wrangler.toml', env: 'signup', vars: SENDER, secrets: { LINK_KEY, ADDRESS_KEY } },
      {
        configPath: './wrangler.toml',
        env: 'cron',
        vars: { ...SENDER, UNSUBSCRIBE_ADDRESS, RESEND_BASE_URL: MAILBOX, CALLS_PER_SECOND: '200' },
        secrets: { LINK_KEY, ADDRESS_KEY, RESEND_API_KEY: 're_test', OPERATOR_TOKEN },
      },
      {
        configPath: './wrangler.toml',
        env: 'webhook',
        vars: SENDER,
        secrets: { LINK_KEY, RESEND_WEBHOOK_SECRET: WEBHOOK_SECRET },
      },
    ],
  });
  await server.listen();
  return server;
}

/** The schema with all that is in it, and what was noted of the migrations. */
async function dropEverything(server: TestHarness): Promise<void> {
  const { DB } = await server.getWorker<{ DB: Database }>('forewarn-cron').getEnv();
  const { results } = await DB.prepare(
    "select name from sqlite_master where type = 'table' and name not glob '_cf_*' and name not glob 'sqlite_*'",
  ).all<{ name: string }>();
  await DB.batch([
    // Until all of them are gone, one that is left may point to one that is not.
    DB.prepare('pragma defer_foreign_keys = on'),
    ...results.map(({ name }) => DB.prepare(`drop table "${name}"`)),
  ]);
}
