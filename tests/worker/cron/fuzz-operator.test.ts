/*
 * The operator's interface, asked for in ways that nobody means: by strangers, and by an operator whose program sends
 * what no schema allows. Every answer is a clean refusal, and no row changes but those of the log.
 */
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { operatorApp } from '../../../workers/cron/operator/index.ts';
import { OPERATIONS } from '../../../workers/cron/operator/operations.ts';
import { hostileBody, hostileContentType, hostileHeader, hostileQueryValue, RUNS } from '../../fixtures/hostile.ts';
import { dumpBesideTheLog } from '../dump.ts';
import { openPost, type Post } from './support.ts';

const testEnv = env as unknown as Cloudflare.CronEnv;
/** Requests at once: each waits for the log. */
const AT_ONCE = 25;
const PATIENCE_MS = 240_000;

let post: Post;
beforeEach(async () => {
  post = await openPost();
  await post.join('anna@example.org', 'DE');
});

const paths = fc.constantFrom(...OPERATIONS.map(({ path }) => path.replaceAll(/\{\w+\}/g, '1')));
const ACTS = OPERATIONS.filter(({ body }) => body !== undefined);
const request = { body: hostileBody, query: hostileQueryValue, type: hostileContentType };

it(
  'nobody comes in by a header that is no token',
  async () => {
    // Without a limiter, so that it looks at every token, however many were wrong before.
    const app = operatorApp(post.station);
    const before = await dumpBesideTheLog(testEnv.DB);
    const inputs = fc.record({ ...request, path: paths, method: fc.constantFrom('GET', 'POST'), by: hostileHeader });
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(inputs, async ({ path, method, by, body, query, type }) => {
        const answer = await app.request(`/operator${path}?x=${query}`, {
          method,
          headers: { authorization: by, 'content-type': type },
          ...(method === 'POST' && { body }),
        });
        seen.add(answer.status);
      }),
      { numRuns: RUNS },
    );
    expect([...seen].filter((status) => ![401, 429].includes(status))).toEqual([]);
    expect(await dumpBesideTheLog(testEnv.DB)).toEqual(before);
  },
  PATIENCE_MS,
);

it(
  'no body that no schema allows is taken, though an operator sends it',
  async () => {
    const app = operatorApp(post.station);
    const before = await dumpBesideTheLog(testEnv.DB);
    // Nothing at all (`{}`) is a whole request where every field may be left out.
    const isAllowed = (act: (typeof ACTS)[number], body: Uint8Array) => act.body?.safeParse(jsonOf(body)).success;
    const inputs = fc
      .record({ ...request, act: fc.constantFrom(...ACTS) })
      .filter(({ act, body }) => !isAllowed(act, body));
    const ask = async ({ act, body, query, type }: Asked) => {
      const answer = await app.request(`/operator${act.path.replaceAll(/\{\w+\}/g, '1')}?x=${query}`, {
        method: act.method.toUpperCase(),
        headers: { authorization: `Bearer ${post.station.settings.OPERATOR_TOKEN}`, 'content-type': type },
        body,
      });
      expect([act.path, answer.status >= 400 && answer.status <= 499]).toEqual([act.path, true]);
    };
    type Asked = typeof inputs extends fc.Arbitrary<infer One> ? One : never;
    const many = fc.array(inputs, { minLength: AT_ONCE, maxLength: AT_ONCE });
    await fc.assert(
      fc.asyncProperty(many, async (all) => void (await Promise.all(all.map(ask)))),
      { numRuns: RUNS / AT_ONCE },
    );
    expect(await dumpBesideTheLog(testEnv.DB)).toEqual(before);
  },
  PATIENCE_MS,
);

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
