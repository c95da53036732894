/*
 * The ways around an advisory's page: to the same page for another country, and to what keeps somebody informed without
 * giving an address. All are plain links and a plain form: they work without a script.
 */
import type { Country } from '../../workers/domain/country.ts';
import type { Region } from '../../workers/domain/region.ts';
import {
  ADVISORY_LIST,
  ATOM_FEED,
  addressOf,
  advisoryCalendar,
  advisoryPage,
  FRONT,
  JSON_FEED,
  type PageAddress,
} from './addresses.ts';
import { CountryForm } from './country-form.tsx';
import type { PageFrame } from './layout.tsx';

/** The place that the page is for: known and concerned, known and not concerned, or not known. */
export type Place =
  | { readonly kind: 'concerned'; readonly region: Region; readonly country: Country | null }
  | { readonly kind: 'elsewhere'; readonly country: Country }
  | { readonly kind: 'unknown' };

/** The place in an address, so that everybody who opens it sees the same page. */
export function placeQuery(place: Place): Pick<PageAddress, 'country' | 'region'> {
  if (place.kind !== 'concerned') return {};
  return place.country === null ? { region: place.region } : { country: place.country };
}

interface PlaceFormProps {
  readonly frame: PageFrame;
  readonly place: Place;
  readonly slug: string;
}

/** To the same page for another country. */
export function PlaceForm({ frame, place, slug }: PlaceFormProps) {
  const { path } = advisoryPage(slug);
  return <CountryForm frame={frame} action={path} chosen={place.kind === 'unknown' ? null : place.country} />;
}

interface FollowProps {
  readonly frame: PageFrame;
  /** On an advisory's own page. */
  readonly slug?: string;
  readonly place?: Place;
  /** Whether there is still a date to be reminded of. */
  readonly hasDate?: boolean;
  /** Beside what the page is about, not below it. */
  readonly aside?: boolean;
}

/** Ways to stay informed: a date, feeds, and the list. */
export function Follow({ frame, slug, place, hasDate = false, aside = false }: FollowProps) {
  const { sender, language, texts } = frame;
  const { follow } = texts.advisories;
  return (
    <section class={aside ? 'follow panel aside' : 'follow'}>
      <h2>{follow.heading}</h2>
      <ul>
        {slug !== undefined && place?.kind === 'concerned' && hasDate && (
          <li>
            <a href={addressOf(sender, { ...advisoryCalendar(slug), ...placeQuery(place) }, language)}>
              {follow.calendar}
            </a>
          </li>
        )}
        <li>
          <a href={addressOf(sender, ATOM_FEED, language)}>{follow.atom}</a>
        </li>
        <li>
          <a href={addressOf(sender, JSON_FEED, language)}>{follow.json}</a>
        </li>
        <li>
          <a href={`${addressOf(sender, FRONT, language)}#sign-up`}>{follow.mail}</a>
        </li>
        {slug !== undefined && (
          <li>
            <a href={addressOf(sender, ADVISORY_LIST, language)}>{texts.advisories.all}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
