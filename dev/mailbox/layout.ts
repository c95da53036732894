/* What every page of the mailbox has around it. Loads nothing from elsewhere and runs no script. */
import { html } from 'hono/html';

export type Markup = ReturnType<typeof html>;

export const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const;

export function layout(title: string, content: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/mailbox.css">
<link rel="icon" href="/mailbox.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="bar"><div class="inner">
<a class="name" href="/">Mailbox</a>
<p>Stands in for Resend. Nothing here has left this machine.</p>
</div></header>
<main id="content" class="inner">${content}</main>
</body>
</html>`;
}

const TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** In the zone of the machine, which is the reader's own. */
export function time(at: number): Markup {
  return html`<time datetime="${new Date(at).toISOString()}">${TIME.format(at)}</time>`;
}

export function status(lastEvent: string): Markup {
  const tone = lastEvent === 'delivered' || lastEvent === 'sent' ? 'calm' : 'alert';
  return html`<span class="status ${tone}">${lastEvent.replaceAll('_', ' ')}</span>`;
}
