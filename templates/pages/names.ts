/* Countries and languages in the reader's language, by Intl. */
import type { Country } from '../../workers/domain/country.ts';
import type { Language } from '../../workers/domain/language.ts';

const regionNames = new Map<Language, Intl.DisplayNames>();

export function nameOfCountry(country: Country, language: Language): string {
  let names = regionNames.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language], { type: 'region' });
    regionNames.set(language, names);
  }
  return names.of(country) ?? country;
}

export function nameOfLanguage(named: Language, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(named) ?? named;
}
