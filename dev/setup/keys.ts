/*
 * The installation's own keys, in a file outside the repository that only its owner can read: the copy that docs/keys.md
 * asks for, and what an interrupted setup goes on with, since no Worker gives a secret back. Made once, never changed.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import * as z from 'zod';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { CronSettings, operatorToken } from '../../workers/domain/settings/cron.ts';
import { parseSettings } from '../../workers/domain/settings/settings.ts';
import { ROOT } from '../root.ts';

const OwnKeys = z.object({
  LINK_KEY: CronSettings.shape.LINK_KEY,
  ADDRESS_KEY: CronSettings.shape.ADDRESS_KEY,
  OPERATOR_TOKEN: operatorToken,
});
export type OwnKeys = z.infer<typeof OwnKeys>;
export const OWN_KEYS = Object.keys(OwnKeys.shape) as (keyof OwnKeys)[];

const KEY_BYTES = 32;
const base64url = (): string => randomBytes(KEY_BYTES).toString('base64url');

export const keysPath = (name: string, given: string | null): string =>
  given === null ? join(homedir(), '.forewarn', `${name}.keys`) : resolve(given);

export const newKeys = (): OwnKeys => ({
  LINK_KEY: `a:${base64url()}`,
  ADDRESS_KEY: base64url(),
  OPERATOR_TOKEN: base64url(),
});

/** The keys in the file; null if there is none. */
export function readKeys(path: string): Result<OwnKeys | null, string> {
  if (!existsSync(path)) return succeed(null);
  if ((statSync(path).mode & 0o077) !== 0) return fail(`Others can read ${path}: chmod 600 it.`);
  const keys = parseSettings(OwnKeys, parseEnv(readFileSync(path, 'utf8')));
  if (keys.ok) return keys;
  return fail(`${path} is broken: ${keys.error.map(({ setting, fault }) => `${setting} ${fault}`).join('; ')}.`);
}

/** Writes the keys. Fails if the file is there, or would be in the repository. */
export function writeKeys(path: string, keys: OwnKeys): Result<null, string> {
  if (!relative(ROOT, path).startsWith('..'))
    return fail(`${path} is in the repository: keep keys elsewhere (--keys).`);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const lines = OWN_KEYS.map((name) => `${name}=${keys[name]}`);
  const head = '# The keys of a Forewarn installation. Keep them where you keep what must not be lost: docs/keys.md';
  writeFileSync(path, `${[head, ...lines].join('\n')}\n`, { mode: 0o600, flag: 'wx' });
  return succeed(null);
}
