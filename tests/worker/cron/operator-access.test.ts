/* Who comes in to the operator's interface, and what is written down of what they do. */
import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { operatorApp } from '../../../workers/cron/operator/index.ts';
import type { Door } from '../../../workers/cron/operator/operator-env.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { dump } from '../dump.ts';
import { ask } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const testEnv = env as unknown as Cloudflare.CronEnv;
const AUDIENCE = 'a'.repeat(64);
const ORIGIN = 'https://operator.forewarn.example';

let post: Post;
beforeEach(async () => {
  post = await openPost();
});

interface Asked {
  readonly method?: string;
  readonly token?: string | undefined;
  readonly headers?: Record<string, string>;
  readonly door?: Door;
  readonly settings?: Partial<Station['settings']>;
}

async function come(path: string, { method = 'POST', token, headers, door, settings }: Asked = {}): Promise<Response> {
  const station = { ...post.station, settings: { ...post.station.settings, ...settings } };
  return await operatorApp(station, door).request(`${ORIGIN}/operator${path}`, {
    method,
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
    ...(method === 'POST' && { body: '{}' }),
  });
}

function access(aud: string, email?: string): Door {
  return { access: { aud, getIdentity: async () => (email === undefined ? undefined : { email }) } };
}

const withAccess = { ACCESS_AUD: AUDIENCE, OPERATOR_TOKEN: undefined };
const acts = async () => (await ask(post.station, '/audit')).body['acts'] as Record<string, unknown>[];

describe('Cloudflare Access', () => {
  it('lets in whom it vouches for, for this application, and the log has their name', async () => {
    const door = access(AUDIENCE, 'anna@ngo.example');
    const answer = await come('/pause', { door, settings: withAccess, headers: { origin: ORIGIN } });
    expect(answer.status).toBe(200);
    expect(await acts()).toMatchObject([{ operator: 'anna@ngo.example', act: 'POST /pause', status: 200 }]);
  });

  it.each([
    ['nothing stands before the Worker', {}, withAccess],
    ['it vouches for another application', access('b'.repeat(64), 'anna@ngo.example'), withAccess],
    ['it has no identity', access(AUDIENCE), withAccess],
    ['the setting is missing', access(AUDIENCE, 'anna@ngo.example'), { ACCESS_AUD: undefined }],
  ] as const)('lets nobody in when %s', async (_, door, settings) => {
    expect((await come('/pause', { door, settings, headers: { origin: ORIGIN } })).status).toBe(401);
    expect((await come('/holds', { method: 'GET', door, settings })).status).toBe(401);
  });

  it('does not let another site act with the cookie that a browser sends along', async () => {
    const asked = { door: access(AUDIENCE, 'anna@ngo.example'), settings: withAccess };
    expect((await come('/pause', { ...asked, headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await come('/pause', asked)).status).toBe(403);
    expect((await come('/holds', { ...asked, method: 'GET' })).status).toBe(200);
    expect((await ask(post.station, '/holds')).body['holds']).toEqual([]);
  });
});

describe('a token', () => {
  it('is shown once, kept as a hash, lets its holder in by name, and can be taken away', async () => {
    const added = await ask(post.station, '/tokens', { name: 'ben' });
    expect(added.status).toBe(201);
    const token = String(added.body['token']);
    expect(token).toMatch(/^forewarn_[A-Za-z0-9_-]{43}$/);
    expect(JSON.stringify(await dump(testEnv.DB))).not.toContain(token);
    expect((await come('/pause', { token })).status).toBe(200);
    expect(await acts()).toMatchObject([{ operator: 'ben' }, { operator: 'operator', detail: { name: 'ben' } }]);
    expect((await ask(post.station, '/tokens')).body['tokens']).toMatchObject([{ name: 'ben', createdBy: 'operator' }]);

    expect((await ask(post.station, '/tokens/revoke', { name: 'ben' })).status).toBe(200);
    expect((await come('/pause', { token })).status).toBe(401);
    expect((await ask(post.station, '/tokens/revoke', { name: 'ben' })).status).toBe(404);
    expect((await ask(post.station, '/tokens', { name: 'ben' })).status).toBe(409);
  });

  it.each(['operator', 'Ben', 'a b', ''])('cannot be called %j', async (name) => {
    expect((await ask(post.station, '/tokens', { name })).status).toBe(422);
  });

  it('that is wrong or missing lets nobody in, and leaves nothing behind', async () => {
    const before = await dump(testEnv.DB);
    for (const token of [undefined, '', 'wrong', 'x'.repeat(1000), `${testEnv.OPERATOR_TOKEN}x`]) {
      expect((await come('/pause', { token })).status).toBe(401);
    }
    expect(await dump(testEnv.DB)).toEqual(before);
    expect((await come('/pause', { token: testEnv.OPERATOR_TOKEN })).status).toBe(200);
  });

  it('is not looked at for a minute when a client had too many wrong ones, and another client still comes in', async () => {
    let left = 3;
    const attempts = {
      limit: async () => {
        left -= 1;
        return { success: left >= 0 };
      },
    };
    const from = (ip: string, token: string) =>
      come('/holds', { method: 'GET', token, door: { attempts }, headers: { 'cf-connecting-ip': ip } });
    for (let attempt = 0; attempt < 4; attempt += 1) expect((await from('192.0.2.1', 'wrong')).status).toBe(401);
    const refused = await from('192.0.2.1', testEnv.OPERATOR_TOKEN);
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '60']);
    expect((await from('192.0.2.2', testEnv.OPERATOR_TOKEN)).status).toBe(200);
  });
});

describe('the log of acts', () => {
  it('has what was refused, too, and nothing of what was only looked at', async () => {
    await ask(post.station, '/releases', { advisory: 'no-such-advisory' });
    await ask(post.station, '/holds');
    expect(await acts()).toMatchObject([
      { operator: 'operator', act: 'POST /releases', status: 404, detail: { refused: 'no-such-advisory' } },
    ]);
  });

  it('has an act that failed, with the answer it got', async () => {
    await post.db.run(sql`drop table holds`);
    expect((await ask(post.station, '/pause', {})).status).toBe(500);
    expect(await acts()).toMatchObject([{ act: 'POST /pause', status: 500 }]);
  });

  it('comes before the act: what cannot be written down is not done', async () => {
    await post.db.run(sql`drop table operator_acts`);
    expect((await ask(post.station, '/pause', {})).status).toBe(500);
    expect((await ask(post.station, '/holds')).body['holds']).toEqual([]);
  });

  it('cannot be changed, replaced or shortened', async () => {
    await ask(post.station, '/pause', {});
    for (const statement of [
      sql`update operator_acts set operator = 'nobody'`,
      sql`delete from operator_acts`,
      sql`insert or replace into operator_acts (id, asked_at, operator, act) values (1, 0, 'x', 'y')`,
      sql`update operator_results set status = 404`,
      sql`delete from operator_results`,
      sql`insert or replace into operator_results (act_id, ended_at, status, detail) values (1, 0, 1, '')`,
    ]) {
      await expect(post.db.run(statement)).rejects.toMatchObject({
        cause: expect.objectContaining({ message: expect.stringContaining('append-only') }),
      });
    }
    expect(await acts()).toHaveLength(1);
  });
});
