/*
 * One advisory for everybody, as it stands today: in full for a country or region that it concerns; else what it is
 * about, where it applies, and that it says nothing about the place that was asked for. The words are the mails' own.
 */
import type { CivilDate } from '../../workers/domain/civil-date.ts';
import type { AdvisoryEntry } from '../advisories/index.ts';
import { advisoryContent } from '../email/advisory-content.ts';
import { mailWords } from '../locales/mail.ts';
import { advisoryPage } from './addresses.ts';
import { Full, General, Sources } from './advisory-body.tsx';
import { editionOn, whenLine } from './advisory-status.ts';
import { Follow, Languages, type Place, PlaceForm, placeQuery } from './advisory-ways.tsx';
import { Layout, type PageFrame } from './layout.tsx';
import { nameOfCountry } from './names.ts';

interface AdvisoryPageProps {
  readonly frame: PageFrame;
  readonly entry: AdvisoryEntry;
  readonly place: Place;
  readonly today: CivilDate;
}

export function AdvisoryPage({ frame, entry, place, today }: AdvisoryPageProps) {
  const { facts } = entry;
  const { advisories } = frame.texts;
  const region = place.kind === 'concerned' ? place.region : (facts.regions[0] ?? 'world');
  const effective = facts.effective[region];
  const content = advisoryContent(entry, editionOn(effective, today), region, frame.language, frame.sender);
  const isRetired = facts.retiredOn !== undefined && facts.retiredOn <= today;
  const address = { ...advisoryPage(facts.slug), ...placeQuery(place) };
  return (
    <Layout frame={frame} title={content.title} page={{ address, description: content.summary, kind: 'article' }}>
      <article>
        <h1>{content.title}</h1>
        <p class="lead">{content.summary}</p>
        {isRetired && <p class="small">{advisories.retired}</p>}
        <PlaceForm frame={frame} place={place} slug={facts.slug} />
        {place.kind === 'concerned' ? (
          <>
            <p class="notice">
              <strong>{whenLine(frame, effective, today)}</strong>
              <br />
              {place.country
                ? nameOfCountry(place.country, frame.language)
                : mailWords(frame.language).regionNames[region]}
            </p>
            <Full entry={entry} content={content} region={region} country={place.country} />
          </>
        ) : (
          <General frame={frame} entry={entry} place={place} today={today} />
        )}
        <Sources frame={frame} content={content} />
      </article>
      <Follow frame={frame} slug={facts.slug} place={place} />
      <Languages frame={frame} address={address} />
    </Layout>
  );
}
