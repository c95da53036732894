/* Two installations in one folder: what they may not share, since the one would overwrite the other. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Installation } from '../../dev/deploy/installation.ts';
import { requireOwnNames } from '../../dev/deploy/neighbours.ts';

const folder = mkdtempSync(join(tmpdir(), 'forewarn-neighbours-'));
afterAll(() => rmSync(folder, { recursive: true }));
const PRODUCTION = Installation.parse(JSON.parse(readFileSync('installations/example.json', 'utf8')));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
write('production.json', JSON.stringify(PRODUCTION));
write('example.json', JSON.stringify({ ...PRODUCTION, prefix: 'forewarn-staging' }));

const STAGING: Installation = {
  ...PRODUCTION,
  prefix: 'forewarn-staging',
  hosts: { signup: 's.example', webhook: 'links.s.example', cron: 'operator.s.example' },
};
const judged = (installation: Installation, name = 'staging') =>
  requireOwnNames(join(folder, `${name}.json`), installation);

describe('an installation', () => {
  it('has names and hosts of its own', () => {
    expect(judged(STAGING)).toEqual({ ok: true, value: null });
  });

  it('may keep its own', () => {
    expect(judged(PRODUCTION, 'production')).toEqual({ ok: true, value: null });
  });

  it.each([
    ['the prefix', { prefix: 'forewarn' }, 'the prefix forewarn'],
    ['a host', { hosts: { ...STAGING.hosts, signup: 'forewarn.example' } }, 'forewarn.example'],
    [
      'a host of another Worker',
      { hosts: { ...STAGING.hosts, cron: 'links.forewarn.example' } },
      'links.forewarn.example',
    ],
  ])('is refused with %s of another one, whose file is named', (_, wrong, what) => {
    const answer = judged({ ...STAGING, ...wrong });
    expect(answer).toEqual({ ok: false, error: expect.stringContaining(`production.json has ${what} already`) });
  });
});
