/*
 * The mailbox: a stand-in for Resend that speaks its API, shows every mail in the browser and reports back what became
 * of it. It refuses what the provider refuses. Nothing leaves the machine but webhooks to the address it was given.
 * A mail that was answered with 200 survives the death of the process.
 */
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type Call, createApi } from './api.ts';
import { createArchive } from './archive.ts';
import { openDatabase } from './database.ts';
import type { EventType } from './fate.ts';
import { createFaults, type Faults } from './faults.ts';
import { createFeedback, type WebhookOptions } from './feedback.ts';
import { createIntake } from './intake.ts';
import { createPages } from './pages.ts';
import { createRateLimit } from './rate-limit.ts';
import { REFUSALS, refusalResponse } from './refusal.ts';
import { createSending } from './sending.ts';
import type { StoredMail } from './stored-mail.ts';
import type { EventDetails } from './webhook-event.ts';

export type { Call } from './api.ts';
export type { EventType } from './fate.ts';
export { ConnectionLost, FAULTS, type Fault, type FaultHook, type SendingCall } from './faults.ts';
export type { WebhookFetch, WebhookOptions } from './feedback.ts';
export type { StoredMail } from './stored-mail.ts';

export interface MailboxOptions {
  /** A SQLite file, or `:memory:`. */
  readonly path: string;
  /** The clock by which mail is dated, keys live and calls are limited. Default: the machine's. */
  readonly now?: () => number;
  /** Where feedback goes; without it there is none. */
  readonly webhook?: WebhookOptions;
  /** If set, the only API key that is valid. */
  readonly apiKey?: string;
  /** Default 10, as the provider has it; 0: unlimited. */
  readonly callsPerSecond?: number;
  /** Waited between taking mail and answering. */
  readonly latencyMs?: number;
  /** `false`: html and text are checked and dropped. */
  readonly keepBodies?: boolean;
}

export interface Mailbox {
  /** Answers as the server would. Throws `ConnectionLost` where the connection would break. */
  fetch(request: Request): Promise<Response>;
  /** Oldest first: all mails, or those to one address. */
  mails(query?: { readonly to?: string }): StoredMail[];
  mail(id: string): StoredMail | null;
  count(): number;
  /** How many mails each address (in lower case) got. */
  counts(): Map<string, number>;
  /** The latest calls to the API, refused ones too, oldest first. Not kept over a restart. */
  calls(): readonly Call[];
  /** Forgets all mails. Idempotency keys stay. */
  empty(): void;
  readonly faults: Faults;
  /** Reports one more event on a mail: a late complaint, a delay. */
  report(id: string, type: EventType, details?: EventDetails): void;
  /** Resolves when no feedback is waiting any more: it arrived, or was tried to the end and given up. */
  flush(): Promise<void>;
  feedback(): { readonly waiting: number; readonly givenUp: number };
  close(): Promise<void>;
}

const CALLS_PER_SECOND = 10;
const CALLS_KEPT = 100_000;

export function createMailbox(options: MailboxOptions): Mailbox {
  const now = options.now ?? Date.now;
  const database = openDatabase(options.path);
  const archive = createArchive(database);
  const feedback = options.webhook === undefined ? null : createFeedback(database, archive, options.webhook);
  const faults = createFaults();
  const calls: Call[] = [];
  const updateLastEvent = database.prepare('UPDATE mails SET last_event = ? WHERE mail = ?');

  const send = createSending({
    intake: createIntake(database, archive.idOf, feedback !== null),
    keepBodies: options.keepBodies ?? true,
    latencyMs: options.latencyMs ?? 0,
    now,
    faultFor: faults.forCall,
    taken: () => feedback?.wake(),
  });
  const app = new Hono();
  const record = (call: Call) => {
    calls.push(call);
    if (calls.length > 2 * CALLS_KEPT) calls.splice(0, CALLS_KEPT);
  };
  const allow = createRateLimit(options.callsPerSecond ?? CALLS_PER_SECOND);
  app.route('/', createApi({ archive, apiKey: options.apiKey, now, allow, send, record }));
  app.route(
    '/',
    createPages(archive, () => feedbackState()),
  );
  app.notFound(() => refusalResponse(REFUSALS.notFound));
  app.onError((error) => {
    if (error instanceof HTTPException) return error.getResponse();
    // A broken connection is not an answer; anything else is a bug of the mailbox, and its caller shall see that.
    throw error;
  });
  const feedbackState = () => ({ waiting: feedback?.waiting() ?? 0, givenUp: feedback?.givenUp() ?? 0 });
  feedback?.wake();

  return {
    fetch: async (request) => await app.fetch(request),
    mails: archive.mails,
    mail: archive.mail,
    count: () => archive.count(),
    counts: archive.counts,
    calls: () => calls,
    empty: archive.empty,
    faults,
    report(id, type, details) {
      const mail = archive.numberOf(id);
      if (mail === null) throw new RangeError('no such mail');
      updateLastEvent.run(type.slice('email.'.length), mail);
      feedback?.add(mail, type, now(), details);
    },
    flush: async () => await feedback?.flush(),
    feedback: feedbackState,
    async close() {
      await feedback?.close();
      if (database.isOpen) database.close();
    },
  };
}
