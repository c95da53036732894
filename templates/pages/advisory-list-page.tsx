/* Every advisory in short: those that are open, the latest first, and below them those that are closed. */
import { regionFor } from '../../workers/domain/advisory.ts';
import type { CivilDate } from '../../workers/domain/civil-date.ts';
import type { Country } from '../../workers/domain/country.ts';
import type { AdvisoryEntry } from '../advisories/index.ts';
import { advisoryContent } from '../email/advisory-content.ts';
import { mailWords } from '../locales/mail.ts';
import { ADVISORY_LIST, addressOf, advisoryPage } from './addresses.ts';
import { editionOn, isUpcoming, whenLine } from './advisory-status.ts';
import { Follow } from './advisory-ways.tsx';
import { sortedByDate } from './current-advisory.ts';
import { Layout, type PageFrame } from './layout.tsx';

interface AdvisoryListPageProps {
  readonly frame: PageFrame;
  readonly entries: readonly AdvisoryEntry[];
  readonly today: CivilDate;
  /** The visitor's, as far as it is known: decides only which region's date is shown. */
  readonly country: Country | null;
}

export function AdvisoryListPage({ frame, entries, today, country }: AdvisoryListPageProps) {
  const { advisories } = frame.texts;
  const latestFirst = sortedByDate(entries).toReversed();
  const isClosed = ({ facts }: AdvisoryEntry): boolean => facts.retiredOn !== undefined && facts.retiredOn <= today;
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
  const region = (country === null ? null : regionFor(facts, country)) ?? facts.regions[0] ?? 'world';
  const effective = facts.effective[region];
  const content = advisoryContent(entry, editionOn(effective, today), region, frame.language, frame.sender);
  const { regionNames } = mailWords(frame.language);
  return (
    <section class="teaser">
      <p class={isUpcoming(effective, today) ? 'status upcoming' : 'status'}>
        <b>{whenLine(frame, effective, today)}</b> {facts.regions.map((each) => regionNames[each]).join(' · ')}
      </p>
      <h2>
        <a href={addressOf(frame.sender, advisoryPage(facts.slug), frame.language)}>{content.title}</a>
      </h2>
      <p>{content.summary}</p>
    </section>
  );
}
