/*
 * The local secrets: made on the first start, checked on every one. Never prints a value and never changes a file
 * that is there: links in mails already sent live by its key.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import * as z from 'zod';
import { importAddressKey } from '../workers/domain/address-hash.ts';
import { importLinkKeys } from '../workers/domain/link-token.ts';
import { fail, type Result, succeed } from '../workers/domain/result.ts';
import { CronSettings, operatorToken } from '../workers/domain/settings/cron.ts';
import { parseSettings } from '../workers/domain/settings/settings.ts';
import { WebhookSettings } from '../workers/domain/settings/webhook.ts';

const LocalSecrets = z.object({
  LINK_KEY: CronSettings.shape.LINK_KEY,
  ADDRESS_KEY: CronSettings.shape.ADDRESS_KEY,
  RESEND_API_KEY: CronSettings.shape.RESEND_API_KEY,
  RESEND_WEBHOOK_SECRET: WebhookSettings.shape.RESEND_WEBHOOK_SECRET,
  OPERATOR_TOKEN: operatorToken,
});
export type LocalSecrets = z.infer<typeof LocalSecrets>;

const KEY_BYTES = 32;
const base64url = (): string => randomBytes(KEY_BYTES).toString('base64url');

const devVarsPath = (state: string): string => join(state, '.dev.vars');

/** The secrets in the state folder's `.dev.vars`, which is made if it is not there. */
export async function readOrMakeDevVars(state: string): Promise<Result<LocalSecrets, string>> {
  const path = devVarsPath(state);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, newDevVars(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      return fail(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return await readDevVars(state);
}

/** The secrets in the state folder's `.dev.vars`, or what is wrong with them, setting by setting. */
export async function readDevVars(state: string): Promise<Result<LocalSecrets, string>> {
  const path = devVarsPath(state);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return fail(`${path} cannot be read. \`npm start\` makes it.`);
  }
  const badLine = text.split('\n').findIndex((line) => !/^\s*($|#|(export\s+)?[A-Za-z_]\w*\s*=)/.test(line));
  if (badLine !== -1) return fail(broken(path, [`line ${badLine + 1} is not NAME=value`]));
  const settings = parseSettings(LocalSecrets, parseEnv(text));
  if (!settings.ok)
    return fail(
      broken(
        path,
        settings.error.map(({ setting, fault }) => `${setting} ${fault}`),
      ),
    );
  const keyFaults = await Promise.all([
    faultOf(importLinkKeys(settings.value.LINK_KEY)),
    faultOf(importAddressKey(settings.value.ADDRESS_KEY)),
  ]);
  const faults = keyFaults.filter((fault) => fault !== null);
  return faults.length === 0 ? succeed(settings.value) : fail(broken(path, faults));
}

function newDevVars(): string {
  return `# Made by the first \`npm start\`, for this machine only. Git ignores this file.
LINK_KEY=a:${base64url()}
ADDRESS_KEY=${base64url()}
RESEND_API_KEY=re_local_${randomBytes(12).toString('hex')}
RESEND_WEBHOOK_SECRET=whsec_${randomBytes(KEY_BYTES).toString('base64')}
OPERATOR_TOKEN=${base64url()}
`;
}

async function faultOf(key: Promise<unknown>): Promise<string | null> {
  try {
    await key;
    return null;
  } catch (error) {
    return error instanceof RangeError ? error.message : 'a key cannot be used';
  }
}

function broken(path: string, faults: readonly string[]): string {
  return `${path} is broken: ${faults.join('; ')}.
Mend it, or delete it and start again for new secrets (links in mails already sent then stop working).`;
}
