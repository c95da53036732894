/*
 * A provider that takes mails in simulated time and sends none: it keeps to its rate limit and its quotas as the real
 * one says it does, and remembers when it took what. A call that would go over a quota is refused as a whole: what the
 * provider does with a call that only partly fits is not documented.
 */
import { parseBatchKey } from '../../../workers/domain/batch.ts';
import { DAY_MS, type Instant } from '../../../workers/domain/civil-date.ts';
import type { Mailer } from '../../../workers/mail/mailer.ts';
import { createRateLimit } from '../../mailbox/rate-limit.ts';
import type { Call, Conditions } from '../exchange.ts';

export interface RehearsedProvider extends Mailer {
  readonly calls: readonly Call[];
  readonly mails: number;
  readonly throttled: number;
  /** Mails beside the campaigns, which count as well: confirmations. */
  takeOthers(count: number): void;
}

export function createProvider(
  limits: Pick<Conditions, 'providerCallsPerSecond' | 'dailyQuota' | 'monthlyQuota'>,
  now: () => Instant,
  dueSince: (batch: string) => Instant,
): RehearsedProvider {
  const allow = createRateLimit(limits.providerCallsPerSecond);
  const calls: Call[] = [];
  const used = new Map<string, number>();
  let mails = 0;
  let throttled = 0;
  const periods = (at: Instant) => [
    { name: `day ${Math.floor(at / DAY_MS)}`, period: 'daily' as const, quota: limits.dailyQuota },
    { name: `month ${new Date(at).toISOString().slice(0, 7)}`, period: 'monthly' as const, quota: limits.monthlyQuota },
  ];
  const count = (at: Instant, size: number): void => {
    for (const { name } of periods(at)) used.set(name, (used.get(name) ?? 0) + size);
  };
  return {
    calls,
    get mails() {
      return mails;
    },
    get throttled() {
      return throttled;
    },
    takeOthers: (size) => count(now(), size),
    async sendBatch(key, letters) {
      const at = now();
      const { allowed, headers } = allow(at);
      if (!allowed) {
        throttled += 1;
        return { kind: 'throttled', retryAfterSeconds: Number(headers['retry-after'] ?? 1) };
      }
      const full = periods(at).find(
        ({ name, quota }) => quota !== null && (used.get(name) ?? 0) + letters.length > quota,
      );
      if (full) return { kind: 'quota', period: full.period };
      const batch = parseBatchKey(key);
      if (batch === null) throw new RangeError(`no batch has the key ${key}`);
      count(at, letters.length);
      mails += letters.length;
      const waited = Math.max(0, at - dueSince(key.slice(0, key.lastIndexOf('-'))));
      calls.push([at, batch.id.campaign, letters.length, Math.round(waited)].map(Math.round) as Call);
      return { kind: 'accepted', refused: [] };
    },
    async send() {
      throw new Error('a rehearsal has no single mails');
    },
  };
}
