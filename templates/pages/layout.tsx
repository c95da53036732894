/*
 * What every page has: language, title, one stylesheet, the sender above and, as mail and media law want it, below.
 * Never code for the browser to run, never a request to anywhere else, never an address of a reader.
 */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { DAY_MS } from '../../workers/domain/civil-date.ts';
import type { Language } from '../../workers/domain/language.ts';
import { PENDING_SIGN_UP_MS } from '../../workers/domain/retention.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import { type Blank, type Blanks, fill } from '../locales/fill.ts';
import { type PageTexts, pageTexts } from '../locales/pages.ts';
import { ADVISORY_LIST, addressOf, FRONT, type PageAddress } from './addresses.ts';
import { LanguageMenu } from './language-menu.tsx';
import { type Public, PublicHead, PublicLinks } from './public-head.tsx';
import { STYLESHEET_PATH } from './stylesheet.ts';

/** What a page needs to know, whatever it says. */
export interface PageFrame {
  readonly language: Language;
  readonly texts: PageTexts;
  readonly sender: Sender;
}

/** Fills a text's blanks: the sender and the days that a request is kept are the same on every page. */
export function say(frame: PageFrame, text: string, blanks?: Partial<Blanks<Blank>>): string {
  const days = String(PENDING_SIGN_UP_MS / DAY_MS);
  // Which blanks a text has is known only when it is filled; `fill` throws for one without a value.
  return fill(text, { sender: frame.sender.SENDER_NAME, days, ...blanks } as Blanks<Blank>);
}

export function pageFrame(language: Language, sender: Sender): PageFrame {
  return { language, texts: pageTexts(language), sender };
}

const BELL = 'M8 1a5 5 0 0 0-5 5v3l-1.5 2.5h13L13 9V6a5 5 0 0 0-5-5zM6 13a2 2 0 0 0 4 0z';
// Drawn inline: a browser asks for an icon anyway, and so it need not.
const ICON = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%230b5364' d='${BELL}'/%3E%3C/svg%3E`;

interface LayoutProps {
  readonly frame: PageFrame;
  readonly title: string;
  readonly titlePrefix?: string;
  /** Only for pages that are for everybody. */
  readonly page?: Public;
  readonly children?: Child;
}

export function Layout({ frame, title, titlePrefix = '', page, children }: LayoutProps) {
  const { language, texts, sender } = frame;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${titlePrefix}${title} – ${sender.SENDER_NAME}`}</title>
          {page === undefined ? (
            <meta name="robots" content="noindex" />
          ) : (
            <PublicHead frame={frame} title={title} page={page} />
          )}
          <link rel="stylesheet" href={STYLESHEET_PATH} />
          <link rel="icon" href={ICON} />
        </head>
        <body>
          <a class="skip" href="#content">
            {texts.skipToContent}
          </a>
          <Masthead frame={frame} {...(page && { address: page.shown ?? page.address })} />
          <main id="content" tabindex={-1}>
            <div class="wrap">{children}</div>
          </main>
          <footer>
            <div class="wrap">
              <PublicLinks frame={frame} />
              <p>
                {texts.publishedBy} {sender.SENDER_NAME}
              </p>
              <p class="postal">{sender.POSTAL_ADDRESS}</p>
              <p>
                {texts.contact}: <a href={`mailto:${sender.REPLY_TO}`}>{sender.REPLY_TO}</a>
              </p>
            </div>
          </footer>
        </body>
      </html>
    </>
  );
}

/** Languages are offered on pages that are for everybody: an address with a token is not to be passed around. */
function Masthead({ frame, address }: { readonly frame: PageFrame; readonly address?: PageAddress }) {
  const { language, texts, sender } = frame;
  return (
    <header class="masthead">
      <div class="wrap">
        <a class="home" href={addressOf(sender, FRONT, language)}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={BELL} />
          </svg>
          {sender.SENDER_NAME}
        </a>
        <a href={addressOf(sender, ADVISORY_LIST, language)}>{texts.advisories.title}</a>
        {address && <LanguageMenu frame={frame} address={address} />}
      </div>
    </header>
  );
}
