/*
 * Intl's formats, each made once: making one costs fifty times what it costs to use it, and a page uses dozens.
 */

/** The same `Made` for the same arguments. */
function madeOnce<Arguments extends readonly string[], Made>(
  make: (...given: Arguments) => Made,
): (...given: Arguments) => Made {
  const known = new Map<string, Made>();
  return (...given) => {
    const key = given.join(' ');
    const made = known.get(key) ?? make(...given);
    known.set(key, made);
    return made;
  };
}

/** Of instants at midnight UTC, which is where civil dates are. */
export const dateFormat = madeOnce(
  (locale: string, dateStyle: 'long' | 'full') => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }),
);

export const countryNames = madeOnce(
  (locale: string, style: 'long' | 'short') => new Intl.DisplayNames([locale], { type: 'region', style }),
);

export const languageNames = madeOnce((locale: string) => new Intl.DisplayNames([locale], { type: 'language' }));

export const alphabet = madeOnce((language: string) => new Intl.Collator(language));

export const unitFormat = madeOnce(
  (locale: string, unit: 'hour' | 'day' | 'year') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }),
);
