/*
 * The provider's own suppression list, read page by page: addresses that it will not deliver to. Only reads; one call a
 * page, never a retry of its own. An entry that makes no sense is left out and counted.
 * Source: resend.com/docs/dashboard/emails/email-suppressions; the SDK's `suppressions.list`.
 */
import { Resend } from 'resend';
import type { Instant } from '../domain/civil-date.ts';
import type { SuppressionReason } from '../domain/departure.ts';
import { type EmailAddress, parseEmailAddress } from '../domain/email-address.ts';
import { fail, type Result, succeed } from '../domain/result.ts';

/** The most that the provider gives at once. */
const PAGE_LIMIT = 100;
const CALL_TIMEOUT_MS = 30_000;

export interface ProviderSuppression {
  readonly address: EmailAddress;
  readonly reason: SuppressionReason;
  readonly suppressedAt: Instant;
}

export interface ProviderPage {
  readonly suppressions: readonly ProviderSuppression[];
  /** Entries without a usable address or time. */
  readonly unusable: number;
  /** Where the next page begins; null: this was the last. */
  readonly next: string | null;
}

/** What stands for the provider where its list is read. */
export interface SuppressionSource {
  /** Fails with the provider's own word for its error. */
  page(after: string | null): Promise<Result<ProviderPage, string>>;
}

/** The provider's words for why, in ours. By hand (`manual`) means that somebody wants no mail. */
const REASONS: ReadonlyMap<string, SuppressionReason> = new Map([
  ['bounce', 'bounced'],
  ['complaint', 'complained'],
  ['manual', 'objected'],
]);

export function resendSuppressions(apiKey: string, baseUrl?: string): SuppressionSource {
  const resend = new Resend(apiKey, { userAgent: 'forewarn', ...(baseUrl !== undefined && { baseUrl }) });
  return {
    async page(after) {
      const from = after === null ? { limit: PAGE_LIMIT } : { limit: PAGE_LIMIT, after };
      const answer = await resend.suppressions.list(from, { signal: AbortSignal.timeout(CALL_TIMEOUT_MS) });
      if (answer.error) return fail(answer.error.name);
      const entries: unknown = answer.data?.data;
      if (!Array.isArray(entries)) return fail('no_list');
      const usable = entries.map(usableEntry).filter((entry) => entry !== null);
      const last: unknown = entries.at(-1)?.id;
      const more = answer.data?.has_more === true && typeof last === 'string' && last !== after;
      return succeed({ suppressions: usable, unusable: entries.length - usable.length, next: more ? last : null });
    },
  };
}

function usableEntry(entry: { email?: unknown; origin?: unknown; created_at?: unknown }): ProviderSuppression | null {
  const parsed = parseEmailAddress(String(entry.email ?? ''));
  // The API writes `2026-11-22 23:41:12.126+00` as well as ISO 8601.
  const at = Date.parse(
    String(entry.created_at ?? '')
      .replace(' ', 'T')
      .replace(/([+-]\d\d)$/, '$1:00'),
  );
  const reason = REASONS.get(String(entry.origin ?? '')) ?? 'objected';
  return parsed.ok && Number.isFinite(at) ? { address: parsed.value, reason, suppressedAt: at } : null;
}
