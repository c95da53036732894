/*
 * Mails that ask to be taken off the list: what a mail program sends for the `mailto:` of List-Unsubscribe. The token in
 * the subject is all that counts, not who the mail says it is from. Ends the subscription as the link does; a mail
 * without a token of ours changes nothing and is refused, so that its sender hears of it. Never reads the body.
 */
import { openDatabase } from '../../db/database.ts';
import { endSubscription } from '../../db/subscribers.ts';
import { importLinkKeys, readLink } from '../domain/link-token.ts';
import { settingsOf } from '../domain/settings/settings.ts';
import { WebhookSettings } from '../domain/settings/webhook.ts';
import { logEvent } from '../log.ts';
import { tokensIn } from './subject-tokens.ts';

const REFUSAL =
  'This address only takes mails that the unsubscribe button of a mail program makes. Please use the link';

export async function takeMail(message: ForwardableEmailMessage, env: Cloudflare.WebhookEnv, now: number) {
  const settings = settingsOf(WebhookSettings, env);
  // Not refused: the sender's server keeps the mail and tries again.
  if (!settings.ok) throw new Error(`not set up: ${settings.error.map(({ setting }) => setting).join(', ')}`);
  const keys = await importLinkKeys(settings.value.LINK_KEY);
  for (const token of tokensIn(message.headers.get('subject') ?? '')) {
    const link = await readLink(keys, 'reader', token);
    if (!link.ok) continue;
    await endSubscription(openDatabase(env.DB), {
      subscriberId: link.value.id,
      reason: 'unsubscribed',
      way: 'mailto',
      campaignId: link.value.campaign,
      now,
    });
    return;
  }
  logEvent('mailto.no-token');
  message.setReject(`${REFUSAL} in the mail, or write to ${settings.value.REPLY_TO}.`);
}
