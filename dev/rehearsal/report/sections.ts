/* The report's parts, each a chart and the table with its figures. */
import { html } from 'hono/html';
import { DAY_MS, HOUR_MS, type Instant } from '../../../workers/domain/civil-date.ts';
import { barChart, type Column, columnChart, type Tick } from '../../printed/charts.ts';
import type { Markup } from '../../printed/frame.ts';
import { table } from '../../printed/tables.ts';
import {
  dayText,
  durationText,
  EDITION_NAMES,
  LANGUAGE_NAMES,
  minuteText,
  numberText,
  shortText,
} from '../../words.ts';
import type { EditionSummary } from '../editions.ts';
import type { Rehearsal } from '../rehearse.ts';

const LOOKS = ['e0', 'e1', 'e2', 'e3', 'e4'] as const;
const look = (index: number): string => LOOKS[index % LOOKS.length] ?? 'e0';
const TICKS = 4;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const nameOf = ({ edition }: EditionSummary): string => capital(EDITION_NAMES[edition]);
const often = (at: Instant | null, zone = 'UTC'): string => (at === null ? '–' : shortText(at, zone));

/** Each edition: how many are to get it, and how many do. */
export function editionsSection(editions: readonly EditionSummary[]): Markup {
  const most = Math.max(1, ...editions.map(({ intended }) => intended));
  const rows = editions.map((edition) => {
    const sent = edition.accepted / most;
    const missed = (edition.expired + edition.waiting) / most;
    return {
      label: nameOf(edition),
      value:
        missed === 0
          ? numberText(edition.accepted)
          : `${numberText(edition.accepted)} of ${numberText(edition.intended)}`,
      segments: [
        ...(sent > 0 ? [{ from: 0, to: sent, look: 'good' }] : []),
        ...(missed > 0 ? [{ from: sent, to: sent + missed, look: 'bad' }] : []),
      ],
    };
  });
  const columns = [
    { name: 'Edition', kind: 'time' },
    { name: 'Opens (UTC)', kind: 'time' },
    { name: 'Closes (UTC)', kind: 'time' },
    { name: 'People', kind: 'number' },
    { name: 'Sent', kind: 'number' },
    { name: 'Not sent', kind: 'number' },
    { name: 'Calls', kind: 'number' },
    { name: 'At this rate', kind: 'number' },
    { name: 'Last mail (UTC)', kind: 'time' },
  ] as const;
  const cells = editions.map((each) => [
    nameOf(each),
    shortText(each.opensAt),
    each.closesAt === null ? 'stays open' : shortText(each.closesAt),
    numberText(each.intended),
    numberText(each.accepted),
    numberText(each.expired + each.waiting),
    numberText(each.calls),
    durationText(each.sendingMs),
    often(each.lastAt),
  ]);
  const description = 'One bar an edition: mails sent, then mails that could not be sent before it closed.';
  return html`<h2>Each edition</h2>
<figure>${barChart('editions', 'Mails of each edition', description, rows)}
<ul class="legend"><li><span class="good"></span>sent</li><li><span class="bad"></span>not sent in time</li></ul></figure>
${table('Editions', columns, cells)}
<p class="soft">Opens: where it opens first. Closes: where it closes last. At this rate: what the calls take without a break.</p>`;
}

/** Mails by UTC day. */
export function daysSection(rehearsal: Rehearsal, editions: readonly EditionSummary[]): Markup {
  const byCampaign = new Map(
    rehearsal.course.campaigns.map(({ id, edition, effectiveOn }) => [id, `${edition} ${effectiveOn}`]),
  );
  const order = editions.map(({ edition, effectiveOn }) => `${edition} ${effectiveOn}`);
  const days = new Map<number, number[]>();
  for (const [at, campaign, size] of rehearsal.course.calls) {
    const day = Math.floor(at / DAY_MS);
    const parts = days.get(day) ?? order.map(() => 0);
    const index = order.indexOf(byCampaign.get(campaign) ?? '');
    parts[index] = (parts[index] ?? 0) + size;
    days.set(day, parts);
  }
  const busy = [...days.keys()].sort((one, other) => one - other);
  const [first, last] = [busy[0], busy.at(-1)];
  if (first === undefined || last === undefined) return html``;
  const total = (day: number): number => (days.get(day) ?? []).reduce((sum, part) => sum + part, 0);
  const top = Math.max(...busy.map(total));
  const count = last - first + 1;
  const labelled = new Set([0, Math.round((count - 1) / 3), Math.round(((count - 1) * 2) / 3), count - 1]);
  const columns = Array.from({ length: count }, (_, index): Column => {
    const parts = (days.get(first + index) ?? []).map((value, part) => ({ value, look: look(part) }));
    const label = labelled.has(index) ? dayText((first + index) * DAY_MS).replace(/ \d{4}$/, '') : null;
    return { parts: parts.filter(({ value }) => value > 0), label };
  });
  const names = editions.map((edition, index) => html`<li><span class="${look(index)}"></span>${nameOf(edition)}</li>`);
  const head = [
    { name: 'Day (UTC)', kind: 'time' as const },
    ...editions.map((each) => ({ name: nameOf(each), kind: 'number' as const })),
  ];
  const cells = busy.map((day) => [
    dayText(day * DAY_MS),
    ...(days.get(day) ?? []).map((value) => (value === 0 ? '' : numberText(value))),
    numberText(total(day)),
  ]);
  const description =
    `Mails of each UTC day from ${dayText(first * DAY_MS)} to ${dayText(last * DAY_MS)}; ` +
    `${numberText(top)} on the busiest.`;
  const line = { value: top, label: `${numberText(top)} mails` };
  return html`<h2>Day by day</h2>
<figure>${columnChart('days', 'Mails a day', description, columns, line)}
<ul class="legend">${names}</ul></figure>
${table('Mails a day; days without any are left out', [...head, { name: 'Together', kind: 'number' }], cells)}`;
}

/** One edition: which places open when, and how long their sending takes. */
export function openingsSection(edition: EditionSummary, index: number, begin: Instant): Markup {
  const { openings } = edition;
  // What had been open before the rehearsal began was sent when it began.
  const startOf = (opensAt: Instant): Instant => Math.max(opensAt, begin);
  const from = startOf(Math.min(...openings.map(({ opensAt }) => opensAt)));
  const to = Math.max(from + HOUR_MS, ...openings.map(({ lastAt }) => lastAt ?? from));
  const share = (at: Instant): number => (at - from) / (to - from);
  const isLong = to - from > 2 * DAY_MS;
  const ticks = Array.from({ length: TICKS }, (_, nth): Tick => {
    const at = from + ((to - from) * nth) / (TICKS - 1);
    return { at: share(at), label: isLong ? dayText(at).replace(/ \d{4}$/, '') : minuteText(at).slice(11) };
  });
  const rows = openings.map((opening) => ({
    label: `${minuteText(opening.opensAt).slice(11)} UTC, ${whereOf(opening.places)}`,
    value: numberText(opening.mails),
    segments:
      opening.lastAt === null
        ? []
        : [{ from: share(startOf(opening.opensAt)), to: share(opening.lastAt), look: look(index) }],
  }));
  const columns = [
    { name: 'Opens (UTC)', kind: 'time' },
    { name: 'Local time', kind: 'time' },
    { name: 'Where', kind: 'where' },
    { name: 'Mails', kind: 'number' },
    { name: 'Calls', kind: 'number' },
    { name: 'Last mail (UTC)', kind: 'time' },
    { name: 'Last mail (local)', kind: 'time' },
    { name: 'Not sent', kind: 'number' },
  ] as const;
  const cells = openings.map((each) => [
    shortText(each.opensAt),
    edition.isAtOnce ? '' : shortText(each.opensAt, each.zone),
    each.places.join(', '),
    numberText(each.mails),
    numberText(each.calls),
    often(each.lastAt),
    edition.isAtOnce ? '' : often(each.lastAt, each.zone),
    numberText(each.missed),
  ]);
  const id = `openings-${index}`;
  const title = `${nameOf(edition)}: sending by place`;
  const description =
    `One bar for the places that ${edition.isAtOnce ? 'it opens in' : 'share a clock'}, ` +
    `from ${edition.isAtOnce ? 'the order' : '09:00 there'} until the last of their mails was taken.`;
  return html`<h3>${nameOf(edition)}: who gets it when</h3>
<figure>${barChart(id, title, description, rows, ticks)}</figure>
${table(`${nameOf(edition)}, by opening`, columns, cells)}`;
}

/** One place by its name, several by their number. */
const whereOf = (places: readonly string[]): string | undefined =>
  places.length === 1 ? places[0] : `${places.length} countries`;

export function languagesSection(editions: readonly EditionSummary[]): Markup {
  const languages = [...new Set(editions.flatMap((edition) => edition.languages.map(({ language }) => language)))];
  const mailsIn = (edition: EditionSummary, language: string): number =>
    edition.languages.find((each) => each.language === language)?.mails ?? 0;
  const totals = languages
    .map((language) => ({ language, mails: editions.reduce((sum, each) => sum + mailsIn(each, language), 0) }))
    .sort((one, other) => other.mails - one.mails);
  const most = Math.max(1, ...totals.map(({ mails }) => mails));
  const rows = totals.map(({ language, mails }) => ({
    label: LANGUAGE_NAMES[language],
    value: numberText(mails),
    segments: [{ from: 0, to: mails / most, look: 'good' }],
  }));
  const columns = [
    { name: 'Language', kind: 'text' as const },
    ...editions.map((each) => ({ name: nameOf(each), kind: 'number' as const })),
    { name: 'Together', kind: 'number' as const },
  ];
  const cells = totals.map(({ language, mails }) => [
    LANGUAGE_NAMES[language],
    ...editions.map((edition) => numberText(mailsIn(edition, language))),
    numberText(mails),
  ]);
  return html`<h2>Languages</h2>
<figure>${barChart('languages', 'Mails by language', 'One bar a language, all editions together.', rows)}</figure>
${table('Mails by language and edition', columns, cells)}`;
}
