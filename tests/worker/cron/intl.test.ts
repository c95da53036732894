import { describe, expect, it } from 'vitest';
import { fullDate, longDate } from '../../../templates/locales/dates.ts';
import { mailWords } from '../../../templates/locales/mail.ts';
import { nameInLocale, nameOfCountry } from '../../../templates/pages/names.ts';
import { asCivilDate, utcMidnight } from '../../../workers/domain/civil-date.ts';
import { COUNTRIES } from '../../../workers/domain/country.ts';
import { LANGUAGES, type Language } from '../../../workers/domain/language.ts';

/*
 * workerd has Chrome's reduced locale data: for a locale that it lacks, Intl silently speaks English, while Node has them
 * all. So these run here.
 */
const DATE = asCivilDate('2025-11-03');
const EXPECTED: Readonly<Record<Language, readonly [date: string, weekday: string, country: string]>> = {
  en: ['3 November 2025', 'Monday', 'Switzerland'],
  de: ['3. November 2025', 'Montag', 'Schweiz'],
  fr: ['3 novembre 2025', 'lundi', 'Suisse'],
  it: ['3 novembre 2025', 'lunedì', 'Svizzera'],
  es: ['3 de noviembre de 2025', 'lunes', 'Suiza'],
  nl: ['3 november 2025', 'maandag', 'Zwitserland'],
  pl: ['3 listopada 2025', 'poniedziałek', 'Szwajcaria'],
  pt: ['3 de novembro de 2025', 'segunda-feira', 'Suíça'],
};

describe.each(LANGUAGES)('in %s', (language) => {
  const { locale } = mailWords(language);

  it('the runtime has the locale', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf([locale])).toEqual([locale]);
    expect(Intl.DisplayNames.supportedLocalesOf([locale])).toEqual([locale]);
    expect(new Intl.DateTimeFormat(locale).resolvedOptions().locale.slice(0, 2)).toBe(language);
  });

  it('dates and countries are said as people say them', () => {
    const [date, weekday, country] = EXPECTED[language];
    expect(longDate(DATE, locale)).toBe(date);
    expect(fullDate(DATE, locale)).toContain(weekday);
    expect(nameOfCountry('CH', language)).toBe(country);
  });

  it('every country that can be chosen has a name, and no two the same', () => {
    const names = COUNTRIES.map((each) => nameOfCountry(each, language));
    expect(names.filter((name, index) => name === COUNTRIES[index])).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('a locale that the runtime lacks would be noticed', () => {
  for (const locale of ['is', 'ga', 'mt', 'lb', 'rm', 'nn']) {
    expect(Intl.DateTimeFormat.supportedLocalesOf([locale]), locale).toEqual([]);
  }
});

describe('a locale that the runtime lacks', () => {
  it.each([
    ['is', '3. nóvember 2025', 'mánudagur', 'Sviss'],
    ['ga', '3 Samhain 2025', 'Dé Luain', 'an Eilvéis'],
    ['mt', '3 ta’ Novembru 2025', 'It-Tnejn', 'l-Iżvizzera'],
    ['lb', '3. November 2025', 'Méindeg', 'Schwäiz'],
    ['rm', '3 da november 2025', 'glindesdi', 'Svizra'],
    ['nn', '3. november 2025', 'måndag', 'Sveits'],
  ])('is spoken by our own data: %s', (locale, date, weekday, country) => {
    expect(longDate(DATE, locale)).toBe(date);
    expect(fullDate(DATE, locale)).toContain(weekday);
    expect(nameInLocale('CH', locale)).toBe(country);
    // Without it the reader would get English.
    expect(new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(utcMidnight(DATE))).toContain(
      'Monday',
    );
  });
});
