import { describe, expect, it } from 'vitest';
import { FAULTS, type Fault } from '../../dev/mailbox/mailbox.ts';
import { createResendMailer } from '../../workers/mail/resend-mailer.ts';
import { itKeepsTheContract, type Mishap, type Provider } from '../support/mailer-contract.ts';
import { API, openMailbox } from '../support/open-mailbox.ts';

/* Resend's adapter against the mailbox, which speaks Resend's dialect. */
const FAULT_OF: Readonly<Record<Mishap, Fault>> = {
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
  return {
    mailer: createResendMailer('re_test', API),
    refusedAddress: 'somebody@nordpost',
    next: (mishap) => mailbox.faults.next(FAULT_OF[mishap]),
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

describe('Resend', () => {
  itKeepsTheContract(openResend);

  it('is asked to take the good ones of a call and to name the others, so that no call has to be halved', async () => {
    const { mailbox } = openMailbox();
    const letter = { from: 'a@b.example', replyTo: 'a@b.example', subject: 's', html: 'h', text: 't', headers: {} };
    const letters = ['anna@nordpost.example', 'nobody@nordpost'].map((to) => ({ letter, to, token: 't', tags: {} }));
    const outcome = await createResendMailer('re_test', API).sendBatch('k', letters);
    expect(outcome).toMatchObject({ kind: 'accepted', refused: [{ index: 1 }] });
    expect(mailbox.count()).toBe(1);
  });
});
