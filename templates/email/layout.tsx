/*
 * The document around every mail: language and direction (also inside the body, because mail programs strip html and
 * body), light and dark, the preheader, one column of at most 600 px. Loads nothing.
 */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Language } from '../../workers/domain/language.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import type { MailContent } from '../../workers/domain/variant.ts';
import { mailWords } from '../locales/mail.ts';
import { AUTOMATIC_HEADERS, from } from './envelope.ts';
import { darkRules, paint } from './palette.ts';

const STYLE = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  'body{margin:0;padding:0;-webkit-text-size-adjust:100%}',
  '@media (max-width:480px){.frame{padding:0 !important}.column{padding:24px 18px !important;border-radius:0 !important}}',
  darkRules(),
].join('');

/** Keeps mail programs from showing the mail's first words behind the preheader: characters that take no room. */
const FILLER = '\u034f\u200c\u00a0'.repeat(60);

/** Word knows no max-width, so Outlook for Windows gets a table of fixed width around the column. */
const OUTLOOK_OPEN = '<!--[if mso]><table role="presentation" width="600" align="center"><tr><td><![endif]-->';
const OUTLOOK_CLOSE = '<!--[if mso]></td></tr></table><![endif]-->';

interface LayoutProps {
  readonly language: Language;
  readonly subject: string;
  readonly preheader: string;
  readonly children: Child;
}

const Layout = ({ language, subject, preheader, children }: LayoutProps) => {
  const { direction } = mailWords(language);
  const page = paint({ background: 'page' }, 'padding:20px 8px;');
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no" />
        <title>{subject}</title>
        <style>{raw(STYLE)}</style>
      </head>
      <body {...paint({ background: 'page' }, 'margin:0;padding:0;')}>
        {/* biome-ignore lint/a11y/useSemanticElements: mail programs drop <article>, and its language with it */}
        <div role="article" aria-roledescription="email" aria-label={subject} lang={language} dir={direction}>
          <div style="display:none;max-height:0;max-width:0;overflow:hidden;mso-hide:all;">
            {preheader}
            {FILLER}
          </div>
          <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0}>
            <tbody>
              <tr>
                <td align="center" class={`frame ${page.class}`} style={page.style}>
                  {raw(OUTLOOK_OPEN)}
                  <Column direction={direction}>{children}</Column>
                  {raw(OUTLOOK_CLOSE)}
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      </body>
    </html>
  );
};

const Column = ({ direction, children }: { direction: 'ltr' | 'rtl'; children: Child }) => {
  // Not `start`: Yahoo drops it, and the frame's centring would reach the text.
  const align = direction === 'rtl' ? 'right' : 'left';
  const card = paint({ background: 'card', text: 'ink' }, `padding:28px 24px;border-radius:12px;text-align:${align};`);
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0} style="max-width:600px;">
      <tbody>
        <tr>
          <td class={`column ${card.class}`} style={card.style}>
            {children}
          </td>
        </tr>
      </tbody>
    </table>
  );
};

/** The whole document, ready to send. */
export function renderDocument(props: LayoutProps): string {
  return `<!doctype html>${String(<Layout {...props} />)}`;
}

/** A mail that is no list mail, with both of its parts. */
export function automaticMail(sender: Sender, { text, ...html }: LayoutProps & { readonly text: string }): MailContent {
  return {
    from: from(sender),
    replyTo: sender.REPLY_TO,
    subject: html.subject,
    html: renderDocument(html),
    text,
    headers: AUTOMATIC_HEADERS,
  };
}
