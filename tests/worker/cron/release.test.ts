import { describe, expect, it } from 'vitest';
import { newestContentHash } from '../../../db/releases.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { operatorApp } from '../../../workers/cron/operator/index.ts';
import { releaseAdvisory, releaseShippedAdvisories } from '../../../workers/cron/release.ts';
import { ROLLING } from '../../fixtures/advisories.ts';
import { openPost } from './support.ts';

const NOW = Date.parse('2026-11-24T12:00Z');
/** When the sources of the shapes are older than they may be. */
const YEARS_LATER = Date.parse('2036-11-24T12:00Z');

const WITHOUT_TITLE: AdvisoryEntry = {
  ...ROLLING,
  texts: { ...ROLLING.texts, en: { ...ROLLING.texts.en, title: '' } },
};

async function stationFor(entry: AdvisoryEntry, setting: 'true' | undefined = undefined) {
  const { station, db } = await openPost([entry]);
  const settings = { ...station.settings, RELEASE_SHIPPED_ADVISORIES: setting };
  return { db, station: { ...station, settings } as typeof station };
}

describe('a release', () => {
  it('is made of every variant, once', async () => {
    const { station } = await stationFor(ROLLING);
    const first = await releaseAdvisory(station, 'rolling', 'an editor', NOW);
    expect(first).toMatchObject({ ok: true, value: { isNew: true } });
    expect(await releaseAdvisory(station, 'rolling', 'an editor', NOW)).toMatchObject({
      ok: true,
      value: { isNew: false },
    });
  });

  it('is refused, and nothing recorded, while a text is empty', async () => {
    const { station, db } = await stationFor(WITHOUT_TITLE);
    expect(await releaseAdvisory(station, 'rolling', 'an editor', NOW)).toEqual({
      ok: false,
      error: { kind: 'not-publishable', faults: [{ kind: 'text-empty', language: 'en', place: 'title' }] },
    });
    expect(await newestContentHash(db, 'rolling')).toBeNull();
  });

  it('is refused when its sources were read too long ago', async () => {
    const { station, db } = await stationFor(ROLLING);
    expect(await releaseAdvisory(station, 'rolling', 'an editor', YEARS_LATER)).toMatchObject({
      ok: false,
      error: { kind: 'not-publishable', faults: [{ kind: 'source-stale' }, { kind: 'source-stale' }] },
    });
    expect(await newestContentHash(db, 'rolling')).toBeNull();
  });

  it('says to the operator what is wrong, in words', async () => {
    const { station } = await stationFor(WITHOUT_TITLE);
    const answer = await operatorApp({ ...station, clock: { ...station.clock, now: () => NOW } }).request(
      '/operator/releases',
      {
        method: 'POST',
        headers: { authorization: `Bearer ${station.settings.OPERATOR_TOKEN}` },
        body: JSON.stringify({ advisory: 'rolling', by: 'an editor' }),
      },
    );
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      error: 'not-publishable',
      explanation: 'en: the text title is empty.',
    });
  });
});

describe('on a developer’s machine', () => {
  it('what is in the tree is released by itself, however old its sources are', async () => {
    const { station, db } = await stationFor(ROLLING, 'true');
    await releaseShippedAdvisories(station, YEARS_LATER);
    expect(await newestContentHash(db, 'rolling')).not.toBeNull();
  });

  it('a mistake in it is named all the same', async () => {
    const { station, db } = await stationFor(WITHOUT_TITLE, 'true');
    await expect(releaseShippedAdvisories(station, YEARS_LATER)).rejects.toThrow(
      'rolling cannot be released: en: the text title is empty.',
    );
    expect(await newestContentHash(db, 'rolling')).toBeNull();
  });

  it('nothing is released by itself where the setting is not made', async () => {
    const { station, db } = await stationFor(ROLLING);
    await releaseShippedAdvisories(station, NOW);
    expect(await newestContentHash(db, 'rolling')).toBeNull();
  });
});
