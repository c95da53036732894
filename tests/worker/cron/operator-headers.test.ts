import { describe, expect, it } from 'vitest';
import { operatorApp } from '../../../workers/cron/operator/index.ts';
import { openPost } from './support.ts';

const NEVER_KEPT = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
  'strict-transport-security': 'max-age=63072000',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

describe("the operator's interface", () => {
  it.each([
    ['what it answers', '/operator/accounts', true, 200],
    ['whom it turns away', '/operator/accounts', false, 401],
    ['what it does not have', '/operator/nowhere', true, 404],
  ])('lets nobody keep, list or pass on %s', async (_, path, withToken, status) => {
    const { station } = await openPost();
    const headers: HeadersInit = withToken ? { authorization: `Bearer ${station.settings.OPERATOR_TOKEN}` } : {};
    const answer = await operatorApp(station).request(path, { headers });
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject(NEVER_KEPT);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
