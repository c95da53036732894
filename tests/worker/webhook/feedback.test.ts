import { env, exports } from 'cloudflare:workers';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { readAccounts } from '../../../db/accounts.ts';
import { insertCampaigns, listOpenCampaigns } from '../../../db/campaigns.ts';
import { claimBatch } from '../../../db/claims.ts';
import { confirm } from '../../../db/confirmations.ts';
import { openDatabase } from '../../../db/database.ts';
import { planStep } from '../../../db/planned-batches.ts';
import { insertRelease } from '../../../db/releases.ts';
import { type Holding, releaseForNextGeneration, settleAccepted, settleUnknown } from '../../../db/settlements.ts';
import { requestSignUp } from '../../../db/sign-ups.ts';
import { batchKey } from '../../../workers/domain/batch.ts';
import type { EmailAddress } from '../../../workers/domain/email-address.ts';

const testEnv = env as unknown as Cloudflare.WebhookEnv;
const db = openDatabase(testEnv.DB);
const NOW = Date.parse('2025-10-28T12:00Z');
const worker = (exports as unknown as { default: Fetcher }).default;

const signUp = (name: string) =>
  requestSignUp(
    db,
    {
      email: `${name}@example.org` as EmailAddress,
      addressHash: name,
      country: 'DE',
      zone: 'Europe/Berlin',
      language: 'en',
      form: 'page',
      wording: { hash: 'w', language: 'en', content: 'wording' },
    },
    NOW,
  );

/** A claimed batch of three, as it is while the provider is being asked. */
async function claimedBatch(): Promise<Holding> {
  for (const name of ['a', 'b', 'c']) await confirm(db, (await signUp(name)) ?? 0, NOW);
  await insertRelease(db, { advisory: 'x', contentHash: 'h', schedule: [], releasedBy: 'test', releasedAt: NOW }, []);
  await insertCampaigns(db, [
    {
      advisory: 'x',
      effectiveOn: '2025-11-03',
      edition: 'week',
      country: 'DE',
      zone: 'Europe/Berlin',
      region: 'eea',
      audience: 'all',
      formerly: [],
      kind: 'ai-training',
      opensAt: NOW - 1,
      closesAt: null,
    },
  ]);
  const [campaign] = await listOpenCampaigns(db, NOW);
  if (!campaign) throw new Error('no campaign');
  const [id] = (await planStep(db, campaign, NOW)).planned;
  if (!id) throw new Error('no batch');
  const claimed = await claimBatch(db, id, NOW);
  if (!claimed) throw new Error('the batch could not be claimed');
  return claimed;
}

let claimed: Holding;
beforeEach(async () => {
  claimed = await claimedBatch();
});

const accept = () => settleAccepted(db, claimed.id, claimed.generation, [], NOW);
const outcomes = async () => (await readRow()).outcomes;
async function readRow() {
  const row = await db.get<{ state: string; outcomes: string }>('select state, outcomes from batches');
  if (!row) throw new Error('no batch');
  return row;
}

function post(event: object, secret = testEnv.RESEND_WEBHOOK_SECRET, at = new Date()): Promise<Response> {
  const body = JSON.stringify(event);
  return worker.fetch('https://links.forewarn.example/webhooks/resend', {
    method: 'POST',
    body,
    headers: {
      'svix-id': 'msg_1',
      'svix-timestamp': String(Math.floor(at.getTime() / 1000)),
      'svix-signature': new Webhook(secret).sign('msg_1', at, body),
    },
  });
}
const report = (type: string, index: number, more: object = {}, generation = claimed.generation) =>
  post({ type, data: { tags: { batch: batchKey(claimed.id, generation), index: String(index) }, ...more } });
const left = async () =>
  (await db.all<{ id: number }>('select id from subscribers where left_at is not null')).map((row) => row.id);
const suppressed = async () =>
  await db.all<{ hash: string; reason: string }>('select address_hash as hash, reason from suppressions');

describe('feedback', () => {
  it('raises the rank of the one member it is about', async () => {
    await accept();
    expect((await report('email.delivered', 1)).status).toBe(200);
    expect(await outcomes()).toBe('020');
  });

  it('arriving repeated and in the wrong order lowers nothing', async () => {
    await accept();
    for (const type of ['email.delivered', 'email.delivery_delayed', 'email.delivered', 'email.sent'])
      await report(type, 0);
    expect(await outcomes()).toBe('200');
  });

  it('ends the same, in whatever order and however often it arrives', { timeout: 120_000 }, async () => {
    await accept();
    const bounce = { bounce: { type: 'Permanent' } };
    const events = [
      ...['delivered', 'delivery_delayed', 'failed', 'suppressed', 'complained'].map((type) => [type, {}] as const),
      ['bounced', bounce] as const,
    ];
    const one = fc.constantFrom(...events);
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 5 }), fc.array(fc.nat(), { maxLength: 3 }), async (list, picks) => {
        await db.run("update batches set outcomes = '000'");
        const again = list.length === 0 ? [] : picks.flatMap((pick) => list.slice(pick % list.length).slice(0, 1));
        for (const [type, more] of list) await report(`email.${type}`, 0, more);
        for (const [type, more] of [...again, ...list].reverse()) await report(`email.${type}`, 1, more);
        const [first, second, third] = await outcomes();
        expect([second, third]).toEqual([first, '0']);
      }),
      { numRuns: 40 },
    );
  });

  it('that comes before the answer to the call is kept by the answer', async () => {
    await report('email.delivered', 2);
    expect(await outcomes()).toBe('..2');
    await accept();
    expect(await outcomes()).toBe('002');
  });

  it('about a batch in doubt proves that the provider took it', async () => {
    await settleUnknown(db, claimed.id, claimed.generation, NOW);
    await report('email.delivered', 0);
    expect(await readRow()).toEqual({ state: 'accepted', outcomes: '200' });
    expect((await readAccounts(db))[0]).toMatchObject({ intended: 3, accepted: 3, unknown: 0 });
  });

  it('about an earlier generation changes nothing', async () => {
    await releaseForNextGeneration(db, claimed);
    await claimBatch(db, claimed.id, NOW);
    expect((await report('email.bounced', 0, { bounce: { type: 'Permanent' } })).status).toBe(200);
    expect(await outcomes()).toBe('...');
    expect(await left()).toEqual([]);
  });

  it.each([
    ['email.complained', {}, '6', 'complained'],
    ['email.bounced', { bounce: { type: 'Permanent', subType: 'General' } }, '5', 'bounced'],
  ] as const)('%s ends the subscription and suppresses the address, once', async (type, more, mark, reason) => {
    await accept();
    await report(type, 1, more);
    await report(type, 1, more);
    expect(await outcomes()).toBe(`0${mark}0`);
    expect(await left()).toEqual([2]);
    expect(await suppressed()).toEqual([{ hash: 'b', reason }]);
    expect(await db.all('select * from departures')).toHaveLength(1);
  });

  it.each(['Transient', 'Undetermined', 'Temporary'])('a %s bounce ends nothing', async (type) => {
    await accept();
    await report('email.bounced', 1, { bounce: { type } });
    expect(await outcomes()).toBe('050');
    expect(await left()).toEqual([]);
    expect(await suppressed()).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString'])('of the type %s means nothing, and is taken', async (type) => {
    await accept();
    expect((await report(type, 1)).status).toBe(200);
    expect(await outcomes()).toBe('000');
  });

  it('about a confirmation mail that bounced suppresses its address', async () => {
    const id = await signUp('d');
    await post({
      type: 'email.bounced',
      data: { tags: [{ name: 'sign_up', value: String(id) }], bounce: { type: 'Permanent' } },
    });
    expect(await suppressed()).toEqual([{ hash: 'd', reason: 'bounced' }]);
    expect(await confirm(db, id ?? 0, NOW)).toBeNull();
  });

  it.each([
    ['of a type that means nothing here', { type: 'domain.created', data: {} }],
    ['about somebody else’s mail', { type: 'email.bounced', data: { tags: { category: 'other' } } }],
    [
      'about a batch that does not exist',
      { type: 'email.delivered', data: { tags: { batch: '9-9-1-1', index: '0' } } },
    ],
    [
      'about a member that does not exist',
      { type: 'email.complained', data: { tags: { batch: '1-3-1-1', index: '99' } } },
    ],
    [
      'with tags that are not ours',
      { type: 'email.delivered', data: { tags: { batch: "1'; drop table x", index: '-1' } } },
    ],
  ])('%s is taken and changes nothing', async (_what, event) => {
    await accept();
    expect((await post(event)).status).toBe(200);
    expect(await outcomes()).toBe('000');
    expect(await left()).toEqual([]);
  });
});

describe('feedback about the mail that asked to confirm, after confirming,', () => {
  it.each([
    ['email.complained', {}, 'complained', 'complaint'],
    ['email.bounced', { bounce: { type: 'Permanent' } }, 'bounced', 'bounce'],
  ])('%s ends the subscription, once', async (type, more, reason, way) => {
    const { id } = await db.get<{ id: number }>("select id from sign_ups where address_hash = 'b'");
    const about = { type, data: { tags: { sign_up: String(id) }, ...more } };
    for (const _twice of [1, 2]) expect((await post(about)).status).toBe(200);
    expect(await left()).toHaveLength(1);
    expect(await suppressed()).toEqual([{ hash: 'b', reason }]);
    expect(await db.all('select reason, way from departures')).toEqual([{ reason, way }]);
    expect(await db.all(`select form from consent_records where event = '${reason}'`)).toEqual([{ form: way }]);
  });
});

describe('an event is refused', () => {
  const bounce = () => ({
    type: 'email.bounced',
    data: { tags: { batch: batchKey(claimed.id, claimed.generation), index: '0' }, bounce: { type: 'Permanent' } },
  });
  const unchanged = async () => {
    expect(await outcomes()).toBe('000');
    expect(await left()).toEqual([]);
  };
  beforeEach(accept);

  it('when another secret signed it', async () => {
    expect((await post(bounce(), 'whsec_YW5vdGhlciBzZWNyZXQgb2YgMzIgYnl0ZXMhISE=')).status).toBe(401);
    await unchanged();
  });
  it('when it is more than five minutes old', async () => {
    expect((await post(bounce(), undefined, new Date(Date.now() - 301_000))).status).toBe(401);
    await unchanged();
  });
  it('when it has no signature', async () => {
    const response = await worker.fetch('https://links.forewarn.example/webhooks/resend', {
      method: 'POST',
      body: JSON.stringify(bounce()),
    });
    expect(response.status).toBe(401);
    await unchanged();
  });
  it('when its body was changed on the way', async () => {
    const at = new Date();
    const response = await worker.fetch('https://links.forewarn.example/webhooks/resend', {
      method: 'POST',
      body: `${JSON.stringify(bounce())} `,
      headers: {
        'svix-id': 'msg_1',
        'svix-timestamp': String(Math.floor(at.getTime() / 1000)),
        'svix-signature': new Webhook(testEnv.RESEND_WEBHOOK_SECRET).sign('msg_1', at, JSON.stringify(bounce())),
      },
    });
    expect(response.status).toBe(401);
    await unchanged();
  });
  it('when it is no event at all', async () => {
    expect((await post([1, 2, 3])).status).toBe(400);
  });
  it('when it is larger than any event', async () => {
    expect((await post({ type: 'x'.repeat(70_000), data: {} })).status).toBe(413);
  });
});
