/*
 * `/erase/now?t=...`: the link that somebody asked for to have everything erased. GET shows what will happen and one
 * button and changes nothing; only the button's POST erases. Pressing it twice is the same.
 */
import { openDatabase } from '../../db/database.ts';
import { canErase, type EraseLink, eraseSubscriber } from '../../db/erasure.ts';
import { ErasedPage, EraseLinkGonePage, ErasePage } from '../../templates/pages/erase-pages.tsx';
import { DamagedDataLinkPage } from '../../templates/pages/your-data-page.tsx';
import type { Instant } from '../domain/civil-date.ts';
import { importLinkKeys, linkPath, readLink } from '../domain/link-token.ts';
import { frameFor, type WebhookContext } from './context.ts';

export async function showErase(c: WebhookContext, now: Instant) {
  const frame = frameFor(c);
  const link = await readEraseLink(c);
  if (link === null) return c.html(<DamagedDataLinkPage frame={frame} />, 400);
  const can = await canErase(openDatabase(c.env.DB), link, now);
  if (!can) return c.html(<EraseLinkGonePage frame={frame} />, 410);
  return c.html(<ErasePage frame={frame} action={linkPath('erase/now', link.token, frame.language)} />);
}

export async function takeErase(c: WebhookContext, now: Instant) {
  const frame = frameFor(c);
  const link = await readEraseLink(c);
  if (link === null) return c.html(<DamagedDataLinkPage frame={frame} />, 400);
  const erased = await eraseSubscriber(openDatabase(c.env.DB), link, now);
  return erased ? c.html(<ErasedPage frame={frame} />) : c.html(<EraseLinkGonePage frame={frame} />, 410);
}

/** Which mail of which letter carried the link; null if the link is not ours or not whole. */
async function readEraseLink(c: WebhookContext): Promise<(EraseLink & { token: string }) | null> {
  const token = c.req.query('t') ?? '';
  const link = await readLink(await importLinkKeys(c.get('settings').LINK_KEY), 'erase', token);
  return link.ok ? { letterId: link.value.id, mail: link.value.campaign, token } : null;
}
