/* Each fault that keeps an advisory from being published, seen on edits of real advisories and of every shape. */
import { describe, expect, it } from 'vitest';
import { type AdvisoryFault, describeFault } from '../../templates/advisories/advisory-fault.ts';
import { checkAdvisory, checkAgelessly, checkAmong, linkProblem } from '../../templates/advisories/check-advisory.ts';
import { ADVISORIES, type AdvisoryEntry } from '../../templates/advisories/index.ts';
import type { AdvisoryText } from '../../templates/advisories/text.ts';
import { unwritten } from '../../templates/advisories/unwritten.ts';
import type { Advisory } from '../../workers/domain/advisory.ts';
import { addDays, asCivilDate } from '../../workers/domain/civil-date.ts';
import type { Effective } from '../../workers/domain/effective.ts';
import { LANGUAGES } from '../../workers/domain/language.ts';
import { BY_REGION, EXCLUDING, MOVED_DATE, ROLLING, SHAPES, WITHDRAWN } from '../fixtures/advisories.ts';

const on = asCivilDate;
/** Soon after the sources of the shapes were read. */
const TODAY = on('2026-11-24');

/** The last day on which a source of the advisory was read. */
function lastCheck({ facts }: AdvisoryEntry) {
  const days = [...JSON.stringify(facts).matchAll(/"checkedOn":"([\d-]+)"/g)].map(([, day = '']) => day);
  return on(days.sort().at(-1) ?? '');
}

/** The advisory with other facts. */
const facts = (edit: object, entry: AdvisoryEntry = ROLLING): AdvisoryEntry => ({
  ...entry,
  facts: { ...entry.facts, ...edit } as Advisory,
});
/** The advisory with other words in English. */
const words = (edit: object, entry: AdvisoryEntry = ROLLING): AdvisoryEntry => ({
  ...entry,
  texts: { ...entry.texts, en: { ...entry.texts.en, ...edit } as AdvisoryText },
});
const [SOURCE] = ROLLING.facts.sources;
const source = (edit: object): AdvisoryEntry => facts({ sources: [{ ...SOURCE, ...edit }] });
const world = (effective: Effective): AdvisoryEntry => facts({ effective: { world: effective }, retiredOn: undefined });
const edition = (edit: object): AdvisoryEntry =>
  words({ editions: { ...ROLLING.texts.en.editions, rolling: { ...ROLLING.texts.en.editions.rolling, ...edit } } });

describe('nothing speaks against', () => {
  it.each(SHAPES.map((entry) => [entry.facts.slug, entry] as const))('the shape %s', (_slug, entry) => {
    expect(checkAdvisory(entry, TODAY)).toEqual([]);
  });

  it.each(ADVISORIES.map((entry) => [entry.facts.slug, entry] as const))('the advisory %s', (_slug, entry) => {
    expect(checkAdvisory(entry, lastCheck(entry)).map(describeFault)).toEqual([]);
  });

  it('the year-old sources of a system on which nothing is really sent', () => {
    expect(checkAdvisory(ROLLING, on('2036-01-01'))).not.toEqual([]);
    expect(checkAgelessly(ROLLING)).toEqual([]);
  });
});

describe('an advisory is not published when', () => {
  const cases: readonly (readonly [sentence: string, entry: AdvisoryEntry, fault: AdvisoryFault])[] = [
    [
      'a source says that it will be read',
      source({ checkedOn: on('2026-11-26') }),
      { kind: 'source-checked-in-the-future', url: 'https://example.org/news', checkedOn: on('2026-11-26') },
    ],
    [
      'an action has an http address',
      facts({ actions: { choice: { kind: 'choice', url: 'http://example.org/choose' } } }),
      { kind: 'link-malformed', place: 'actions.choice', url: 'http://example.org/choose', problem: 'not-https' },
    ],
    [
      'a source has half an address',
      source({ url: '/news' }),
      { kind: 'link-malformed', place: 'sources.0', url: '/news', problem: 'not-absolute' },
    ],
    [
      'a regulator has half an address',
      facts({ regulators: { world: { ...ROLLING.facts.regulators.world, complaintUrl: 'example.org' } } }),
      { kind: 'link-malformed', place: 'the regulator for ZW', url: 'example.org', problem: 'not-absolute' },
    ],
    [
      'an English title is not there',
      words({ title: undefined }),
      { kind: 'text-missing', language: 'en', place: 'title' },
    ],
    [
      'the words of an edition are not there',
      words({ editions: {} }),
      { kind: 'text-missing', language: 'en', place: 'editions.rolling.subject' },
    ],
    [
      'a region has no note',
      words({ regions: {} }),
      { kind: 'text-missing', language: 'en', place: 'regions.world.inEffect.0' },
    ],
    [
      'an action has no words',
      words({ actions: {} }),
      { kind: 'text-missing', language: 'en', place: 'actions.choice.title' },
    ],
    [
      'a list that needs a line has none',
      words({ changes: { before: [], inEffect: ['It has changed.'] } }),
      { kind: 'text-missing', language: 'en', place: 'changes.before.0' },
    ],
    [
      'a text is blank',
      edition({ lead: ' \n' }),
      { kind: 'text-empty', language: 'en', place: 'editions.rolling.lead' },
    ],
    [
      'a text has a blank that nothing fills',
      words({ used: ['On {day}'] }),
      { kind: 'blank-unknown', language: 'en', place: 'used.0', blank: '{day}' },
    ],
    [
      'a text has a blank that only pages fill',
      words({ used: ['In {country}'] }),
      { kind: 'blank-unknown', language: 'en', place: 'used.0', blank: '{country}' },
    ],
    [
      'a brace is not closed',
      words({ used: ['On {date'] }),
      { kind: 'blank-unknown', language: 'en', place: 'used.0', blank: '{' },
    ],
    ['bold does not end', words({ used: ['**On'] }), { kind: 'bold-unbalanced', language: 'en', place: 'used.0' }],
    [
      'an action has an address and no button',
      words({ actions: { choice: { title: 'Choose', steps: [] } } }),
      { kind: 'button-missing', language: 'en', action: 'choice' },
    ],
    [
      'an action has a button and no address',
      words({ actions: { none: { title: 'Nothing to do', steps: [], button: 'Go' } } }, EXCLUDING),
      { kind: 'button-without-address', language: 'en', action: 'none' },
    ],
    [
      'a subject is too long with the date in',
      edition({ subject: `${'x'.repeat(79)} {date}` }),
      { kind: 'subject-too-long', language: 'en', edition: 'rolling', characters: 92, limitCharacters: 64 },
    ],
    [
      'an address has a mark for a reader’s own values in it',
      facts({ actions: { choice: { kind: 'choice', url: 'https://example.org/?t=%%TOKEN%%' } } }),
      {
        kind: 'link-malformed',
        place: 'actions.choice',
        url: 'https://example.org/?t=%%TOKEN%%',
        problem: 'has-placeholder',
      },
    ],
    [
      'a text has an address in it',
      words({ used: ['See https://example.org/help, there.'] }),
      { kind: 'address-in-text', language: 'en', place: 'used.0', address: 'https://example.org/help,' },
    ],
    [
      'a text has half an address in it',
      words({ used: ['See www.example.org'] }),
      { kind: 'address-in-text', language: 'en', place: 'used.0', address: 'www.example.org' },
    ],
    [
      'a text has a mark for a reader’s own values in it',
      words({ used: ['%%TOKEN%%'] }),
      { kind: 'placeholder-in-text', language: 'en', place: 'used.0' },
    ],
    [
      'a text repeats its date, which may yet be moved',
      words({ summary: 'From 10 June 2026 on.' }),
      { kind: 'date-in-text', language: 'en', place: 'summary', date: '10 June 2026', blank: '{date}' },
    ],
    [
      'a text repeats the date that was announced first',
      words({ summary: 'It was to be 28 September 2025.' }, MOVED_DATE),
      { kind: 'date-in-text', language: 'en', place: 'summary', date: '28 September 2025', blank: '{was}' },
    ],
    [
      'a text repeats the date of what was withdrawn',
      words({ summary: 'It was to be 8 August 2025.' }, WITHDRAWN),
      { kind: 'date-in-text', language: 'en', place: 'summary', date: '8 August 2025', blank: '{was}' },
    ],
    [
      'a text is still to be written',
      words({ title: unwritten('a title') }),
      { kind: 'text-unwritten', language: 'en', place: 'title' },
    ],
    [
      'English says whom it concerns and another language does not',
      { ...ROLLING, texts: { ...ROLLING.texts, de: lacking('audience') } },
      { kind: 'text-missing', language: 'de', place: 'audience' },
    ],
    [
      'another language says how one complains and English does not',
      { ...ROLLING, texts: { ...ROLLING.texts, de: { ...ROLLING.texts.de, complaints: complaints('So.') } } },
      { kind: 'text-missing', language: 'en', place: 'complaints.world' },
    ],
    [
      'a language leaves a step out',
      { ...ROLLING, texts: { ...ROLLING.texts, de: { ...ROLLING.texts.de, actions: steps('Öffnen.') } } },
      {
        kind: 'list-differs',
        language: 'de',
        place: 'actions.choice.steps',
        lines: 1,
        original: 'en',
        originalLines: 2,
      },
    ],
    [
      'an action has an address and no steps',
      words({ actions: steps() }),
      { kind: 'steps-missing', language: 'en', action: 'choice' },
    ],
    [
      'a subject does not say the date',
      edition({ subject: 'It changes soon' }),
      { kind: 'subject-without-date', language: 'en', edition: 'rolling' },
    ],
    [
      'its slug is not one',
      facts({ slug: 'A_change' }),
      { kind: 'slug-malformed', slug: 'A_change', limitCharacters: 60 },
    ],
    ['it names no company', facts({ company: ' ' }), { kind: 'fact-unusable', place: 'company', problem: 'missing' }],
    [
      'its company is still to be written',
      facts({ company: unwritten('the company') }),
      { kind: 'fact-unusable', place: 'company', problem: 'unwritten' },
    ],
    [
      'a publisher has a mark for a reader’s own values in it',
      source({ publisher: '%%TOKEN%%' }),
      { kind: 'fact-unusable', place: 'sources.0.publisher', problem: 'has-placeholder' },
    ],
    [
      'a regulator has no name',
      facts({ nationalRegulators: { DE: { ...ROLLING.facts.regulators.world, name: '' } } }),
      { kind: 'fact-unusable', place: 'the name of the regulator for DE', problem: 'missing' },
    ],
    [
      'its sources would be good for ever',
      facts({ sourcesGoodForDays: Number.POSITIVE_INFINITY }),
      { kind: 'age-limit-nonsense', days: Number.POSITIVE_INFINITY, limitDays: 365 },
    ],
    [
      'its sources would be good for no day',
      facts({ sourcesGoodForDays: 0 }),
      { kind: 'age-limit-nonsense', days: 0, limitDays: 365 },
    ],
    ['it is for nobody anywhere', facts({ regions: [] }), { kind: 'no-regions' }],
    [
      'its regions are still to be written',
      facts({ regions: [unwritten('the regions')] }),
      { kind: 'fact-unusable', place: 'regions', problem: 'unwritten' },
    ],
    [
      'it is for a region that there is not',
      facts({ regions: ['world', 'moon'] }),
      { kind: 'region-unknown', place: 'The list', region: 'moon' },
    ],
    [
      'a source is for a region that the advisory does not have',
      source({ regions: ['world', 'uk'] }),
      { kind: 'region-unknown', place: 'The source sources.0', region: 'uk' },
    ],
    [
      'an action is for a region that the advisory does not have',
      facts({ actions: { choice: { ...ROLLING.facts.actions['choice'], regions: ['world', 'uk'] } } }),
      { kind: 'region-unknown', place: 'The action choice', region: 'uk' },
    ],
    ['a region is listed twice', facts({ regions: ['world', 'world'] }), { kind: 'region-twice', region: 'world' }],
    [
      'a region has no date',
      facts({ regions: ['eea', 'uk'], effective: { eea: WITHDRAWN.facts.effective.eea } }, MOVED_DATE),
      { kind: 'region-without-schedule', region: 'uk' },
    ],
    [
      'a region has no action',
      facts({ actions: { choice: { ...MOVED_DATE.facts.actions['choice'], regions: ['uk'] } } }, MOVED_DATE),
      { kind: 'region-without-action', region: 'eea' },
    ],
    [
      'a region has no regulator',
      facts({ regulators: { eea: MOVED_DATE.facts.regulators.eea } }, MOVED_DATE),
      { kind: 'regulator-missing', region: 'uk', countries: ['GB'] },
    ],
    [
      'a region’s regulator is still to be written',
      facts({ regulators: { ...MOVED_DATE.facts.regulators, uk: unwritten('who') } }, MOVED_DATE),
      { kind: 'regulator-missing', region: 'uk', countries: ['GB'] },
    ],
    [
      'a region has only countries of the one before it',
      facts({ regions: ['eea', 'eu'], effective: both('2026-12-01'), regulators: bothRegulators() }, WITHDRAWN),
      { kind: 'region-without-readers', region: 'eu' },
    ],
    ['a region has no source', source({ regions: ['uk'] }), { kind: 'region-without-source', region: 'world' }],
    [
      'its date is moved to the same date',
      world({ kind: 'moved', on: on('2026-12-01'), was: [on('2026-12-01')], movedOn: on('2026-11-01') }),
      { kind: 'schedule-nonsense', region: 'world', problem: 'moved-to-the-same-date' },
    ],
    [
      'its date is moved when it is over',
      world({ kind: 'moved', on: on('2027-01-01'), was: [on('2026-12-01')], movedOn: on('2026-12-02') }),
      { kind: 'schedule-nonsense', region: 'world', problem: 'moved-after-it-took-effect' },
    ],
    [
      'its date is moved to a day that is over',
      world({ kind: 'moved', on: on('2026-11-01'), was: [on('2026-12-01')], movedOn: on('2026-11-02') }),
      { kind: 'schedule-nonsense', region: 'world', problem: 'moved-into-the-past' },
    ],
    [
      'it is withdrawn before anybody was warned',
      world({ kind: 'withdrawn', was: on('2026-12-01'), withdrawnOn: on('2026-10-31') }),
      { kind: 'schedule-nonsense', region: 'world', problem: 'withdrawn-before-anybody-was-warned' },
    ],
    [
      'it is withdrawn when it is in effect',
      world({ kind: 'withdrawn', was: on('2026-12-01'), withdrawnOn: on('2026-12-02') }),
      { kind: 'schedule-nonsense', region: 'world', problem: 'withdrawn-after-it-took-effect' },
    ],
    [
      'it is retired on the day it takes effect',
      facts({ retiredOn: on('2026-06-10') }),
      { kind: 'schedule-nonsense', region: 'world', problem: 'retired-before-its-last-edition' },
    ],
  ];

  it.each(cases)('%s', (_sentence, entry, fault) => {
    expect(checkAdvisory(entry, TODAY)).toContainEqual(fault);
    expect(checkAgelessly(entry).some(({ kind }) => kind === fault.kind)).toBe(!fault.kind.startsWith('source-'));
    expect(describeFault(fault)).toMatch(/^\S.{10,}\S$/);
    expect(describeFault(fault)).not.toMatch(/undefined|\[object/);
  });

  it('another one has its slug', () => {
    expect(checkAmong(ROLLING, SHAPES)).toEqual([]);
    expect(checkAmong(ROLLING, [...SHAPES, ROLLING])).toEqual([{ kind: 'slug-taken', slug: 'rolling' }]);
    expect(describeFault({ kind: 'slug-taken', slug: 'rolling' })).toBe('Another advisory has the slug rolling, too.');
  });

  it('one of two readings of the same address is too old', () => {
    const entry = facts({ sources: [{ ...SOURCE, checkedOn: on('2025-01-01') }, SOURCE] });
    expect(checkAdvisory(entry, TODAY).map(({ kind }) => kind)).toEqual(['source-stale']);
  });

  it('a source or a regulator was read too long ago, from the day after its limit on', () => {
    const limit = addDays(on('2026-11-23'), 365);
    expect(checkAdvisory(ROLLING, limit)).toEqual([]);
    const stale = checkAdvisory(ROLLING, addDays(limit, 1));
    expect(stale.map((fault) => 'url' in fault && fault.url).sort()).toEqual([
      'https://example.org/complain',
      'https://example.org/news',
    ]);
    expect(new Set(stale.map(({ kind }) => kind))).toEqual(new Set(['source-stale']));
  });

  it('a language has no text at all, which a cast can hide from the types', () => {
    const texts = Object.fromEntries(LANGUAGES.slice(1).map((language) => [language, ROLLING.texts[language]]));
    const faults = checkAdvisory({ ...ROLLING, texts: texts as AdvisoryEntry['texts'] }, TODAY);
    expect(faults).toEqual([{ kind: 'text-missing', language: LANGUAGES[0], place: '(all of them)' }]);
  });

  it('a text of a real advisory loses a bracket in any language', () => {
    for (const entry of ADVISORIES) {
      for (const language of LANGUAGES) {
        const title = `${entry.texts[language].title} {`;
        const spoilt = { ...entry, texts: { ...entry.texts, [language]: { ...entry.texts[language], title } } };
        expect(checkAdvisory(spoilt, lastCheck(entry))).toEqual([
          { kind: 'blank-unknown', language, place: 'title', blank: '{' },
        ]);
      }
    }
  });

  it('several things are wrong: it names each of them', () => {
    const entry = words({ title: '', summary: '**' }, facts({ actions: { choice: { kind: 'form', url: 'x y' } } }));
    expect(checkAdvisory(entry, TODAY).map(({ kind }) => kind)).toEqual([
      'link-malformed',
      'text-empty',
      'bold-unbalanced',
    ]);
  });
});

describe('a schedule that really happened is no nonsense:', () => {
  it.each([
    ['moved, and moved again', { ...moved(), was: [on('2025-09-28'), on('2025-10-01')] }],
    ['brought forward', { ...moved(), on: on('2025-09-25') }],
    ['moved on its very day', { ...moved(), movedOn: on('2025-09-28') }],
  ] as const)('%s', (_what, effective) => {
    expect(checkAdvisory(facts({ effective: { eea: effective, uk: effective } }, MOVED_DATE), TODAY)).toEqual([]);
  });
});

describe('dates in texts', () => {
  it('are left alone where regions differ, for one may have to name the other’s', () => {
    const texts = { ...BY_REGION.texts, en: { ...BY_REGION.texts.en, summary: 'In the EU from 3 November 2025.' } };
    expect(checkAdvisory({ ...BY_REGION, texts }, TODAY)).toEqual([]);
  });
});

describe('every folder', () => {
  // Vite reads the patterns from the source: they have to stand here as they are, and `glob` by its full name.
  const facts = Object.keys(
    (import.meta as unknown as { glob(pattern: string): object }).glob('../../templates/advisories/*/advisory.ts'),
  );
  const slugs = facts.map((path) => path.split('/').at(-2));

  it('is registered, and called as its advisory’s slug', () => {
    expect(slugs.sort()).toEqual(ADVISORIES.map(({ facts }) => facts.slug).sort());
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org/a?b=c#d', null],
    ['https://пример.испытание/', null],
    ['HTTPS://example.org/', null],
    ['http://example.org/', 'not-https'],
    ['ftp://example.org/', 'not-https'],
    ['javascript:alert(1)', 'not-absolute'],
    ['example.org/path', 'not-absolute'],
    ['//example.org/path', 'not-absolute'],
    ['https:example.org', 'not-absolute'],
    ['https://localhost/', 'not-absolute'],
    ['', 'not-absolute'],
    ['https://user@example.org/', 'has-credentials'],
    ['https://user:word@example.org/', 'has-credentials'],
    ['https://example.org/a b', 'has-spaces'],
    [' https://example.org/', 'has-spaces'],
    ['https://example.org/\n', 'has-spaces'],
    ['https://example.org/\u200b', 'has-spaces'],
    ['https://example.org/%%', 'has-placeholder'],
  ] as const)('%j: %s', (url, problem) => {
    expect(linkProblem(url)).toBe(problem);
  });
});

function moved() {
  return { kind: 'moved', on: on('2025-10-08'), was: [on('2025-09-28')], movedOn: on('2025-09-20') } as const;
}

function both(date: string) {
  const effective = { kind: 'fixed', on: on(date) };
  return { eea: effective, eu: effective };
}

function bothRegulators() {
  const { eea } = WITHDRAWN.facts.regulators;
  return { eea, eu: eea };
}

function lacking(part: keyof AdvisoryText): AdvisoryText {
  return Object.fromEntries(
    Object.entries(ROLLING.texts.de).filter(([key]) => key !== part),
  ) as unknown as AdvisoryText;
}

function complaints(world: string): NonNullable<AdvisoryText['complaints']> {
  return { world } as NonNullable<AdvisoryText['complaints']>;
}

function steps(...lines: string[]): AdvisoryText['actions'] {
  return { choice: { title: 'Choose', steps: lines, button: 'Open' } };
}
