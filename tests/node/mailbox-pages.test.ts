import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { letter, openMailbox } from '../support/open-mailbox.ts';

describe('the list', () => {
  test('shows whom each mail went to, its subject and what became of it, newest first', async () => {
    const { resend, call } = openMailbox();
    await resend.emails.send(letter({ subject: 'The first' }));
    await resend.emails.send(letter({ subject: 'The <b>second</b>', to: 'bounced@resend.dev' }));
    const { status, text } = await call('GET', '/');
    expect(status).toBe(200);
    expect(text).toContain('anna@nordpost.example');
    expect(text).toContain('The &lt;b&gt;second&lt;/b&gt;');
    expect(text).toContain('>bounced<');
    expect(text.indexOf('second')).toBeLessThan(text.indexOf('The first'));
  });

  test('says so when there is nothing', async () => {
    const { call } = openMailbox();
    expect((await call('GET', '/')).text).toContain('No mail yet');
  });

  test('is searched by a part of an address, without regard to case', async () => {
    const { resend, call } = openMailbox();
    await resend.emails.send(letter({ subject: 'To Anna' }));
    await resend.emails.send(letter({ subject: 'To Ben', to: 'ben@nordpost.example' }));
    const { text } = await call('GET', '/?search=BEN%40');
    expect(text).toContain('To Ben');
    expect(text).not.toContain('To Anna');
    expect((await call('GET', '/?search=%25')).text).toContain('No mail went to an address like that');
  });

  test('is leafed through by older and newer, and every mail is on one page', async () => {
    const { resend, call } = openMailbox();
    const letters = Array.from({ length: 60 }, (_, index) => letter({ to: `delivered+${index}@resend.dev` }));
    for (const part of [letters.slice(0, 30), letters.slice(30)]) await resend.batch.send(part);
    const shown = (text: string) => [...text.matchAll(/class="to">([^<]+)</g)].map(([, to]) => to);
    const link = (text: string, name: string) =>
      new RegExp(`href="([^"]+)">${name}<`).exec(text)?.[1]?.replaceAll('&amp;', '&');
    const first = (await call('GET', '/?search=resend')).text;
    expect(link(first, 'Newer')).toBeUndefined();
    const second = (await call('GET', link(first, 'Older') ?? '')).text;
    expect(link(second, 'Older')).toBeUndefined();
    expect([...shown(first), ...shown(second)]).toEqual(letters.map(({ to }) => to).reverse());
    const back = (await call('GET', link(second, 'Newer') ?? '')).text;
    expect(shown(back)).toEqual(shown(first));
  });

  test('is emptied by its button, and not from another site', async () => {
    const { mailbox, resend, call } = openMailbox();
    await resend.emails.send(letter());
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await call('POST', '/empty', '', { ...form, origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await call('GET', '/empty')).status).toBe(404);
    expect(mailbox.count()).toBe(1);
    expect((await call('POST', '/empty', '', { ...form, origin: 'http://mailbox.test' })).status).toBe(303);
    expect(mailbox.count()).toBe(0);
  });
});

describe('a mail', () => {
  const html =
    '<!doctype html><html><head><title>x</title></head><body><p>Grüße</p><script>alert(1)</script></body></html>';
  const text = `Switch it off: https://www.linkedin.com/settings?a=1&b=2.\n.\n<b>Grüße</b> 🙂 =41 ende \n${'ü'.repeat(200)}`;

  async function open() {
    const opened = openMailbox();
    const { data } = await opened.resend.emails.send(
      letter({
        from: 'Förewarn, „leicht“ <advisories@forewarn.example>',
        subject: 'Grüße & <b>more</b>, and a subject that is long enough to be split over several encoded words – ja',
        html,
        text,
        replyTo: 'editors@forewarn.example',
        headers: { 'List-Unsubscribe': '<https://links.forewarn.example/unsubscribe?t=abc>' },
        tags: [{ name: 'batch', value: '12-3400-1' }],
      }),
      { idempotencyKey: 'key-of-the-call' },
    );
    return { ...opened, path: `/mails/${data?.id}` };
  }

  test('is framed so that it can neither load nor run anything', async () => {
    const { call, path } = await open();
    const page = await call('GET', path);
    expect(page.text).toContain(`src="${path}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"`);
    expect(page.text).not.toContain('alert(1)');
    const body = await call('GET', `${path}/html`);
    const policy = body.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-popups');
    expect(policy).not.toContain('allow-scripts');
    expect(policy).not.toContain('allow-same-origin');
  });

  test('opens its links in a new tab, without a change to its layout mode', async () => {
    const { call, path } = await open();
    expect((await call('GET', `${path}/html`)).text).toMatch(/^<!doctype html><html><head><base target="_blank">/);
  });

  test('shows its text escaped, with its addresses as links', async () => {
    const { call, path } = await open();
    const shown = (await call('GET', `${path}/text`)).text;
    expect(shown).toContain('href="https://www.linkedin.com/settings?a=1&amp;b=2"');
    expect(shown).toContain('&lt;b&gt;Grüße&lt;/b&gt;');
  });

  test('shows its headers, tags and idempotency key', async () => {
    const { call, path } = await open();
    const shown = (await call('GET', `${path}/headers`)).text;
    for (const part of ['List-Unsubscribe', '12-3400-1', 'key-of-the-call', 'editors@forewarn.example']) {
      expect(shown).toContain(part);
    }
  });

  test('is, raw, a message that a mail program reads as it was sent', async () => {
    const { call, path, mailbox } = await open();
    const raw = await call('GET', `${path}/message.eml`);
    expect(raw.headers.get('content-type')).toBe('message/rfc822');
    expect(raw.text.split('\r\n').every((line) => line.length <= 998 && /^[\x20-\x7e\t]*$/.test(line))).toBe(true);
    const message = await PostalMime.parse(raw.text);
    expect(message.subject).toBe(mailbox.mails()[0]?.subject);
    expect(message.from).toEqual({ name: 'Förewarn, „leicht“', address: 'advisories@forewarn.example' });
    expect(message.to).toMatchObject([{ address: 'anna@nordpost.example' }]);
    expect(message.text?.trimEnd()).toBe(text);
    expect(message.html?.trimEnd()).toBe(html);
    expect(message.headers).toContainEqual(
      expect.objectContaining({ key: 'list-unsubscribe', value: '<https://links.forewarn.example/unsubscribe?t=abc>' }),
    );
    expect((await call('GET', `${path}/raw`)).text).toContain('Content-Type: multipart/alternative');
  });

  test('of one part is no multipart', async () => {
    const { resend, call } = openMailbox();
    const { data } = await resend.emails.send({ ...letter(), html: '<p>Hello</p>', text: '' });
    const message = await PostalMime.parse((await call('GET', `/mails/${data?.id}/message.eml`)).text);
    expect(message.html?.trim()).toBe('<p>Hello</p>');
    expect((await call('GET', `/mails/${data?.id}/text`)).text).toContain('no text part');
  });

  test('that does not exist has a page that says so', async () => {
    const { call } = openMailbox();
    for (const path of ['/mails/nonsense', '/mails/nonsense/raw', '/mails/nonsense/html']) {
      const { status, text: shown } = await call('GET', path);
      expect({ status, found: shown.includes('No such mail') }).toEqual({ status: 404, found: true });
    }
  });

  test('is shown without a request to anywhere else', async () => {
    const { call, path } = await open();
    for (const page of ['/', path, `${path}/headers`, '/mailbox.css']) {
      const { status, text: shown } = await call('GET', page);
      expect(status).toBe(200);
      expect([...shown.matchAll(/(?:src|<link[^>]+href|url)\s*[=(]\s*"?'?(?:https?:)?\/\//g)]).toEqual([]);
    }
  });
});
