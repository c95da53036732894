/*
 * The public pages of advisories: `/advisories`, and `/advisories/<slug>` for a `country` or `region`, else for where
 * the visitor is. Everybody may read them; nothing about the visitor is kept.
 */
import { ADVISORIES, findAdvisory } from '../../templates/advisories/index.ts';
import { ADVISORY_LIST, addressOf } from '../../templates/pages/addresses.ts';
import { AdvisoryListPage } from '../../templates/pages/advisory-list-page.tsx';
import { AdvisoryPage } from '../../templates/pages/advisory-page.tsx';
import { NoticePage } from '../../templates/pages/notice.tsx';
import type { Instant } from '../domain/civil-date.ts';
import { visitorsCountry } from '../web/visitor.ts';
import { frameFor, type SignUpContext } from './context.ts';
import { readPlace, todayAt, visitorsToday } from './place.ts';

/** By place and language the same for everybody, and never older than this. */
const PUBLIC = 'public, max-age=300';

export function showAdvisories(c: SignUpContext, now: Instant) {
  const frame = frameFor(c);
  const country = visitorsCountry(c.req.raw);
  // What is shown depends on where the visitor is, which no header says: a shared cache must not keep it.
  c.header('Cache-Control', 'private, max-age=300');
  c.header('Vary', 'Accept-Language');
  const today = visitorsToday(c.req.raw, now);
  return c.html(<AdvisoryListPage frame={frame} entries={ADVISORIES} today={today} country={country} />);
}

export function showAdvisory(c: SignUpContext, now: Instant) {
  const frame = frameFor(c);
  const { advisories } = frame.texts;
  const entry = findAdvisory(c.req.param('slug') ?? '');
  const toList = (
    <p>
      <a href={addressOf(frame.sender, ADVISORY_LIST, frame.language)}>{advisories.all}</a>
    </p>
  );
  if (entry === null) {
    return c.html(
      <NoticePage frame={frame} notice={advisories.unknown}>
        {toList}
      </NoticePage>,
      404,
    );
  }
  const { country, region } = c.req.query();
  const place = readPlace(entry.facts, { country, region }, visitorsCountry(c.req.raw));
  if (place === null) {
    return c.html(
      <NoticePage frame={frame} notice={advisories.unknownPlace}>
        {toList}
      </NoticePage>,
      400,
    );
  }
  c.header('Cache-Control', country || region ? PUBLIC : 'private, max-age=300');
  c.header('Vary', 'Accept-Language');
  const today = todayAt(entry.facts, place, c.req.raw, now);
  return c.html(<AdvisoryPage frame={frame} entry={entry} place={place} today={today} />);
}
