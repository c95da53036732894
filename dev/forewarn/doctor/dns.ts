/*
 * SPF, DKIM and DMARC of the sender's domain, asked over HTTPS from this machine: what receivers would find. Judges only
 * what it has read; a resolver that does not answer, and a name that is an example, count as not looked at.
 */
import * as z from 'zod';
import { type Finding, fine, unseen, wrong } from './finding.ts';

/** https://developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json/ */
export const CLOUDFLARE_DNS = 'https://cloudflare-dns.com/dns-query';
const CALL_LIMIT_MS = 10_000;
const TXT = 16;
const NXDOMAIN = 3;
/** Nobody can have a name below these (RFC 2606). */
const RESERVED = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))$/;

const Answer = z.object({
  Status: z.number(),
  Answer: z.array(z.object({ type: z.number(), data: z.string() })).optional(),
});

/** Texts at a name, or why there is no knowing. */
type Lookup = { readonly texts: readonly string[] } | { readonly reason: string };

interface Check {
  readonly name: string;
  /** Any of these places will do. */
  readonly places: readonly string[];
  readonly isIt: (text: string) => boolean;
  readonly advice: string;
}

export async function dnsFindings(domain: string, resolver: string): Promise<Finding[]> {
  const checks = checksOf(domain);
  if (RESERVED.test(domain)) {
    return checks.map(({ name }) =>
      unseen(name, `${domain} is an example, which DNS does not know`, 'set SENDER_ADDRESS'),
    );
  }
  return await Promise.all(checks.map((check) => findingOf(check, resolver)));
}

/** Where the provider has them: the return path is send.<domain>, the key's selector is `resend`. DMARC is the owner's. */
function checksOf(domain: string): readonly Check[] {
  const records = 'set the records that the provider shows for the domain (npm run setup lists them)';
  return [
    {
      name: 'SPF',
      places: [`send.${domain}`],
      isIt: (text) => /^v=spf1\s/i.test(text) && /\binclude:amazonses\.com\b/i.test(text),
      advice: records,
    },
    {
      name: 'DKIM',
      places: [`resend._domainkey.${domain}`],
      isIt: (text) => /(^|;)\s*p=[A-Za-z0-9+/]{40}/.test(text),
      advice: records,
    },
    {
      name: 'DMARC',
      places: parentsOf(domain).map((each) => `_dmarc.${each}`),
      isIt: (text) => /^v=DMARC1\s*;.*\bp=(none|quarantine|reject)\b/i.test(text),
      advice: `set a TXT record at _dmarc.${domain}: v=DMARC1; p=none`,
    },
  ];
}

/** The domain and those above it, down to two labels: a receiver looks there, too. */
function parentsOf(domain: string): readonly string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

async function findingOf({ name, places, isIt, advice }: Check, resolver: string): Promise<Finding> {
  for (const place of places) {
    const lookup = await texts(place, resolver);
    if ('reason' in lookup)
      return unseen(name, `${place}: ${lookup.reason}`, 'try again, name another resolver (--dns), or --no-dns');
    if (lookup.texts.some(isIt)) return fine(name, place);
  }
  return wrong(name, `there is no ${name} record at ${places.join(' or ')}`, advice);
}

async function texts(name: string, resolver: string): Promise<Lookup> {
  const address = new URL(resolver);
  address.searchParams.set('name', name);
  address.searchParams.set('type', 'TXT');
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/dns-json' },
      signal: AbortSignal.timeout(CALL_LIMIT_MS),
    });
    const parsed = Answer.safeParse(response.ok ? await response.json() : null);
    if (!parsed.success) return { reason: `${address.host} gave no answer that can be read (${response.status})` };
    const { Status, Answer: answers = [] } = parsed.data;
    if (Status !== 0 && Status !== NXDOMAIN) return { reason: `DNS failed (code ${Status})` };
    return { texts: answers.filter(({ type }) => type === TXT).map(({ data }) => joined(data)) };
  } catch {
    return { reason: `${address.host} did not answer` };
  }
}

/** A text longer than 255 bytes comes in pieces, each in quotes. */
function joined(data: string): string {
  const pieces = [...data.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, piece = '']) => piece);
  return pieces.length === 0 ? data : pieces.join('');
}
