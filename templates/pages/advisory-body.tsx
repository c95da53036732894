/*
 * What an advisory's page says: everything, for a place that it concerns; where it applies, for any other. The words
 * are the mails' own (templates/email/advisory-content.ts), so that page and mail cannot say different things.
 */
import { countriesOf, regulatorFor } from '../../workers/domain/advisory.ts';
import type { CivilDate } from '../../workers/domain/civil-date.ts';
import type { Country } from '../../workers/domain/country.ts';
import type { Region } from '../../workers/domain/region.ts';
import type { AdvisoryEntry } from '../advisories/index.ts';
import type { AdvisoryContent } from '../email/advisory-content.ts';
import { longDate } from '../locales/dates.ts';
import { mailWords } from '../locales/mail.ts';
import { addressOf, advisoryPage } from './addresses.ts';
import { exceptLine } from './advisory-short.ts';
import { whenLine } from './advisory-status.ts';
import { type PageFrame, say } from './layout.tsx';
import { namesOfCountries } from './names.ts';
import { lastCheckedOn } from './structured-data.ts';

interface FullProps {
  readonly entry: AdvisoryEntry;
  readonly content: AdvisoryContent;
  readonly region: Region;
  readonly country: Country | null;
}

/** Everything that the mail to somebody there would say today, and in its order. */
export function Full({ entry, content, region, country }: FullProps) {
  const { words } = content;
  const regulator = country === null ? entry.facts.regulators[region] : regulatorFor(entry.facts, region, country);
  const actions = content.actions.length > 0 && <Actions content={content} />;
  return (
    <>
      {!content.sectionsFirst && actions}
      {content.sections.map((section) => (
        <section>
          <h2>{section.heading}</h2>
          {section.paragraphs.map((paragraph) => (
            <p>
              <Prose text={paragraph} />
            </p>
          ))}
          {section.points.length > 0 && <Items items={section.points} />}
        </section>
      ))}
      {content.sectionsFirst && actions}
      {content.regulator && (
        <section>
          <h2>{words.whoToTurnTo}</h2>
          <p>{content.regulator.complaint}</p>
          <p>
            <a href={regulator.complaintUrl} rel="noopener">
              {regulator.name}
            </a>
          </p>
        </section>
      )}
    </>
  );
}

function Actions({ content }: { readonly content: AdvisoryContent }) {
  const { words, actions } = content;
  return (
    <section>
      <h2>{words.whatToDo}</h2>
      {actions.map((action) => (
        <>
          <h3>{action.title}</h3>
          {action.why !== undefined && (
            <p>
              <Prose text={action.why} />
            </p>
          )}
          {action.steps.length > 0 && <Items ordered items={action.steps} />}
          {action.link && (
            <p>
              <a class="button" href={action.link.url} rel="noopener">
                {action.link.button}
              </a>
            </p>
          )}
          {action.byHand && (
            <p class="small">
              {words.ifLinkFails} {words.onComputer} <Prose text={action.byHand.computer} /> {words.onPhone}{' '}
              <Prose text={action.byHand.phone} />
            </p>
          )}
        </>
      ))}
    </section>
  );
}

interface GeneralProps {
  readonly frame: PageFrame;
  readonly entry: AdvisoryEntry;
  readonly today: CivilDate;
}

/** For a place that the advisory does not name, or none: where it applies and from when, and nothing more. */
export function General({ frame, entry, today }: GeneralProps) {
  const { facts } = entry;
  const { advisories } = frame.texts;
  const except = exceptLine(frame, facts);
  const { regionNames } = mailWords(frame.language);
  return (
    <section>
      <h2>{advisories.appliesIn}</h2>
      <ul>
        {facts.regions.map((region) => (
          <li>
            <a href={addressOf(frame.sender, { ...advisoryPage(facts.slug), region }, frame.language)}>
              {regionNames[region]}
            </a>
            {`: ${whenLine(frame, facts.effective[region], today)}`}
            {region !== 'world' && countriesOf(facts, region).length > 1 && (
              <p class="small">{namesOfCountries(countriesOf(facts, region), frame.language).join(', ')}</p>
            )}
          </li>
        ))}
      </ul>
      {except !== null && <p>{except}</p>}
    </section>
  );
}

interface SourcesProps {
  readonly frame: PageFrame;
  readonly heading: string;
  readonly sources: AdvisoryContent['sources'];
}

export function Sources({ frame, heading, sources }: SourcesProps) {
  const newest = lastCheckedOn(sources);
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="sources">
        {sources.map(({ publisher, url, checked }) => (
          <li>
            <a href={url} rel="noopener">
              {publisher}
            </a>{' '}
            <span class="small">{checked}</span>
          </li>
        ))}
      </ul>
      {newest !== undefined && (
        <p class="small">
          {say(frame, frame.texts.advisories.lastChecked, { date: longDate(newest, mailWords(frame.language).locale) })}
        </p>
      )}
    </section>
  );
}

/** A text with words between ** and ** in bold. */
const Prose = ({ text }: { readonly text: string }) => (
  <>{text.split('**').map((piece, index) => (index % 2 === 1 ? <strong>{piece}</strong> : piece))}</>
);

function Items({ items, ordered = false }: { readonly items: readonly string[]; readonly ordered?: boolean }) {
  const children = items.map((item) => (
    <li>
      <Prose text={item} />
    </li>
  ));
  return ordered ? <ol>{children}</ol> : <ul>{children}</ul>;
}
