/*
 * `POST /subscribe`: parses what was sent, has it written down, and puts the sign-up's id on the queue. The answer is
 * the same for new, pending, known and suppressed addresses, and when the queue is out of reach: the row stands, and
 * the cron Worker finds what waits for its mail.
 */
import { openDatabase } from '../../db/database.ts';
import { MendPage } from '../../templates/pages/front-page.tsx';
import { consentWording } from '../../templates/pages/sign-up-form.tsx';
import { importAddressKey } from '../domain/address-hash.ts';
import type { Instant } from '../domain/civil-date.ts';
import type { ConfirmationMessage } from '../domain/queue-message.ts';
import { refuse } from '../web/answer.ts';
import { inLanguage } from '../web/language.ts';
import { acceptSignUp } from './accept-sign-up.ts';
import { frameFor, type SignUpContext } from './context.ts';
import { parseEntries, readSignUp } from './sign-up-request.ts';

export async function takeSignUp(c: SignUpContext, now: Instant) {
  const settings = c.get('settings');
  const frame = frameFor(c);

  const sent = await readSignUp(c.req.raw);
  if (!sent.ok) return refuse(c, settings, sent.error);
  const { form, entries } = sent.value;
  const parsed = parseEntries(entries, frame.language, frame.texts.form);
  if (!parsed.ok) {
    if (form === 'json') return refuse(c, settings, 'invalid', { errors: parsed.error });
    return c.html(<MendPage frame={frame} entries={entries} faults={parsed.error} />, 422);
  }

  const claimedZone = typeof c.req.raw.cf?.timezone === 'string' ? c.req.raw.cf.timezone : undefined;
  const addressKey = await importAddressKey(settings.ADDRESS_KEY);
  const signUp = { ...parsed.value, claimedZone, form, wording: consentWording(frame) };
  const id = await acceptSignUp(openDatabase(c.env.DB), addressKey, signUp, now);
  if (id !== null) await enqueue(c.env.CONFIRMATIONS, { signUp: id });

  if (form === 'json') return c.json({ status: 'check_your_inbox' }, 202);
  return c.redirect(inLanguage('/check-your-inbox', parsed.value.language, c.req.header('Accept-Language')), 303);
}

/** A message that is lost costs a minute: the next tick finds the row. */
async function enqueue(queue: Queue, message: ConfirmationMessage): Promise<void> {
  try {
    await queue.send(message);
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unknown';
    console.error(JSON.stringify({ event: 'confirmation.not-enqueued', signUp: message.signUp, error: reason }));
  }
}
