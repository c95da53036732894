/* People whom the operator enters: asked once, in their turn, and never put on the list by it. */
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { confirm } from '../../../db/confirmations.ts';
import { suppressAddress } from '../../../db/operator-suppressions.ts';
import { requestSignUp } from '../../../db/sign-ups.ts';
import { listOverdueSignUps } from '../../../db/waiting-sign-ups.ts';
import { sendConfirmations } from '../../../workers/cron/send-confirmation.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { tick } from '../../../workers/cron/tick/tick.ts';
import { dumpBesideTheLog } from '../dump.ts';
import { ask, emailOf, hashUnder, withKeys } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const testEnv = env as unknown as Cloudflare.CronEnv;
const NOW = Date.now();
const HOUR = 3_600_000;

let post: Post;
beforeEach(async () => {
  post = await openPost();
});
const at = (now = NOW, perHour = 1000): Station => {
  const station = withKeys(post.station, undefined, now);
  return { ...station, settings: { ...station.settings, CONFIRMATIONS_PER_HOUR: perHour } };
};
const person = (email: string, language = 'de') => ({ email, country: 'DE', language });
const enter = async (people: object[], station = at()) => (await ask(station, '/import', { people })).body;
const idsWaiting = async (now = NOW + 60_000): Promise<number[]> =>
  await listOverdueSignUps(post.db, { askedBefore: now, hasRoom: true, hasImportRoom: true, limit: 500 }, now);
const send = async (ids: readonly number[], station = at()): Promise<void> => {
  const messages = ids.map((signUp) => ({ id: 'm', body: { signUp }, ack: () => {}, retry: () => {} }));
  for (const message of messages) await sendConfirmations(station, [message as unknown as Message<unknown>]);
};
const mailsTo = () => post.calls.flatMap(({ mails }) => mails);
/** Somebody asks for themselves. */
const signUp = async (email: string, now = NOW): Promise<number> => {
  const address = emailOf(email);
  const addressHash = await hashUnder(post.station.settings.ADDRESS_KEY, email);
  const zone = 'Europe/Berlin';
  const wording = { hash: 'w', language: 'en', content: 'wording' } as const;
  const request = { email: address, addressHash, country: 'DE', zone, language: 'en', form: 'page', wording } as never;
  return (await requestSignUp(post.db, request, now)) ?? 0;
};

describe('POST /operator/import', () => {
  it('asks each person once to confirm, in words that claim no request of theirs, and lists nobody', async () => {
    expect(await enter([person('a@example.org'), person('f@example.org', 'fr')])).toMatchObject({
      fates: ['entered', 'entered'],
      waiting: 2,
      perHour: 750,
    });
    await send(await idsWaiting());
    expect(mailsTo().map(({ to }) => to)).toEqual(['a@example.org', 'f@example.org']);
    expect(mailsTo()[0]?.text).toContain('hat Ihre Adresse aus einer eigenen Liste');
    expect(mailsTo()[0]?.text).not.toContain('Anmeldeformular');
    expect((await ask(at(), '/audience')).body).toMatchObject({ subscribers: 0 });
    await send(await idsWaiting());
    expect(mailsTo()).toHaveLength(2);
  });

  it('puts on the list whoever presses the button, with the wording above it as evidence', async () => {
    await enter([person('a@example.org', 'en')]);
    const [id = 0] = await idsWaiting();
    await send([id]);
    await confirm(post.db, id, NOW + 1);
    const proof = (await ask(at(), '/consent', { address: 'a@example.org' })).body;
    expect(proof['records']).toMatchObject([
      { event: 'asked', form: 'import' },
      { event: 'confirmed', form: 'import' },
    ]);
    expect(proof['wordings']).toMatchObject([{ content: expect.stringContaining('With this button you ask') }]);
    expect(await enter([person('a@example.org')])).toMatchObject({ fates: ['subscribed'] });
  });

  it('leaves alone who is known, must not be written to, or was asked before, and says so of each row', async () => {
    await post.join('here@example.org', 'DE');
    await post.leave(await post.join('left@example.org', 'DE'));
    await suppressAddress(post.db, await hashUnder(post.station.settings.ADDRESS_KEY, 'never@example.org'), NOW);
    await signUp('asked@example.org');
    const rows = ['here', 'left', 'never', 'asked', 'new', 'NEW'].map((name) => person(`${name}@example.org`));
    expect((await enter(rows))['fates']).toEqual([
      'subscribed',
      'suppressed',
      'suppressed',
      'pending',
      'entered',
      'twice',
    ]);
    const before = await dumpBesideTheLog(testEnv.DB);
    expect((await enter(rows))['fates']).toEqual([
      'subscribed',
      'suppressed',
      'suppressed',
      'pending',
      'pending',
      'twice',
    ]);
    expect(await dumpBesideTheLog(testEnv.DB)).toEqual(before);
  });

  it('never asks again, also when the request has lapsed and is gone', async () => {
    await enter([person('a@example.org')]);
    await send(await idsWaiting());
    const later = NOW + 9 * 24 * HOUR;
    await tick(at(later), later);
    expect((await enter([person('a@example.org')], at(later)))['fates']).toEqual(['asked-before']);
  });

  it('writes to nobody who left, or came, between being entered and their turn', async () => {
    await enter([person('a@example.org'), person('b@example.org')]);
    const ids = await idsWaiting();
    await suppressAddress(post.db, await hashUnder(post.station.settings.ADDRESS_KEY, 'a@example.org'), NOW);
    const own = await signUp('b@example.org', NOW + 11 * 60_000);
    await confirm(post.db, own, NOW + 11 * 60_000);
    await send(ids);
    expect(mailsTo()).toEqual([]);
  });

  it('lets people who asked themselves go first, and leaves them a part of every hour', async () => {
    const people = Array.from({ length: 10 }, (_, index) => person(`p${index}@example.org`));
    const station = at(NOW, 8);
    await enter(people, station);
    const imported = await idsWaiting();
    await send(imported, station);
    expect(mailsTo()).toHaveLength(6);
    // No alarm: nobody waits who asked.
    expect((await ask(station, '/status')).body['confirmations']).toMatchObject({
      waiting: 0,
      heldBack: 0,
      imports: 4,
    });
    const ids = [await signUp('x@example.org', NOW + 1), await signUp('y@example.org', NOW + 1)];
    await send(ids, station);
    expect(
      mailsTo()
        .map(({ to }) => to)
        .slice(6),
    ).toEqual(['x@example.org', 'y@example.org']);
    await send([await signUp('z@example.org', NOW + 2)], station);
    const next = at(NOW + HOUR, 8);
    await send(await idsWaiting(NOW + HOUR), next);
    expect(
      mailsTo()
        .map(({ to }) => to)
        .slice(8),
    ).toEqual(['z@example.org', ...people.slice(6).map(({ email }) => email)]);
  });

  it('gives the link its whole time from when the mail goes out', async () => {
    await enter([person('a@example.org')]);
    const [id = 0] = await idsWaiting();
    const sixDays = NOW + 6 * 24 * HOUR;
    await send([id], at(sixDays));
    expect(await confirm(post.db, id, sixDays + 6 * 24 * HOUR)).not.toBe(null);
  });

  it('takes no more than can be mailed before it would lapse', async () => {
    const people = Array.from({ length: 150 }, (_, index) => person(`p${index}@example.org`));
    const { fates } = await enter(people, at(NOW, 1));
    expect((fates as string[]).filter((fate) => fate === 'entered')).toHaveLength(144);
    expect((fates as string[]).slice(144)).toEqual(Array(6).fill('no-room'));
  });

  it('refuses what is no person, naming field and place but not what stood there', async () => {
    const { status, body } = await ask(at(), '/import', { people: [person('a@example.org'), person('nonsense')] });
    expect([status, body['explanation']]).toEqual([422, 'people.1.email is not an email address']);
    expect((await enter([{ ...person('a@example.org'), country: 'XX' }]))['error']).toBe('invalid');
  });

  it('stands in the log with counts and no address', async () => {
    await enter([person('a@example.org')]);
    const { acts } = (await ask(at(), '/audit')).body as { acts: unknown[] };
    expect(acts[0]).toMatchObject({ act: 'POST /import', detail: { people: 1, entered: 1 } });
    expect(JSON.stringify(acts)).not.toContain('example.org');
  });
});
