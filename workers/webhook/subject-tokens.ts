/*
 * What looks like a link token in a mail's subject, also where a mail program has encoded it (RFC 2047). Pure; whether
 * a token is ours is told by its signature. Never throws for what a mail may hold.
 */

/** A subject beyond this is no mail program's: RFC 5322 lets a line have 998 characters. */
const SUBJECT_LIMIT_CHARACTERS = 2_000;
/** Each is checked by its signature; a mail that we made has one. */
const TOKENS_LIMIT = 3;

const TOKEN = /(?<![A-Za-z0-9_.-])r[a-z0-9]{1,4}\.[a-z0-9]{1,11}\.[a-z0-9]{1,11}\.[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])/g;
const ENCODED_WORD = /=\?[^?\s]+\?([bq])\?([^?\s]*)\?=/gi;

export function tokensIn(subject: string): readonly string[] {
  const bounded = subject.slice(0, SUBJECT_LIMIT_CHARACTERS);
  // Between two encoded words the space is not part of the text (RFC 2047, section 6.2).
  const decoded = bounded
    .replaceAll(/(\?=)\s+(=\?)/g, '$1$2')
    .replaceAll(ENCODED_WORD, (_word, encoding: string, text: string) =>
      encoding.toLowerCase() === 'b' ? fromBase64(text) : fromQ(text),
    );
  return (decoded.match(TOKEN) ?? []).slice(0, TOKENS_LIMIT);
}

/** Tokens are ASCII, which every charset in use agrees on. */
function fromBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}

function fromQ(text: string): string {
  return text
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9a-f]{2})/gi, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
