/* What a tick costs while people whom the operator entered wait: the rows that D1 says it read, with few and with many. */
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../db/database.ts';
import { countedDatabase, counts } from '../../../dev/bench/worker/counters.ts';
import { watch } from '../../../workers/cron/alarms/watch.ts';
import { sendConfirmations } from '../../../workers/cron/send-confirmation.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { tick } from '../../../workers/cron/tick/tick.ts';
import { ask, withKeys } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const testEnv = env as unknown as Cloudflare.CronEnv;
const MINUTE = 60_000;
/** The beginning of an hour: its room is what is looked at, and minutes before its end there would soon be new. */
const NOW = Math.floor(Date.now() / (60 * MINUTE)) * 60 * MINUTE;
/** The hour has room for this many imports, and these have taken it. */
const ADMITTED = 3;
const A_REQUEST = 100;
const A_FEW = 5;

let post: Post;
let station: Station;
beforeEach(async () => {
  post = await openPost();
  const { settings, ...rest } = withKeys(post.station, undefined, NOW);
  station = {
    ...rest,
    db: openDatabase(countedDatabase(testEnv.DB)),
    settings: { ...settings, CONFIRMATIONS_PER_HOUR: 2000 },
  };
});

async function importPeople(from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += A_REQUEST) {
    const people = Array.from({ length: Math.min(A_REQUEST, to - first) }, (_, index) => ({
      email: `p${first + index}@example.org`,
      country: 'DE',
      language: 'de',
    }));
    const { body } = await ask(station, '/import', { people });
    expect(new Set(body['fates'] as string[])).toEqual(new Set(['entered']));
  }
}

/** The rows read by the watch and the tick of a minute in which nothing is to be done. */
async function rowsReadAt(now: number): Promise<number> {
  const before = counts.rowsRead;
  expect(await watch(station, now)).toBe(true);
  await tick(station, now);
  return counts.rowsRead - before;
}

describe('a tick while imports wait for an hour that has room for them', () => {
  it('reads as many rows with 1,000 of them as with 10, but for its part of the history', async () => {
    await importPeople(0, 10 + ADMITTED);
    const messages = Array.from({ length: ADMITTED }, (_, index) => ({
      id: 'm',
      body: { signUp: index + 1 },
      attempts: 1,
      ack: () => {},
      retry: () => {},
    }));
    const full = { ...station, settings: { ...station.settings, CONFIRMATIONS_PER_HOUR: ADMITTED + 1 } };
    await sendConfirmations(full, messages as unknown as Message<unknown>[]);
    expect(post.calls).toHaveLength(ADMITTED);
    const roomy = station;
    station = full;
    await rowsReadAt(NOW + MINUTE);
    const few = await rowsReadAt(NOW + 2 * MINUTE);
    station = roomy;
    await importPeople(10 + ADMITTED, 1000 + ADMITTED);
    station = full;
    const many = await rowsReadAt(NOW + 3 * MINUTE);
    expect(few).toBeGreaterThan(0);
    // Retention looks through a 1,440th of the consent records a minute.
    expect(many - few).toBeLessThan(A_FEW);
    // They do wait: whoever asks is told how many.
    const { body } = await ask(station, '/status');
    expect(body['confirmations']).toMatchObject({ admitted: ADMITTED, waiting: 0, imports: 1000 });
  });
});
