/* Every advisory in short: those that are open, the latest first, and below them those that are closed. */
import { isRetired, regionFor } from '../../workers/domain/advisory.ts';
import type { CivilDate } from '../../workers/domain/civil-date.ts';
import type { Country } from '../../workers/domain/country.ts';
import type { AdvisoryEntry } from '../advisories/index.ts';
import { advisoryContent } from '../email/advisory-content.ts';
import { ADVISORY_LIST, addressOf, advisoryPage } from './addresses.ts';
import { exceptLine, inShort, namesOfRegions, schedulesOf } from './advisory-short.ts';
import { editionOn, isUpcoming, whenLine } from './advisory-status.ts';
import { Follow } from './advisory-ways.tsx';
import { leadRegion, sortedByDate } from './current-advisory.ts';
import { Layout, type PageFrame } from './layout.tsx';

interface AdvisoryListPageProps {
  readonly frame: PageFrame;
  readonly entries: readonly AdvisoryEntry[];
  readonly today: CivilDate;
  /** The visitor's, as far as it is known: decides only which region's date comes first. */
  readonly country: Country | null;
}

export function AdvisoryListPage({ frame, entries, today, country }: AdvisoryListPageProps) {
  const { advisories } = frame.texts;
  const latestFirst = sortedByDate(entries).toReversed();
  const isClosed = ({ facts }: AdvisoryEntry): boolean => isRetired(facts, today);
  const closed = latestFirst.filter(isClosed);
  const open = latestFirst.filter((entry) => !isClosed(entry));
  const page = { address: ADVISORY_LIST, description: advisories.lead, kind: 'website' } as const;
  return (
    <Layout frame={frame} title={advisories.title} page={page}>
      <div class="two">
        <div class="opening">
          <h1>{advisories.title}</h1>
          <p class="lead">{advisories.lead}</p>
        </div>
        <div>
          {open.length === 0 && <p>{advisories.none}</p>}
          {open.map((entry) => (
            <InShort frame={frame} entry={entry} today={today} country={country} />
          ))}
          {closed.length > 0 && <h2>{advisories.earlier}</h2>}
          {closed.map((entry) => (
            <InShort frame={frame} entry={entry} today={today} country={country} />
          ))}
        </div>
        <Follow frame={frame} aside />
      </div>
    </Layout>
  );
}

type InShortProps = Omit<AdvisoryListPageProps, 'entries'> & { readonly entry: AdvisoryEntry };

function InShort({ frame, entry, today, country }: InShortProps) {
  const { facts } = entry;
  const region = (country === null ? null : regionFor(facts, country)) ?? leadRegion(facts) ?? 'world';
  const effective = facts.effective[region];
  const content = advisoryContent(entry, editionOn(effective, today), region, frame.language, frame.sender);
  const { title, summary } = inShort(content, effective);
  const except = exceptLine(frame, facts);
  return (
    <section class="teaser">
      {schedulesOf(facts, region).map((each) => (
        <p class={isUpcoming(each.effective, today) ? 'status upcoming' : 'status'}>
          <b>{whenLine(frame, each.effective, today)}</b> {namesOfRegions(frame, each.regions)}
        </p>
      ))}
      {except !== null && <p class="small">{except}</p>}
      <h2>
        <a href={addressOf(frame.sender, advisoryPage(facts.slug), frame.language)}>{title}</a>
      </h2>
      <p>{summary}</p>
    </section>
  );
}
