/*
 * `POST /subscribe`: counts the client, parses what was sent, asks Turnstile where it is set up, has the sign-up written
 * down, and puts its id on the queue. The answer is the same for new, pending, known and suppressed addresses, and when
 * the queue is out of reach: the row stands, and the cron Worker finds what waits for its mail.
 * Invariant: nothing before the answer depends on what is known of the address. What is looked up there is one round
 * trip of the same statements (db/sign-ups.ts), and the queue is told after the answer.
 */
import type { Context } from 'hono';
import { openDatabase } from '../../db/database.ts';
import { signUpTexts } from '../../templates/locales/sign-up.ts';
import { MendPage } from '../../templates/pages/front-page.tsx';
import type { PageFrame } from '../../templates/pages/layout.tsx';
import { consentWording, type FieldFault, TRAP_FIELD } from '../../templates/pages/sign-up-form.tsx';
import { importAddressKey } from '../domain/address-hash.ts';
import type { Instant } from '../domain/civil-date.ts';
import type { Language } from '../domain/language.ts';
import type { ConfirmationMessage } from '../domain/queue-message.ts';
import { sha256Hex } from '../domain/sha256.ts';
import { atDomain, likelyDomain } from '../domain/typo-hint.ts';
import { logVisitorFailure } from '../log.ts';
import { putOnQueue } from '../mail/put-on-queue.ts';
import { decline, refuse } from '../web/answer.ts';
import { isWithinLimit } from '../web/client-limit.ts';
import { inLanguage } from '../web/language.ts';
import { visitorsZoneName } from '../web/visitor.ts';
import { acceptSignUp } from './accept-sign-up.ts';
import { frameFor, type SignUpContext } from './context.ts';
import { otherSite, parseEntries, readSignUp, type SentSignUp } from './sign-up-request.ts';
import { formHeaders, verify } from './turnstile.ts';

/** The period of the limit per client (wrangler.toml). */
const LIMIT_PERIOD_SECONDS = 60;

export async function takeSignUp(c: SignUpContext, now: Instant) {
  const settings = c.get('settings');
  const frame = frameFor(c);
  const texts = signUpTexts(frame.language);

  if (!(await isWithinLimit(c.env.SIGN_UP_LIMIT, c.req.raw, 'sign-up'))) {
    c.header('Retry-After', String(LIMIT_PERIOD_SECONDS));
    return decline(c, settings, 429, texts.tooMany);
  }
  const read = await readSignUp(c.req.raw);
  if (!read.ok) return refuse(c, settings, read.error);
  const site = otherSite(c.req.raw, settings.SITE_URL);
  // A copy of our form that does not say what it is, on another site, is that site's form all the same.
  const sent: SentSignUp = { ...read.value, form: read.value.form === 'page' && site ? 'embed' : read.value.form };

  const wording = consentWording(frame);
  const parsed = parseEntries(sent.entries, frame.language, frame.texts.form);
  const faults = [...(parsed.ok ? [] : parsed.error), ...(await faultsBeside(sent, frame, wording))];
  if (!parsed.ok || faults.length > 0) return mend(c, frame, sent, faults, 422);
  // A token can be used once, so it is asked about when everything else is right.
  const verdict = await verify(settings, sent.token);
  if (verdict === 'failed') return mend(c, frame, sent, [{ field: 'check', message: texts.check.fault }], 422);
  if (verdict === 'unreachable') {
    return mend(c, frame, sent, [{ field: 'check', message: texts.check.unreachable }], 503);
  }

  const addressKey = await importAddressKey(settings.ADDRESS_KEY);
  const form = sent.form !== 'page' && site !== null ? (`${sent.form} ${site}` as const) : sent.form;
  const shown = { language: frame.language, content: wording };
  const signUp = { ...parsed.value, claimedZone: visitorsZoneName(c.req.raw), form, wording: shown };
  const id = await acceptSignUp(openDatabase(c.env.DB), addressKey, signUp, now);
  // After the answer, so that how long it takes does not tell whether there is a mail to be sent.
  if (id !== null) c.executionCtx.waitUntil(enqueue(c.env.CONFIRMATIONS, { signUp: id }));

  const meant = likelyDomain(parsed.value.email);
  if (sent.form === 'json') {
    const hint = meant !== null && { did_you_mean: atDomain(parsed.value.email, meant) };
    return c.json({ status: 'check_your_inbox', ...hint }, 202);
  }
  return c.redirect(inboxPage(c, parsed.value.language, meant), 303);
}

/** What is wrong beside the fields that people fill in. */
async function faultsBeside(sent: SentSignUp, frame: PageFrame, wording: string): Promise<FieldFault[]> {
  const texts = signUpTexts(frame.language);
  const faults: FieldFault[] = [];
  if (sent.trap !== '') faults.push({ field: TRAP_FIELD, message: texts.trap.fault });
  // Our own page shows the present wording; another site has to say which one it showed.
  const saysWording = sent.form === 'embed' || sent.wording !== '';
  if (saysWording && sent.wording !== (await sha256Hex(wording))) {
    faults.push({ field: 'wording', message: texts.wordingFault });
  }
  return faults;
}

/** Our form with what was typed, or problem details. */
function mend(c: SignUpContext, frame: PageFrame, sent: SentSignUp, faults: readonly FieldFault[], status: 422 | 503) {
  const settings = c.get('settings');
  if (sent.form === 'json') {
    if (status === 422) return refuse(c, settings, 'invalid', { errors: faults });
    return decline(c, settings, status, { ...frame.texts.refusals.failed, body: faults.map(({ message }) => message) });
  }
  const page = <MendPage frame={frame} entries={sent.entries} faults={faults} siteKey={settings.TURNSTILE_SITE_KEY} />;
  return c.html(page, status, formHeaders(settings));
}

function inboxPage(c: Context, language: Language, meant: string | null): string {
  const path = inLanguage('/check-your-inbox', language, c.req.header('Accept-Language'));
  if (meant === null) return path;
  return `${path}${path.includes('?') ? '&' : '?'}meant=${meant}`;
}

/** A message that is lost costs a minute: the next tick finds the row. */
async function enqueue(queue: Queue, message: ConfirmationMessage): Promise<void> {
  try {
    await putOnQueue(queue, [message]);
  } catch (error) {
    logVisitorFailure('confirmation.not-enqueued', error, { signUp: message.signUp });
  }
}
