/* What an operator's release takes and what it refuses: through POST /operator/releases, on the real database. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { newestContentHash } from '../../../db/releases.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import type { AdvisoryText } from '../../../templates/advisories/text.ts';
import { unwritten } from '../../../templates/advisories/unwritten.ts';
import { operatorApp } from '../../../workers/cron/operator/index.ts';
import { releaseAdvisory } from '../../../workers/cron/release.ts';
import { releaseShippedAdvisories } from '../../../workers/cron/shipped.ts';
import type { Advisory } from '../../../workers/domain/advisory.ts';
import { MOVED_DATE, ROLLING } from '../../fixtures/advisories.ts';
import { dumpBesideTheLog } from '../dump.ts';
import { openPost } from './support.ts';

const testEnv = env as unknown as Cloudflare.CronEnv;
const NOW = Date.parse('2026-11-24T12:00Z');
/** When the sources of the shapes are older than they may be. */
const YEARS_LATER = Date.parse('2036-11-24T12:00Z');

const facts = (edit: object, entry: AdvisoryEntry = ROLLING): AdvisoryEntry => ({
  ...entry,
  facts: { ...entry.facts, ...edit } as Advisory,
});
const german = (edit: object, entry: AdvisoryEntry = ROLLING): AdvisoryEntry => ({
  ...entry,
  texts: { ...entry.texts, de: { ...entry.texts.de, ...edit } as AdvisoryText },
});
const without = (language: string): AdvisoryEntry => ({
  ...ROLLING,
  texts: Object.fromEntries(
    Object.entries(ROLLING.texts).filter(([each]) => each !== language),
  ) as unknown as AdvisoryEntry['texts'],
});
const [SOURCE] = ROLLING.facts.sources;
const WITHOUT_TITLE: AdvisoryEntry = german({ title: '' });
/** 35,000 letters of three bytes each. */
const LONG = '€'.repeat(35_000);

async function stationFor(entries: readonly AdvisoryEntry[], setting: 'true' | undefined = undefined) {
  const { station, db } = await openPost(entries);
  const settings = { ...station.settings, RELEASE_SHIPPED_ADVISORIES: setting };
  return { db, station: { ...station, settings } as typeof station };
}

/** The operator's request, and whether it left the database as it was. */
async function ask(entries: readonly AdvisoryEntry[], now = NOW, advisory = entries[0]?.facts.slug ?? '') {
  const { station } = await stationFor(entries);
  const before = await dumpBesideTheLog(testEnv.DB);
  const answer = await operatorApp({ ...station, clock: { ...station.clock, now: () => now } }).request(
    '/operator/releases',
    {
      method: 'POST',
      headers: { authorization: `Bearer ${station.settings.OPERATOR_TOKEN}` },
      body: JSON.stringify({ advisory, by: 'an editor' }),
    },
  );
  const body = await answer.json<{ error?: string; explanation?: string; variants?: number }>();
  const changed = JSON.stringify(before) !== JSON.stringify(await dumpBesideTheLog(testEnv.DB));
  return { status: answer.status, ...body, changed };
}

describe('a release', () => {
  it('is made of every variant, once', async () => {
    const { station } = await stationFor([ROLLING]);
    const first = await releaseAdvisory(station, 'rolling', { operator: 'an editor', name: 'an editor' }, NOW);
    expect(first).toMatchObject({ ok: true, value: { isNew: true } });
    expect(await releaseAdvisory(station, 'rolling', { operator: 'an editor', name: 'an editor' }, NOW)).toMatchObject({
      ok: true,
      value: { isNew: false },
    });
  });

  it('is made when an operator asks for it, of an advisory in which nothing is wrong', async () => {
    expect(await ask([ROLLING])).toMatchObject({ status: 201, variants: 8, changed: true });
    expect(await ask([ROLLING])).toMatchObject({ status: 200, variants: 8, changed: false });
  });

  it('is not made of an advisory that there is not', async () => {
    expect(await ask([ROLLING], NOW, 'no-such-advisory')).toEqual({
      status: 404,
      error: 'no-such-advisory',
      explanation: 'there is no advisory no-such-advisory',
      detail: { kind: 'no-such-advisory', advisory: 'no-such-advisory' },
      changed: false,
    });
  });
});

describe('a release is refused, in words and with nothing changed, when', () => {
  const cases: readonly (readonly [sentence: string, entry: AdvisoryEntry, explanation: string])[] = [
    [
      'a source is older than the advisory’s limit',
      facts({ sources: [{ ...SOURCE, checkedOn: '2025-11-23' }] }),
      'https://example.org/news was last checked on 2025-11-23, which was good until 2026-11-23: read it again.',
    ],
    [
      'a regulator’s page was read longer ago than that',
      facts({ regulators: { world: { ...ROLLING.facts.regulators.world, checkedOn: '2025-11-23' } } }),
      'https://example.org/complain was last checked on 2025-11-23, which was good until 2026-11-23: read it again.',
    ],
    [
      'a source has not been read yet',
      facts({ sources: [{ ...SOURCE, checkedOn: '2026-12-01' }] }),
      'https://example.org/news is said to be checked on 2026-12-01, which is yet to come.',
    ],
    [
      'the limit for its sources is none',
      facts({ sourcesGoodForDays: 3650 }),
      'sourcesGoodForDays is 3650: it must be a whole number from 1 to 365.',
    ],
    ['a language is missing', without('pl'), 'pl: the text (all of them) is missing.'],
    [
      'a text is still to be written in one language',
      german({ title: unwritten('a title') }),
      'de: the text title is still to be written.',
    ],
    ['a text is empty in one language', WITHOUT_TITLE, 'de: the text title is empty.'],
    [
      'a region’s text is missing in one language',
      german({ regions: { world: { before: ['Gut.'], inEffect: [] } } }),
      'de: the text regions.world.inEffect.0 is missing.',
    ],
    [
      'an action’s link is malformed',
      facts({ actions: { choice: { kind: 'choice', url: 'htps:/example.org' } } }),
      'The address actions.choice is not a whole web address: htps:/example.org',
    ],
    [
      'a source’s link is malformed',
      facts({ sources: [{ ...SOURCE, url: 'http://example.org/news' }] }),
      'The address sources.0 does not begin with https://: http://example.org/news',
    ],
    [
      'a text has a link in it, which no check would follow',
      german({ notUsed: [], summary: 'Siehe www.example.org/hilfe' }),
      'de: the text summary has an address in it, which belongs into advisory.ts: www.example.org/hilfe',
    ],
    [
      'a region has no regulator',
      facts({ regulators: {} }, MOVED_DATE),
      [
        'Readers in the region eea have no regulator to turn to: AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HU, ' +
          'IE, IT, LT, LU, LV, MT, NL, PL, PT, RO, SE, SI, SK, HR, IS, LI, NO.',
        'Readers in the region uk have no regulator to turn to: GB.',
      ].join('\n'),
    ],
    [
      'its slug would be a bad address',
      facts({ slug: 'Rolling Thunder' }),
      'The slug Rolling Thunder does not name a folder: small letters and digits, single hyphens between words, a ' +
        'letter first, at most 60 characters.',
    ],
    ['its regions have no date', facts({ effective: {} }), 'The region world has no date: it is missing in effective.'],
    [
      'several things are wrong, each of which is named',
      german({ title: '', summary: '{name}' }, facts({ sourcesGoodForDays: 1.5, company: '' })),
      [
        'The fact company is missing or empty.',
        'sourcesGoodForDays is 1.5: it must be a whole number from 1 to 365.',
        'de: the text title is empty.',
        'de: the text summary has the blank {name}, which nothing fills.',
      ].join('\n'),
    ],
  ];

  it.each(cases)('%s', async (_sentence, entry, explanation) => {
    expect(await ask([entry])).toMatchObject({
      status: 422,
      error: 'not-publishable',
      explanation,
      changed: false,
    });
  });

  it('variants are over 102 KB, each of which is named', async () => {
    const {
      status,
      error,
      explanation = '',
      changed,
    } = await ask([german({ limits: { before: [LONG], inEffect: ['Grenzen.'] } }, MOVED_DATE)]);
    expect([status, error, changed]).toEqual([422, 'does-not-render', false]);
    const lines = explanation.split('\n');
    const tooLarge =
      /^The variant (\S+ \S+ de) has (\d+) bytes; 104448 are the most, beyond them mail programs cut it off\.$/;
    expect(lines.map((line) => tooLarge.exec(line)?.[1])).toEqual(
      ['eea', 'uk'].flatMap((region) =>
        ['early', 'week', 'eve', 'correction'].map((edition) => `${edition} ${region} de`),
      ),
    );
    for (const line of lines) expect(Number(tooLarge.exec(line)?.[2])).toBeGreaterThan(104_448);
  });

  it('another advisory has the same slug', async () => {
    expect(await ask([ROLLING, facts({ slug: 'rolling' }, MOVED_DATE)])).toMatchObject({
      status: 422,
      explanation: 'Another advisory has the slug rolling, too.',
      changed: false,
    });
  });

  it('its sources were read years ago, and it was released when they were new', async () => {
    expect(await ask([ROLLING])).toMatchObject({ status: 201 });
    expect(await ask([ROLLING], YEARS_LATER)).toMatchObject({ status: 422, changed: false });
  });
});

describe('on a developer’s machine', () => {
  it('what is in the tree is released by itself, however old its sources are', async () => {
    const { station, db } = await stationFor([ROLLING], 'true');
    await releaseShippedAdvisories(station, YEARS_LATER);
    expect(await newestContentHash(db, 'rolling')).not.toBeNull();
  });

  it('a mistake in it is named all the same', async () => {
    const { station, db } = await stationFor([WITHOUT_TITLE], 'true');
    await expect(releaseShippedAdvisories(station, YEARS_LATER)).rejects.toThrow(
      'rolling cannot be released: de: the text title is empty.',
    );
    expect(await newestContentHash(db, 'rolling')).toBeNull();
  });

  it('what is still being written is left out, and keeps nothing else from being released', async () => {
    const draft = german({ title: unwritten('a title') }, MOVED_DATE);
    const { station, db } = await stationFor([draft, ROLLING], 'true');
    await releaseShippedAdvisories(station, NOW);
    expect(await newestContentHash(db, 'moved')).toBeNull();
    expect(await newestContentHash(db, 'rolling')).not.toBeNull();
  });

  it('nothing is released by itself where the setting is not made', async () => {
    const { station, db } = await stationFor([ROLLING]);
    await releaseShippedAdvisories(station, NOW);
    expect(await newestContentHash(db, 'rolling')).toBeNull();
  });
});
