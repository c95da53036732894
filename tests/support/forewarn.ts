/*
 * The whole of Forewarn for a test: the three real Workers in one runtime, with the mailbox in this process. Its verbs
 * are what people and clocks do; nothing here writes to the database. Links are taken out of the mails.
 */
import { createMailbox, type Mailbox, type StoredMail } from '../../dev/mailbox/mailbox.ts';
import { type Database, LINKS, type Migrated, OPERATOR_TOKEN, SITE, takeWorkers, WEBHOOK_SECRET } from './runtime.ts';

export { OPERATOR_TOKEN };

/** Everybody signs up from an address of their own: one client may not do so for many. */
let client = 0;

/** How long a test waits for the queues before it calls them stuck. */
const DRAIN_LIMIT_MS = 10_000;
const POLL_MS = 25;

export interface Person {
  readonly email: string;
  readonly country: string;
  readonly zone?: string;
  readonly language?: string;
}

export interface Forewarn {
  readonly mailbox: Mailbox;
  visit(path: string, init?: RequestInit & { cf?: Record<string, string> }): Promise<Response>;
  /** Fills the form in and sends it. */
  signUp(person: Person): Promise<Response>;
  /** Opens the newest confirmation mail to the address and presses its page's button. */
  confirm(email: string): Promise<Response>;
  /** Signs up, waits for the mail, confirms. */
  join(person: Person): Promise<void>;
  release(advisory: string): Promise<Response>;
  /** One cron event at the moment, then waits until the queues are empty; not for longer than `patienceMs`, then it throws. */
  tickAt(moment: string | number, patienceMs?: number): Promise<void>;
  /** Waits until nothing is on its way: no mail owed, no batch unsettled, no feedback undelivered. */
  drain(): Promise<void>;
  /** Mails to the address, oldest first; without the confirmation mails. */
  advisoriesTo(email: string): StoredMail[];
  mailsTo(email: string): StoredMail[];
  /** What the mail program does when its user presses "unsubscribe" (RFC 8058). */
  oneClick(mail: StoredMail, encoding?: 'form' | 'multipart'): Promise<Response>;
  /** Presses the button on the page behind a link of the mail. */
  pressButtonBehind(mail: StoredMail, path: string, fields?: Record<string, string>): Promise<Response>;
  /** Sends the mail that a mail program makes of the header's `mailto:`. Returns whether it was taken. */
  mailtoUnsubscribe(mail: StoredMail): Promise<boolean>;
  /** Everything in the database, as text: the schema, each row of each table, and each index. */
  everything(): Promise<string>;
  accounts(): Promise<readonly Record<string, number | string>[]>;
  logs(): string;
  close(): Promise<void>;
}

export async function openForewarn(migrated: Migrated = 'at once'): Promise<Forewarn> {
  const server = await takeWorkers((request) => mailbox.fetch(request), migrated);
  const worker = (name: 'signup' | 'cron' | 'webhook') => server.getWorker<{ DB: Database }>(`forewarn-${name}`);
  type WorkerInit = Parameters<ReturnType<typeof worker>['fetch']>[1];

  const mailbox: Mailbox = createMailbox({
    path: ':memory:',
    callsPerSecond: 0,
    webhook: {
      url: `${LINKS}/webhooks/resend`,
      secret: WEBHOOK_SECRET,
      fetch: async (request) => {
        const response = await worker('webhook').fetch(request.url, {
          method: request.method,
          headers: Object.fromEntries(request.headers),
          body: await request.text(),
        });
        return new Response(await response.text(), { status: response.status });
      },
    },
  });

  /** Each path goes to the Worker that has it. */
  const visit: Forewarn['visit'] = async (path, init) => {
    const url = new URL(path, SITE);
    const isLink = ['/unsubscribe', '/done', '/preferences', '/my-data', '/erase', '/webhooks/'].some((prefix) =>
      url.pathname.startsWith(prefix),
    );
    const name =
      url.pathname === '/health' || url.pathname.startsWith('/operator/') ? 'cron' : isLink ? 'webhook' : 'signup';
    const response = await worker(name).fetch(url.href, { redirect: 'manual', ...init } as WorkerInit);
    return response as unknown as Response;
  };
  const newest = (mails: readonly StoredMail[], what: string): StoredMail => {
    const mail = mails.at(-1);
    if (!mail) throw new Error(`no ${what}`);
    return mail;
  };
  const mailsTo = (email: string) => mailbox.mails({ to: email });

  const drain = async (patienceMs = DRAIN_LIMIT_MS): Promise<void> => {
    const { DB } = await worker('cron').getEnv();
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const row = await DB.prepare(
        `select (select count(*) from batches where settled_at is null)
           + (select count(*) from sign_ups where mails_taken < mails_asked and confirmed_at is null) as waiting`,
      ).first<{ waiting: number }>();
      if (row?.waiting === 0) break;
      if (Date.now() > deadline) throw new Error(`still ${row?.waiting} on the way; the Workers said:\n${logs()}`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    await mailbox.flush();
  };
  const logs = () =>
    server
      .getLogs()
      .map((line) => line.message)
      .join('\n');

  const forewarn: Forewarn = {
    mailbox,
    visit,
    async signUp({ email, country, zone, language = 'en' }) {
      client += 1;
      const address = `192.0.${Math.floor(client / 256)}.${client % 256}`;
      return await visit('/subscribe', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'cf-connecting-ip': address },
        body: new URLSearchParams({ email, country, language }).toString(),
        cf: { country, ...(zone !== undefined && { timezone: zone }) },
      });
    },
    async confirm(email) {
      const mail = newest(
        mailsTo(email).filter((each) => linkIn(each, '/confirm') !== null),
        `confirmation for ${email}`,
      );
      return await visit(linkIn(mail, '/confirm') ?? '', { method: 'POST' });
    },
    async join(person) {
      await forewarn.signUp(person);
      await drain();
      const response = await forewarn.confirm(person.email);
      if (response.status !== 200) throw new Error(`confirming answered ${response.status}`);
    },
    async release(advisory) {
      return await visit('/operator/releases', {
        method: 'POST',
        headers: { authorization: `Bearer ${OPERATOR_TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify({ advisory, by: 'a test' }),
      });
    },
    async tickAt(moment, patienceMs) {
      const scheduledTime = new Date(moment);
      const result = await worker('cron').scheduled({ cron: '* * * * *', scheduledTime });
      if (result.outcome !== 'ok') throw new Error(`the tick ended as ${result.outcome}:\n${logs()}`);
      await drain(patienceMs);
    },
    drain: () => drain(),
    mailsTo,
    advisoriesTo: (email) => mailsTo(email).filter((mail) => mail.headers['List-Unsubscribe'] !== undefined),
    async oneClick(mail, encoding = 'form') {
      const url = /<(https:[^>]+)>/.exec(mail.headers['List-Unsubscribe'] ?? '')?.[1];
      if (url === undefined) throw new Error('the mail has no List-Unsubscribe header');
      const multipart = new FormData();
      multipart.set('List-Unsubscribe', 'One-Click');
      const body = encoding === 'form' ? new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) : multipart;
      const request = new Request(url, { method: 'POST', body });
      return await visit(url, {
        method: 'POST',
        headers: { 'content-type': request.headers.get('content-type') ?? '' },
        body: await request.text(),
      });
    },
    async pressButtonBehind(mail, path, fields = {}) {
      const link = linkIn(mail, path);
      if (link === null) throw new Error(`the mail has no link to ${path}`);
      const page = await visit(link);
      if (page.status !== 200) throw new Error(`${path} answered ${page.status}`);
      return await visit(link, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ from: 'page', ...fields }).toString(),
      });
    },
    async mailtoUnsubscribe(mail) {
      const href = /<(mailto:[^>]+)>/.exec(mail.headers['List-Unsubscribe'] ?? '')?.[1];
      if (href === undefined) throw new Error('the mail has no mailto: in its List-Unsubscribe header');
      const { pathname: to, searchParams } = new URL(href);
      const from = mail.to[0] ?? '';
      const headers = [
        `From: ${from}`,
        `To: ${to}`,
        `Subject: ${searchParams.get('subject')}`,
        'Message-ID: <1@x.example>',
      ];
      const raw = `${headers.join('\r\n')}\r\n\r\n`;
      return (await worker('webhook').email({ from, to, raw })).outcome === 'ok';
    },
    async everything() {
      const { DB } = await worker('cron').getEnv();
      return await readEverything(DB);
    },
    async accounts() {
      const response = await visit('/operator/accounts', { headers: { authorization: `Bearer ${OPERATOR_TOKEN}` } });
      const body = (await response.json()) as { accounts: Record<string, number | string>[] };
      return body.accounts;
    },
    logs,
    close: () => mailbox.close(),
  };
  return forewarn;
}

async function readEverything(DB: Database): Promise<string> {
  const { results: schema } = await DB.prepare(
    "select type, name, tbl_name, sql from sqlite_master where name not glob '_cf_*'",
  ).all<{ type: string; name: string; tbl_name: string; sql: string | null }>();
  const parts: unknown[] = [schema];
  for (const { type, name, tbl_name, sql } of schema) {
    if (type === 'table') parts.push([name, (await DB.prepare(`select * from "${name}"`).all()).results]);
    if (type !== 'index' || sql === null) continue;
    const { results: columns } = await DB.prepare(`select name from pragma_index_info('${name}')`).all<{
      name: string;
    }>();
    const where = /\bWHERE\b(.*)$/is.exec(sql)?.[1] ?? 'true';
    const listed = columns.map((column) => `"${column.name}"`).join(', ');
    const query = `select ${listed} from "${tbl_name}" indexed by "${name}" where ${where} order by ${listed}`;
    parts.push([name, (await DB.prepare(query).all()).results]);
  }
  return JSON.stringify(parts);
}

/** The first link of the mail's text part that leads to the path, or null. */
export function linkIn(mail: StoredMail, path: string): string | null {
  return mail.text.match(/https?:\/\/\S+/g)?.find((url) => new URL(url).pathname === path) ?? null;
}
