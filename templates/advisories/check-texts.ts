/*
 * Whether an advisory's words are whole in every language: nothing left out, in no language less than in another, a
 * button and steps exactly where there is an address, subjects that say the date and fit. Judges form only; whether a
 * text is true is for people to say.
 */
import { type Edition, isErratum } from '../../workers/domain/edition.ts';
import { effectiveDate, formerDates } from '../../workers/domain/effective.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../workers/domain/language.ts';
import { longDate } from '../locales/dates.ts';
import { mailWords } from '../locales/mail.ts';
import type { AdvisoryFault } from './advisory-fault.ts';
import { datesOf, wordFaults } from './check-words.ts';
import { editionsIn, editionText } from './errata.ts';
import type { AdvisoryEntry } from './index.ts';
import { stringsIn } from './strings-in.ts';
import type { AdvisoryText } from './text.ts';
import { isUnwritten } from './unwritten.ts';

/** With the date in; a phone shows about the first forty, so the date and the company have to stand at the front. */
export const SUBJECT_LIMIT_CHARACTERS = 64;

export function checkTexts(entry: AdvisoryEntry): readonly AdvisoryFault[] {
  return LANGUAGES.flatMap((language) => {
    const text: AdvisoryText | undefined = entry.texts[language];
    if (text === undefined) return [{ kind: 'text-missing', language, place: '(all of them)' }];
    const dates = datesOf(entry, language);
    return [
      ...missing(entry, language, text).map((place): AdvisoryFault => ({ kind: 'text-missing', language, place })),
      ...wordsIn(entry, language, text).flatMap(([place, words]) => wordFaults(dates, language, place, words)),
      ...actionFaults(entry, language, text),
      ...listFaults(entry, language, text),
      ...subjectFaults(entry, language),
    ];
  });
}

/** The editions that the advisory has in any region. */
function editionsOf(entry: AdvisoryEntry): readonly Edition[] {
  return [...new Set(entry.facts.regions.flatMap((region) => editionsIn(entry, region)))];
}

/** What stands in the files: an erratum has its languages side by side. */
function wordsIn({ errata = {} }: AdvisoryEntry, language: Language, text: AdvisoryText) {
  const own = Object.entries(errata).map(([erratum, words]) => [erratum, words[language]] as const);
  return [...stringsIn(text), ...stringsIn(Object.fromEntries(own), 'errata')];
}

/** What may be left out, but then in every language. (`why` and `byHand` depend on what is known of a language's menus.) */
const OPTIONAL = /^audience$|^complaints\./;

/** The places of texts that have to be there and are not. The types see most of them, but not through a cast. */
function missing(entry: AdvisoryEntry, language: Language, text: AdvisoryText): readonly string[] {
  const elsewhere = Object.values(entry.texts)
    .flatMap((each) => stringsIn(each))
    .flatMap(([place, words]) => (isUnwritten(words) ? [] : [place]));
  const wanted = [
    'title',
    'summary',
    ...editionsOf(entry).flatMap((edition) =>
      ['subject', 'preheader', 'heading', 'lead'].map(
        (part) => `${isErratum(edition) ? 'errata' : 'editions'}.${edition}.${part}`,
      ),
    ),
    ...byTime('changes'),
    ...byTime('limits'),
    ...entry.facts.regions.flatMap((region) => byTime(`regions.${region}`)),
    ...Object.keys(entry.facts.actions).map((action) => `actions.${action}.title`),
    ...new Set(elsewhere.filter((place) => OPTIONAL.test(place))),
  ];
  const present = new Set(wordsIn(entry, language, text).map(([place]) => place));
  return wanted.filter((place) => !present.has(place));
}

function byTime(place: string): readonly string[] {
  return [`${place}.before.0`, `${place}.inEffect.0`];
}

function actionFaults({ facts }: AdvisoryEntry, language: Language, text: AdvisoryText): readonly AdvisoryFault[] {
  return Object.entries(facts.actions).flatMap(([action, { kind }]): AdvisoryFault[] => {
    const words = text.actions[action];
    if (words === undefined) return [];
    const hasButton = words.button !== undefined;
    return [
      ...(kind === 'none' && hasButton ? [{ kind: 'button-without-address', language, action } as const] : []),
      ...(kind !== 'none' && !hasButton ? [{ kind: 'button-missing', language, action } as const] : []),
      ...(kind !== 'none' && !words.steps?.length ? [{ kind: 'steps-missing', language, action } as const] : []),
    ];
  });
}

/** Lists that name one thing a line have the same lines in every language. */
function listFaults(entry: AdvisoryEntry, language: Language, text: AdvisoryText): readonly AdvisoryFault[] {
  const originalText: AdvisoryText | undefined = entry.texts[DEFAULT_LANGUAGE];
  if (originalText === undefined) return [];
  const original = new Map(listsOf(entry, originalText));
  return listsOf(entry, text).flatMap(([place, lines]): AdvisoryFault[] => {
    const originalLines = original.get(place) ?? 0;
    if (lines === originalLines) return [];
    return [{ kind: 'list-differs', language, place, lines, original: DEFAULT_LANGUAGE, originalLines }];
  });
}

function listsOf({ facts }: AdvisoryEntry, text: AdvisoryText): readonly [place: string, lines: number][] {
  const lists: [string, readonly string[] | undefined][] = [
    ['used', text.used],
    ['notUsed', text.notUsed],
    ...Object.keys(facts.actions).map((action): [string, readonly string[] | undefined] => [
      `actions.${action}.steps`,
      text.actions[action]?.steps,
    ]),
  ];
  return lists.map(([place, lines]) => [place, lines?.length ?? 0]);
}

/** Every date of an edition in any region counts: the longest one decides. */
function subjectFaults(entry: AdvisoryEntry, language: Language): readonly AdvisoryFault[] {
  const { facts } = entry;
  const { locale, regionNames } = mailWords(language);
  return editionsOf(entry).flatMap((edition): AdvisoryFault[] => {
    const subject = editionText(entry, edition, language)?.subject ?? '';
    if (subject.trim() === '' || isUnwritten(subject)) return [];
    const lengths = facts.regions.map((region) => {
      const on = effectiveDate(facts.effective[region]);
      const values: Readonly<Record<string, string>> = {
        date: longDate(on, locale),
        was: longDate(formerDates(facts.effective[region]).at(-1) ?? on, locale),
        company: facts.company,
        region: regionNames[region],
      };
      return [...subject.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => values[name] ?? whole)].length;
    });
    const characters = Math.max(0, ...lengths);
    const limitCharacters = SUBJECT_LIMIT_CHARACTERS;
    return [
      ...(isErratum(edition) || /\{(date|was)\}/.test(subject)
        ? []
        : [{ kind: 'subject-without-date', language, edition } as const]),
      ...(characters > limitCharacters
        ? [{ kind: 'subject-too-long', language, edition, characters, limitCharacters } as const]
        : []),
    ];
  });
}
