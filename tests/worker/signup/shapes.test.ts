/* What is public about advisories of every shape: pages, list, calendar and feeds, told apart by what each must say. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { pageTexts } from '../../../templates/locales/pages.ts';
import { asCivilDate } from '../../../workers/domain/civil-date.ts';
import { LANGUAGES } from '../../../workers/domain/language.ts';
import { BEFORE_THE_MOVE, MOVED_TWICE, shaped } from '../../fixtures/advisories.ts';
import { EVERY_SHAPE, event, item, page, publish, read, SHIPPED, teaser } from './shapes-support.ts';

const on = asCivilDate;
beforeEach(() => {
  publish(...EVERY_SHAPE);
});
afterAll(() => {
  publish(...SHIPPED);
});

const EEA = 'EU, Iceland, Liechtenstein and Norway';

describe('a date that was moved', () => {
  const says = 'Takes effect on 8 October 2025. First announced for 28 September 2025.';

  it('is on the page and in the list with the one that no longer holds', async () => {
    expect(await page('moved?country=DE')).toContain(`<b>${says}</b>`);
    expect(await page('moved?country=US')).toContain(says);
    expect(await teaser('moved')).toContain(`<b>${says}</b> ${EEA} · United Kingdom`);
  });

  it('is a later version of the same event, with its reminders', async () => {
    const moved = await event('moved', 'country=DE&lang=en');
    expect(moved).toMatchObject({ status: 'CONFIRMED', sequence: 1, start: '2025-10-08', alarms: 2 });
    expect(moved.description).toContain('8 October 2025. First announced for 28 September 2025.');
    const at = async (entry: AdvisoryEntry) => {
      publish(entry);
      return await event('moved', 'country=DE&lang=en');
    };
    expect(await at(BEFORE_THE_MOVE)).toMatchObject({ sequence: 0, uid: moved.uid, start: '2025-09-28' });
    const again = await at(MOVED_TWICE);
    expect(again).toMatchObject({ sequence: 2, uid: moved.uid, start: '2025-10-25' });
    expect(again.description).toContain('First announced for 28 September 2025.');
  });

  it('is in the feeds with the one that no longer holds', async () => {
    const { title, summary } = await item('moved');
    expect(title).toBe('A change');
    expect(summary).toContain(`${EEA} · United Kingdom: 8 October 2025. First announced for 28 September 2025.`);
  });
});

describe('what was withdrawn', () => {
  const says = 'Withdrawn on 16 July 2025; it had been announced for 8 August 2025.';
  const heading = 'all-clear of 8 August 2025';

  it.each(['country=DE', 'country=US', 'region=eea'])('is announced nowhere on its page for %s', async (place) => {
    const html = await page(`withdrawn?${place}`);
    expect(html).toContain(`<title>${heading} – `);
    expect(html).toContain(`<h1>${heading}</h1>`);
    expect(html).toContain('<p class="lead">What to know.</p>');
    expect(html).toContain('<meta name="description" content="What to know."');
    expect(html).toContain(says);
    for (const not of [
      'It changes on',
      'akes effect',
      'n effect since',
      'A change',
      'https://example.org/choose',
      '.ics',
    ])
      expect(html).not.toContain(not);
  });

  it('is announced neither in the list nor on the front page', async () => {
    const html = await teaser('withdrawn');
    expect(html).toContain(`<b>${says}</b> ${EEA}`);
    expect(html).toContain(`${heading}</a>`);
    expect(html).toContain('<p>What to know.</p>');
    expect(html).not.toContain('It changes on');
    for (const today of ['2025-07-20', '2025-08-20'])
      expect((await read('/?lang=en', today, 'DE')).text).not.toContain('/advisories/withdrawn');
  });

  it('is a cancelled event that reminds nobody, later than every version before', async () => {
    const { description, ...rest } = await event('withdrawn', 'country=DE&lang=en');
    expect(rest).toMatchObject({
      status: 'CANCELLED',
      start: '2025-08-08',
      summary: 'Withdrawn: A change',
      alarms: 0,
    });
    // More than any number of moves before it.
    expect(rest.sequence).toBeGreaterThan(10);
    expect(description.split('\n').slice(0, 2)).toEqual(['What to know.', says]);
    expect(description).not.toContain('It changes on');
  });

  it.each(LANGUAGES)('is said to be so in the feeds in %s', async (language) => {
    const { title, summary } = await item('withdrawn', language);
    expect(title).toBe(pageTexts(language).advisories.withdrawnTitle.replace('{advisory}', 'A change'));
    expect(summary.split('\n')[0]).toBe('What to know.');
    expect(summary).not.toContain('It changes on');
  });
});

describe('what comes gradually', () => {
  it('has no day, on no page and in no calendar', async () => {
    expect(await page('rolling?country=DE', '2026-06-09')).toContain('<b>Gradually, beginning on 10 June 2026.</b>');
    expect(await page('rolling?country=DE', '2026-06-10')).toContain('<b>Gradually, since 10 June 2026.</b>');
    expect(await page('rolling?country=DE')).not.toContain('.ics');
    expect(await teaser('rolling')).toContain('<b>Gradually, beginning on 10 June 2026.</b> Everywhere');
    for (const query of ['country=DE', 'region=world', 'lang=en'])
      expect((await read(`/advisories/rolling.ics?${query}`)).status).toBe(404);
    expect((await item('rolling')).summary).toContain('Everywhere: Gradually, beginning on 10 June 2026.');
  });
});

describe('whom an advisory leaves out', () => {
  it('is told so', async () => {
    const html = await page('excluding?country=DE');
    expect(html).toContain('Not covered by this advisory: Germany');
    expect(html).toMatch(/Except: [^<]*Germany[^<]*South Korea/);
    expect(await page('excluding?country=US')).toContain('<b>Takes effect on 16 December 2025.</b>');
    expect(await teaser('excluding', undefined, 'DE')).toMatch(/Except: [^<]*Germany/);
    expect((await item('excluding')).summary).toMatch(/Everywhere: 16 December 2025\.\nExcept: .*Germany/);
  });

  it('has no date for the calendar, unless they do not ask for their own', async () => {
    expect((await read('/advisories/excluding.ics?country=DE')).status).toBe(404);
    expect((await event('excluding', 'lang=en', 'DE')).description).toMatch(/Where: Everywhere\nExcept: .*Germany/);
  });
});

describe('another date in each region', () => {
  const SWISS = 'Takes effect on 1 December 2025.';
  const EUROPEAN = 'Takes effect on 3 November 2025.';

  it('is on each page its own, and everywhere for whoever is elsewhere', async () => {
    expect(await page('by-region?country=CH')).toContain(`<b>${SWISS}</b>`);
    expect(await page('by-region?country=DE')).toContain(`<b>${EUROPEAN}</b>`);
    const html = await page('by-region?country=US');
    for (const each of [SWISS, EUROPEAN, 'It changes on 3 November 2025.']) expect(html).toContain(each);
  });

  it('is in the list with its regions, the visitor’s first', async () => {
    const order = async (country?: string) => (await teaser('by-region', undefined, country)).match(/<b>.*?<\/p>/g);
    const swiss = `<b>${SWISS}</b> Switzerland</p>`;
    const european = `<b>${EUROPEAN}</b> ${EEA}</p>`;
    expect(await order('CH')).toEqual([swiss, european]);
    expect(await order('DE')).toEqual([european, swiss]);
    expect(await order()).toEqual([european, swiss]);
  });

  it('is in the feeds with its regions', async () => {
    const { summary } = await item('by-region');
    expect(summary.split('\n')).toEqual([
      'It changes on 3 November 2025.',
      `${EEA}: 3 November 2025.`,
      'Switzerland: 1 December 2025.',
    ]);
  });

  it.each([
    ['lang=en', undefined, '2025-11-03', EEA],
    ['lang=en', 'US', '2025-11-03', EEA],
    ['lang=en', 'CH', '2025-12-01', 'Switzerland'],
    ['country=CH&lang=en', 'DE', '2025-12-01', 'Switzerland'],
  ])('is for the calendar by %s from %s on %s', async (query, country, start, where) => {
    const found = await event('by-region', query, country);
    expect(found).toMatchObject({ start, status: 'CONFIRMED', sequence: 0, alarms: 2 });
    expect(found.description.split('\n')).toContain(`Where: ${where}`);
  });
});

describe('what is closed', () => {
  const notice = pageTexts('en').advisories.retired;

  it('says so on its page from the day on, and stands below the others', async () => {
    expect(await page('retired?country=DE', '2025-08-31')).not.toContain(notice);
    expect(await page('retired?country=DE', '2025-09-01')).toContain(notice);
    expect(await page('moved?country=DE')).not.toContain(notice);
    const { text } = await read('/advisories?lang=en');
    const [open, closed, ...more] = text.split('<h2>Earlier</h2>');
    expect(more).toEqual([]);
    expect(open).not.toContain('/advisories/retired?');
    expect(closed?.match(/class="teaser"/g)).toHaveLength(1);
    expect(closed).toContain('/advisories/retired?');
  });

  it('keeps its date and its place in the feeds', async () => {
    expect(await event('retired')).toMatchObject({ status: 'CONFIRMED', start: '2025-06-02', sequence: 0 });
    expect((await item('retired')).summary).toContain('2 June 2025.');
  });
});

describe('an advisory that changed after its sources were read', () => {
  it('is as new as the change', async () => {
    expect((await item('partly')).date_modified).toBe('2026-12-20T00:00:00.000Z');
    expect((await event('partly', 'region=ch&lang=en')).stamp).toBe('2026-12-20T00:00:00Z');
    // Of the others the source was read later.
    expect((await item('moved')).date_modified).toBe('2026-11-23T00:00:00.000Z');
    expect((await read('/feed.atom')).text).toContain('<updated>2026-12-20T00:00:00.000Z</updated>');
  });

  it('is not withdrawn as long as it comes anywhere', async () => {
    const { title, summary } = await item('partly');
    expect(title).toBe('A change');
    expect(summary).toContain('Switzerland: 1 March 2027. First announced for 5 January 2027.');
    expect(summary).toContain('United Kingdom: Withdrawn on 20 December 2026;');
    expect(await event('partly')).toMatchObject({ status: 'CONFIRMED', start: '2027-03-01', alarms: 2 });
  });

  it('by its move alone is as new as the move', async () => {
    const moved = { kind: 'moved', on: on('2027-03-01'), was: [on('2027-01-05')], movedOn: on('2026-12-10') } as const;
    publish(shaped({ slug: 'partly', regions: ['ch'], effective: { ch: moved } }));
    expect((await item('partly')).date_modified).toBe('2026-12-10T00:00:00.000Z');
  });
});
