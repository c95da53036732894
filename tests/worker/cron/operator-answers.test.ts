/*
 * What each operation of the operator's interface really answers, against its description: the life of a mailing in which
 * every operation is asked at least once, of a system that has something to say.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markDone } from '../../../db/done-marks.ts';
import { recordFeedback } from '../../../db/feedback.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { watch } from '../../../workers/cron/alarms/watch.ts';
import { bury } from '../../../workers/cron/bury.ts';
import { OPERATIONS } from '../../../workers/cron/operator/operations.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { parseBatchKey } from '../../../workers/domain/batch.ts';
import { OUTCOMES } from '../../../workers/domain/outcome.ts';
import { MENDED, WRONG } from '../../fixtures/mistaken.ts';
import { askDescribed, NOW } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const MINUTE = 60_000;
const PROVIDER: Readonly<Record<string, object>> = {
  '/domains': { object: 'list', has_more: false, data: [{ id: 'd1', name: 'forewarn.example' }] },
  '/domains/d1': {
    id: 'd1',
    name: 'forewarn.example',
    status: 'verified',
    records: [{ record: 'SPF', type: 'TXT', name: 'send', status: 'verified', value: 'v=spf1' }],
  },
  '/suppressions': {
    object: 'list',
    has_more: false,
    data: [{ id: 's1', email: 'by-provider@example.org', origin: 'bounce', created_at: '2026-01-02 03:04:05.6+00' }],
  },
};

let post: Post;
let station: Station;
let list: AdvisoryEntry[];
let now: number;
const asked = new Set<string>();

beforeEach(async () => {
  vi.stubGlobal('fetch', async (input: string) => Response.json(PROVIDER[new URL(input).pathname] ?? {}));
  list = [WRONG];
  now = NOW;
  post = await openPost(list);
  station = { ...post.station, clock: { ...post.station.clock, now: () => now } };
});
afterEach(() => vi.unstubAllGlobals());

/** Asks, and fails where the answer is not what was hoped for, or (`askDescribed`) another than described. */
async function answerTo(path: string, body?: unknown, hoped = 200): Promise<Record<string, unknown>> {
  const { operation, answered } = await askDescribed(station, path, body);
  expect([path, answered]).toMatchObject([path, { status: hoped }]);
  asked.add(operation ?? `nothing is ${path}`);
  return answered.body;
}

async function live(minutes = 1): Promise<void> {
  now += minutes * MINUTE;
  await watch(station, now);
  await post.tickAt(now);
  await post.deliver();
}

/** Fails where a list of the answer is empty: then its description has not been tried. */
function expectRows(answer: Record<string, unknown>, ...names: string[]): void {
  for (const name of names) expect([name, (answer[name] as unknown[]).length > 0]).toEqual([name, true]);
}

it('every operation answers as it is described', async () => {
  expect(await answerTo('/status')).toMatchObject({ unreleased: [{ advisory: 'mistaken' }] });
  await answerTo('/advisories/mistaken/release');
  await answerTo('/releases', { advisory: 'mistaken' }, 201);
  const reader = await post.join('reader@example.org', 'DE');
  await post.join('bounced@example.org', 'FR');
  const gone = await post.join('gone@example.org', 'DE');
  await live();
  const batch = parseBatchKey(post.calls[0]?.key ?? '');
  if (batch === null) throw new Error('nothing was sent');
  await recordFeedback(post.db, batch.id, batch.generation, 0, OUTCOMES.delivered);
  const leaving = { reason: 'unsubscribed', way: 'page', campaignId: batch.id.campaign, now } as const;
  await endSubscription(post.db, { subscriberId: gone, ...leaving });
  await markDone(post.db, { subscriberId: reader, advisory: 'mistaken', campaignId: batch.id.campaign }, now);

  expectRows(await answerTo('/advisories/mistaken/variants?edition=all&language=all'), 'variants');
  const test = { to: ['house@example.org', 'suppressed@example.org'], edition: 'week' };
  await answerTo('/suppressions', { address: 'suppressed@example.org' });
  expectRows(await answerTo('/advisories/mistaken/test-send', test), 'sent');
  for (const page of ['/preview?advisory=mistaken', '/preview/mail?advisory=mistaken', '/preview/style.css']) {
    await answerTo(page);
  }

  list[0] = MENDED;
  await answerTo('/releases', { advisory: 'mistaken' }, 201);
  await answerTo('/releases', { advisory: 'mistaken' });
  const plan = await answerTo('/advisories/mistaken/erratum?edition=week');
  expectRows(plan, 'variants', 'people', 'mails');
  const order = { edition: 'week', planHash: plan['planHash'] };
  await answerTo('/advisories/mistaken/errata', order, 201);
  await live();
  expectRows(await answerTo('/advisories/mistaken/report'), 'rows');
  expectRows(await answerTo('/advisories/mistaken/marks'), 'marks');
  expectRows(await answerTo('/accounts'), 'accounts');
  expectRows(await answerTo('/audience'), 'groups');
  expectRows(await answerTo('/departures'), 'departures', 'editions');

  await answerTo('/pause', {});
  expectRows(await answerTo('/holds'), 'holds');
  await answerTo('/resume', {});
  await bury(station, [{ id: 'm1', body: 'no batch', ack: () => {} } as unknown as Message<unknown>]);
  post.answers.push({ kind: 'halted', name: 'invalid_api_key' });
  await post.join('late@example.org', 'DE');
  await live();
  await live();
  const standing = await answerTo('/status');
  expectRows(standing, 'editions', 'wrong');
  expect(standing['unreleased']).toEqual([]);
  expectRows(await answerTo('/alarms'), 'alarms');
  expectRows(await answerTo('/dead-letters'), 'deadLetters');
  await answerTo('/dead-letters/again', {});
  await answerTo('/lane/clear', {});
  expectRows(await answerTo('/advisories/mistaken/editions'), 'editions');
  expectRows(await answerTo('/advisories/mistaken/cancel', { edition: 'eve' }), 'what');
  expectRows(await answerTo('/cancellations'), 'cancellations');

  const doctor = await answerTo('/doctor');
  expect(doctor['provider']).toMatchObject({ domain: { records: [{ record: 'SPF' }] } });
  const { probe } = await answerTo('/doctor/webhook', {});
  await answerTo(`/doctor/webhook/${probe}`);

  const people = [{ email: 'entered@example.org', country: 'DE', language: 'de' }];
  expectRows(await answerTo('/import', { people }), 'fates');
  expectRows(await answerTo('/export/people', { which: 'subscribers', after: 0 }), 'people');
  expectRows(await answerTo('/export/people', { which: 'sign-ups', after: 0 }), 'people');
  expectRows(await answerTo('/export/wordings', { after: '' }), 'wordings');
  expectRows(await answerTo('/consent', { address: 'reader@example.org' }), 'records', 'wordings');

  const listed = await answerTo('/suppressions/list', { after: '' });
  expectRows(listed, 'keys', 'suppressions');
  await answerTo('/suppressions/import', { keys: listed['keys'], suppressions: listed['suppressions'] });
  const objected = { address: 'objected@example.org', reason: 'objected', suppressedAt: now };
  await answerTo('/suppressions/addresses', { suppressions: [objected] });
  await answerTo('/suppressions/provider', { after: null });
  await answerTo('/suppressions/lift', { address: 'suppressed@example.org' });
  expectRows(await answerTo('/address-keys'), 'keys');
  await answerTo('/address-keys/rehash', { table: 'subscribers', after: 0 });

  await answerTo('/tokens', { name: 'ben' }, 201);
  expectRows(await answerTo('/tokens'), 'tokens');
  await answerTo('/tokens/revoke', { name: 'ben' });
  expectRows(await answerTo('/audit'), 'acts');
  await answerTo('/openapi.json');

  const all = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} /operator${path}`);
  expect([...asked].toSorted()).toEqual(all.toSorted());
});
