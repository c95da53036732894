/* What the Workers themselves would have against their settings, before they are deployed with them. Never holds a value. */
import { CronSettings } from '../../workers/domain/settings/cron.ts';
import { parseSettings } from '../../workers/domain/settings/settings.ts';
import { SignUpSettings } from '../../workers/domain/settings/sign-up.ts';
import { WebhookSettings } from '../../workers/domain/settings/webhook.ts';
import type { DeployConfig } from './config.ts';
import { WORKERS, type WorkerName } from './order.ts';
import type { Secrets } from './secrets-file.ts';

const SCHEMAS = { webhook: WebhookSettings, cron: CronSettings, signup: SignUpSettings };

/** Well-formed stand-ins for secrets that are set and cannot be read again. */
const KEY = 'A'.repeat(43);
const UNSEEN: Secrets = {
  LINK_KEY: `a:${KEY}`,
  ADDRESS_KEY: KEY,
  OPERATOR_TOKEN: KEY,
  RESEND_API_KEY: 're_unseen',
  RESEND_WEBHOOK_SECRET: `whsec_${'A'.repeat(44)}`,
  TURNSTILE_SECRET_KEY: 'unseen',
  ALARM_WEBHOOK_SECRET: `whsec_${'A'.repeat(44)}`,
};

/** Secrets that are wanted where a setting is, and only there. */
const GOES_WITH: Readonly<Record<string, string>> = {
  TURNSTILE_SITE_KEY: 'TURNSTILE_SECRET_KEY',
  ALARM_WEBHOOK_URL: 'ALARM_WEBHOOK_SECRET',
};

/** The names of the secrets that a Worker cannot do without, as it is set up. */
export function wantedSecrets({ env }: DeployConfig, worker: WorkerName): readonly string[] {
  const { vars, secrets } = env[worker];
  const others = Object.entries(GOES_WITH).filter(([setting]) => (vars[setting] ?? '') !== '');
  return [...secrets.required, ...others.map(([, secret]) => secret)];
}

/** The faults of all three, each once. `secrets` are those that are known; others are taken to be well. */
export function settingFaults(config: DeployConfig, secrets: Secrets): readonly string[] {
  const faults = WORKERS.flatMap((worker) => {
    const wanted = wantedSecrets(config, worker);
    const given = Object.entries({ ...UNSEEN, ...secrets }).filter(([name]) => wanted.includes(name));
    const parsed = parseSettings(SCHEMAS[worker], { ...config.env[worker].vars, ...Object.fromEntries(given) });
    return parsed.ok ? [] : parsed.error.map(({ setting, fault }) => `${setting} ${fault}`);
  });
  return [...new Set(faults)];
}
