/* Every page that the public can see without a link of their own, in every language, and what status it has. */
import { ADVISORIES } from '../../templates/advisories/index.ts';
import { countriesOf } from '../../workers/domain/advisory.ts';
import { LANGUAGES, type Language } from '../../workers/domain/language.ts';

export interface PublicPage {
  readonly path: string;
  readonly language: Language;
  readonly status: number;
}

/** One of each of an advisory's regions would show the same elements: the last has the longest text. */
function pathsOf({ facts }: (typeof ADVISORIES)[number]): readonly string[] {
  const region = facts.regions.at(-1) ?? 'world';
  const [country] = countriesOf(facts, region);
  const page = `/advisories/${facts.slug}`;
  return [`${page}?country=${country}`, `${page}?region=${region}`];
}

const GOOD = [
  '/',
  '/advisories',
  ...ADVISORIES.flatMap(pathsOf),
  '/privacy?country=DE',
  '/embed',
  '/check-your-inbox',
  '/check-your-inbox?meant=gmail.com',
];
const [first] = ADVISORIES;
const GENERAL = first ? [`/advisories/${first.facts.slug}`, `/advisories/${first.facts.slug}?country=US`] : [];
const BAD: readonly (readonly [string, number])[] = [
  ['/advisories/nothing', 404],
  [`/advisories/${first?.facts.slug}?country=ZZ`, 400],
  [`/advisories/${first?.facts.slug}.ics?country=US`, 404],
  ['/nowhere', 404],
  ['/subscribe', 405],
  ['/confirm?t=x', 400],
  ['/unsubscribe?t=x', 400],
  ['/done?t=x', 400],
  ['/my-data?t=x', 400],
  ['/erase/now?t=x', 400],
];

export function everyPage(): readonly PublicPage[] {
  const inLanguage = (path: string, language: Language): string =>
    `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
  return LANGUAGES.flatMap((language) => [
    ...[...GOOD, ...GENERAL].map((path) => ({ path: inLanguage(path, language), language, status: 200 })),
    ...BAD.map(([path, status]) => ({ path: inLanguage(path, language), language, status })),
  ]);
}
