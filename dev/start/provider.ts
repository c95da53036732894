/*
 * Which provider the local system sends through: the mailbox, or the one that the environment names. An address
 * without its key and webhook secret is refused: local secrets must not go to a real provider.
 */
import * as z from 'zod';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { CronSettings } from '../../workers/domain/settings/cron.ts';
import { parseSettings } from '../../workers/domain/settings/settings.ts';
import { WebhookSettings } from '../../workers/domain/settings/webhook.ts';

const OutsideProvider = z.object({
  RESEND_BASE_URL: CronSettings.shape.RESEND_BASE_URL.unwrap(),
  RESEND_API_KEY: CronSettings.shape.RESEND_API_KEY,
  RESEND_WEBHOOK_SECRET: WebhookSettings.shape.RESEND_WEBHOOK_SECRET,
});
export type OutsideProvider = z.infer<typeof OutsideProvider>;

/** The provider that the environment names, or null for the mailbox. */
export function outsideProvider(env: NodeJS.ProcessEnv): Result<OutsideProvider | null, string> {
  if ((env['RESEND_BASE_URL'] ?? '') === '') return succeed(null);
  const settings = parseSettings(OutsideProvider, env);
  if (settings.ok) return settings;
  const faults = settings.error.map(({ setting, fault }) => `${setting} ${fault}`);
  return fail(
    `RESEND_BASE_URL is set, so that provider is to be used instead of the mailbox, but: ${faults.join('; ')}.
Set RESEND_API_KEY and RESEND_WEBHOOK_SECRET in the environment too, or unset RESEND_BASE_URL.`,
  );
}
