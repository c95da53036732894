/*
 * `/feed.atom` (RFC 4287) and `/feed.json` (JSON Feed 1.1): every advisory, in the asked language, for whoever would
 * rather give no address. Made from the advisories' facts alone, never from the clock.
 */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { ADVISORIES, type AdvisoryEntry } from '../../templates/advisories/index.ts';
import { advisoryContent } from '../../templates/email/advisory-content.ts';
import { mailWords } from '../../templates/locales/mail.ts';
import { ADVISORY_LIST, ATOM_FEED, addressOf, advisoryPage, JSON_FEED } from '../../templates/pages/addresses.ts';
import {
  changedOn,
  dateLine,
  exceptLine,
  firstEdition,
  inShort,
  namesOfRegions,
  schedulesOf,
  titleAlone,
} from '../../templates/pages/advisory-short.ts';
import { leadRegion, sortedByDate } from '../../templates/pages/current-advisory.ts';
import type { PageFrame } from '../../templates/pages/layout.tsx';
import { frameFor, type SignUpContext } from './context.ts';

/** Feeds are read by programs of any origin and kept by caches between them. */
const HEADERS = { 'Cache-Control': 'public, max-age=900', Vary: 'Accept-Language', 'Access-Control-Allow-Origin': '*' };

export function sendAtomFeed(c: SignUpContext) {
  const frame = frameFor(c);
  const { sender, language, texts } = frame;
  const items = itemsOf(frame);
  const feed = generateAtomFeed({
    id: addressOf(sender, ATOM_FEED, language),
    title: { value: texts.advisories.title },
    subtitle: { value: texts.advisories.lead },
    updated: newest(items),
    authors: [{ name: sender.SENDER_NAME, email: sender.REPLY_TO }],
    links: [
      { href: addressOf(sender, ATOM_FEED, language), rel: 'self', type: 'application/atom+xml' },
      { href: addressOf(sender, ADVISORY_LIST, language), rel: 'alternate', type: 'text/html', hreflang: language },
    ],
    entries: items.map(({ id, url, title, summary, updated }) => ({
      id,
      title: { value: title },
      updated,
      links: [{ href: url, rel: 'alternate', type: 'text/html', hreflang: language }],
      summary: { value: summary },
    })),
  });
  return c.body(feed, 200, { ...HEADERS, 'Content-Type': 'application/atom+xml; charset=utf-8' });
}

export function sendJsonFeed(c: SignUpContext) {
  const frame = frameFor(c);
  const { sender, language, texts } = frame;
  const feed = generateJsonFeed({
    title: texts.advisories.title,
    description: texts.advisories.lead,
    language,
    home_page_url: addressOf(sender, ADVISORY_LIST, language),
    feed_url: addressOf(sender, JSON_FEED, language),
    authors: [{ name: sender.SENDER_NAME, url: `${sender.SITE_URL}/` }],
    items: itemsOf(frame).map(({ id, url, title, summary, updated }) => ({
      id,
      url,
      title,
      content_text: summary,
      summary,
      date_modified: updated,
      language,
    })),
  });
  return c.body(JSON.stringify(feed), 200, { ...HEADERS, 'Content-Type': 'application/feed+json; charset=utf-8' });
}

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly updated: Date;
}

/** The newest first; an item changes when its date does, and when somebody has checked its sources again. */
function itemsOf(frame: PageFrame): readonly Item[] {
  return sortedByDate(ADVISORIES)
    .toReversed()
    .map((entry) => itemOf(frame, entry));
}

function itemOf(frame: PageFrame, entry: AdvisoryEntry): Item {
  const { sender, language } = frame;
  const { facts } = entry;
  const region = leadRegion(facts);
  if (region === null) throw new RangeError(`${facts.slug} has no region`);
  const effective = facts.effective[region];
  const content = advisoryContent(entry, firstEdition(effective), region, language, sender);
  const { colon } = mailWords(language);
  const dates = schedulesOf(facts, region).map(
    (each) => `${namesOfRegions(frame, each.regions)}${colon} ${dateLine(frame, each.effective)}`,
  );
  const except = exceptLine(frame, facts);
  return {
    id: addressOf(sender, advisoryPage(facts.slug), null),
    url: addressOf(sender, advisoryPage(facts.slug), language),
    title: titleAlone(frame, content, effective),
    summary: [inShort(content, effective).summary, ...dates, ...(except === null ? [] : [except])].join('\n'),
    updated: changedOn(facts),
  };
}

function newest(items: readonly Item[]): Date {
  return new Date(Math.max(0, ...items.map(({ updated }) => updated.getTime())));
}
