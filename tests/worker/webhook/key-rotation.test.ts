/* Links of mails long sent, after another key signs (docs/keys.md). */
import { describe, expect, it } from 'vitest';
import { importLinkKeys, signLink } from '../../../workers/domain/link-token.ts';
import { ask, count, join, linkOf, oneClick, pressOn, testEnv } from './support.ts';

const NEW = `b:${'B'.repeat(43)}`;
const ROTATED = { LINK_KEY: `${NEW},${testEnv.LINK_KEY}` };
const DROPPED = { LINK_KEY: NEW };
const press = (path: string, bindings: object) =>
  ask(path, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }, bindings);

describe('a link from before another key signed', () => {
  it('still opens its page and still unsubscribes with one click', async () => {
    const link = await linkOf('/unsubscribe', await join('anna'));
    expect((await ask(link, {}, ROTATED)).status).toBe(200);
    expect((await press(link, ROTATED)).status).toBe(200);
    expect(await count('subscribers', 'left_at is not null')).toBe(1);
  });

  it('is the same reader’s as one from after', async () => {
    const id = await join('anna');
    const before = await linkOf('/unsubscribe', id);
    const after = `/unsubscribe?t=${await signLink(await importLinkKeys(ROTATED.LINK_KEY), 'reader', { id, campaign: 0 })}`;
    expect(after).not.toBe(before);
    await press(after, ROTATED);
    await press(before, ROTATED);
    expect(await count('departures')).toBe(1);
  });

  it('dies with its key, and then changes nothing: so no key is ever dropped while its mails are about', async () => {
    const link = await linkOf('/unsubscribe', await join('anna'));
    await press(link, DROPPED);
    expect(await count('subscribers', 'left_at is not null')).toBe(0);
    await oneClick(link);
    expect(await count('subscribers', 'left_at is not null')).toBe(1);
  });

  it('of the next key is known before that key signs, so that the Workers need not change at the same moment', async () => {
    const id = await join('anna');
    const early = { LINK_KEY: `${testEnv.LINK_KEY},${NEW}` };
    const link = `/unsubscribe?t=${await signLink(await importLinkKeys(NEW), 'reader', { id, campaign: 0 })}`;
    await pressOn(link);
    expect(await count('subscribers', 'left_at is not null')).toBe(0);
    await press(link, early);
    expect(await count('subscribers', 'left_at is not null')).toBe(1);
  });
});
