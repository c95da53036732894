import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { ADVISORIES } from '../../../templates/advisories/index.ts';
import { countriesOf } from '../../../workers/domain/advisory.ts';
import { LANGUAGES } from '../../../workers/domain/language.ts';
import { ask } from './support.ts';

const SLUG = 'eu-ai-act-december-2026';
const fetchCalendar = async (query: string): Promise<string> =>
  await (await ask(`/advisories/${SLUG}.ics?${query}`)).text();

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  if (!event || others.length > 0) throw new Error('not one event');
  return { calendar, event };
}

/** What RFC 5545 (sections 3.4, 3.6, 3.6.1, 3.6.6) asks for and the calendar has not. */
function faults(text: string): string[] {
  const { calendar, event } = read(text);
  const once = (of: ICAL.Component, names: string[]): string[] =>
    names.filter((name) => of.getAllProperties(name).length !== 1).map((name) => `${of.name}: not one ${name}`);
  return [
    ...once(calendar, ['version', 'prodid']),
    ...once(event, ['uid', 'dtstamp', 'dtstart', 'summary']),
    ...event.getAllSubcomponents('valarm').flatMap((alarm) => once(alarm, ['action', 'trigger', 'description'])),
    ...text
      .split('\r\n')
      .filter((line) => new TextEncoder().encode(line).length > 75)
      .map((line) => `too long: ${line}`),
    ...(/[^\r]\n/.test(text) ? ['a line that does not end as it must'] : []),
  ];
}

describe('the calendar of an advisory', () => {
  it.each(LANGUAGES)('is what the standard asks for, in %s', async (language) => {
    const text = await fetchCalendar(`country=DE&lang=${language}`);
    expect(faults(text)).toEqual([]);
    const { event } = read(text);
    expect(event.getFirstPropertyValue('summary')).toBe(
      ADVISORIES.find(({ facts }) => facts.slug === SLUG)?.texts[language].title,
    );
  });

  it('comes back from a reader as it went in', async () => {
    const text = await fetchCalendar('country=DE&lang=fr');
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(ICAL.parse(calendar.toString())).toEqual(ICAL.parse(text));
  });

  it('has the whole day, in no zone, and does not say that it is taken', async () => {
    const { event } = read(await fetchCalendar('country=DE&lang=en'));
    const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
    expect([start.isDate, start.toString()]).toEqual([true, '2026-12-02']);
    expect((event.getFirstPropertyValue('dtend') as ICAL.Time).toString()).toBe('2026-12-03');
    expect(event.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('reminds at nine in the morning, a week and a day ahead', async () => {
    const { event } = read(await fetchCalendar('country=DE&lang=en'));
    const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
    const reminders = event.getAllSubcomponents('valarm').map((alarm) => {
      const at = start.clone();
      at.isDate = false;
      at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return at.toString();
    });
    expect(reminders).toEqual(['2026-11-25T09:00:00', '2026-12-01T09:00:00']);
  });

  it('is the same event in every language and country of a region, and another in another', async () => {
    const uid = async (slug: string, query: string) =>
      read(await (await ask(`/advisories/${slug}.ics?${query}`)).text()).event.getFirstPropertyValue('uid');
    const first = await uid('linkedin-ai-training', 'country=DE&lang=de');
    expect(await uid('linkedin-ai-training', 'country=FR&lang=en')).toBe(first);
    expect(await uid('linkedin-ai-training', 'country=CA&lang=en')).not.toBe(first);
    expect(await uid(SLUG, 'country=DE&lang=de')).not.toBe(first);
  });

  it('is there for every region of every advisory', async () => {
    for (const { facts } of ADVISORIES) {
      for (const region of facts.regions) {
        const answer = await ask(`/advisories/${facts.slug}.ics?region=${region}&lang=en`);
        expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
        expect(faults(await answer.text())).toEqual([]);
        expect(countriesOf(facts, region).length).toBeGreaterThan(0);
      }
    }
  });

  it('is not there for a country that the advisory does not concern', async () => {
    expect((await ask(`/advisories/${SLUG}.ics?country=CH`)).status).toBe(404);
  });
});

describe('the check', () => {
  it.each([
    ['no identity', /UID:.*(\r\n .*)*\r\n/, '', 'vevent: not one uid'],
    ['no stamp', /DTSTAMP:.*\r\n/, '', 'vevent: not one dtstamp'],
    ['an alarm without a moment', /TRIGGER.*\r\n/, '', 'valarm: not one trigger'],
    ['no version', /VERSION:.*\r\n/, '', 'vcalendar: not one version'],
  ])('sees %s', async (_what, from, to, fault) => {
    const text = await fetchCalendar('country=DE&lang=en');
    expect(text.replace(from, to)).not.toBe(text);
    expect(faults(text.replace(from, to))).toContain(fault);
  });

  it('sees lines that are too long or end in another way', async () => {
    const text = await fetchCalendar('country=DE&lang=en');
    expect(faults(text.replaceAll('\r\n ', ''))).not.toEqual([]);
    expect(faults(text.replace('\r\n', '\n'))).toContain('a line that does not end as it must');
  });
});
