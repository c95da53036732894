/*
 * Countries and languages in the reader's language, by Intl: in its own locale (a bare `pt` would give Brazilian
 * names). Of the two Chinese regions only the short names are what people call them.
 */
import type { Country } from '../../workers/domain/country.ts';
import type { Language } from '../../workers/domain/language.ts';
import { carriedFor } from '../locales/carried.ts';
import { alphabet, countryNames, languageNames } from '../locales/formats.ts';
import { mailWords } from '../locales/mail.ts';

/** `Hong Kong SAR China` is `Hong Kong`. The short style cannot be had for all: it makes the United Kingdom `UK`. */
const CALLED_SHORT: readonly Country[] = ['HK', 'MO'];

export function nameOfCountry(country: Country, language: Language): string {
  return nameInLocale(country, mailWords(language).locale);
}

/** By our own data where the runtime's Intl lacks the locale, and by Intl for everything else. */
export function nameInLocale(country: Country, locale: string): string {
  const carried = carriedFor(locale)?.countries[country];
  return carried ?? countryNames(locale, CALLED_SHORT.includes(country) ? 'short' : 'long').of(country) ?? country;
}

/** The countries' names in the language's alphabetical order. */
export function namesOfCountries(countries: readonly Country[], language: Language): readonly string[] {
  const { compare } = alphabet(language);
  return countries.map((country) => nameOfCountry(country, language)).toSorted(compare);
}

export function nameOfLanguage(named: Language, language: Language): string {
  return languageNames(mailWords(language).locale).of(named) ?? named;
}

/** As it stands by itself in a menu: French calls itself `français`, a menu `Français`. */
export function ownNameOf(language: Language): string {
  const name = nameOfLanguage(language, language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
