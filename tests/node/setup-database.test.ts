/* Which database that is there already setup goes on with: one that is kept where it is wanted, by what wrangler says. */
import { describe, expect, it } from 'vitest';
import { findOrMakeDatabase } from '../../dev/setup/cloudflare.ts';

/** What `d1 list` and `d1 info` say of the one database there is. */
async function found(wanted: 'eu' | 'none', listed: object, info: object = {}) {
  const asked: string[] = [];
  const answer = (value: unknown) => ({ code: 0, out: JSON.stringify(value), said: '' });
  const wrangler = {
    run: async (line: readonly string[]) => {
      asked.push(line.slice(0, 2).join(' '));
      return answer(
        line[1] === 'info' ? { uuid: 'u', name: 'forewarn', ...info } : [{ uuid: 'u', name: 'forewarn', ...listed }],
      );
    },
  };
  return { ...(await findOrMakeDatabase(wrangler, 'forewarn', wanted)), asked };
}
const TAKEN = { ok: true, value: { id: 'u', isNew: false } };

describe('a database that is there', () => {
  it.each([
    ['eu', { jurisdiction: 'eu' }, {}],
    ['eu', {}, { jurisdiction: 'eu' }],
    ['none', { jurisdiction: null }, {}],
    ['none', {}, {}],
  ] as const)('is taken where %s is wanted, the list says %j and the database %j', async (wanted, listed, info) => {
    expect(await found(wanted, listed, info)).toMatchObject(TAKEN);
  });

  it.each([
    ['eu', { jurisdiction: null }, {}, 'in no jurisdiction, not eu'],
    ['eu', { jurisdiction: '' }, {}, 'in no jurisdiction, not eu'],
    ['eu', {}, { jurisdiction: null }, 'in no jurisdiction, not eu'],
    ['eu', {}, {}, 'in no jurisdiction, not eu'],
    ['eu', { jurisdiction: 'fedramp' }, {}, 'in the jurisdiction fedramp, not eu'],
    ['eu', {}, { jurisdiction: 'fedramp' }, 'in the jurisdiction fedramp, not eu'],
    ['none', { jurisdiction: 'eu' }, {}, 'in the jurisdiction eu, not none'],
  ] as const)(
    'is refused where %s is wanted, the list says %j and the database %j',
    async (wanted, listed, info, why) => {
      const { asked, ...answer } = await found(wanted, listed, info);
      expect(answer).toEqual({ ok: false, error: expect.stringContaining(why) });
      expect(asked).not.toContain('d1 create');
    },
  );

  it('is asked only where the list has not said', async () => {
    expect((await found('eu', { jurisdiction: 'eu' })).asked).toEqual(['d1 list']);
    expect((await found('eu', {}, { jurisdiction: 'eu' })).asked).toEqual(['d1 list', 'd1 info']);
  });
});
