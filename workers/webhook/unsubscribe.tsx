/*
 * `/unsubscribe?t=...`: GET shows a page with one button and reads nothing; POST ends the subscription at once, from
 * the button or as a mailbox provider's one-click (RFC 8058): no cookie, no origin, no redirect, whatever the body.
 * The answer is the same for ever, twice, and when the subscriber is long gone.
 */
import { openDatabase } from '../../db/database.ts';
import { endSubscription } from '../../db/subscribers.ts';
import { DamagedUnsubscribePage, LeftPage, UnsubscribePage } from '../../templates/pages/unsubscribe-page.tsx';
import type { Instant } from '../domain/civil-date.ts';
import { linkPath } from '../domain/link-token.ts';
import { readFormField } from '../web/body.ts';
import { frameFor, readReaderLink, type WebhookContext } from './context.ts';

/** Of a longer body nothing is read; it unsubscribes all the same. */
const BODY_LIMIT_BYTES = 16 * 1024;

export async function showUnsubscribe(c: WebhookContext) {
  const frame = frameFor(c);
  const link = await readReaderLink(c);
  if (link === null) return c.html(<DamagedUnsubscribePage frame={frame} />, 400);
  const to = (page: 'unsubscribe' | 'preferences') => linkPath(page, link.token, frame.language);
  return c.html(<UnsubscribePage frame={frame} action={to('unsubscribe')} preferencesUrl={to('preferences')} />);
}

export async function takeUnsubscribe(c: WebhookContext, now: Instant) {
  const frame = frameFor(c);
  const link = await readReaderLink(c);
  if (link === null) return c.html(<DamagedUnsubscribePage frame={frame} />, 400);
  const undoAction = linkPath('unsubscribe/undo', link.token, frame.language);
  const fromPage = (await readFormField(c.req.raw, 'from', BODY_LIMIT_BYTES)) === 'page';
  await endSubscription(openDatabase(c.env.DB), {
    subscriberId: link.id,
    reason: 'unsubscribed',
    way: fromPage ? 'page' : 'one-click',
    campaignId: link.campaign,
    now,
  });
  return fromPage ? c.html(<LeftPage frame={frame} undoAction={undoAction} />) : c.body(null, 200);
}
