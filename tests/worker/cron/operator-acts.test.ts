/* Releasing by two, holding, cancelling and test mails: through the operator's interface, on the real database. */
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { readAccounts } from '../../../db/accounts.ts';
import { newestContentHash } from '../../../db/releases.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { operatorApp } from '../../../workers/cron/operator/index.ts';
import { holdChangedContent } from '../../../workers/cron/shipped.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { asCivilDate } from '../../../workers/domain/civil-date.ts';
import { EDITIONS } from '../../../workers/domain/edition.ts';
import { ROLLING } from '../../fixtures/advisories.ts';
import { dumpBesideTheLog } from '../dump.ts';
import { ask, NOW, withKeys } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const testEnv = env as unknown as Cloudflare.CronEnv;
const LINKEDIN = 'linkedin-ai-training';
const EARLY = '2025-10-10T12:00Z';
const DAY = 86_400_000;

let post: Post;
beforeEach(async () => {
  post = await openPost();
});

/** The request of the holder of another token. */
async function askAs(station: Station, token: string, path: string, body: unknown) {
  const answer = await operatorApp(station).request(`/operator${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json<Record<string, unknown>>() };
}

/** The texts as they would be after an edit and another deploy. */
function edited(entry: AdvisoryEntry): AdvisoryEntry {
  const { de } = entry.texts;
  const editions = Object.fromEntries(
    Object.entries(de.editions).map(([edition, words]) => [edition, { ...words, heading: 'Eine andere Überschrift' }]),
  ) as typeof de.editions;
  return { ...entry, texts: { ...entry.texts, de: { ...de, editions } } };
}

describe('a release', () => {
  let rolling: Post;
  let station: Station;
  beforeEach(async () => {
    rolling = await openPost([ROLLING]);
    station = withKeys(rolling.station);
  });
  const plan = async (of = station) => (await ask(of, '/advisories/rolling/release')).body;

  it('is shown before it is made: what differs, every variant, whom it is for, and whether there is time', async () => {
    await rolling.join('a@example.org', 'DE');
    await rolling.join('b@example.org', 'FR');
    const first = await plan();
    expect(first).toMatchObject({ standing: 'unreleased', releasedHash: null, faults: [], secondApproval: false });
    expect(first['variants']).toHaveLength(8);
    expect(first['audience']).toEqual([
      { country: 'DE', language: 'en', people: 1 },
      { country: 'FR', language: 'en', people: 1 },
    ]);
    expect(first['editions']).toMatchObject([{ edition: 'rolling', people: 2, calls: 2, fits: true }]);
    const { contentHash } = first;
    expect((await ask(station, '/releases', { advisory: 'rolling', contentHash })).status).toBe(201);
    expect(await plan()).toMatchObject({ standing: 'released', changes: { added: [], changed: [], removed: [] } });
    const next = await plan({ ...station, advisories: [edited(ROLLING)] });
    expect(next).toMatchObject({ standing: 'changed', releasedHash: contentHash });
    expect(next['changes']).toMatchObject({ added: [], changed: [expect.stringMatching(/ de$/)], removed: [] });
    expect(next['changes']).toMatchObject({ schedule: [] });
  });

  it('shows what of the schedule differs, though it stands in no mail', async () => {
    await ask(station, '/releases', { advisory: 'rolling' });
    const retired = { ...ROLLING, facts: { ...ROLLING.facts, retiredOn: asCivilDate('2027-06-01') } };
    expect(await plan({ ...station, advisories: [retired] })).toMatchObject({
      standing: 'changed',
      changes: {
        changed: [],
        schedule: [
          '- advisory: data-use, opens at 9:00, retired on 2027-06-10',
          '+ advisory: data-use, opens at 9:00, retired on 2027-06-01',
        ],
      },
    });
  });

  it('is refused when something else is deployed than was looked at', async () => {
    const { contentHash } = await plan();
    const redeployed = { ...station, advisories: [edited(ROLLING)] };
    const refused = await ask(redeployed, '/releases', { advisory: 'rolling', contentHash });
    expect([refused.status, refused.body['error']]).toEqual([409, 'other-content']);
    expect(await newestContentHash(rolling.db, 'rolling')).toBeNull();
  });

  it('that takes two is made when another operator approves the same content, not when the same one does twice', async () => {
    const two = { ...station, settings: { ...station.settings, REQUIRE_SECOND_APPROVAL: 'true' as const } };
    const token = String((await ask(two, '/tokens', { name: 'ben' })).body['token']);
    const body = { advisory: 'rolling', by: 'anna' };
    expect(await ask(two, '/releases', body)).toMatchObject({
      status: 202,
      body: { standing: 'awaiting-approval', approvedBy: ['operator'] },
    });
    expect((await ask(two, '/releases', { ...body, by: 'somebody else' })).status).toBe(202);
    const other = await askAs({ ...two, advisories: [edited(ROLLING)] }, token, '/releases', { advisory: 'rolling' });
    expect(other).toMatchObject({ status: 202, body: { approvedBy: ['ben'] } });
    expect(await newestContentHash(rolling.db, 'rolling')).toBeNull();
    expect(await askAs(two, token, '/releases', { advisory: 'rolling' })).toMatchObject({
      status: 201,
      body: { standing: 'released', approvedBy: ['ben', 'operator'] },
    });
  });

  it('does not come of an approval that is over a week old', async () => {
    const settings = { ...station.settings, REQUIRE_SECOND_APPROVAL: 'true' as const };
    const token = String((await ask(station, '/tokens', { name: 'ben' })).body['token']);
    await ask({ ...station, settings }, '/releases', { advisory: 'rolling' });
    const later = { ...withKeys(rolling.station, undefined, NOW + 8 * DAY), settings };
    expect(await askAs(later, token, '/releases', { advisory: 'rolling' })).toMatchObject({ status: 202 });
  });

  it('holds the advisory when another content is deployed, until that is released or the old one is back', async () => {
    const redeployed = { ...station, advisories: [edited(ROLLING)] };
    const held = async () =>
      ((await ask(station, '/holds')).body['holds'] as { kind: string }[]).map(({ kind }) => kind);
    await ask(station, '/releases', { advisory: 'rolling' });
    expect([await holdChangedContent(station, NOW), await held()]).toEqual([0, []]);
    expect([await holdChangedContent(redeployed, NOW), await held()]).toEqual([1, ['content-changed']]);
    expect([await holdChangedContent(station, NOW), await held()]).toEqual([0, []]);
    await holdChangedContent(redeployed, NOW);
    // Resuming is for pauses.
    await ask(redeployed, '/resume', { advisory: 'rolling' });
    expect(await held()).toEqual(['content-changed']);
    await ask(redeployed, '/releases', { advisory: 'rolling' });
    expect(await held()).toEqual([]);
  });
});

describe('a pause', () => {
  it.each([{}, { advisory: LINKEDIN }])('%j lets nothing be sent, and resuming sends it all', async (which) => {
    await post.release();
    await post.join('a@example.org', 'DE');
    expect((await ask(post.station, '/pause', which)).body).toMatchObject({ changed: true });
    await post.tickAt(EARLY);
    expect(post.queue).toHaveLength(1);
    await post.deliver();
    await post.tickAt(Date.parse(EARLY) + DAY);
    expect([post.calls, post.queue]).toEqual([[], []]);
    expect((await ask(post.station, '/resume', which)).body).toMatchObject({ changed: true, holds: [] });
    await post.tickAt(Date.parse(EARLY) + DAY + 60_000);
    await post.deliver();
    expect(post.reached()).toEqual(['a@example.org']);
  });

  it('of another advisory changes nothing for this one', async () => {
    await post.release();
    await post.join('a@example.org', 'DE');
    expect((await ask(post.station, '/pause', { advisory: 'tiktok-uk-consent-or-pay' })).status).toBe(200);
    await post.tickAt(EARLY);
    await post.deliver();
    expect(post.reached()).toEqual(['a@example.org']);
  });

  it('outlasts a halt that is cleared, and is not made of an advisory that there is not', async () => {
    await ask(post.station, '/pause', {});
    await ask(post.station, '/lane/clear', {});
    expect((await ask(post.station, '/holds')).body['holds']).toMatchObject([{ advisory: '*', heldBy: 'operator' }]);
    expect((await ask(post.station, '/pause', { advisory: 'no-such' })).status).toBe(404);
  });
});

describe('cancelling', () => {
  it.each([{}, { edition: 'early' }])('%j expires what is planned, counts it, and plans nobody more', async (which) => {
    await post.release();
    await post.join('a@example.org', 'DE');
    await post.tickAt(EARLY);
    const answer = await ask(post.station, `/advisories/${LINKEDIN}/cancel`, which);
    expect(answer).toMatchObject({ status: 200, body: { cancelled: 1 } });
    await post.join('b@example.org', 'DE');
    await post.tickAt(Date.parse(EARLY) + 60_000);
    await post.tickAt(Date.parse(EARLY) + 120_000);
    await post.deliver();
    expect(post.calls).toEqual([]);
    expect(await readAccounts(post.db)).toMatchObject([{ edition: 'early', intended: 1, expired: 1, waiting: 0 }]);
  });

  it('of one edition leaves the next one as it was', async () => {
    await post.release();
    await post.join('a@example.org', 'DE');
    await ask(post.station, `/advisories/${LINKEDIN}/cancel`, { edition: 'early' });
    await post.tickAt(EARLY);
    expect(post.queue).toEqual([]);
    await post.tickAt('2025-10-28T12:00Z');
    await post.deliver();
    expect(post.reached()).toEqual(['a@example.org']);
  });

  it('is refused for what there is not', async () => {
    expect((await ask(post.station, '/advisories/no-such/cancel', {})).status).toBe(404);
    expect((await ask(post.station, `/advisories/${LINKEDIN}/cancel`, { edition: 'correction' })).status).toBe(404);
    const soon = await ask(post.station, `/advisories/${LINKEDIN}/cancel`, { edition: 'soon' });
    expect(soon).toMatchObject({ status: 422, body: { explanation: `edition must be one of ${EDITIONS.join(', ')}` } });
  });

  it('can be of every edition that the advisory has, and of an erratum only when it was ordered', async () => {
    const { body } = await ask(post.station, `/advisories/${LINKEDIN}/editions`);
    expect(body['editions']).toEqual(
      ['early', 'week', 'eve', 'in-effect'].map((edition) => ({ edition, effectiveOn: '2025-11-03' })),
    );
    expect((await ask(post.station, '/advisories/no-such/editions')).status).toBe(404);
  });
});

describe('a test mail', () => {
  const path = `/advisories/${LINKEDIN}/test-send`;

  it('is marked, has links that do nothing, and touches no book', async () => {
    await post.join('reader@example.org', 'DE');
    const before = await dumpBesideTheLog(testEnv.DB);
    const sent = await ask(post.station, path, {
      to: ['editor@ngo.example'],
      edition: 'eve',
      region: 'eea',
      language: 'de',
    });
    expect(sent).toMatchObject({ status: 200, body: { sent: [{ recipient: 0, outcome: 'accepted' }] } });
    const mail = post.calls[0]?.mails[0];
    expect(mail).toMatchObject({ to: 'editor@ngo.example', tags: { test: 'true' } });
    expect(mail?.subject).toMatch(/^\[TEST\] ./);
    expect(mail?.html).toContain('?t=test');
    expect(JSON.stringify(mail)).not.toContain('%%');
    expect(await dumpBesideTheLog(testEnv.DB)).toEqual(before);
    expect(JSON.stringify(await ask(post.station, '/audit'))).not.toContain('editor@');
  });

  it('does not go to whoever objected, and is refused in great numbers', async () => {
    await ask(post.station, '/suppressions', { address: 'no@example.org' });
    const sent = await ask(post.station, path, { to: ['no@example.org'] });
    expect(sent.body).toMatchObject({ sent: [{ outcome: 'suppressed' }] });
    expect(post.calls).toEqual([]);
    const all = { to: ['editor@ngo.example'], edition: 'all', region: 'all', language: 'all' };
    expect((await ask(post.station, path, all)).status).toBe(422);
    expect((await ask(post.station, path, { to: ['nobody'] })).status).toBe(422);
    expect(await ask(post.station, path, { to: ['editor@ngo.example'], edition: 'soon' })).toMatchObject({
      status: 404,
      body: { explanation: expect.stringMatching(/^there is no such variant; there are the editions early, week, /) },
    });
  });
});

it.each([
  ['no JSON', 'the body is missing'],
  [{}, 'advisory is missing'],
  [{ advisory: 7 }, 'advisory must be a text'],
  [{ advisory: '' }, 'advisory must have at least 1 character'],
  [{ advisory: LINKEDIN, by: 'x'.repeat(201) }, 'by must have at most 200 characters'],
])('what a request lacks is said in words: %j', async (body, explanation) => {
  expect(await ask(post.station, '/releases', body)).toMatchObject({ status: 422, body: { explanation } });
});

it('shows variants whole, page by page', async () => {
  const page = await ask(post.station, `/advisories/${LINKEDIN}/variants?edition=eve&region=eea&language=all`);
  expect(page.body).toMatchObject({ count: 8, next: null });
  expect((await ask(post.station, `/advisories/${LINKEDIN}/variants?edition=all&language=all`)).body['next']).toBe(8);
  expect((await ask(post.station, '/advisories/no-such/variants')).status).toBe(404);
});
