/*
 * `GET /privacy`: what is kept about readers, how long and why. For everybody; the country that somebody chooses, or
 * seems to be in, only decides which authority is named.
 */
import { PrivacyPage } from '../../templates/pages/privacy-page.tsx';
import { isCountry } from '../domain/country.ts';
import { visitorsCountry } from '../web/visitor.ts';
import { frameFor, type SignUpContext } from './context.ts';

export function showPrivacy(c: SignUpContext) {
  const asked = c.req.query('country')?.toUpperCase();
  const country = asked !== undefined && isCountry(asked) ? asked : visitorsCountry(c.req.raw);
  c.header('Cache-Control', 'private, no-cache');
  c.header('Vary', 'Accept-Language');
  const turnstile = c.get('settings').TURNSTILE_SITE_KEY !== undefined;
  return c.html(<PrivacyPage frame={frameFor(c)} country={country} turnstile={turnstile} />);
}
