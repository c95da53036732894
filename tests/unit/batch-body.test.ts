import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MailContent, PLACEHOLDERS } from '../../workers/domain/variant.ts';
import { batchBody } from '../../workers/mail/batch-body.ts';
import type { AddressedMail } from '../../workers/mail/mailer.ts';
import { mailOf } from '../../workers/mail/splice.ts';

const read = (body: Uint8Array): unknown =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body));

/** What the provider should find, made the plain way: each mail composed by itself. */
const plainly = (mails: readonly AddressedMail[]) =>
  mails.map(mailOf).map(({ to, replyTo, tags, ...mail }) => ({
    ...mail,
    to: [to],
    reply_to: replyTo,
    tags: Object.entries(tags).map(([name, value]) => ({ name, value })),
  }));

/** Text with the token in it any number of times, next to what JSON has to quote. */
const text = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(PLACEHOLDERS.token, '"', '\\', '\n', 'ż', '🔔', '%%')),
  )
  .map((pieces) => pieces.join(''));
const content: fc.Arbitrary<MailContent> = fc.record({
  from: fc.string({ unit: 'grapheme' }),
  replyTo: fc.emailAddress(),
  subject: fc.string({ unit: 'grapheme' }),
  html: text,
  text,
  headers: fc.record({ 'List-Unsubscribe': text, 'List-Id': fc.string() }),
});
const mails = fc.array(content, { minLength: 1, maxLength: 3 }).chain((kinds) =>
  fc.array(
    fc.record({
      content: fc.constantFrom(...kinds),
      to: fc.oneof(fc.emailAddress(), fc.constant('jürgen@müller.example'), fc.constant('"a\\"b"@example.org')),
      token: fc.stringMatching(/^[A-Za-z0-9._-]{1,60}$/),
      tags: fc.record({ batch: fc.stringMatching(/^[0-9-]{1,20}$/), index: fc.nat(99).map(String) }),
    }),
    { maxLength: 12 },
  ),
);

describe('the body of a batch call', () => {
  it('says what the mails say one by one', () => {
    fc.assert(
      fc.property(mails, (each) => {
        expect(read(batchBody(each))).toEqual(plainly(each));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same bytes for the same mails, as a repeated key promises', () => {
    fc.assert(
      fc.property(mails, (each) => {
        const again = each.map((one) => ({ ...one, content: { ...one.content } }));
        const bytes = batchBody(each).slice();
        expect(batchBody(again)).toEqual(bytes);
      }),
    );
  });
});
