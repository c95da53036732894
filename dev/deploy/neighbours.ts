/*
 * That no two installations share a prefix or a host: the one set up later would overwrite the Workers, the queues or the
 * routes of the other. Judged by the files in `installations/`, before anything is called. The example is nobody's.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { type Installation, parseInstallation, readRawInstallation } from './installation.ts';

const EXAMPLE = 'example.json';

/** `path`: where the installation itself is or will be written down. */
export function requireOwnNames(path: string, { prefix, hosts }: Installation): Result<null, string> {
  const folder = dirname(path);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  for (const other of files.map((file) => join(folder, file))) {
    if (other === path || other === join(folder, EXAMPLE)) continue;
    const raw = readRawInstallation(other);
    if (!raw.ok) return raw;
    const parsed = parseInstallation(other, raw.value);
    if (!parsed.ok) return parsed;
    const theirs = new Set(Object.values(parsed.value.hosts));
    const shared = [
      ...(parsed.value.prefix === prefix ? [`the prefix ${prefix}`] : []),
      ...Object.values(hosts).filter((host) => theirs.has(host)),
    ];
    if (shared.length > 0) {
      return fail(`${other} has ${shared.join(', ')} already: this would overwrite that installation. Name others.`);
    }
  }
  return succeed(null);
}
