/* Choosing a country to see a page for it: a plain link with a query, which works without a script and can be shared. */
import type { Country } from '../../workers/domain/country.ts';
import type { PageFrame } from './layout.tsx';
import { countryOptions } from './sign-up-form.tsx';

interface CountryFormProps {
  readonly frame: PageFrame;
  readonly action: string;
  readonly chosen: Country | null;
  /** Whether the country is offered; all of them are, where nothing else is said. */
  readonly isOffered?: (country: Country) => boolean;
}

export function CountryForm({ frame, action, chosen, isOffered = () => true }: CountryFormProps) {
  const { texts, language } = frame;
  return (
    <form method="get" action={action} class="place">
      <label for="country">{texts.form.country}</label>
      <div class="row">
        <select id="country" name="country" required>
          <option value="">{texts.form.chooseCountry}</option>
          {countryOptions(language)
            .filter(({ country }) => isOffered(country))
            .map(({ country, name }) => (
              <option value={country} selected={country === chosen}>
                {name}
              </option>
            ))}
        </select>
        <input type="hidden" name="lang" value={language} />
        <button type="submit" class="quiet">
          {texts.advisories.show}
        </button>
      </div>
    </form>
  );
}
