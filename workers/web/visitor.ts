/* What Cloudflare tells of where a request comes from. A guess, to fill a form in with; nothing of it is kept as it is. */
import { type Country, isCountry } from '../domain/country.ts';

export function visitorsCountry(request: Request): Country | null {
  const country = request.cf?.country;
  return typeof country === 'string' && isCountry(country) ? country : null;
}

/** The IANA name of the visitor's zone; it may be of any country. */
export function visitorsZoneName(request: Request): string | undefined {
  const zone = request.cf?.timezone;
  return typeof zone === 'string' ? zone : undefined;
}
