/*
 * The sender's domain as the provider sees it: whether it is verified, and each of its DNS records. Only reads; two calls,
 * never a retry. Source: resend.com/docs/api-reference/domains; the SDK's `domains.list` and `domains.get`.
 */
import { Resend } from 'resend';
import * as z from 'zod';
import { fail, type Result, succeed } from '../domain/result.ts';

/** The most that the provider gives at once; an account with more has to be looked at by hand. */
const PAGE_LIMIT = 100;

const List = z.object({ data: z.array(z.object({ id: z.string(), name: z.string() })) });
const Domain = z.object({
  name: z.string(),
  status: z.string(),
  records: z.array(z.object({ record: z.string(), type: z.string(), name: z.string(), status: z.string() })),
});
export type ProviderDomain = z.infer<typeof Domain>;

/** The domain or the one above it that is registered; null if none is. Fails with the provider's own word for its error. */
export async function readSenderDomain(
  apiKey: string,
  baseUrl: string | undefined,
  domain: string,
): Promise<Result<ProviderDomain | null, string>> {
  const resend = new Resend(apiKey, { userAgent: 'forewarn', ...(baseUrl !== undefined && { baseUrl }) });
  try {
    const listed = await resend.domains.list({ limit: PAGE_LIMIT });
    if (listed.error) return fail(listed.error.name);
    const list = List.safeParse(listed.data);
    if (!list.success) return fail('no_list');
    const found = list.data.data.find(({ name }) => name === domain || domain.endsWith(`.${name}`));
    if (found === undefined) return succeed(null);
    const got = await resend.domains.get(found.id);
    if (got.error) return fail(got.error.name);
    const parsed = Domain.safeParse(got.data);
    return parsed.success ? succeed(parsed.data) : fail('no_domain');
  } catch {
    return fail('no_answer');
  }
}
