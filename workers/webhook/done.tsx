/*
 * `/done?t=...`: the reader's own word that they took the steps of the advisory whose mail carried the link, and
 * taking it back. GET changes nothing; a POST twice is the same; somebody who left gets the same answer.
 */
import { openDatabase } from '../../db/database.ts';
import { markDone, readCampaignAdvisory, takeBackDone } from '../../db/done-marks.ts';
import { advisoryTitle, findAdvisory } from '../../templates/advisories/index.ts';
import { DonePage, MarkedPage, UndonePage } from '../../templates/pages/done-page.tsx';
import type { PageFrame } from '../../templates/pages/layout.tsx';
import { RefusalPage } from '../../templates/pages/notice.tsx';
import { isInformational } from '../domain/advisory.ts';
import type { Instant } from '../domain/civil-date.ts';
import { linkPath } from '../domain/link-token.ts';
import { readFormField } from '../web/body.ts';
import { frameFor, readReaderLink, type WebhookContext } from './context.ts';

const BODY_LIMIT_BYTES = 1024;

export async function showDone(c: WebhookContext) {
  const frame = frameFor(c);
  const subject = await readSubject(c);
  if (subject === null) return c.html(<RefusalPage frame={frame} notice={frame.texts.done.damaged} />, 400);
  const { action, preferencesUrl, advisory } = subject;
  return c.html(<DonePage {...{ frame, action, preferencesUrl }} {...namesOf(advisory, frame)} />);
}

export async function takeDone(c: WebhookContext, now: Instant) {
  const frame = frameFor(c);
  const subject = await readSubject(c);
  if (subject === null) return c.html(<RefusalPage frame={frame} notice={frame.texts.done.damaged} />, 400);
  const db = openDatabase(c.env.DB);
  const { action, preferencesUrl, ...mark } = subject;
  const props = { frame, action, preferencesUrl, ...namesOf(mark.advisory, frame) };
  if ((await readFormField(c.req.raw, 'undo', BODY_LIMIT_BYTES)) === '1') {
    await takeBackDone(db, mark);
    return c.html(<UndonePage {...props} />);
  }
  await markDone(db, mark, now);
  return c.html(<MarkedPage {...props} />);
}

/** Who is done with what, by the link; null if the link is not whole or no campaign's mail carried it. */
async function readSubject(c: WebhookContext) {
  const link = await readReaderLink(c);
  const advisory = link && (await readCampaignAdvisory(openDatabase(c.env.DB), link.campaign));
  if (!link || !advisory) return null;
  return {
    subscriberId: link.id,
    advisory,
    campaignId: link.campaign,
    action: linkPath('done', link.token, frameFor(c).language),
    preferencesUrl: linkPath('preferences', link.token, frameFor(c).language),
  };
}

/** What the page calls the advisory. */
function namesOf(slug: string, frame: PageFrame) {
  const entry = findAdvisory(slug);
  return {
    advisory: advisoryTitle(slug, frame.language),
    informational: entry !== null && isInformational(entry.facts),
  };
}
