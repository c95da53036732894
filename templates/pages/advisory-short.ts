/*
 * An advisory in a few words, for the pages, the feeds and the calendar: what it is called and what it says as it stands,
 * and where which date holds. Of a change that was withdrawn, nothing that still announces it. Never reads a clock.
 */
import type { Advisory } from '../../workers/domain/advisory.ts';
import { type CivilDate, utcMidnight } from '../../workers/domain/civil-date.ts';
import type { Edition } from '../../workers/domain/edition.ts';
import type { Effective } from '../../workers/domain/effective.ts';
import type { Region } from '../../workers/domain/region.ts';
import type { AdvisoryContent } from '../email/advisory-content.ts';
import { longDate } from '../locales/dates.ts';
import { mailWords } from '../locales/mail.ts';
import { formerlyLine, whenLine } from './advisory-status.ts';
import { type PageFrame, say } from './layout.tsx';
import { namesOfCountries } from './names.ts';
import { lastCheckedOn } from './structured-data.ts';

/** The first edition of the schedule: the one whose words are there on any day. */
export function firstEdition({ kind }: Effective): Edition {
  if (kind === 'withdrawn') return 'all-clear';
  return kind === 'rolling' ? 'rolling' : 'early';
}

/** Title and summary; of a change that was withdrawn, those of the all-clear instead. */
export function inShort(content: AdvisoryContent, effective: Effective): Pick<AdvisoryContent, 'title' | 'summary'> {
  if (effective.kind === 'withdrawn') return { title: content.heading, summary: content.lead };
  return { title: content.title, summary: content.summary };
}

/** The title where it stands alone, and has to say by itself that the change was withdrawn. */
export function titleAlone(frame: PageFrame, { title }: AdvisoryContent, { kind }: Effective): string {
  return kind === 'withdrawn' ? say(frame, frame.texts.advisories.withdrawnTitle, { advisory: title }) : title;
}

export interface Schedule {
  readonly effective: Effective;
  readonly regions: readonly Region[];
}

/** Every schedule that there is, with its regions; first that of the given region. */
export function schedulesOf(facts: Advisory, first: Region): readonly Schedule[] {
  const regions = [first, ...facts.regions.filter((region) => region !== first)];
  const same = Map.groupBy(regions, (region) => JSON.stringify(facts.effective[region]));
  return [...same.values()].flatMap((each) =>
    each[0] === undefined ? [] : [{ effective: facts.effective[each[0]], regions: inOrder(facts, each) }],
  );
}

function inOrder(facts: Advisory, some: readonly Region[]): readonly Region[] {
  return facts.regions.filter((region) => some.includes(region));
}

/** "EU ... · United Kingdom". */
export function namesOfRegions({ language }: PageFrame, regions: readonly Region[]): string {
  const { regionNames } = mailWords(language);
  return regions.map((region) => regionNames[region]).join(' · ');
}

/** "Except: ..."; null where nobody is. */
export function exceptLine(frame: PageFrame, { exclude }: Advisory): string | null {
  if (exclude === undefined || exclude.length === 0) return null;
  const country = namesOfCountries(exclude, frame.language).join(', ');
  return say(frame, frame.texts.advisories.except, { country });
}

/** The date that holds, the one that was announced first, or that there is none: true whatever day it is. */
export function dateLine(frame: PageFrame, effective: Effective): string {
  switch (effective.kind) {
    case 'withdrawn':
      return whenLine(frame, effective, effective.withdrawnOn);
    case 'rolling': {
      const date = longDate(effective.from, mailWords(frame.language).locale);
      return `${say(frame, frame.texts.advisories.graduallyFrom, { date })}.`;
    }
    case 'fixed':
    case 'moved': {
      const date = `${longDate(effective.on, mailWords(frame.language).locale)}.`;
      return effective.kind === 'fixed' ? date : `${date} ${formerlyLine(frame, effective.was[0])}`;
    }
  }
}

/** The day on which the advisory last became another, or was found to be still true. */
export function changedOn(facts: Advisory): Date {
  const days: readonly CivilDate[] = facts.regions.flatMap((region): readonly CivilDate[] => {
    const effective = facts.effective[region];
    if (effective.kind === 'moved') return [effective.movedOn];
    return effective.kind === 'withdrawn' ? [effective.withdrawnOn] : [];
  });
  const checkedOn = lastCheckedOn(facts.sources);
  if (checkedOn === undefined) throw new RangeError(`${facts.slug} has no source`);
  return new Date(Math.max(...[checkedOn, ...days].map(utcMidnight)));
}
