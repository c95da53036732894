/*
 * One mail: as HTML (in a frame that can load and run nothing), as text, with its headers, and raw.
 * Links in it are live: they are what a developer comes here for.
 */
import { html, raw } from 'hono/html';
import { layout, type Markup, status, time } from './layout.ts';
import { rawMessage } from './raw-message.ts';
import type { StoredMail } from './stored-mail.ts';

const TABS = ['html', 'text', 'headers', 'raw'] as const;
export type Tab = (typeof TABS)[number];

const TAB_NAMES: Readonly<Record<Tab, string>> = { html: 'HTML', text: 'Text', headers: 'Headers', raw: 'Raw' };

/** How the frame shows the mail. */
export interface FrameView {
  readonly scheme: 'light' | 'dark';
  readonly width: 'wide' | 'phone';
}

export function mailPage(mail: StoredMail, tab: Tab, frame: FrameView): Markup {
  return layout(
    `${mail.subject} · Mailbox`,
    html`<p class="back"><a href="/">All mails</a></p>
<h1>${mail.subject}</h1>
<dl class="facts">
<div><dt>To</dt><dd>${mail.to.join(', ')}</dd></div>
<div><dt>From</dt><dd>${mail.from}</dd></div>
<div><dt>Taken</dt><dd>${time(mail.at)} ${status(mail.lastEvent)}</dd></div>
</dl>
<nav class="tabs" aria-label="Views of this mail">${TABS.map((each) => tabLink(mail.id, each, tab))}</nav>
<section aria-label="${TAB_NAMES[tab]}">${content(mail, tab, frame)}</section>`,
  );
}

function tabLink(id: string, tab: Tab, current: Tab): Markup {
  const href = tab === 'html' ? `/mails/${id}` : `/mails/${id}/${tab}`;
  return html`<a href="${href}"${raw(tab === current ? ' aria-current="page"' : '')}>${TAB_NAMES[tab]}</a>`;
}

function content(mail: StoredMail, tab: Tab, frame: FrameView): Markup {
  switch (tab) {
    case 'html':
      return mail.html ? framed(mail.id, frame) : html`<p class="nothing">This mail has no HTML that was kept.</p>`;
    case 'text':
      if (!mail.text) return html`<p class="nothing">This mail has no text part that was kept.</p>`;
      return html`<pre class="text" tabindex="0">${linked(mail.text)}</pre>`;
    case 'headers':
      return headers(mail);
    case 'raw':
      return html`<p><a href="/mails/${mail.id}/message.eml">Download as message.eml</a></p>
<pre tabindex="0">${rawMessage(mail)}</pre>`;
  }
}

function framed(id: string, { scheme, width }: FrameView): Markup {
  const link = (name: string, view: Partial<FrameView>, current: boolean) =>
    html`<a href="/mails/${id}?${new URLSearchParams({ scheme, width, ...view }).toString()}"${raw(
      current ? ' aria-current="true"' : '',
    )}>${name}</a>`;
  return html`<div class="views">
<span>${link('Light', { scheme: 'light' }, scheme === 'light')}${link('Dark', { scheme: 'dark' }, scheme === 'dark')}</span>
<span>${link('Wide', { width: 'wide' }, width === 'wide')}${link('Phone', { width: 'phone' }, width === 'phone')}</span>
<a href="/mails/${id}/html" target="_blank">Open alone</a>
</div>
<div class="frame ${width}"><iframe class="${scheme}" title="The mail as HTML" src="/mails/${id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe></div>`;
}

function headers(mail: StoredMail): Markup {
  const rows = (entries: readonly (readonly [string, string])[]) =>
    entries.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${linked(value)}</td></tr>`);
  const table = (caption: string, entries: readonly (readonly [string, string])[]) =>
    entries.length === 0 ? '' : html`<table><caption>${caption}</caption><tbody>${rows(entries)}</tbody></table>`;
  const list = (name: string, addresses: readonly string[]) =>
    addresses.length > 0 ? [[name, addresses.join(', ')] as const] : [];
  return html`${table('Addresses', [
    ['From', mail.from],
    ...list('To', mail.to),
    ...list('Cc', mail.cc),
    ...list('Bcc', mail.bcc),
    ...list('Reply-To', mail.replyTo),
  ])}${table('Headers', Object.entries(mail.headers))}${table('Tags', Object.entries(mail.tags))}${table(
    'Files',
    mail.attachments.map(({ filename, contentType }) => [filename, contentType] as const),
  )}${table('Call', [
    ['Mail id', mail.id],
    ['Idempotency-Key', mail.idempotencyKey ?? 'none'],
    ['Place in the call', String(mail.position)],
  ])}`;
}

/** The text, escaped, with its web addresses as links. */
function linked(text: string): Markup {
  const pieces = text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/);
  return html`${pieces.map((piece, index) =>
    index % 2 === 1 ? html`<a href="${piece}" target="_blank" rel="noopener noreferrer">${piece}</a>` : piece,
  )}`;
}
