/*
 * Whether an advisory's words are whole in every language: nothing left out, nothing empty, no blank that nothing
 * fills, no bold that does not end, a button exactly where there is an address, subjects that fit. Judges form only;
 * whether a text is true is for people to say.
 */
import { type Edition, termsOf } from '../../workers/domain/edition.ts';
import { effectiveDate, formerDates } from '../../workers/domain/effective.ts';
import { LANGUAGES, type Language } from '../../workers/domain/language.ts';
import { longDate } from '../locales/dates.ts';
import type { Blank } from '../locales/fill.ts';
import { mailWords } from '../locales/mail.ts';
import type { AdvisoryFault } from './advisory-fault.ts';
import type { AdvisoryEntry } from './index.ts';
import type { AdvisoryText } from './text.ts';

/** With the date in; a phone shows about the first forty, so the date and the company have to stand at the front. */
export const SUBJECT_LIMIT_CHARACTERS = 90;

/** The blanks that have a value in an advisory's texts. */
const BLANKS: readonly string[] = ['date', 'was', 'company', 'region', 'sender'] satisfies readonly Blank[];

export function checkTexts(entry: AdvisoryEntry): readonly AdvisoryFault[] {
  return LANGUAGES.flatMap((language) => {
    const text: AdvisoryText | undefined = entry.texts[language];
    if (text === undefined) return [{ kind: 'text-missing', language, place: '(all of them)' }];
    return [
      ...missing(entry, text).map((place): AdvisoryFault => ({ kind: 'text-missing', language, place })),
      ...strings(text).flatMap(([place, words]) => wordFaults(language, place, words)),
      ...buttonFaults(entry, language, text),
      ...subjectFaults(entry, language, text),
    ];
  });
}

/** The editions that the advisory has in any region. */
function editionsOf({ facts }: AdvisoryEntry): readonly Edition[] {
  const terms = facts.regions.flatMap((region) => termsOf(facts.effective[region]));
  return [...new Set(terms.map(({ edition }) => edition))];
}

/** The places of texts that have to be there and are not. The types see most of them, but not through a cast. */
function missing(entry: AdvisoryEntry, text: AdvisoryText): readonly string[] {
  const wanted = [
    'title',
    'summary',
    ...editionsOf(entry).flatMap((edition) =>
      ['subject', 'preheader', 'heading', 'lead'].map((part) => `editions.${edition}.${part}`),
    ),
    ...byTime('changes'),
    ...byTime('limits'),
    ...entry.facts.regions.flatMap((region) => byTime(`regions.${region}`)),
    ...Object.keys(entry.facts.actions).map((action) => `actions.${action}.title`),
  ];
  const present = new Set(strings(text).map(([place]) => place));
  return wanted.filter((place) => !present.has(place));
}

function byTime(place: string): readonly string[] {
  return [`${place}.before.0`, `${place}.inEffect.0`];
}

/** Every string in a value, with its place. */
function strings(value: unknown, place = ''): readonly (readonly [place: string, words: string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, place === '' ? key : `${place}.${key}`));
}

function wordFaults(language: Language, place: string, words: string): readonly AdvisoryFault[] {
  if (words.trim() === '') return [{ kind: 'text-empty', language, place }];
  const blanks = [...words.matchAll(/\{([^{}]*)\}/g)].map(([whole, name = '']) => ({ whole, name }));
  const rest = words.replaceAll(/\{[^{}]*\}/g, '');
  const lone = /[{}]/.exec(rest)?.[0];
  return [
    ...blanks
      .filter(({ name }) => !BLANKS.includes(name))
      .map(({ whole }): AdvisoryFault => ({ kind: 'blank-unknown', language, place, blank: whole })),
    ...(lone === undefined ? [] : [{ kind: 'blank-unknown', language, place, blank: lone } as const]),
    ...(words.split('**').length % 2 === 0 ? [{ kind: 'bold-unbalanced', language, place } as const] : []),
  ];
}

function buttonFaults({ facts }: AdvisoryEntry, language: Language, text: AdvisoryText): readonly AdvisoryFault[] {
  return Object.entries(facts.actions).flatMap(([action, { kind }]): AdvisoryFault[] => {
    const words = text.actions[action];
    if (words === undefined || (kind === 'none') === (words.button === undefined)) return [];
    return [{ kind: kind === 'none' ? 'button-without-address' : 'button-missing', language, action }];
  });
}

/** Every date of an edition in any region counts: the longest one decides. */
function subjectFaults(entry: AdvisoryEntry, language: Language, text: AdvisoryText): readonly AdvisoryFault[] {
  const { facts } = entry;
  const { locale, regionNames } = mailWords(language);
  return editionsOf(entry).flatMap((edition): AdvisoryFault[] => {
    const lengths = facts.regions.map((region) => {
      const on = effectiveDate(facts.effective[region]);
      const values: Readonly<Record<string, string>> = {
        date: longDate(on, locale),
        was: longDate(formerDates(facts.effective[region]).at(-1) ?? on, locale),
        company: facts.company,
        region: regionNames[region],
      };
      const subject = text.editions[edition]?.subject ?? '';
      return [...subject.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => values[name] ?? whole)].length;
    });
    const characters = Math.max(0, ...lengths);
    const limitCharacters = SUBJECT_LIMIT_CHARACTERS;
    if (characters <= limitCharacters) return [];
    return [{ kind: 'subject-too-long', language, edition, characters, limitCharacters }];
  });
}
