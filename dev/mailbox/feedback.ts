/*
 * Telling the webhook what became of each mail: at least once, in no promised order, again and again on a schedule.
 * Never in the way of the API's answer. Events wait in SQLite, so that neither a restart nor SIGKILL loses one; one
 * that was under way then goes out twice, under the same `svix-id`.
 * Runs by the machine's own clock: the receiver holds the signature's time against that one.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { Archive } from './archive.ts';
import { atomically } from './database.ts';
import type { EventType } from './fate.ts';
import { type EventDetails, eventBody, signatureHeaders } from './webhook-event.ts';

/** As much of `fetch` as is needed, so that a test can hand over a Worker's. */
export type WebhookFetch = (request: Request) => Promise<{ readonly status: number; arrayBuffer(): Promise<unknown> }>;

export interface WebhookOptions {
  readonly url: string;
  /** `whsec_<base64>` */
  readonly secret: string;
  readonly fetch?: WebhookFetch;
  /** How long after each failed attempt the next one is made; after the last an event is given up. */
  readonly retryDelaysMs?: readonly number[];
  readonly concurrency?: number;
}

/** The provider's own schedule takes 27 hours; nobody waits that long on a developer's machine. */
const RETRY_DELAYS_MS = [1_000, 3_000, 10_000, 30_000, 120_000, 600_000];
const ATTEMPT_TIMEOUT_MS = 15_000;
const CONCURRENCY = 4;
/** Events that are read, attempted and settled together. */
const ROUND = 100;

interface EventRow {
  readonly event: number;
  readonly mail: number;
  readonly type: EventType;
  readonly details: string | null;
  readonly at: number;
  readonly attempts: number;
}

export function createFeedback(database: DatabaseSync, archive: Archive, options: WebhookOptions) {
  const delays = options.retryDelaysMs ?? RETRY_DELAYS_MS;
  const post: WebhookFetch = options.fetch ?? globalThis.fetch;
  const insert = database.prepare('INSERT INTO events (mail, type, details, at, due_at) VALUES (?, ?, ?, ?, ?)');
  const due = database.prepare(
    'SELECT event, mail, type, details, at, attempts FROM events WHERE due_at <= ? ORDER BY due_at, event LIMIT ?',
  );
  const nextDue = database.prepare('SELECT min(due_at) AS due FROM events WHERE due_at IS NOT NULL');
  const remove = database.prepare('DELETE FROM events WHERE event = ?');
  const postpone = database.prepare('UPDATE events SET attempts = attempts + 1, due_at = ? WHERE event = ?');
  const count = database.prepare('SELECT count(due_at) AS waiting, count(*) - count(due_at) AS lost FROM events');

  const closing = new AbortController();
  let round: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let flushing = 0;

  const waiting = (): number => Number(count.get()?.['waiting']);

  async function attempt(id: string, body: string): Promise<boolean> {
    try {
      const response = await post(
        new Request(options.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...signatureHeaders(options.secret, id, Date.now(), body) },
          body,
          signal: AbortSignal.any([closing.signal, AbortSignal.timeout(ATTEMPT_TIMEOUT_MS)]),
          redirect: 'manual',
        }),
      );
      await response.arrayBuffer();
      return response.status >= 200 && response.status < 300;
    } catch {
      return false;
    }
  }

  async function runRound(rows: readonly EventRow[]): Promise<void> {
    const posts = rows.flatMap((row) => {
      const mail = archive.numbered(row.mail);
      const details = row.details === null ? undefined : (JSON.parse(row.details) as EventDetails);
      const id = `msg_${archive.salt()}${row.event.toString(36)}`;
      return mail === null ? [] : [{ row, id, body: eventBody(row.type, row.at, mail, details) }];
    });
    const outcomes: { row: EventRow; arrived: boolean }[] = [];
    const queue = posts.values();
    const lane = async () => {
      for (const { row, id, body } of queue) outcomes.push({ row, arrived: await attempt(id, body) });
    };
    await Promise.all(Array.from({ length: options.concurrency ?? CONCURRENCY }, lane));
    // What was cut short by closing stays as it was, for the next start.
    if (closing.signal.aborted) return;
    atomically(database, () => {
      for (const { row, arrived } of outcomes) {
        const delay = delays[row.attempts];
        if (arrived) remove.run(row.event);
        else postpone.run(delay === undefined ? null : Date.now() + delay, row.event);
      }
    });
  }

  async function runWhileDue(): Promise<void> {
    while (!closing.signal.aborted) {
      const horizon = flushing > 0 ? Number.MAX_SAFE_INTEGER : Date.now();
      const rows = due.all(horizon, ROUND) as unknown as EventRow[];
      if (rows.length === 0) return;
      await runRound(rows);
    }
  }

  function wake(): void {
    if (round !== null || closing.signal.aborted) return;
    clearTimeout(timer);
    round = runWhileDue().finally(() => {
      round = null;
      const next = closing.signal.aborted ? null : nextDue.get()?.['due'];
      // A waiting retry must not keep a process alive that has nothing else to do.
      if (typeof next === 'number') timer = setTimeout(wake, Math.max(0, next - Date.now())).unref();
    });
  }

  return {
    /** Events are on their way (they were written with the mails). */
    wake,
    /** One more event on a mail. */
    add(mail: number, type: EventType, at: number, details?: EventDetails): void {
      insert.run(mail, type, details === undefined ? null : JSON.stringify(details), at, Date.now());
      wake();
    },
    waiting,
    givenUp: (): number => Number(count.get()?.['lost']),
    /** Resolves when nothing is waiting any more: every event has arrived or, tried at once, was given up. */
    async flush(): Promise<void> {
      flushing += 1;
      try {
        while (!closing.signal.aborted && waiting() > 0) {
          wake();
          await round;
        }
      } finally {
        flushing -= 1;
      }
    },
    async close(): Promise<void> {
      closing.abort();
      clearTimeout(timer);
      await round;
    },
  };
}
