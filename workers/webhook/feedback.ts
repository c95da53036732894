/*
 * Feedback from Resend: raises one rank of one member of one batch. A permanent bounce or a complaint also ends the
 * subscription and suppresses the address. Repeated and reordered events change nothing, so no table of events is
 * needed. Answers 2xx only when the event needs nothing more; anything else makes Resend send it again.
 */
import { openDatabase } from '../../db/database.ts';
import { recordFeedback } from '../../db/feedback.ts';
import { hearProbe } from '../../db/probes.ts';
import { endSubscription } from '../../db/subscribers.ts';
import { suppressSignUp } from '../../db/suppressions.ts';
import type { Instant } from '../domain/civil-date.ts';
import { OUTCOMES } from '../domain/outcome.ts';
import { signingSecrets } from '../domain/settings/webhook.ts';
import { logEvent } from '../log.ts';
import { readBytes } from '../web/body.ts';
import type { WebhookContext } from './context.ts';
import { type FeedbackEvent, readEvent } from './read-event.ts';

/** Resend's events are 1 to 2 KB (resend.com/docs/dashboard/webhooks/how-to-store-webhooks-data). */
const EVENT_LIMIT_BYTES = 64 * 1024;

export async function takeFeedback(c: WebhookContext, now: Instant): Promise<Response> {
  const bytes = await readBytes(c.req.raw, EVENT_LIMIT_BYTES);
  if (bytes === null) return c.json({ error: 'too-large' }, 413);
  const secrets = signingSecrets(c.get('settings').RESEND_WEBHOOK_SECRET);
  const event = readEvent(secrets, c.req.raw.headers, bytes);
  if (!event.ok) {
    logEvent('feedback.refused', { fault: event.error });
    return c.json({ error: event.error }, event.error === 'bad-signature' ? 401 : 400);
  }
  if (event.value !== null) await apply(c.env.DB, event.value, now);
  return c.json({ ok: true });
}

async function apply(binding: D1Database, event: FeedbackEvent, now: Instant): Promise<void> {
  const db = openDatabase(binding);
  const { subject, feedback, permanent } = event;
  const reason = feedback === 'complained' ? 'complained' : 'bounced';
  const way = reason === 'complained' ? 'complaint' : 'bounce';
  if (subject.kind === 'sign-up') {
    const subscriberId = permanent ? await suppressSignUp(db, subject.signUp, reason, now) : null;
    if (subscriberId !== null) await endSubscription(db, { subscriberId, reason, way, campaignId: 0, now });
    return;
  }
  if (subject.kind === 'reader') {
    const { subscriberId } = subject;
    if (permanent) await endSubscription(db, { subscriberId, reason, way, campaignId: 0, now });
    return;
  }
  if (subject.kind === 'probe') return await hearProbe(db, subject.probe, now);
  const mark = OUTCOMES[feedback];
  const subscriberId = await recordFeedback(db, subject.batch, subject.generation, subject.index, mark);
  if (subscriberId === null) {
    logEvent('feedback.no-such-member', { campaign: subject.batch.campaign });
    return;
  }
  if (permanent) {
    const campaignId = subject.batch.campaign;
    await endSubscription(db, { subscriberId, reason, way, campaignId, now });
  }
}
