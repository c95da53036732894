/* The proof of one person's consent, as the operator's interface gives it. */
import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { confirm } from '../../../db/confirmations.ts';
import { importAddressKey } from '../../../workers/domain/address-hash.ts';
import { acceptSignUp } from '../../../workers/signup/accept-sign-up.ts';
import { dump, dumpBesideTheLog } from '../dump.ts';
import { ask, emailOf, hashUnder, NEW_KEY, NOW, withKeys } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const testEnv = env as unknown as Cloudflare.CronEnv;
const OLD_KEY = testEnv.ADDRESS_KEY;
const ANNA = { address: 'Anna@example.org' };

let post: Post;
beforeEach(async () => {
  post = await openPost();
});

async function join(email: string, wording: string, now: number, secret = OLD_KEY): Promise<void> {
  const signUp = {
    email: emailOf(email),
    country: 'DE',
    claimedZone: undefined,
    language: 'de',
    form: 'page',
  } as const;
  const id = await acceptSignUp(
    post.db,
    await importAddressKey(secret),
    { ...signUp, wording: { language: 'de', content: wording } },
    now,
  );
  if (id === null || (await confirm(post.db, id, now + 1000)) === null) throw new Error('could not join');
}

describe('the proof of somebody’s consent', () => {
  it('has who runs the list, every event, the full wording, where they stand, and the hash that binds it to them', async () => {
    await join('anna@example.org', 'Mail me before the deadline.', NOW);
    const { status, body } = await ask(withKeys(post.station, OLD_KEY, NOW + 5000), '/consent', ANNA);
    expect(status).toBe(200);
    const hash = await hashUnder(OLD_KEY, 'anna@example.org');
    expect(body).toMatchObject({
      address: 'anna@example.org',
      printedAt: NOW + 5000,
      operator: { name: 'Forewarn (test)', replyTo: 'editors@forewarn.example', site: 'https://forewarn.example' },
      hashes: [{ hash, key: expect.stringMatching(/^[0-9a-f]{16}$/) }],
      records: [
        { number: 1, hash, event: 'asked', happenedAt: NOW, language: 'de', form: 'page' },
        { number: 2, hash, event: 'confirmed', happenedAt: NOW + 1000 },
      ],
      wordings: [{ content: 'Mail me before the deadline.', isGenuine: true, firstUsedAt: NOW }],
      subscription: { country: 'DE', language: 'de', confirmedAt: NOW + 1000, leftAt: null },
      suppression: null,
    });
  });

  it('is about nobody else', async () => {
    await join('anna@example.org', 'One wording.', NOW);
    await join('berta@example.org', 'Another wording.', NOW);
    const { body } = await ask(withKeys(post.station), '/consent', ANNA);
    expect(body['records']).toHaveLength(2);
    expect(JSON.stringify(body)).not.toContain('Another wording');
  });

  it('says when a wording no longer is what was agreed to', async () => {
    // The wording of the tests' own joining is not named by its hash.
    await post.join('anna@example.org', 'DE');
    const { body } = await ask(withKeys(post.station), '/consent', ANNA);
    expect(body['wordings']).toMatchObject([{ isGenuine: false }]);
  });

  it('still stands when the person has left and is erased', async () => {
    await join('anna@example.org', 'Mail me.', NOW);
    await ask(withKeys(post.station, OLD_KEY, NOW + 2000), '/suppressions', ANNA);
    await post.tickAt(NOW + 3 * 86_400_000);
    expect(JSON.stringify(await dump(testEnv.DB))).not.toContain('anna@');
    const { body } = await ask(withKeys(post.station, OLD_KEY, NOW + 4 * 86_400_000), '/consent', ANNA);
    expect(body).toMatchObject({
      records: [{ event: 'asked' }, { event: 'confirmed' }, { event: 'withdrawn', form: 'operator' }],
      subscription: null,
      suppression: { reason: 'objected', suppressedAt: NOW + 2000 },
    });
  });

  it('says so when somebody has asked for mail and not confirmed', async () => {
    const isPending = async () => (await ask(withKeys(post.station), '/consent', ANNA)).body['isPending'];
    expect(await isPending()).toBe(false);
    const signUp = {
      email: emailOf('anna@example.org'),
      country: 'DE',
      claimedZone: undefined,
      language: 'de',
    } as const;
    const wording = { language: 'de', content: 'Mail me.' } as const;
    await acceptSignUp(post.db, await importAddressKey(OLD_KEY), { ...signUp, form: 'page', wording }, NOW);
    expect(await isPending()).toBe(true);
    await post.join('anna@example.org', 'DE');
    expect(await isPending()).toBe(false);
  });

  it('finds what was written under the key before', async () => {
    await join('anna@example.org', 'Mail me.', NOW, OLD_KEY);
    const rotated = withKeys(post.station, `${NEW_KEY},${OLD_KEY}`);
    const { body } = await ask(rotated, '/consent', ANNA);
    expect(body['records']).toHaveLength(2);
    expect(body['subscription']).not.toBeNull();
    // Without the old key nobody could tell any more: that is why it stays (docs/keys.md).
    expect((await ask(withKeys(post.station, NEW_KEY), '/consent', ANNA)).body['records']).toEqual([]);
  });

  it('changes nothing, and puts the address into no log', async () => {
    await join('anna@example.org', 'Mail me.', NOW);
    const before = await dumpBesideTheLog(testEnv.DB);
    const lines: string[] = [];
    for (const kind of ['log', 'error', 'warn', 'info'] as const) {
      vi.spyOn(console, kind).mockImplementation((...words) => void lines.push(words.join(' ')));
    }
    await ask(withKeys(post.station), '/consent', ANNA);
    await post.db.run(sql`drop table wordings`);
    expect((await ask(withKeys(post.station), '/consent', ANNA)).status).toBe(500);
    vi.restoreAllMocks();
    expect(lines.join('\n')).toContain('operator.failed');
    expect(lines.join('\n').toLowerCase()).not.toContain('anna');
    expect({ ...(await dumpBesideTheLog(testEnv.DB)), wordings: before['wordings'] }).toEqual(before);
  });
});
