/* What the webhook Worker's handlers find in their context, and the link that a reader's mail carries. */
import type { Context } from 'hono';
import { type PageFrame, pageFrame } from '../../templates/pages/layout.tsx';
import { importLinkKeys, type LinkSubject, readLink } from '../domain/link-token.ts';
import type { WebhookSettings } from '../domain/settings/webhook.ts';
import { languageOf } from '../web/answer.ts';
import type { Web } from '../web/app.ts';

export type WebhookContext = Context<Web<Cloudflare.WebhookEnv, WebhookSettings>>;

/** The page's frame, in the language of whoever asks. */
export function frameFor(c: WebhookContext): PageFrame {
  return pageFrame(languageOf(c), c.get('settings'));
}

/** Whose link it is and which campaign's mail carried it; null if the link is not ours or not whole. */
export async function readReaderLink(c: WebhookContext): Promise<(LinkSubject & { token: string }) | null> {
  const token = c.req.query('t') ?? '';
  const link = await readLink(await importLinkKeys(c.get('settings').LINK_KEY), 'reader', token);
  return link.ok ? { ...link.value, token } : null;
}
