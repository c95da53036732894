/*
 * The ways around an advisory's page: to the same page for another country or in another language, and to what keeps
 * somebody informed without giving an address. All are plain links and a plain form: they work without a script.
 */
import type { Country } from '../../workers/domain/country.ts';
import { LANGUAGES } from '../../workers/domain/language.ts';
import type { Region } from '../../workers/domain/region.ts';
import {
  ADVISORY_LIST,
  ATOM_FEED,
  addressOf,
  advisoryCalendar,
  FRONT,
  JSON_FEED,
  type PageAddress,
} from './addresses.ts';
import type { PageFrame } from './layout.tsx';
import { nameOfLanguage } from './names.ts';
import { countryOptions } from './sign-up-form.tsx';

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

/** Choosing another country is a plain link with a query: it works without a script and can be shared. */
export function PlaceForm({ frame, place, slug }: PlaceFormProps) {
  const { texts, language } = frame;
  const chosen = place.kind === 'unknown' ? null : place.country;
  return (
    <form method="get" action={`/advisories/${slug}`} class="place">
      <label for="country">{texts.form.country}</label>
      <select id="country" name="country" required>
        <option value="">{texts.form.chooseCountry}</option>
        {countryOptions(language).map(({ country, name }) => (
          <option value={country} selected={country === chosen}>
            {name}
          </option>
        ))}
      </select>
      <input type="hidden" name="lang" value={language} />
      <button type="submit" class="quiet">
        {texts.advisories.show}
      </button>
    </form>
  );
}

/** Ways to stay informed: a date, feeds, and the list. */
export function Follow({ frame, slug, place }: PlaceFormProps) {
  const { sender, language, texts } = frame;
  const { follow } = texts.advisories;
  const calendar = { ...advisoryCalendar(slug), ...placeQuery(place) };
  return (
    <section class="follow">
      <h2>{follow.heading}</h2>
      <ul>
        {place.kind === 'concerned' && (
          <li>
            <a href={addressOf(sender, calendar, language)}>{follow.calendar}</a>
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
        <li>
          <a href={addressOf(sender, ADVISORY_LIST, language)}>{texts.advisories.all}</a>
        </li>
      </ul>
    </section>
  );
}

export function Languages({ frame, address }: { readonly frame: PageFrame; readonly address: PageAddress }) {
  return (
    <nav class="languages" aria-label={frame.texts.advisories.languages}>
      {LANGUAGES.filter((each) => each !== frame.language).map((each) => (
        <a href={addressOf(frame.sender, address, each)} lang={each} hreflang={each}>
          {nameOfLanguage(each, each)}
        </a>
      ))}
    </nav>
  );
}
