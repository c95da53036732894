/* Countries and languages as they are typed, in either case: one that does not exist is refused before anything is asked. */
import { InvalidArgumentError } from 'commander';
import { type Country, isCountry } from '../../workers/domain/country.ts';
import { isLanguage, LANGUAGES, type Language } from '../../workers/domain/language.ts';

export function countryArgument(typed: string): Country {
  const country = typed.trim().toUpperCase();
  if (isCountry(country)) return country;
  throw new InvalidArgumentError(`There is no country ${typed.trim()}; codes are like DE, FR, GB.`);
}

export function languageArgument(typed: string): Language {
  const language = typed.trim().toLowerCase();
  if (isLanguage(language)) return language;
  throw new InvalidArgumentError(`Languages are ${LANGUAGES.join(', ')}.`);
}

/** With commas between, each list. */
export const countryListArgument = (typed: string): readonly Country[] => typed.split(',').map(countryArgument);
export const languagesArgument = (typed: string): readonly Language[] => typed.split(',').map(languageArgument);
