/* Advisories of every shape in the list that the handlers read, and readers of what they say about one of them. */
import ICAL from 'ical.js';
import { expect, vi } from 'vitest';
import { ADVISORIES, type AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { asCivilDate } from '../../../workers/domain/civil-date.ts';
import { SHAPES, shaped } from '../../fixtures/advisories.ts';
import { ask } from './support.ts';

const on = asCivilDate;
export const RETIRED = shaped({
  slug: 'retired',
  regions: ['eea'],
  effective: { eea: { kind: 'fixed', on: on('2025-06-02') } },
  retiredOn: on('2025-09-01'),
});
/** Withdrawn in one region and moved in the other: after the last reading of its source. */
export const PARTLY = shaped({
  slug: 'partly',
  regions: ['uk', 'ch'],
  effective: {
    uk: { kind: 'withdrawn', was: on('2027-01-05'), withdrawnOn: on('2026-12-20') },
    ch: { kind: 'moved', on: on('2027-03-01'), was: [on('2027-01-05')], movedOn: on('2026-12-10') },
  },
});

/** The handlers read one list; here it gets other advisories in it. */
const list = ADVISORIES as AdvisoryEntry[];
export const SHIPPED = [...list];
export const publish = (...entries: readonly AdvisoryEntry[]) => list.splice(0, list.length, ...entries);

export async function read(
  path: string,
  today = '2025-09-22',
  country?: string,
): Promise<{ status: number; text: string }> {
  vi.useFakeTimers({ now: Date.parse(`${today}T12:00Z`), toFake: ['Date'] });
  try {
    const answer = await ask(path, country === undefined ? {} : ({ cf: { country } } as RequestInit));
    return { status: answer.status, text: (await answer.text()).replaceAll('&#39;', "'") };
  } finally {
    vi.useRealTimers();
  }
}

export const page = async (path: string, today?: string): Promise<string> =>
  (await read(`/advisories/${path}&lang=en`, today)).text;

/** What the list says of one advisory. */
export async function teaser(slug: string, today?: string, country?: string): Promise<string> {
  const { text } = await read('/advisories?lang=en', today, country);
  const sections = text.split('<section class="teaser">').slice(1);
  return sections.find((section) => section.includes(`/advisories/${slug}?`))?.split('</section>')[0] ?? '';
}

export async function event(slug: string, query = 'lang=en', country?: string) {
  const { text } = await read(`/advisories/${slug}.ics?${query}`, undefined, country);
  const found = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  if (found === null) throw new Error('no event');
  const value = (name: string): string => String(found.getFirstPropertyValue(name));
  return {
    status: value('status'),
    sequence: Number(value('sequence')),
    start: value('dtstart'),
    stamp: value('dtstamp'),
    uid: value('uid'),
    summary: value('summary'),
    description: value('description'),
    alarms: found.getAllSubcomponents('valarm').length,
  };
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly date_modified: string;
}

export async function item(slug: string, language = 'en'): Promise<Item> {
  const { items } = JSON.parse((await read(`/feed.json?lang=${language}`)).text) as { items: readonly Item[] };
  const found = items.find(({ id }) => id.endsWith(`/advisories/${slug}`));
  if (!found) throw new Error(`${slug} is not in the feed`);
  const atom = (await read(`/feed.atom?lang=${language}`)).text;
  const entry = atom.split('<entry>').find((each) => each.includes(`<id>${found.id}</id>`)) ?? '';
  // Both feeds say the same.
  expect(entry).toContain(`<title>${found.title}</title>`);
  expect(entry).toContain(`<updated>${found.date_modified}</updated>`);
  for (const line of found.summary.split('\n')) expect(entry).toContain(line);
  return found;
}
export const EVERY_SHAPE: readonly AdvisoryEntry[] = [...SHAPES, RETIRED, PARTLY];
