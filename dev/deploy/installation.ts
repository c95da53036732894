/*
 * What makes one installation another than the next: names, hosts and settings, in `installations/<name>.json`, which
 * is committed. Everything else stands in wrangler.toml. Never holds a secret: a setting that is one is refused.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { ROOT } from '../root.ts';

/** Short enough for `<prefix>-batches-1` and the like to stay within Cloudflare's 63 characters. */
const PREFIX = /^[a-z][a-z0-9-]{1,39}$/;
const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const NAME = /^[a-z][a-z0-9-]{0,39}$/;

export const host = z.string().regex(HOST, 'must be a host such as forewarn.example, in small letters');

export const Installation = z
  .strictObject({
    /** The Cloudflare account; may be left out where the login has just one. */
    account: z
      .string()
      .regex(/^[0-9a-f]{32}$/, 'must be an account id: 32 hex digits')
      .optional(),
    /** What the Workers, the queues and the database are called, before their own word. */
    prefix: z.string().regex(PREFIX, 'must be 2 to 40 small letters, digits and hyphens, a letter first'),
    /** Where the database is kept; cannot be changed once it is made. */
    jurisdiction: z.enum(['eu', 'none'], 'must be eu or none'),
    /** The database's id, once it is made. Written by `npm run setup`. */
    database: z.uuid().optional(),
    /** The three hosts, each in a zone of the account. `cron` is the operator's. */
    hosts: z.strictObject({ signup: host, webhook: host, cron: host }),
    /** Settings that differ from wrangler.toml. */
    vars: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/), z.string()),
  })
  .refine(({ hosts }) => new Set(Object.values(hosts)).size === 3, { path: ['hosts'], error: 'must be three hosts' });
export type Installation = z.infer<typeof Installation>;

export const isInstallationName = (name: string): boolean => NAME.test(name);

/** Where the installation of this name is written down. */
export const installationPath = (name: string): string => join(ROOT, 'installations', `${name}.json`);

/** The file's own content, before anything is checked; null if there is none. */
export function readRawInstallation(path: string): Result<Record<string, unknown> | null, string> {
  if (!existsSync(path)) return succeed(null);
  try {
    const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const object = z.record(z.string(), z.unknown()).safeParse(raw);
    return object.success ? succeed(object.data) : fail(`${path} is not an object.`);
  } catch {
    return fail(`${path} is not JSON.`);
  }
}

export function parseInstallation(path: string, raw: unknown): Result<Installation, string> {
  const parsed = Installation.safeParse(raw);
  if (parsed.success) return succeed(parsed.data);
  const faults = parsed.error.issues.map(({ path: place, message }) => `  ${place.join('.') || 'it'}: ${message}`);
  return fail(`${path} cannot be used:\n${faults.join('\n')}`);
}

export function readInstallation(name: string): Result<Installation, string> {
  if (!isInstallationName(name)) return fail(`${JSON.stringify(name)} cannot be an installation's name.`);
  const path = installationPath(name);
  const raw = readRawInstallation(path);
  if (!raw.ok) return raw;
  if (raw.value === null) {
    return fail(
      `There is no ${path}: npm run setup -- ${name} makes it. Without one, npm run deploy -- example --dry-run shows the steps.`,
    );
  }
  return parseInstallation(path, raw.value);
}

export function writeInstallation(path: string, installation: Installation): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(installation, null, 2)}\n`);
}
