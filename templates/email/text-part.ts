/*
 * The plain text part's building blocks, each a block of lines; blocks are joined by an empty line. Lines are at most
 * 76 columns wide, except addresses, which stand alone on a line and are never broken.
 */
import type { Language } from '../../workers/domain/language.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import { mailWords } from '../locales/mail.ts';
import { preferencesTexts } from '../locales/preferences.ts';
import { privacyTexts } from '../locales/privacy.ts';
import { addressOf, PRIVACY } from '../pages/addresses.ts';
import { postalLines } from './envelope.ts';

/** RFC 5322, section 2.1.1 asks for at most 78. */
const TEXT_COLUMNS = 76;

/**
 * Words, wrapped, but not at a space that must not break; later lines are indented as wide as the first line's mark
 * (`1. `, `- `).
 */
export function wrap(text: string, mark = ''): string {
  const indent = ' '.repeat(mark.length);
  const lines: string[] = [];
  let line = mark;
  let empty = true;
  for (const word of plain(text).split(/[ \t\n]+/)) {
    if (!empty && [...line].length + 1 + [...word].length > TEXT_COLUMNS) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** A text with bold words marked as plain text does it: between single asterisks. */
function plain(text: string): string {
  return text.replaceAll('**', '*');
}

export function heading(text: string, underline: '=' | '-' = '-'): string {
  const wrapped = wrap(text);
  const width = Math.max(...wrapped.split('\n').map((line) => [...line].length));
  return `${wrapped}\n${underline.repeat(width)}`;
}

export function points(items: readonly string[]): string {
  return items.map((item) => wrap(item, '- ')).join('\n');
}

export function steps(items: readonly string[]): string {
  return items.map((item, index) => wrap(item, `${index + 1}. `)).join('\n');
}

/** A label, and the address on its own line. */
export function link(label: string, url: string): string {
  return `${wrap(label)}\n${url}`;
}

/** The ways out of an advisory: off the list, to what the reader chose, and to what is kept about them. */
export interface FooterLinks {
  readonly unsubscribeUrl: string;
  readonly preferencesUrl: string;
  readonly yourDataUrl: string;
}

export function footer(sender: Sender, language: Language, why: string, links?: FooterLinks): string {
  const { footer: words, colon } = mailWords(language);
  const privacy = privacyTexts(language);
  return document([
    '-'.repeat(TEXT_COLUMNS),
    wrap(why),
    ...(links ? [link(words.unsubscribe + colon, links.unsubscribeUrl)] : []),
    ...(links ? [link(preferencesTexts(language).link + colon, links.preferencesUrl)] : []),
    [
      wrap(`${words.sentBy} ${sender.SENDER_NAME}`),
      ...postalLines(sender).map((line) => wrap(line)),
      `${words.contact} ${sender.REPLY_TO}`,
    ].join('\n'),
    ...(links ? [link(privacy.mails.footer, links.yourDataUrl)] : []),
    wrap(words.noTracking),
    link(privacy.page.title + colon, addressOf(sender, PRIVACY, language)),
  ]).trimEnd();
}

/** Blocks, an empty line between each two, a line break at the end. */
export function document(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
