/*
 * A mail as the message it would travel as (RFC 5322 and MIME), for the raw view and for mail programs. Pure.
 * Not what a recipient's server would get byte by byte: the provider adds signatures and trace headers.
 */
import type { StoredFile, StoredMail } from './stored-mail.ts';
import { messageId } from './webhook-event.ts';

const CRLF = '\r\n';
/** RFC 2045 section 6.7: an encoded line has at most 76 characters, the last of which may be a soft break. */
const LINE_LIMIT = 75;
/** RFC 2047: an encoded word has at most 75 characters; 45 bytes make 60 of base64. */
const WORD_LIMIT_BYTES = 45;
const ASCII = /^[\x20-\x7e]*$/;

export function rawMessage(mail: StoredMail): string {
  const boundary = `mailbox-${mail.id}`;
  const parts = [
    ...(mail.text ? [part('text/plain', mail.text)] : []),
    ...(mail.html ? [part('text/html', mail.html)] : []),
  ];
  const headers = [
    addressHeader('From', [mail.from]),
    addressHeader('To', mail.to),
    ...(mail.cc.length > 0 ? [addressHeader('Cc', mail.cc)] : []),
    ...(mail.replyTo.length > 0 ? [addressHeader('Reply-To', mail.replyTo)] : []),
    header('Subject', mail.subject),
    header('Date', new Date(mail.at).toUTCString().replace('GMT', '+0000')),
    header('Message-ID', messageId(mail)),
    ...Object.entries(mail.headers).map(([name, value]) => header(name, value)),
    header('MIME-Version', '1.0'),
  ];
  const content = parts.length === 1 ? parts.join('') : multipart('alternative', boundary, parts);
  const body =
    mail.attachments.length === 0
      ? content
      : multipart('mixed', `${boundary}-files`, [content, ...mail.attachments.map(file)]);
  return headers.join(CRLF) + CRLF + body;
}

function multipart(kind: 'alternative' | 'mixed', boundary: string, parts: readonly string[]): string {
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"${CRLF}`,
    ...parts.map((each) => `--${boundary}${CRLF}${each}`),
    `--${boundary}--${CRLF}`,
  ].join(CRLF);
}

function file({ filename, contentType, content }: StoredFile): string {
  return [
    `Content-Type: ${contentType}; name="${filename}"`,
    `Content-Disposition: attachment; filename="${filename}"`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(content.match(/.{1,76}/g) ?? []),
    '',
  ].join(CRLF);
}

function part(type: string, content: string): string {
  return [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(content),
    '',
  ].join(CRLF);
}

function header(name: string, value: string): string {
  return `${name}: ${ASCII.test(value) ? value : encodedWords(value)}`;
}

function addressHeader(name: string, addresses: readonly string[]): string {
  return `${name}: ${addresses.map(written).join(`,${CRLF} `)}`;
}

/** An address with its name, which is encoded or quoted where it has to be. */
function written(address: string): string {
  const open = address.endsWith('>') ? address.lastIndexOf('<') : -1;
  if (open <= 0) return address;
  const name = address.slice(0, open).trim();
  const words = /^"(.*)"$/.exec(name)?.[1] ?? name;
  const safe = /^[\w !#$%&'*+/=?^`{|}~-]*$/.test(words) ? words : JSON.stringify(words);
  return `${ASCII.test(words) ? safe : encodedWords(words)} ${address.slice(open)}`;
}

function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  const bytes = (given: string): Buffer => Buffer.from(given, 'utf8');
  for (const character of text) {
    if (bytes(word + character).length > WORD_LIMIT_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  words.push(word);
  return words.map((each) => `=?utf-8?B?${bytes(each).toString('base64')}?=`).join(`${CRLF} `);
}

function quotedPrintable(content: string): string {
  return content
    .split(/\r\n|\r|\n/)
    .map((line) => {
      let encoded = '';
      let length = 0;
      const units = [...Buffer.from(line, 'utf8')].map((byte, index, all) => {
        const lastSpace = index === all.length - 1 && (byte === 0x20 || byte === 0x09);
        const plain = (byte >= 0x20 && byte <= 0x7e && byte !== 0x3d) || byte === 0x09;
        return plain && !lastSpace ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
      });
      for (const unit of units) {
        if (length + unit.length > LINE_LIMIT) {
          encoded += `=${CRLF}`;
          length = 0;
        }
        encoded += unit;
        length += unit.length;
      }
      return encoded;
    })
    .join(CRLF);
}
