/*
 * `/advisories/<slug>.ics`: the effective date as an all-day event with two reminders in the morning, for a `country` or
 * `region`, else for where the visitor is, else for where it takes effect first. Made from the advisory's facts alone,
 * never from the clock: the same file however often a calendar program fetches it.
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
import { mailWords } from '../../templates/locales/mail.ts';
import { addressOf, advisoryPage } from '../../templates/pages/addresses.ts';
import {
  changedOn,
  dateLine,
  exceptLine,
  firstEdition,
  inShort,
  titleAlone,
} from '../../templates/pages/advisory-short.ts';
import { type Place, placeQuery } from '../../templates/pages/advisory-ways.tsx';
import { leadRegion } from '../../templates/pages/current-advisory.ts';
import { NoticePage } from '../../templates/pages/notice.tsx';
import type { Advisory } from '../domain/advisory.ts';
import { DAY_MS, HOUR_MS, utcMidnight } from '../domain/civil-date.ts';
import { OPENING_HOUR } from '../domain/edition.ts';
import { effectiveDate, formerDates } from '../domain/effective.ts';
import { visitorsCountry } from '../web/visitor.ts';
import { frameFor, type SignUpContext } from './context.ts';
import { readPlace } from './place.ts';

const REMINDERS_DAYS_BEFORE = [7, 1];
/** The withdrawal is the last version, however often the date was moved before: that is no longer known then. */
const LAST_SEQUENCE = 99;

export function sendCalendar(c: SignUpContext, slug: string) {
  const frame = frameFor(c);
  const { language, sender, texts } = frame;
  const entry = findAdvisory(slug);
  if (entry === null) return c.html(NoticePage({ frame, notice: texts.advisories.unknown }), 404);
  const { country, region } = c.req.query();
  const asked = readPlace(entry.facts, { country, region }, visitorsCountry(c.req.raw));
  const place = asked === null || country || region ? asked : somewhere(entry.facts, asked);
  if (place === null) return c.html(NoticePage({ frame, notice: texts.advisories.unknownPlace }), 400);
  if (place.kind !== 'concerned') return c.html(NoticePage({ frame, notice: texts.advisories.noDate }), 404);
  const { facts } = entry;
  const effective = facts.effective[place.region];
  if (effective.kind === 'rolling') return c.html(NoticePage({ frame, notice: texts.advisories.noDate }), 404);

  const isWithdrawn = effective.kind === 'withdrawn';
  const content = advisoryContent(entry, firstEdition(effective), place.region, language, sender);
  const title = titleAlone(frame, content, effective);
  const except = exceptLine(frame, facts);
  const { where, who } = content.words;
  const { colon, regionNames } = mailWords(language);
  const audience = content.notice.find(([label]) => label === who + colon);
  const forWhom = [
    `${where}${colon} ${regionNames[place.region]}`,
    ...(except === null ? [] : [except]),
    ...(audience === undefined ? [] : [audience.join(' ')]),
  ];
  const date = effectiveDate(effective);
  const calendar = ical({
    name: title,
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
    stamp: changedOn(facts),
    // A date that moved, and a change that was withdrawn, are later versions of the same event.
    sequence: isWithdrawn ? LAST_SEQUENCE : formerDates(effective).length,
    // A day to know of, not a day that is taken.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    status: isWithdrawn ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: title,
    description: [inShort(content, effective).summary, dateLine(frame, effective), ...forWhom].join('\n'),
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

/** Who does not say where they are gets the date of the region where there is one first, and the event says whose it is. */
function somewhere(facts: Advisory, visitor: Place): Place {
  if (visitor.kind === 'concerned') return visitor;
  const dated = facts.regions.filter((region) => facts.effective[region].kind !== 'rolling');
  const region = leadRegion(facts, dated);
  return region === null ? visitor : { kind: 'concerned', region, country: null };
}
