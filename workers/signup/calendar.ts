/*
 * `/advisories/<slug>.ics`: the effective date as an all-day event with two reminders in the morning, for a `country` or `region`. Made
 * from the advisory's facts alone, never from the clock: the same file however often a calendar program fetches it.
 * Source: RFC 5545.
 */
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { findAdvisory } from '../../templates/advisories/index.ts';
import { advisoryContent } from '../../templates/email/advisory-content.ts';
import { addressOf, advisoryPage } from '../../templates/pages/addresses.ts';
import { placeQuery } from '../../templates/pages/advisory-ways.tsx';
import { say } from '../../templates/pages/layout.tsx';
import { NoticePage } from '../../templates/pages/notice.tsx';
import { lastCheckedOn } from '../../templates/pages/structured-data.ts';
import { DAY_MS, HOUR_MS, utcMidnight } from '../domain/civil-date.ts';
import { OPENING_HOUR } from '../domain/edition.ts';
import { effectiveDate, formerDates } from '../domain/effective.ts';
import { frameFor, type SignUpContext } from './context.ts';
import { readPlace, visitorsCountry } from './place.ts';

const REMINDERS_DAYS_BEFORE = [7, 1];

export function sendCalendar(c: SignUpContext, slug: string) {
  const frame = frameFor(c);
  const { language, sender, texts } = frame;
  const entry = findAdvisory(slug);
  if (entry === null) return c.html(NoticePage({ frame, notice: texts.advisories.unknown }), 404);
  const { country, region } = c.req.query();
  const place = readPlace(entry.facts, { country, region }, visitorsCountry(c.req.raw));
  if (place === null) return c.html(NoticePage({ frame, notice: texts.advisories.unknownPlace }), 400);
  if (place.kind !== 'concerned') return c.html(NoticePage({ frame, notice: texts.advisories.noDate }), 404);
  const { facts } = entry;
  const effective = facts.effective[place.region];
  if (effective.kind === 'rolling') return c.html(NoticePage({ frame, notice: texts.advisories.noDate }), 404);

  const isWithdrawn = effective.kind === 'withdrawn';
  const content = advisoryContent(entry, isWithdrawn ? 'all-clear' : 'early', place.region, language, sender);
  const title = isWithdrawn ? say(frame, texts.advisories.withdrawnTitle, { advisory: content.title }) : content.title;
  const date = effectiveDate(effective);
  const calendar = ical({
    name: content.title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: {
      company: sender.SENDER_NAME.replaceAll('/', ' '),
      product: 'Advisories',
      language: language.toUpperCase(),
    },
  });
  const event = calendar.createEvent({
    id: `${facts.slug}.${place.region}@${new URL(sender.SITE_URL).hostname}`,
    start: new Date(utcMidnight(date)),
    end: new Date(utcMidnight(date) + DAY_MS),
    timezone: null,
    allDay: true,
    stamp: new Date(utcMidnight(lastCheckedOn(facts.sources) ?? date)),
    // A date that moved, and a change that was withdrawn, are later versions of the same event.
    sequence: formerDates(effective).length,
    // A day to know of, not a day that is taken.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    status: isWithdrawn ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: title,
    description: content.summary,
    url: addressOf(sender, { ...advisoryPage(facts.slug), ...placeQuery(place) }, language),
  });
  if (!isWithdrawn) {
    for (const days of REMINDERS_DAYS_BEFORE) {
      // The day begins at midnight; nobody wants to be reminded then.
      const trigger = (days * DAY_MS - OPENING_HOUR * HOUR_MS) / 1000;
      event.createAlarm({ type: ICalAlarmType.display, trigger, description: title });
    }
  }
  return c.body(calendar.toString(), 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `attachment; filename="${facts.slug}.ics"`,
    'Cache-Control': country || region ? 'public, max-age=300' : 'private, max-age=300',
    Vary: 'Accept-Language',
  });
}
