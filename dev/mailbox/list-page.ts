/* The list of mails, newest first. */
import { html } from 'hono/html';
import type { Page } from './archive.ts';
import { layout, type Markup, status, time } from './layout.ts';
import type { MailSummary } from './stored-mail.ts';

export interface ListView {
  readonly page: Page;
  /** How many mails match the search, and part of an address that was searched for. */
  readonly total: number;
  readonly search: string;
  readonly feedback: { readonly waiting: number; readonly givenUp: number };
}

export function listPage(view: ListView): Markup {
  const { page, total, search } = view;
  const at = (mark: Readonly<Record<string, string>>) =>
    `/?${new URLSearchParams({ ...(search !== '' && { search }), ...mark }).toString()}`;
  return layout(
    `${mails(total)} · Mailbox`,
    html`<div class="heading">
<h1>${search === '' ? mails(total) : html`${mails(total)} to “${search}”`}</h1>
<a class="button" href="${at({})}">Refresh</a>
</div>
<form class="search" action="/" role="search">
<label for="search">Address, or a part of it</label>
<div class="field"><input id="search" name="search" type="search" value="${search}" autocomplete="off" spellcheck="false">
<button>Search</button>${search === '' ? '' : html`<a href="/">Show all</a>`}</div>
</form>
${feedbackLine(view.feedback)}
${page.mails.length === 0 ? nothing(search) : html`<ul class="mails">${page.mails.map(row)}</ul>`}
${pager(page, at)}
${total > 0 && search === '' ? emptying() : ''}`,
  );
}

function row(mail: MailSummary): Markup {
  return html`<li><a href="/mails/${mail.id}">
<span class="to">${mail.recipients.join(', ')}</span>
<span class="subject">${mail.subject}</span>
<span class="meta">${status(mail.lastEvent)} ${time(mail.at)}</span>
</a></li>
`;
}

function nothing(search: string): Markup {
  if (search !== '') return html`<p class="nothing">No mail went to an address like that.</p>`;
  return html`<p class="nothing">No mail yet. Sign up on the site, or send something to the API at
<code>POST /emails</code>, and refresh.</p>`;
}

function pager(page: Page, at: (mark: Readonly<Record<string, string>>) => string): Markup | '' {
  const [first, last] = [page.mails[0], page.mails.at(-1)];
  const newer = page.newer && first ? html`<a class="button" href="${at({ after: first.id })}">Newer</a>` : '';
  const older = page.older && last ? html`<a class="button" href="${at({ before: last.id })}">Older</a>` : '';
  return newer || older ? html`<nav class="pager" aria-label="Pages">${newer}${older}</nav>` : '';
}

function feedbackLine({ waiting, givenUp }: ListView['feedback']): Markup | '' {
  if (waiting + givenUp === 0) return '';
  return html`<p class="feedback">${waiting} ${waiting === 1 ? 'event is' : 'events are'} on the way to the webhook${
    givenUp > 0 ? `, ${givenUp} ${givenUp === 1 ? 'was' : 'were'} given up` : ''
  }.</p>`;
}

function emptying(): Markup {
  return html`<details class="empty"><summary>Empty the mailbox</summary>
<form method="post" action="/empty"><p>All mails are forgotten, and feedback on them that is still on its way.</p>
<button class="danger">Forget all mails</button></form></details>`;
}

function mails(total: number): string {
  return `${total.toLocaleString('en-GB')} ${total === 1 ? 'mail' : 'mails'}`;
}
