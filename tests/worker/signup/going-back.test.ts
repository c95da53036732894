/*
 * The database goes back to a moment before (docs/operations.md): what was given out since, a link in somebody's mail or a
 * key at the provider, must not come to belong to somebody else.
 */
import { expect, it } from 'vitest';
import { NUMBERED, NUMBERS_GO_ON } from '../../fixtures/going-back.ts';
import { ask, confirmPath, count, join, signUpId, submit, subscriber, testEnv } from './support.ts';

const BEA = 'bea@example.org';
const CARL = 'carl@example.org';

const press = async (path: string) => await ask(path, { method: 'POST', body: new URLSearchParams({ from: 'page' }) });

/** As Time Travel does it, where nobody was there yet: what was given out since is given out again. */
async function goBackToTheBeginning(): Promise<void> {
  await testEnv.DB.exec('delete from subscribers; delete from sign_ups; delete from sqlite_sequence;');
}
it('the link of a forgotten sign-up confirms nobody else, once the numbers go on where none was given', async () => {
  await submit({ email: BEA, country: 'DE' });
  const forgotten = await confirmPath(await signUpId(BEA));

  await goBackToTheBeginning();
  await testEnv.DB.exec(NUMBERS_GO_ON);
  await submit({ email: CARL, country: 'DE' });
  expect(await signUpId(CARL)).toBeGreaterThan(1_000_000);

  expect((await press(forgotten)).status).not.toBe(200);
  expect(await subscriber(CARL)).toBeUndefined();
  expect(await count('subscribers')).toBe(0);
  expect((await press(await confirmPath(await signUpId(CARL)))).status).toBe(200);
});

it('without that it would', async () => {
  await submit({ email: BEA, country: 'DE' });
  const forgotten = await confirmPath(await signUpId(BEA));
  await goBackToTheBeginning();
  await submit({ email: CARL, country: 'DE' });
  expect((await press(forgotten)).status).toBe(200);
  expect(await subscriber(CARL)).toBeDefined();
});

it('all numbers go on beyond those given, somewhere else each time, also of a table that had given none', async () => {
  await join('anna@example.org');
  const before = (await subscriber('anna@example.org'))?.position ?? 0;
  await testEnv.DB.exec('delete from sqlite_sequence');
  const far = async () => {
    await testEnv.DB.exec(NUMBERS_GO_ON);
    const { results } = await testEnv.DB.prepare('select name, seq from sqlite_sequence where seq >= 1000000000').all();
    await testEnv.DB.exec('delete from sqlite_sequence');
    return results;
  };
  const [first, second] = [await far(), await far()];
  expect(first.map(({ name }) => name).toSorted()).toEqual([...NUMBERED].toSorted());
  expect(second).not.toEqual(first);
  await join(CARL);
  expect((await subscriber(CARL))?.position).toBeGreaterThan(before + 2_000_000_000);
});
