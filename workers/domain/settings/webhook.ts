/* What the webhook Worker is set up with: the provider's signing secret, but no key to send with. */
import * as z from 'zod';
import { linkKey, Sender } from './settings.ts';

export const WebhookSettings = Sender.extend({
  LINK_KEY: linkKey,
  RESEND_WEBHOOK_SECRET: z.string().regex(/^whsec_[A-Za-z0-9+/=]{24,}$/, 'must look like whsec_<base64>'),
});
export type WebhookSettings = z.infer<typeof WebhookSettings>;
