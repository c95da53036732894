/*
 * One advisory for everybody, as it stands today: in full for a country or region that it concerns; else what it is
 * about, where it applies, and that it says nothing about the place that was asked for. The words are the mails' own.
 */
import { isRetired } from '../../workers/domain/advisory.ts';
import type { CivilDate } from '../../workers/domain/civil-date.ts';
import type { Effective } from '../../workers/domain/effective.ts';
import type { AdvisoryEntry } from '../advisories/index.ts';
import { type AdvisoryContent, advisoryContent } from '../email/advisory-content.ts';
import { mailWords } from '../locales/mail.ts';
import { ADVISORY_LIST, addressOf, advisoryPage } from './addresses.ts';
import { Full, General, Sources } from './advisory-body.tsx';
import { inShort } from './advisory-short.ts';
import { countdown, editionOn, isUpcoming, whenLine } from './advisory-status.ts';
import { Follow, type Place, PlaceForm, placeQuery } from './advisory-ways.tsx';
import { leadRegion } from './current-advisory.ts';
import { Layout, type PageFrame, say } from './layout.tsx';
import { nameOfCountry } from './names.ts';
import { articleData } from './structured-data.ts';

interface AdvisoryPageProps {
  readonly frame: PageFrame;
  readonly entry: AdvisoryEntry;
  readonly place: Place;
  readonly today: CivilDate;
}

export function AdvisoryPage(props: AdvisoryPageProps) {
  const { frame, entry, place, today } = props;
  const { facts } = entry;
  const { advisories } = frame.texts;
  const region = place.kind === 'concerned' ? place.region : (leadRegion(facts) ?? 'world');
  const effective = facts.effective[region];
  const content = advisoryContent(entry, editionOn(effective, today), region, frame.language, frame.sender);
  const { title, summary } = inShort(content, effective);
  const sources = place.kind === 'concerned' ? content.sources : everySource(props);
  const address = { ...advisoryPage(facts.slug), ...placeQuery(place) };
  const concerned = place.kind === 'concerned' ? place.region : null;
  const data = articleData({ frame, entry, content: { title, summary, sources }, address, region: concerned });
  const shown = place.kind === 'elsewhere' ? { ...address, country: place.country } : address;
  return (
    <Layout frame={frame} title={title} page={{ address, shown, description: summary, kind: 'article', data }}>
      <article class="two">
        <div class="opening">
          <p class="kicker">
            <a href={addressOf(frame.sender, ADVISORY_LIST, frame.language)}>{advisories.title}</a>
          </p>
          <h1>{title}</h1>
          <p class="lead">{summary}</p>
          {isRetired(facts, today) && <p class="small">{advisories.retired}</p>}
        </div>
        <div class="panel aside">
          <Standing frame={frame} place={place} effective={effective} today={today} />
          <PlaceForm frame={frame} place={place} slug={facts.slug} />
        </div>
        <div>
          {place.kind === 'concerned' ? (
            <Full entry={entry} content={content} region={region} country={place.country} />
          ) : (
            <General frame={frame} entry={entry} today={today} />
          )}
          <Sources frame={frame} heading={content.words.sources} sources={sources} />
          <Follow frame={frame} slug={facts.slug} place={place} hasDate={isUpcoming(effective, today)} />
        </div>
      </article>
    </Layout>
  );
}

interface StandingProps extends Pick<AdvisoryPageProps, 'frame' | 'place' | 'today'> {
  readonly effective: Effective;
}

/** When and where; or that this place is not among those. */
function Standing({ frame, place, effective, today }: StandingProps) {
  const { advisories } = frame.texts;
  if (place.kind === 'concerned') {
    const left = countdown(frame, effective, today);
    const { regionNames } = mailWords(frame.language);
    return (
      <>
        <p class="title">
          {place.country === null ? regionNames[place.region] : nameOfCountry(place.country, frame.language)}
        </p>
        <p class={left === null ? 'status' : 'status upcoming'}>
          <b>{whenLine(frame, effective, today)}</b>
          {left !== null && ` (${left})`}
        </p>
      </>
    );
  }
  const notice = place.kind === 'elsewhere' ? advisories.elsewhere : advisories.placeless;
  const blanks = place.kind === 'elsewhere' ? { country: nameOfCountry(place.country, frame.language) } : {};
  return (
    <>
      <h2>{say(frame, notice.title, blanks)}</h2>
      {notice.body.map((paragraph) => (
        <p>{say(frame, paragraph, blanks)}</p>
      ))}
    </>
  );
}

/** Of a page that is for no region in particular: all regions' sources, each once. */
function everySource({ frame, entry, today }: AdvisoryPageProps): AdvisoryContent['sources'] {
  const { facts } = entry;
  const all = facts.regions.flatMap(
    (region) =>
      advisoryContent(entry, editionOn(facts.effective[region], today), region, frame.language, frame.sender).sources,
  );
  return [...new Map(all.map((source) => [source.url, source])).values()];
}
