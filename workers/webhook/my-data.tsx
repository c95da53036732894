/*
 * `/my-data?t=...` and `/erase?t=...`: asking for a mail with all that is kept about the link's reader, or with a link
 * that erases it. GET shows the buttons; POST writes the request down, and the cron Worker sends it. The answer is the
 * same for everybody, however often they ask, and when the reader is long gone.
 */
import { openDatabase } from '../../db/database.ts';
import { requestLetter } from '../../db/letters.ts';
import { DamagedDataLinkPage, LetterAskedPage, YourDataPage } from '../../templates/pages/your-data-page.tsx';
import type { Instant } from '../domain/civil-date.ts';
import type { LetterKind } from '../domain/letter.ts';
import { linkPath } from '../domain/link-token.ts';
import { frameFor, readReaderLink, type WebhookContext } from './context.ts';

export async function showYourData(c: WebhookContext) {
  const frame = frameFor(c);
  const link = await readReaderLink(c);
  if (link === null) return c.html(<DamagedDataLinkPage frame={frame} />, 400);
  return c.html(
    <YourDataPage
      frame={frame}
      seeAction={linkPath('my-data', link.token, frame.language)}
      eraseAction={linkPath('erase', link.token, frame.language)}
    />,
  );
}

export async function takeLetterRequest(c: WebhookContext, kind: LetterKind, now: Instant) {
  const frame = frameFor(c);
  const link = await readReaderLink(c);
  if (link === null) return c.html(<DamagedDataLinkPage frame={frame} />, 400);
  const request = { subscriberId: link.id, kind, language: frame.language, campaignId: link.campaign };
  await requestLetter(openDatabase(c.env.DB), request, now);
  return c.html(<LetterAskedPage frame={frame} />);
}
