/*
 * Cloudflare Access as a door: whom it lets through to us, by the application that the setting ACCESS_AUD names. Fails
 * closed: without the setting, the context, the right application or a name it is nobody. A browser carries Access's
 * cookie along from any site, so an act must come from a page of our own.
 */

export async function whoByAccess(
  audience: string | undefined,
  access: CloudflareAccessContext | undefined,
): Promise<string | null> {
  if (audience === undefined || access === undefined || access.aud !== audience) return null;
  const identity = await access.getIdentity();
  const email = identity?.email;
  return typeof email === 'string' && email !== '' ? email : null;
}

/** Whether a request could have been made by another site's page. */
export function isFromElsewhere(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  return request.headers.get('Origin') !== new URL(request.url).origin;
}
