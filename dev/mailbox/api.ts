/*
 * The provider's API as HTTP: who may call, how often, and which endpoint answers. What a call to send comes to is in
 * sending.ts. Source: resend.com/docs/api-reference.
 */
import { type Context, Hono } from 'hono';
import type { Archive } from './archive.ts';
import type { SendingCall } from './faults.ts';
import type { Allowance } from './rate-limit.ts';
import { REFUSALS, refusalResponse, unprocessable } from './refusal.ts';
import type { SendingNote } from './sending.ts';
import type { StoredMail } from './stored-mail.ts';
import { messageId } from './webhook-event.ts';

/** One call to the API, whatever became of it. */
export interface Call {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly key: string | null;
  readonly messages: number;
  readonly bodyBytes: number;
  /** Null when the connection was dropped. */
  readonly status: number | null;
  /** The error's name; null when there was none. */
  readonly error: string | null;
}

export interface ApiParts {
  readonly archive: Archive;
  /** If set, the only key that is valid. */
  readonly apiKey?: string | undefined;
  now(): number;
  allow(now: number): Allowance;
  send(path: SendingCall['path'], request: Request, note: SendingNote): Promise<Response>;
  record(call: Call): void;
}

const LIST_DEFAULT = 20;
const LIST_LIMIT = 100;

export function createApi(parts: ApiParts): Hono {
  const api = new Hono();
  const booked = (answer: (c: Context, note: SendingNote) => Response | Promise<Response>) => (c: Context) =>
    book(parts, c.req.raw, c.req.path, (note) => answer(c, note));
  const method = booked(() => refusalResponse(REFUSALS.wrongMethod));

  api.post(
    '/emails',
    booked((c, note) => parts.send('/emails', c.req.raw, note)),
  );
  api.get(
    '/emails',
    booked((c) => list(parts.archive, c)),
  );
  api.all('/emails', method);
  api.post(
    '/emails/batch',
    booked((c, note) => parts.send('/emails/batch', c.req.raw, note)),
  );
  api.all('/emails/batch', method);
  api.get(
    '/emails/:id',
    booked((c) => one(parts.archive, c.req.param('id') ?? '')),
  );
  api.all('/emails/:id', method);
  api.all(
    '/emails/*',
    booked(() => refusalResponse(REFUSALS.notFound)),
  );
  return api;
}

/** Keeps the gate, and writes down what became of the call. */
async function book(
  parts: ApiParts,
  request: Request,
  path: string,
  answer: (note: SendingNote) => Response | Promise<Response>,
): Promise<Response> {
  const at = parts.now();
  const note: SendingNote = { key: null, bodyBytes: 0, messages: 0 };
  const record = (status: number | null, error: string | null) =>
    parts.record({ at, method: request.method, path, ...note, status, error });
  try {
    const response = await passGate(parts, request, at, () => answer(note));
    record(response.status, response.ok ? null : await errorName(response));
    return response;
  } catch (error) {
    record(null, null);
    throw error;
  }
}

async function passGate(
  parts: ApiParts,
  request: Request,
  at: number,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  if (!request.headers.get('user-agent')) return refusalResponse(REFUSALS.noUserAgent);
  const key = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (key === undefined) return refusalResponse(REFUSALS.missingKey);
  if (parts.apiKey !== undefined && key !== parts.apiKey) return refusalResponse(REFUSALS.invalidKey);
  const { allowed, headers } = parts.allow(at);
  const response = allowed ? await answer() : refusalResponse(REFUSALS.tooFast);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

async function errorName(response: Response): Promise<string> {
  const { name } = (await response.clone().json()) as { name: string };
  return name;
}

function one(archive: Archive, id: string): Response {
  const mail = archive.mail(id);
  return mail === null ? refusalResponse(REFUSALS.noSuchMail) : Response.json(asResource(mail, true));
}

function list(archive: Archive, c: Context): Response {
  const limit = Number(c.req.query('limit') ?? LIST_DEFAULT);
  const cursors = [c.req.query('after'), c.req.query('before')].map((id) => (id ? archive.numberOf(id) : undefined));
  const [after, before] = cursors;
  const sound = Number.isInteger(limit) && limit >= 1 && limit <= LIST_LIMIT;
  if (!sound) return refusalResponse(unprocessable('`limit` must be a number from 1 to 100.'));
  if (cursors.includes(null) || (after && before)) return refusalResponse(unprocessable('Invalid cursor.'));
  // The API's list runs from the newest: what comes `after` a mail is older.
  const page = archive.page({ limit, ...(after && { before: after }), ...(before && { after: before }) });
  const mails = page.mails.map(({ mail }) => archive.numbered(mail)).filter((mail) => mail !== null);
  const has_more = before ? page.newer : page.older;
  return Response.json({ object: 'list', has_more, data: mails.map((mail) => asResource(mail, false)) });
}

function asResource(mail: StoredMail, withBody: boolean): Readonly<Record<string, unknown>> {
  const orNull = (list: readonly string[]) => (list.length > 0 ? list : null);
  return {
    object: 'email',
    id: mail.id,
    message_id: messageId(mail),
    from: mail.from,
    to: mail.to,
    cc: orNull(mail.cc),
    bcc: orNull(mail.bcc),
    reply_to: orNull(mail.replyTo),
    subject: mail.subject,
    ...(withBody && { html: mail.html || null, text: mail.text || null }),
    ...(withBody && { tags: Object.entries(mail.tags).map(([name, value]) => ({ name, value })) }),
    created_at: new Date(mail.at).toISOString(),
    scheduled_at: null,
    last_event: mail.lastEvent,
  };
}
