/*
 * `/preferences?t=...`: what the link's reader chose, and changing it. GET changes nothing; a POST twice is the same;
 * whoever left is told so, and nothing changes. The link is in every mail, so whoever a mail is passed on to can use it:
 * that is why the page shows the address masked, and why every change can be changed back.
 */
import { openDatabase } from '../../db/database.ts';
import { takeBackDone } from '../../db/done-marks.ts';
import { readSubscription, type Subscription, savePreferences } from '../../db/preferences.ts';
import { advisoryTitle } from '../../templates/advisories/index.ts';
import { RefusalPage } from '../../templates/pages/notice.tsx';
import { changeWording } from '../../templates/pages/preferences-form.tsx';
import { NoPreferencesPage, PreferencesPage, type Said } from '../../templates/pages/preferences-page.tsx';
import { civilDateIn, type Instant } from '../domain/civil-date.ts';
import { clocksOf } from '../domain/clock.ts';
import { type LinkSubject, linkPath } from '../domain/link-token.ts';
import { maskedAddress } from '../domain/masked-address.ts';
import { sha256Hex } from '../domain/sha256.ts';
import { refuse } from '../web/answer.ts';
import { visitorsZoneName } from '../web/visitor.ts';
import { frameFor, readReaderLink, type WebhookContext } from './context.ts';
import { type PreferencesRequest, readPreferencesRequest, resolveZone } from './preferences-request.ts';

type ReaderLink = LinkSubject & { readonly token: string };

export async function showPreferences(c: WebhookContext, now: Instant) {
  const link = await readReaderLink(c);
  if (link === null) return damaged(c);
  return page(c, link, await readSubscription(openDatabase(c.env.DB), link.id), null, now);
}

export async function takePreferences(c: WebhookContext, now: Instant) {
  const link = await readReaderLink(c);
  if (link === null) return damaged(c);
  const request = await readPreferencesRequest(c.req.raw);
  if (!request.ok) return refuse(c, c.get('settings'), request.error);
  const db = openDatabase(c.env.DB);
  const before = await readSubscription(db, link.id);
  const said = before === null ? null : await apply(c, link, before, request.value, now);
  return page(c, link, await readSubscription(db, link.id), said, now);
}

async function apply(
  c: WebhookContext,
  { id, campaign }: LinkSubject,
  before: Subscription,
  request: PreferencesRequest,
  now: Instant,
): Promise<Said> {
  const db = openDatabase(c.env.DB);
  const frame = frameFor(c);
  if (request.do === 'take back') {
    const { advisory } = request;
    await takeBackDone(db, { subscriberId: id, advisory, campaignId: campaign });
    return { kind: 'reminding', advisory: advisoryTitle(advisory, frame.language) };
  }
  const { chosen } = request;
  const { zone, isGuess } = resolveZone(chosen, before, visitorsZoneName(c.req.raw));
  const content = changeWording(frame);
  const wording = { hash: await sha256Hex(content), language: frame.language, content };
  await savePreferences(db, id, { ...chosen, zone }, wording, now);
  return { kind: 'saved', isZoneGuessed: isGuess };
}

function page(c: WebhookContext, link: ReaderLink, subscription: Subscription | null, said: Said | null, now: Instant) {
  const frame = frameFor(c);
  if (subscription === null) return c.html(<NoPreferencesPage frame={frame} />);
  const { email, country, zone, language, muted, reminders, done } = subscription;
  return c.html(
    <PreferencesPage
      frame={frame}
      action={linkPath('preferences', link.token, frame.language)}
      leaveUrl={linkPath('unsubscribe', link.token, frame.language)}
      maskedAddress={maskedAddress(email)}
      country={country}
      zone={zone}
      zones={clocksOf(country, zone, civilDateIn(zone, now))}
      language={language}
      choice={{ muted, reminders }}
      done={done.map((slug) => ({ slug, title: advisoryTitle(slug, frame.language) }))}
      said={said}
    />,
  );
}

function damaged(c: WebhookContext) {
  const frame = frameFor(c);
  return c.html(<RefusalPage frame={frame} notice={frame.texts.done.damaged} />, 400);
}
