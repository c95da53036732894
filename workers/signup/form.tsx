/* `GET /`: the front page with the form. The visitor's country is only a suggestion: the person declares it. */
import { currentAdvisory } from '../../templates/pages/current-advisory.ts';
import { FrontPage } from '../../templates/pages/front-page.tsx';
import { civilDateIn } from '../domain/civil-date.ts';
import { isCountry } from '../domain/country.ts';
import { frameFor, type SignUpContext } from './context.ts';

export function showForm(c: SignUpContext) {
  const frame = frameFor(c);
  c.header('Cache-Control', 'private, no-cache');
  c.header('Vary', 'Accept-Language');
  return c.html(
    <FrontPage
      frame={frame}
      advisory={currentAdvisory(frame.language, civilDateIn('UTC', Date.now()))}
      entries={{ email: '', country: suggestedCountry(c.req.raw), language: frame.language }}
    />,
  );
}

/** The country that the request came from, if it has one. */
function suggestedCountry(request: Request): string {
  const country = request.cf?.country;
  return typeof country === 'string' && isCountry(country) ? country : '';
}
