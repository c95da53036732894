import { describe, expect, it, vi } from 'vitest';
import { FAULTS, type Fault } from '../../dev/mailbox/mailbox.ts';
import { createResendMailer } from '../../workers/mail/resend-mailer.ts';
import { itKeepsTheContract, type Mishap, type Provider } from '../support/mailer-contract.ts';
import { API, openMailbox } from '../support/open-mailbox.ts';

/* Resend's adapter against the mailbox, which speaks Resend's dialect. */
type Silence = 'never answered' | 'never answered, but taken';
const FAULT_OF: Readonly<Record<Exclude<Mishap, Silence>, Fault>> = {
  'throttled for 7 seconds': FAULTS.throttled(7),
  'daily quota': FAULTS.dailyQuota(),
  'monthly quota': FAULTS.monthlyQuota(),
  'wrong key': FAULTS.invalidKey(),
  'suspended key': FAULTS.suspendedKey(),
  'unverified domain': FAULTS.unverifiedDomain(),
  'key being worked on': FAULTS.locked(),
  'server error': FAULTS.serverError(),
  'server error, but taken': FAULTS.serverErrorAfter(),
  'connection lost': FAULTS.dropBefore(),
  'connection lost, but taken': FAULTS.dropAfter(),
  'taken, but not answered in JSON': FAULTS.notJson(),
  'taken, but one missing in the answer': FAULTS.short(1),
};

function openResend(): Provider {
  const { mailbox } = openMailbox();
  const answering = globalThis.fetch;
  let silence: Silence | null = null;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const now = silence;
    silence = null;
    if (now === null) return await answering(url, init);
    if (now === 'never answered, but taken') await answering(url, { ...init, signal: null });
    return await unanswered(init.signal);
  });
  return {
    mailer: createResendMailer('re_test', API),
    refusedAddress: 'somebody@nordpost',
    next: (mishap) => {
      if (mishap === 'never answered' || mishap === 'never answered, but taken') silence = mishap;
      else mailbox.faults.next(FAULT_OF[mishap]);
    },
    taken: () =>
      mailbox.mails().map(({ attachments, ...mail }) => ({
        ...mail,
        attachments: attachments.map(({ content, ...file }) => ({
          ...file,
          text: Buffer.from(content, 'base64').toString('utf8'),
        })),
      })),
  };
}

/** Until whoever asked gives up. */
function unanswered(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = () => reject(signal?.reason);
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp);
  });
}

describe('Resend', () => {
  itKeepsTheContract(openResend);

  it('is asked to take the good ones of a call and to name the others, so that no call has to be halved', async () => {
    const { mailbox } = openMailbox();
    const content = { from: 'a@b.example', replyTo: 'a@b.example', subject: 's', html: 'h', text: 't', headers: {} };
    const mails = ['anna@nordpost.example', 'nobody@nordpost'].map((to) => ({ content, to, token: 't', tags: {} }));
    const outcome = await createResendMailer('re_test', API).sendBatch('k', mails);
    expect(outcome).toMatchObject({ kind: 'accepted', refused: [{ index: 1 }] });
    expect(mailbox.count()).toBe(1);
  });
});
