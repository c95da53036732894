/*
 * The sign-up Worker's pages, feeds and calendars, asked for in ways that nobody means: every answer is a clean one and
 * says nothing back as it came, and no row changes.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileHeader, hostileQueryValue, MARK, RUNS } from '../../fixtures/hostile.ts';
import { dump } from '../dump.ts';
import { ask, join, testEnv } from './support.ts';

/** Far more than the usual number takes: with VITE_FUZZ_RUNS it may be many. */
const PATIENCE_MS = 240_000;

const ADVISORY = '/advisories/linkedin-ai-training';
/** Those that are heavy to make come once, and those that read what is asked for come often. */
const PATHS = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('/', '/advisories', '/feed.atom', '/feed.json', '/embed') },
  { weight: 3, arbitrary: fc.constantFrom(ADVISORY, `${ADVISORY}.ics`, '/advisories/none.ics', '/check-your-inbox') },
);
const NAMES = fc.constantFrom('lang', 'country', 'region', 'meant', 't', 'constructor');

it(
  'no page falls over a query or a header',
  async () => {
    await join('anna@example.org');
    const before = await dump(testEnv.DB);
    const queries = fc.array(fc.tuple(NAMES, hostileQueryValue), { maxLength: 4 });
    const headers = fc.record(
      {
        'Accept-Language': hostileHeader,
        Accept: hostileHeader,
        Origin: hostileHeader,
        'If-None-Match': hostileHeader,
      },
      { requiredKeys: [] },
    );
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(PATHS, queries, headers, async (path, query, sent) => {
        const answer = await ask(`${path}?${query.map((pair) => pair.join('=')).join('&')}`, { headers: sent });
        seen.add(answer.status);
        expect(await answer.text()).not.toContain(MARK);
      }),
      { numRuns: RUNS },
    );
    expect([...seen].sort()).toEqual([200, 304, 400, 404]);
    expect(await dump(testEnv.DB)).toEqual(before);
  },
  PATIENCE_MS,
);

it(
  'no address that leads nowhere does more than say so, by any method',
  async () => {
    const before = await dump(testEnv.DB);
    const methods = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD');
    const roots = fc.constantFrom('/', '/advisories/', '/confirm/', '/subscribe/', '//', '/.', '/%2e%2e/');
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(methods, roots, hostileQueryValue, async (method, root, rest) => {
        const answer = await ask(root + rest, { method });
        seen.add(answer.status);
        expect(await answer.text()).not.toContain(MARK);
      }),
      { numRuns: RUNS },
    );
    // 200: dots, and nothing, lead to the front page.
    expect([...seen].sort()).toEqual([200, 404, 405]);
    expect(await dump(testEnv.DB)).toEqual(before);
  },
  PATIENCE_MS,
);
