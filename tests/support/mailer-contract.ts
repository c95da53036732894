/*
 * What every adapter of the `Mailer` interface has to keep, whatever the provider behind it: the ledger stands on it.
 * An adapter's own test opens its provider's stand-in as a `Provider` and calls `itKeepsTheContract`. The provider's
 * dialect (names of errors, headers, fields) belongs into that test, not here.
 */
import { describe, expect, it, vi } from 'vitest';
import { type MailContent, PLACEHOLDERS } from '../../workers/domain/variant.ts';
import type { AddressedMail, Mail, Mailer, SendOutcome } from '../../workers/mail/mailer.ts';

/** What can come of a call, in nobody's dialect. Where it is taken, that is lost on the way back. */
export type Mishap =
  | 'throttled for 7 seconds'
  | 'daily quota'
  | 'monthly quota'
  | 'wrong key'
  | 'suspended key'
  | 'unverified domain'
  | 'key being worked on'
  | 'server error'
  | 'server error, but taken'
  | 'never answered'
  | 'never answered, but taken'
  | 'connection lost'
  | 'connection lost, but taken'
  | 'taken, but not answered in JSON'
  | 'taken, but one missing in the answer';

/** A mail as the provider has it. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly replyTo: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly attachments: readonly { readonly filename: string; readonly contentType: string; readonly text: string }[];
}

export interface Provider {
  readonly mailer: Mailer;
  /** Everything taken, oldest first. */
  taken(): readonly TakenMail[];
  /** The next call meets this. */
  next(mishap: Mishap): void;
  /** An address that this provider refuses though it looks like one, or null if it takes any. */
  readonly refusedAddress: string | null;
}

const content: MailContent = {
  from: 'Forewarn <advisories@forewarn.example>',
  replyTo: 'editors@forewarn.example',
  subject: 'In a week: “Größe” \\ "quoted"',
  html: `<p lang="pl">Zażółć gęślą jaźń 🙂</p><a href="https://links.example/?t=${PLACEHOLDERS.token}">leave</a>`,
  text: `Zażółć\r\n\thttps://links.example/?t=${PLACEHOLDERS.token}`,
  headers: {
    'List-Unsubscribe': `<https://links.example/unsubscribe?t=${PLACEHOLDERS.token}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
};
const other: MailContent = { ...content, subject: 'Another mail' };
const mail: Mail = {
  ...content,
  html: '<p>Confirm</p>',
  text: 'Confirm',
  headers: { 'X-Kind': 'confirmation' },
  to: 'anna@nordpost.example',
  tags: { kind: 'confirmation' },
};

const to = (name: string, of: MailContent = content): AddressedMail => ({
  content: of,
  to: name.includes('@') ? name : `${name}@nordpost.example`,
  token: `v1.${name.replace('@', '_')}-x_y`,
  tags: { batch: '3-100-1-1', person: name.replace(/\W/g, '_') },
});
/** How long a call may stay without an answer: the ledger lets a claim stand for little longer. */
const ANSWER_WITHIN_MS = 30_000;

const accepted: SendOutcome = { kind: 'accepted', refused: [] };
const reached = (provider: Provider): string[] => provider.taken().flatMap((each) => each.to);

const MEANS: readonly (readonly [Mishap, Partial<SendOutcome>])[] = [
  ['throttled for 7 seconds', { kind: 'throttled', retryAfterSeconds: 7 }],
  ['daily quota', { kind: 'quota', period: 'daily' }],
  ['monthly quota', { kind: 'quota', period: 'monthly' }],
  ['wrong key', { kind: 'halted' }],
  ['suspended key', { kind: 'halted' }],
  ['unverified domain', { kind: 'halted' }],
  ['key being worked on', { kind: 'busy' }],
  ['server error', { kind: 'unanswered' }],
  ['server error, but taken', { kind: 'unanswered' }],
  ['never answered', { kind: 'unanswered' }],
  ['never answered, but taken', { kind: 'unanswered' }],
  ['connection lost', { kind: 'unanswered' }],
  ['connection lost, but taken', { kind: 'unanswered' }],
  ['taken, but not answered in JSON', { kind: 'unanswered' }],
];

/** `open` gives a fresh provider for one test, and closes it when that test ends. */
export function itKeepsTheContract(open: () => Provider): void {
  describe('a batch', () => {
    it('brings each reader their own mail, whole, in one call', async () => {
      const provider = open();
      expect(await provider.mailer.sendBatch('k', [to('anna'), to('ben', other), to('cleo')])).toEqual(accepted);
      expect(reached(provider)).toEqual(['anna', 'ben', 'cleo'].map((name) => `${name}@nordpost.example`));
      for (const [index, name] of ['anna', 'ben', 'cleo'].entries()) {
        const { token, tags } = to(name);
        const filled = (text: string) => text.replaceAll(PLACEHOLDERS.token, token);
        expect(provider.taken()[index]).toMatchObject({
          from: content.from,
          replyTo: [content.replyTo],
          subject: name === 'ben' ? other.subject : content.subject,
          html: filled(content.html),
          text: filled(content.text),
          headers: Object.fromEntries(Object.entries(content.headers).map(([key, value]) => [key, filled(value)])),
          tags,
        });
      }
    });

    it.each([1, 100])('of %i goes out', async (size) => {
      const provider = open();
      const mails = Array.from({ length: size }, (_, index) => to(`reader${index}`));
      expect(await provider.mailer.sendBatch('k', mails)).toEqual(accepted);
      expect(new Set(reached(provider)).size).toBe(size);
    });

    it('is taken once, however often its key comes with it, and whatever is sent between', async () => {
      const provider = open();
      const batch = [to('anna'), to('ben')];
      expect(await provider.mailer.sendBatch('k', batch)).toEqual(accepted);
      expect(await provider.mailer.sendBatch('k2', [to('somebody-with-a-much-longer-name', other)])).toEqual(accepted);
      expect(await provider.mailer.sendBatch('k', [to('anna'), to('ben')])).toEqual(accepted);
      expect(reached(provider)).toHaveLength(3);
    });

    it('is a conflict if its key came with other mails before, and is not taken', async () => {
      const provider = open();
      await provider.mailer.sendBatch('k', [to('anna')]);
      expect(await provider.mailer.sendBatch('k', [to('ben')])).toMatchObject({ kind: 'conflict' });
      expect(reached(provider)).toEqual(['anna@nordpost.example']);
    });

    it('does not mix with others that are under way', async () => {
      const provider = open();
      const names = ['a', 'bb', 'ccc', 'dddd', 'eeeee'];
      const outcomes = names.map((name) => provider.mailer.sendBatch(name, [to(name), to(`${name}2`, other)]));
      expect(await Promise.all(outcomes)).toEqual(names.map(() => accepted));
      expect(reached(provider).sort()).toEqual(
        names
          .flatMap((name) => [name, `${name}2`])
          .map((n) => to(n).to)
          .sort(),
      );
      for (const each of provider.taken()) expect(each.html).toContain(each.to[0]?.split('@')[0]);
    });

    it('names a refused address by its place, or refuses all and takes none', async () => {
      const provider = open();
      if (provider.refusedAddress === null)
        return expect(await provider.mailer.sendBatch('k', [to('a')])).toEqual(accepted);
      const outcome = await provider.mailer.sendBatch('k', [to('anna'), to(provider.refusedAddress), to('cleo')]);
      if (outcome.kind === 'refused') return expect(reached(provider)).toEqual([]);
      expect(outcome).toEqual({ kind: 'accepted', refused: [{ index: 1, reason: expect.any(String) }] });
      expect(reached(provider)).toEqual(['anna@nordpost.example', 'cleo@nordpost.example']);
    });

    it('proves nothing if the answer leaves one out', async () => {
      const provider = open();
      provider.next('taken, but one missing in the answer');
      expect(await provider.mailer.sendBatch('k', [to('anna'), to('ben')])).toMatchObject({ kind: 'unanswered' });
    });
  });

  describe('a single mail', () => {
    it('arrives whole, with what is attached', async () => {
      const provider = open();
      const attachments = [{ filename: 'data.json', contentType: 'application/json', content: '{"name":"Zażółć 🙂"}' }];
      expect(await provider.mailer.send('k', { ...mail, attachments })).toEqual(accepted);
      const { from, subject, html, text, headers, tags } = mail;
      expect(provider.taken()).toMatchObject([
        {
          ...{ from, subject, html, text, headers, tags },
          to: [mail.to],
          replyTo: [mail.replyTo],
          attachments: [{ filename: 'data.json', contentType: 'application/json', text: '{"name":"Zażółć 🙂"}' }],
        },
      ]);
    });

    it('is taken once under its key, and is a conflict with other bytes', async () => {
      const provider = open();
      expect(await provider.mailer.send('k', mail)).toEqual(accepted);
      expect(await provider.mailer.send('k', { ...mail })).toEqual(accepted);
      expect(await provider.mailer.send('k', { ...mail, to: 'ben@nordpost.example' })).toMatchObject({
        kind: 'conflict',
      });
      expect(reached(provider)).toEqual([mail.to]);
    });

    it('to an address that is refused is refused, and not taken', async () => {
      const provider = open();
      if (provider.refusedAddress === null) return expect(await provider.mailer.send('k', mail)).toEqual(accepted);
      const outcome = await provider.mailer.send('k', { ...mail, to: provider.refusedAddress });
      expect(outcome).toMatchObject({ kind: 'refused' });
      expect(reached(provider)).toEqual([]);
    });
  });

  describe.each(['batch', 'single'] as const)('a mishap on the way (%s)', (way) => {
    const sendOne = (mailer: Mailer) =>
      way === 'batch' ? mailer.sendBatch('k', [to('anna')]) : mailer.send('k', mail);

    it.each(MEANS)(
      '%s: is told as what it means, and the same call again takes the mail exactly once',
      async (mishap, means) => {
        const provider = open();
        const said = watchConsole();
        provider.next(mishap);
        if (mishap.startsWith('never answered')) hurryTimeout();
        expect(await sendOne(provider.mailer)).toMatchObject(means);
        expect(provider.taken()).toHaveLength(mishap.includes('taken') ? 1 : 0);
        expect(await sendOne(provider.mailer)).toEqual(accepted);
        expect(reached(provider)).toEqual(['anna@nordpost.example']);
        expect(said(), 'nothing of a mail is logged').toEqual([]);
      },
    );
  });
}

/** The next time-out of up to ANSWER_WITHIN_MS is over in a moment, and a longer one never. */
function hurryTimeout(): void {
  vi.spyOn(AbortSignal, 'timeout').mockImplementationOnce((ms) => {
    const over = new AbortController();
    if (ms <= ANSWER_WITHIN_MS) setTimeout(() => over.abort(new DOMException('late', 'TimeoutError')), 1);
    return over.signal;
  });
}

/** Everything that is logged from now on and names the reader or their token. */
function watchConsole(): () => string[] {
  const lines: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => void lines.push(JSON.stringify(parts)));
  }
  return () => {
    vi.restoreAllMocks();
    return lines.filter((line) => /nordpost|v1\.anna|Confirm/.test(line));
  };
}
