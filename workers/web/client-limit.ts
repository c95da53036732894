/*
 * How often one client may ask, for the form and for /health: Cloudflare's own counter, at the location that the request
 * came to. The connecting address is its key, is known to Cloudflare anyway, and is neither stored nor logged by us.
 * Fails open: a counter that is out of reach, or a client without an address, keeps nobody out, since what mails an
 * address gets, and all addresses together, is limited by rows in D1 that do not fail open. That it failed is logged.
 */
import { logVisitorFailure } from '../log.ts';

/** Who counts as one client: an IPv4 address, or the 64 bits of an IPv6 address that one connection has to itself. */
export function clientKey(address: string): string {
  const text = address.trim().toLowerCase();
  if (!text.includes(':')) return text;
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(text)?.[1];
  if (v4 !== undefined) return v4;
  const [head = '', tail] = text.split('::', 2);
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...after];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

/** Whether the client may go on. The log calls what it asks for by its name. */
export async function isWithinLimit(limiter: RateLimit, request: Request, name: string): Promise<boolean> {
  const address = request.headers.get('CF-Connecting-IP');
  if (address === null) return true;
  try {
    return (await limiter.limit({ key: clientKey(address) })).success;
  } catch (error) {
    logVisitorFailure(`${name}.limit-unreachable`, error);
    return true;
  }
}
