/*
 * The provider of a run: the mailbox on a port, with the seed's faults, an eye on every call before the mailbox sees it,
 * and a postman for its feedback. Keeps of each mail what the checker needs, so that the bodies of a hundred thousand
 * mails need not be kept.
 */
import { createHash } from 'node:crypto';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { serveMailbox } from '../mailbox/server.ts';
import type { MailEvidence } from './evidence.ts';
import { openPostman, type Postman, type PostmanOptions } from './postman.ts';
import { DAILY_QUOTA, DOUBLED, drawFault, HALT, isDoubled, type LaneStops, REFUSED_WHOLE } from './provider-faults.ts';
import { SECRETS } from './runtime.ts';
import { share } from './seeded.ts';

/** A mail as it was in the call. */
interface Seen {
  readonly to: string;
  readonly token: string | null;
  readonly confirmLink: string | null;
  readonly regulatorsOf: readonly string[];
}

export type CallStage = 'came' | 'answered';

export interface PostOffice {
  readonly port: number;
  readonly mailbox: Mailbox;
  readonly faults: ReadonlyMap<string, number>;
  readonly postman: Postman;
  readonly changedKeys: readonly string[];
  /** Keys that were answered well, to a process of which `lived` says that nothing killed it around then. */
  answeredFor(lived: (from: number, until: number) => boolean): Set<string>;
  calls(): number;
  underWay(): number;
  /** What the text of a mail for a country must name. */
  regulators: ReadonlyMap<string, string>;
  /** Link tokens of the advisories' mails that have arrived there. */
  tokensOf(email: string): readonly string[];
  confirmLinkFor(email: string): string | null;
  /** Told of each call to send: as it comes and before it is answered. */
  onCall: ((stage: CallStage) => void) | null;
  /** No more faults. */
  calm(): void;
  evidence(): MailEvidence[];
  close(): Promise<void>;
}

export interface PostOfficeOptions extends PostmanOptions {
  /** Where the mailbox keeps its mail. */
  readonly path: string;
  readonly faultsPerMille: number;
  readonly stops: LaneStops;
  /** Addresses that the provider refuses. */
  readonly refused: ReadonlySet<string>;
}

/** Around an answer, in the machine's time: whoever lives for so long has booked it. */
const BEFORE_ANSWER_MS = 1_000;
const BOOKED_WITHIN_MS = 5_000;

export async function openPostOffice(options: PostOfficeOptions): Promise<PostOffice> {
  const { seed, clock, refused, stops } = options;
  const postman = openPostman(options);
  const seen = new Map<string, readonly Seen[]>();
  const digests = new Map<string, string>();
  const attempts = new Map<string, number>();
  const tokens = new Map<string, string[]>();
  const confirmLinks = new Map<string, string>();
  const changedKeys: string[] = [];
  const goodAnswers: { readonly key: string; readonly began: number; readonly ended: number }[] = [];
  const faults = new Map<string, number>();
  let isCalm = false;
  let calls = 0;
  let underWay = 0;

  const { mailbox, port, close } = await serveMailbox({
    port: 0,
    path: options.path,
    now: clock.now,
    callsPerSecond: 0,
    keepBodies: false,
    webhook: {
      url: 'http://localhost/webhooks/resend',
      secret: SECRETS.RESEND_WEBHOOK_SECRET,
      concurrency: 6,
      retryDelaysMs: Array.from({ length: 200 }, () => 300),
      fetch: async (request) => {
        const isTaken = await postman.carry(request);
        return new Response(null, { status: isTaken ? 200 : 503 });
      },
    },
  });
  let batchCalls = 0;
  mailbox.faults.onCall(({ key, path }) => {
    const mails = seen.get(key ?? '') ?? [];
    const attempt = attempts.get(key ?? '') ?? 0;
    if (path === '/emails/batch') batchCalls += 1;
    const isRefused = path === '/emails/batch' && mails.some((mail) => refused.has(mail.to));
    const stop =
      path === '/emails'
        ? null
        : stops.haltAt.has(batchCalls)
          ? HALT
          : stops.dailyQuotaAt.has(batchCalls)
            ? DAILY_QUOTA
            : null;
    const drawn = isRefused
      ? REFUSED_WHOLE
      : isCalm
        ? null
        : (stop ?? drawFault(seed, key ?? '', attempt, options.faultsPerMille));
    if (drawn !== null) faults.set(drawn.name, (faults.get(drawn.name) ?? 0) + 1);
    if (drawn === null || drawn.fault.takes) arrive(mails);
    return drawn?.fault ?? null;
  });
  const arrive = (mails: readonly Seen[]): void => {
    for (const { to, token, confirmLink } of mails) {
      if (confirmLink !== null) confirmLinks.set(to, confirmLink);
      const known = tokens.get(to) ?? [];
      // The link of a mail that is no campaign's ends in campaign 0: one cannot be done with that.
      const isCampaigns = token !== null && token.split('.')[2] !== '0';
      if (isCampaigns && !known.includes(token)) tokens.set(to, [...known, token]);
    }
  };

  const handle = mailbox.fetch;
  mailbox.fetch = async (request) => {
    const key = request.headers.get('idempotency-key');
    if (request.method !== 'POST' || key === null) return await handle(request);
    const body = Buffer.from(await request.arrayBuffer());
    calls += 1;
    underWay += 1;
    look(key, body);
    office.onCall?.('came');
    const { url, method, headers } = request;
    const began = Date.now();
    const pass = async () => await handle(new Request(url, { method, headers, body }));
    const hear = async (answer: Response): Promise<Response> => {
      if (await isGood(answer, seen.get(key)?.length ?? 0)) goodAnswers.push({ key, began, ended: Date.now() });
      return answer;
    };
    try {
      if (isCalm || !isDoubled(seed, key, attempts.get(key) ?? 0, options.faultsPerMille))
        return await hear(await pass());
      // Something on the way passes the call on twice at once, and one of the two answers comes back.
      faults.set(DOUBLED, (faults.get(DOUBLED) ?? 0) + 1);
      const answers = await Promise.allSettled([pass(), pass()]);
      const heard = answers[share(`${seed} heard ${key}`) < 0.5 ? 0 : 1];
      if (heard?.status !== 'fulfilled') throw heard?.reason;
      return await hear(heard.value);
    } finally {
      underWay -= 1;
      office.onCall?.('answered');
    }
  };
  const look = (key: string, body: Buffer): void => {
    const digest = createHash('sha256').update(body).digest('base64');
    attempts.set(key, (attempts.get(key) ?? 0) + 1);
    const known = digests.get(key);
    if (known !== undefined && known !== digest) changedKeys.push(key);
    if (known !== undefined) return;
    digests.set(key, digest);
    const wires = JSON.parse(body.toString()) as WireMail | WireMail[];
    seen.set(
      key,
      (Array.isArray(wires) ? wires : [wires]).map((wire) => readWire(wire, office.regulators)),
    );
  };

  const office: PostOffice = {
    port,
    mailbox,
    faults,
    postman,
    changedKeys,
    regulators: new Map(),
    answeredFor: (lived) =>
      new Set(
        goodAnswers
          .filter(({ began, ended }) => lived(began - BEFORE_ANSWER_MS, ended + BOOKED_WITHIN_MS))
          .map(({ key }) => key),
      ),
    calls: () => calls,
    underWay: () => underWay,
    tokensOf: (email) => tokens.get(email) ?? [],
    confirmLinkFor: (email) => confirmLinks.get(email) ?? null,
    onCall: null,
    calm() {
      isCalm = true;
      postman.calm();
    },
    evidence: () =>
      mailbox.mails().flatMap((mail): MailEvidence[] => {
        const key = mail.tags['batch'];
        if (key === undefined) return [];
        const [to = ''] = mail.to;
        const index = Number(mail.tags['index']);
        const part = seen.get(mail.idempotencyKey ?? '')?.[mail.position];
        const subscriber = subscriberOf(part?.token ?? '');
        const { at: takenAt, subject } = mail;
        return [{ to, subscriber, key, index, takenAt, subject, regulatorsOf: part?.regulatorsOf ?? [] }];
      }),
    close,
  };
  return office;
}

/** Whether an answer says of each of the mails that it was taken. */
async function isGood(answer: Response, mails: number): Promise<boolean> {
  if (!answer.ok) return false;
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null);
  const data = (body as { data?: unknown } | null)?.data;
  return Array.isArray(data) && data.length === mails;
}

/** The subscriber that a link belongs to. */
function subscriberOf(token: string): number {
  return Number.parseInt(token.split('.')[1] ?? '', 36);
}

interface WireMail {
  readonly to: string | readonly string[];
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function readWire(wire: WireMail, regulators: ReadonlyMap<string, string>): Seen {
  const text = wire.text ?? '';
  const token = /[?&]t=([^>&\s]+)/.exec(wire.headers?.['List-Unsubscribe'] ?? '')?.[1] ?? null;
  return {
    to: (typeof wire.to === 'string' ? wire.to : (wire.to[0] ?? '')).toLowerCase(),
    token,
    confirmLink: token === null ? (/https?:\/\/\S+\/confirm\?t=\S+/.exec(text)?.[0] ?? null) : null,
    regulatorsOf: [...regulators].filter(([, name]) => text.includes(name)).map(([country]) => country),
  };
}
