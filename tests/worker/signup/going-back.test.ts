/*
 * The database goes back to a moment before (docs/operations.md): what was given out since, a link in somebody's mail or a
 * key at the provider, must not come to belong to somebody else.
 */
import { expect, it } from 'vitest';
import { NUMBERS_GO_ON } from '../../fixtures/going-back.ts';
import { ask, confirmPath, count, join, signUpId, submit, subscriber, testEnv } from './support.ts';

const BEA = 'bea@example.org';
const CARL = 'carl@example.org';

const press = async (path: string) => await ask(path, { method: 'POST', body: new URLSearchParams({ from: 'page' }) });

/** As Time Travel does it: what was given out since is given out again. The record of consent cannot be taken back here. */
const TABLES = ['subscribers', 'sign_ups'];
async function given(): Promise<Map<string, number>> {
  const { results } = await testEnv.DB.prepare('select name, seq from sqlite_sequence').all<{
    name: string;
    seq: number;
  }>();
  return new Map(results.map(({ name, seq }) => [name, seq]));
}
async function goBackTo(then: ReadonlyMap<string, number>): Promise<void> {
  const statements = TABLES.flatMap((table) => [
    testEnv.DB.prepare(`delete from "${table}" where id > ?`).bind(then.get(table) ?? 0),
    testEnv.DB.prepare('update sqlite_sequence set seq = ? where name = ?').bind(then.get(table) ?? 0, table),
  ]);
  await testEnv.DB.batch(statements);
}

it('the link of a forgotten sign-up confirms nobody else, once the numbers go on where none was given', async () => {
  await join('anna@example.org');
  const then = await given();
  await submit({ email: BEA, country: 'DE' });
  const forgotten = await confirmPath(await signUpId(BEA));

  await goBackTo(then);
  await testEnv.DB.exec(NUMBERS_GO_ON);
  await submit({ email: CARL, country: 'DE' });
  expect(await signUpId(CARL)).toBeGreaterThan(1_000_000);

  expect((await press(forgotten)).status).not.toBe(200);
  expect(await subscriber(CARL)).toBeUndefined();
  expect(await count('subscribers', 'true')).toBe(1);
  expect((await press(await confirmPath(await signUpId(CARL)))).status).toBe(200);
});

it('without that it would', async () => {
  await join('anna@example.org');
  const then = await given();
  await submit({ email: BEA, country: 'DE' });
  const forgotten = await confirmPath(await signUpId(BEA));
  await goBackTo(then);
  await submit({ email: CARL, country: 'DE' });
  expect((await press(forgotten)).status).toBe(200);
  expect(await subscriber(CARL)).toBeDefined();
});
