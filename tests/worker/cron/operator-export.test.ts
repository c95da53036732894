/* The list, taken along: who is in it, what each agreed to, and that the log says who took it. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Station } from '../../../workers/cron/station.ts';
import { ask, withKeys } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

let post: Post;
let station: Station;
beforeEach(async () => {
  post = await openPost();
  station = withKeys(post.station, undefined, Date.now());
});
const people = async (which: string, after = 0) => (await ask(station, '/export/people', { which, after })).body;

describe('POST /operator/export', () => {
  it('gives subscribers with their choices and records, and the wordings that they agreed to', async () => {
    await post.join('a@example.org', 'DE');
    expect(await people('subscribers')).toMatchObject({
      people: [
        {
          email: 'a@example.org',
          country: 'DE',
          zone: 'Europe/Berlin',
          language: 'en',
          reminders: 'all',
          mutedKinds: [],
          records: [
            { event: 'asked', form: 'page', wordingHash: 'w' },
            { event: 'confirmed', form: 'page', wordingHash: 'w' },
          ],
        },
      ],
      next: null,
    });
    expect((await ask(station, '/export/wordings', { after: '' })).body).toMatchObject({
      wordings: [{ hash: 'w', content: 'wording' }],
      next: null,
    });
  });

  it('leaves out who has left, and tells those who may still confirm apart', async () => {
    await post.leave(await post.join('gone@example.org', 'DE'));
    await ask(station, '/import', { people: [{ email: 'b@example.org', country: 'FR', language: 'fr' }] });
    expect((await people('subscribers'))['people']).toEqual([]);
    expect((await people('sign-ups'))['people']).toMatchObject([{ email: 'b@example.org', confirmedAt: null }]);
    const lapsed = withKeys(post.station, undefined, Date.now() + 8 * 86_400_000);
    expect((await ask(lapsed, '/export/people', { which: 'sign-ups', after: 0 })).body['people']).toEqual([]);
  });

  it('is in the log with the number of rows and no address', async () => {
    await post.join('a@example.org', 'DE');
    await people('subscribers');
    const { acts } = (await ask(station, '/audit')).body as { acts: unknown[] };
    expect(acts[0]).toMatchObject({ act: 'POST /export/people', detail: { which: 'subscribers', people: 1 } });
    expect(JSON.stringify(acts)).not.toContain('example.org');
  });
});
