/*
 * `POST /unsubscribe/undo?t=...`: the button on the page that says one has left. Puts the person back on the list, with
 * a consent record of its own, as long as their address is there. Its own address, because whatever is posted to
 * `/unsubscribe` takes somebody off the list.
 */
import { openDatabase } from '../../db/database.ts';
import { takeBackDeparture } from '../../db/departures.ts';
import { say } from '../../templates/pages/layout.tsx';
import { RestoredPage, TooLateToUndoPage } from '../../templates/pages/undo-pages.tsx';
import { DamagedUnsubscribePage } from '../../templates/pages/unsubscribe-page.tsx';
import type { Instant } from '../domain/civil-date.ts';
import { linkPath } from '../domain/link-token.ts';
import { sha256Hex } from '../domain/sha256.ts';
import { frameFor, readReaderLink, type WebhookContext } from './context.ts';

export async function undoUnsubscribe(c: WebhookContext, now: Instant) {
  const frame = frameFor(c);
  const link = await readReaderLink(c);
  if (link === null) return c.html(<DamagedUnsubscribePage frame={frame} />, 400);
  // What stands beside the button, word for word.
  const content = say(frame, frame.texts.confirm.asked);
  const wording = { hash: await sha256Hex(content), language: frame.language, content };
  const isBack = await takeBackDeparture(openDatabase(c.env.DB), link.id, wording, now);
  const preferencesUrl = linkPath('preferences', link.token, frame.language);
  return isBack
    ? c.html(<RestoredPage frame={frame} preferencesUrl={preferencesUrl} />)
    : c.html(<TooLateToUndoPage frame={frame} />, 410);
}
