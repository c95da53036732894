/* What the webhook Worker is set up with: the provider's signing secrets, but no key to send with. */
import * as z from 'zod';
import { linkKey, Sender } from './settings.ts';

/** The provider's secrets are 24 bytes; fewer than 16 could be guessed. */
const SECRET_BYTES = 16;

/** Whether it is `whsec_` and enough bytes in Base64. One that cannot be read would refuse every event. */
export function isSigningSecret(text: string): boolean {
  const base64 = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1];
  if (base64 === undefined) return false;
  try {
    return atob(base64).length >= SECRET_BYTES;
  } catch {
    return false;
  }
}

/** The setting's secrets, any of which may have signed an event. */
export function signingSecrets(setting: string): readonly string[] {
  return setting.split(',').map((secret) => secret.trim());
}

export const WebhookSettings = Sender.extend({
  LINK_KEY: linkKey,
  /** One or more, separated by commas: while the provider changes over to a new one, an event may be signed by either. */
  RESEND_WEBHOOK_SECRET: z
    .string()
    .refine(
      (setting) => signingSecrets(setting).every(isSigningSecret),
      'must look like whsec_<base64>, once or more, separated by commas',
    ),
});
export type WebhookSettings = z.infer<typeof WebhookSettings>;
