/*
 * The stand-in for the provider, in a process of its own so that its work is not counted: takes every call, waits for
 * the latency, keeps to a rate limit, and remembers how many mails each subscriber had. It finds recipients by a search
 * through the bytes at once. Bodies are kept and read as the provider would read them when the tally is asked to be
 * final, so that reading does not slow the sending: all of them up to 100,000 subscribers, above that one in so many.
 * Speaks with its parent by messages. Listens on loopback only.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { checkMail } from '../mailbox/check-mail.ts';
import { createRateLimit } from '../mailbox/rate-limit.ts';

export interface SinkOptions {
  readonly latencyMs: number;
  /** 0: no limit. */
  readonly callsPerSecond: number;
  /** Subscribers are numbered up to this. */
  readonly subscribers: number;
}

export interface SinkTally {
  readonly calls: number;
  readonly throttled: number;
  readonly mails: number;
  readonly bodyBytes: number;
  /** How many subscribers had exactly so many mails, by that number. */
  readonly bySubscriber: readonly number[];
  /** When the first and the last call were taken, by `performance.timeOrigin + now`, milliseconds. */
  readonly firstAt: number;
  readonly lastAt: number;
  /** When each call of the batch endpoint was started, for pacing. */
  readonly startedAt: readonly number[];
  /** When a single mail (a confirmation) came, by its address. */
  readonly singles: Readonly<Record<string, number>>;
  /** Calls whose bodies have been read, and those of them that the provider would not have taken. */
  readonly read: number;
  readonly malformed: number;
}

export type SinkRequest =
  | { readonly kind: 'reset'; readonly options: SinkOptions }
  /** `final`: reads the bodies that were kept, too. */
  | { readonly kind: 'tally'; readonly final: boolean };
export type SinkAnswer = { readonly port: number } | { readonly done: true } | { readonly tally: SinkTally };

const MARK = Buffer.from('"delivered+');
/** Bodies of so many mails are kept, 2.6 GB at 25 KB each. */
const KEPT_MAILS = 100_000;
const KEPT_STARTS = 20_000;

let options: SinkOptions = { latencyMs: 0, callsPerSecond: 0, subscribers: 0 };
let allow = createRateLimit(0);
let had = new Uint8Array(0);
let tally = emptyTally();
/** What is kept to be read later. */
let bodies: { readonly body: Buffer; readonly mails: number }[] = [];

function emptyTally() {
  return {
    calls: 0,
    throttled: 0,
    mails: 0,
    bodyBytes: 0,
    firstAt: 0,
    lastAt: 0,
    startedAt: [] as number[],
    singles: {} as Record<string, number>,
    read: 0,
    malformed: 0,
  };
}

const instant = (): number => performance.timeOrigin + performance.now();

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const at = instant();
  const { allowed, headers } = allow(at);
  const body = await bodyOf(request);
  if (!allowed) {
    tally.throttled += 1;
    const error = { statusCode: 429, name: 'rate_limit_exceeded', message: 'Too many requests.' };
    answer(response, 429, JSON.stringify(error), headers);
    return;
  }
  const isBatch = request.url === '/emails/batch';
  const mails = isBatch ? countMails(body) : 1;
  if (!isBatch) tally.singles[recipientOf(body)] = at;
  if (tally.calls % Math.max(1, Math.ceil(options.subscribers / KEPT_MAILS)) === 0) bodies.push({ body, mails });
  tally.calls += 1;
  tally.mails += mails;
  tally.bodyBytes += body.byteLength;
  if (tally.firstAt === 0) tally.firstAt = at;
  if (isBatch && tally.startedAt.length < KEPT_STARTS) tally.startedAt.push(at);
  if (options.latencyMs > 0) await wait(options.latencyMs);
  tally.lastAt = instant();
  const ids = Array.from({ length: mails }, (_, index) => ({ id: `${tally.calls}-${index}` }));
  answer(response, 200, JSON.stringify(isBatch ? { data: ids } : ids[0]), headers);
}

function answer(response: ServerResponse, status: number, body: string, headers: Readonly<Record<string, string>>) {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length, ...headers });
  response.end(body);
}

function recipientOf(body: Buffer): string {
  const { to } = JSON.parse(body.toString()) as { to: string | readonly string[] };
  return typeof to === 'string' ? to : (to[0] ?? '');
}

/** Counts each recipient of the body, by the number in their address. */
function countMails(body: Buffer): number {
  let mails = 0;
  for (let at = body.indexOf(MARK); at >= 0; at = body.indexOf(MARK, at + MARK.length)) {
    let number = 0;
    for (let digit = at + MARK.length; ; digit += 1) {
      const value = (body[digit] ?? 0) - 48;
      if (value < 0 || value > 9) break;
      number = number * 10 + value;
    }
    if (number < had.length) had[number] = (had[number] ?? 0) + 1;
    mails += 1;
  }
  return mails;
}

function isSound(body: Buffer, mails: number): boolean {
  try {
    const content: unknown = JSON.parse(body.toString());
    const list = Array.isArray(content) ? content : [content];
    return list.length === mails && list.every((mail) => checkMail(mail).ok);
  } catch {
    return false;
  }
}

function readKept(): void {
  for (const { body, mails } of bodies.splice(0)) {
    tally.read += 1;
    if (!isSound(body, mails)) tally.malformed += 1;
  }
}

function told(): SinkTally {
  const bySubscriber: number[] = [];
  for (let number = 1; number < had.length; number += 1) {
    const mails = had[number] ?? 0;
    bySubscriber[mails] = (bySubscriber[mails] ?? 0) + 1;
  }
  return { ...tally, bySubscriber: Array.from(bySubscriber, (count) => count ?? 0) };
}

const server = createServer((request, response) => {
  take(request, response).catch(() => response.destroy());
});
server.keepAliveTimeout = 60_000;
server.listen({ port: 0, host: '127.0.0.1' }, () => {
  process.send?.({ port: (server.address() as AddressInfo).port } satisfies SinkAnswer);
});
process.on('message', (request: SinkRequest) => {
  if (request.kind === 'reset') {
    options = request.options;
    allow = createRateLimit(options.callsPerSecond);
    had = new Uint8Array(options.subscribers + 1);
    tally = emptyTally();
    bodies = [];
    process.send?.({ done: true } satisfies SinkAnswer);
  } else {
    if (request.final) readKept();
    process.send?.({ tally: told() } satisfies SinkAnswer);
  }
});
process.on('disconnect', () => process.exit(0));
