/*
 * The mailbox's pages for people. GET shows; the one POST empties the mailbox and is refused from other sites.
 * A mail's own HTML is served under a policy that lets nothing load, run or be submitted; its links open elsewhere.
 */
import { type Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { html } from 'hono/html';
import type { Archive } from './archive.ts';
import { layout, type Markup, PAGE_HEADERS } from './layout.ts';
import { type ListView, listPage } from './list-page.ts';
import { mailPage, type Tab } from './mail-page.ts';
import { rawMessage } from './raw-message.ts';
import { ICON, STYLE } from './style.ts';

const MAILS_PER_PAGE = 50;
const SEARCH_LIMIT_CHARACTERS = 254;
const BODY_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const;

export function createPages(archive: Archive, feedback: () => ListView['feedback']): Hono {
  const pages = new Hono();
  const page = (c: Context, content: Markup, status: 200 | 404 = 200) => c.html(content, status, PAGE_HEADERS);
  const missing = (c: Context) =>
    page(
      c,
      layout(
        'No such mail · Mailbox',
        html`<h1>No such mail</h1><p>It may have been emptied. <a href="/">All mails</a></p>`,
      ),
      404,
    );

  pages.get('/', (c) => {
    const search = (c.req.query('search') ?? '').trim().slice(0, SEARCH_LIMIT_CHARACTERS);
    const mark = (name: 'before' | 'after') => {
      const id = c.req.query(name);
      const number = id === undefined ? null : archive.numberOf(id);
      return number === null ? {} : { [name]: number };
    };
    const found = archive.page({ search, limit: MAILS_PER_PAGE, ...mark('before'), ...mark('after') });
    return page(c, listPage({ page: found, total: archive.count(search), search, feedback: feedback() }));
  });
  pages.post('/empty', csrf(), (c) => {
    archive.empty();
    return c.redirect('/', 303);
  });
  const view = (tab: Tab) => (c: Context) => {
    const mail = archive.mail(c.req.param('id') ?? '');
    if (mail === null) return missing(c);
    const scheme = c.req.query('scheme') === 'dark' ? 'dark' : 'light';
    const width = c.req.query('width') === 'phone' ? 'phone' : 'wide';
    return page(c, mailPage(mail, tab, { scheme, width }));
  };
  pages.get('/mails/:id', view('html'));
  pages.get('/mails/:id/text', view('text'));
  pages.get('/mails/:id/headers', view('headers'));
  pages.get('/mails/:id/raw', view('raw'));
  pages.get('/mails/:id/html', (c) => {
    const mail = archive.mail(c.req.param('id'));
    return mail?.html ? c.html(withOutwardLinks(mail.html), 200, BODY_HEADERS) : missing(c);
  });
  pages.get('/mails/:id/message.eml', (c) => {
    const mail = archive.mail(c.req.param('id'));
    if (mail === null) return missing(c);
    return c.body(rawMessage(mail), 200, {
      'content-type': 'message/rfc822',
      'content-disposition': 'attachment; filename="message.eml"',
      'x-content-type-options': 'nosniff',
    });
  });
  const asset = (type: string, content: string) => (c: Context) => c.body(content, 200, { 'content-type': type });
  pages.get('/mailbox.css', asset('text/css; charset=utf-8', STYLE));
  pages.get('/mailbox.svg', asset('image/svg+xml', ICON));
  return pages;
}

/** In the frame a link would open inside it: send all of them to a new tab. */
function withOutwardLinks(body: string): string {
  const base = '<base target="_blank">';
  const start = /<head\b[^>]*>|<html\b[^>]*>|<!doctype[^>]*>/gi;
  // After `<head>` if there is one: anything in front of the doctype would change how the mail is laid out.
  const last = [...body.slice(0, 2000).matchAll(start)].at(-1);
  const at = last === undefined ? 0 : last.index + last[0].length;
  return body.slice(0, at) + base + body.slice(at);
}
