/* `GET /`: the front page with the form. The visitor's country is only a suggestion: the person declares it. */
import { currentAdvisory } from '../../templates/pages/current-advisory.ts';
import { FrontPage } from '../../templates/pages/front-page.tsx';
import type { Instant } from '../domain/civil-date.ts';
import { visitorsCountry } from '../web/visitor.ts';
import { frameFor, type SignUpContext } from './context.ts';
import { visitorsToday } from './place.ts';
import { formHeaders } from './turnstile.ts';

export function showForm(c: SignUpContext, now: Instant) {
  const frame = frameFor(c);
  const settings = c.get('settings');
  const country = visitorsCountry(c.req.raw);
  c.header('Cache-Control', 'private, no-cache');
  c.header('Vary', 'Accept-Language');
  return c.html(
    <FrontPage
      frame={frame}
      advisory={currentAdvisory(frame.language, visitorsToday(c.req.raw, now), country)}
      entries={{ email: '', country: country ?? '', language: frame.language }}
      siteKey={settings.TURNSTILE_SITE_KEY}
    />,
    200,
    formHeaders(settings),
  );
}
