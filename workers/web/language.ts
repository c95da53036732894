/* Which language a page is in: the one asked for by `?lang=`, else the browser's first that we have, else ours. */
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../domain/language.ts';

export function chooseLanguage(asked: string | undefined, acceptLanguage: string | undefined): Language {
  if (asked !== undefined && isLanguage(asked)) return asked;
  return weighted(acceptLanguage ?? '').find(isLanguage) ?? DEFAULT_LANGUAGE;
}

/** The path to the page in the language, named only where the browser would not get it anyway. */
export function inLanguage(path: string, language: Language, acceptLanguage: string | undefined): string {
  return chooseLanguage(undefined, acceptLanguage) === language ? path : `${path}?lang=${language}`;
}

/** The primary subtags of an Accept-Language header (RFC 9110 section 12.5.4), the most wanted first. */
function weighted(header: string): string[] {
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const q = parameters
        .map((each) => /^\s*q=(\d(?:\.\d{1,3})?)\s*$/.exec(each)?.[1])
        .find((each) => each !== undefined);
      return { tag: tag.trim().split('-')[0] ?? '', weight: q === undefined ? 1 : Number(q) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
