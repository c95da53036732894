import { describe, expect, it } from 'vitest';
import { longDate } from '../../../templates/locales/dates.ts';
import { currentAdvisory } from '../../../templates/pages/current-advisory.ts';
import { STYLESHEET_PATH } from '../../../templates/pages/stylesheet.ts';
import { civilDateIn } from '../../../workers/domain/civil-date.ts';
import { COUNTRIES } from '../../../workers/domain/country.ts';
import { dump } from '../dump.ts';
import { ask, testEnv } from './support.ts';

const front = async (init: RequestInit = {}) => await (await ask('/', init)).text();
const from = (country: string) => ({ cf: { country } as IncomingRequestCfProperties });

describe('the front page', () => {
  it('offers every country by its name, in alphabetical order', async () => {
    const names = [...(await front()).matchAll(/<option value="[A-Z]{2}"[^>]*>([^<]+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(names).toHaveLength(COUNTRIES.length);
    expect(names).toContain('Germany');
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });

  it('preselects the country that the request came from', async () => {
    expect(await front(from('CH'))).toContain('<option value="CH" selected="">');
  });

  it.each(['T1', 'XX', ''])('preselects nothing for %j, which is no country', async (code) => {
    expect(await front(from(code))).not.toMatch(/<option value="[A-Z]{2}" selected/);
  });

  it('offers every language by its own name, the page’s own preselected', async () => {
    const html = await front();
    for (const name of ['English', 'Deutsch', 'Français', 'Italiano', 'Español', 'Nederlands', 'Polski', 'Português']) {
      expect(html.toLowerCase()).toContain(`>${name.toLowerCase()}</option>`);
    }
    expect(html).toContain('<option value="en" lang="en" selected');
  });

  it('says who sends, where they are and how to reach them', async () => {
    const html = await front();
    expect(html).toContain(testEnv.POSTAL_ADDRESS);
    expect(html).toContain(`mailto:${testEnv.REPLY_TO}`);
  });

  it('puts what is agreed to inside the form, before the button', async () => {
    expect(await front()).toMatch(/<form .*I ask Forewarn \(test\) to email me.*<button/s);
  });

  it('shows the current advisory with its date', async () => {
    const current = currentAdvisory('en', civilDateIn('UTC', Date.now()), null);
    if (!current) throw new Error('no advisory');
    const html = await front();
    expect(html).toContain(current.title);
    expect(html).toContain(longDate(current.effectiveOn, 'en-GB'));
    expect(html).toContain(`/advisories/${current.slug}?lang=en`);
  });

  it('is complete in under 50 KB, with its stylesheet, and has no script', async () => {
    const html = await front();
    const css = await (await ask(STYLESHEET_PATH)).text();
    expect(html).toContain(`href="${STYLESHEET_PATH}"`);
    expect(html.length + css.length).toBeLessThan(50 * 1024);
    expect(html).not.toMatch(/<script|\son[a-z]+=|style=|javascript:/);
  });
});

describe('every answer', () => {
  it.each(['/', '/check-your-inbox', '/confirm?t=x', '/nowhere', '/subscribe'])(
    '%s has the strict headers',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers.get('Content-Security-Policy')).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('Strict-Transport-Security')).toMatch(/^max-age=\d{8}/);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Permissions-Policy')).toContain('camera=()');
      expect(headers.get('Set-Cookie')).toBeNull();
    },
  );

  it.each(['/check-your-inbox', '/confirm?t=x', '/nowhere'])('%s is neither kept nor indexed', async (path) => {
    const { headers } = await ask(path);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Robots-Tag')).toBe('noindex');
  });

  it('lets the front page be indexed and the stylesheet be kept for ever', async () => {
    expect((await ask('/')).headers.get('X-Robots-Tag')).toBeNull();
    expect((await ask(STYLESHEET_PATH)).headers.get('Cache-Control')).toContain('immutable');
  });

  it.each(['/', '/check-your-inbox', STYLESHEET_PATH])('HEAD %s is GET without a body', async (path) => {
    const head = await ask(path, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  });

  it.each([
    ['DELETE', '/', 'GET, HEAD'],
    ['GET', '/subscribe', 'POST'],
    ['PUT', '/confirm', 'GET, HEAD, POST'],
  ])('%s %s is refused with what is allowed', async (method, path, allowed) => {
    const answer = await ask(path, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe(allowed);
  });

  it('is a page of ours where there is nothing', async () => {
    const answer = await ask('/wp-login.php');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is nothing here');
  });

  it.each(['/', '/subscribe', '/nowhere', STYLESHEET_PATH])(
    '%s names the settings that are missing, and not their values',
    async (path) => {
      const answer = await ask(path, {}, { POSTAL_ADDRESS: '', LINK_KEY: 'secret-that-is-too-short' });
      expect(answer.status).toBe(503);
      const text = await answer.text();
      expect(text).toContain('POSTAL_ADDRESS is missing');
      expect(text).toContain('LINK_KEY must be');
      expect(text).not.toContain('secret-that');
    },
  );
});

it('reading pages changes no row', async () => {
  const before = await dump(testEnv.DB);
  for (const path of ['/', '/check-your-inbox', '/confirm?t=x', '/nowhere']) await ask(path);
  expect(await dump(testEnv.DB)).toEqual(before);
});
