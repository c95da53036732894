/*
 * Where an advisory stands on a day, for readers of its public page: which edition's words are true, and one line that
 * says when it takes effect. Never reads a clock.
 */
import { type CivilDate, daysBetween } from '../../workers/domain/civil-date.ts';
import type { Edition } from '../../workers/domain/edition.ts';
import type { Effective } from '../../workers/domain/effective.ts';
import { longDate } from '../locales/dates.ts';
import { mailWords } from '../locales/mail.ts';
import { type PageFrame, say } from './layout.tsx';

/** The edition whose words are true on the day. */
export function editionOn(effective: Effective, today: CivilDate): Edition {
  switch (effective.kind) {
    case 'rolling':
      return 'rolling';
    case 'withdrawn':
      return 'all-clear';
    case 'fixed':
    case 'moved':
      return effective.on <= today ? 'in-effect' : 'early';
  }
}

/** Whether readers can still be ahead of it. */
export function isUpcoming(effective: Effective, today: CivilDate): boolean {
  return (effective.kind === 'fixed' || effective.kind === 'moved') && today < effective.on;
}

/** "in 8 days", "tomorrow"; null when the day has come, there is none, or it cannot be said. */
export function countdown(frame: PageFrame, effective: Effective, today: CivilDate): string | null {
  if (effective.kind !== 'fixed' && effective.kind !== 'moved') return null;
  const days = daysBetween(today, effective.on);
  const { locale } = mailWords(frame.language);
  // In a locale that the runtime lacks it would be said in English.
  if (Intl.RelativeTimeFormat.supportedLocalesOf([locale]).length === 0) return null;
  return days > 0 ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day') : null;
}

/** "Takes effect on ...", "In effect since ...", and so on: one sentence, or two for a date that was moved. */
export function whenLine(frame: PageFrame, effective: Effective, today: CivilDate): string {
  const { front, advisories } = frame.texts;
  const date = (each: CivilDate): string => longDate(each, mailWords(frame.language).locale);
  switch (effective.kind) {
    case 'rolling': {
      const words = effective.from <= today ? advisories.graduallySince : advisories.graduallyFrom;
      return `${say(frame, words, { date: date(effective.from) })}.`;
    }
    case 'withdrawn':
      return `${say(frame, advisories.withdrawn, { date: date(effective.withdrawnOn), was: date(effective.was) })}.`;
    case 'fixed':
    case 'moved': {
      const words = effective.on <= today ? front.inEffectSince : front.takesEffect;
      const now = `${say(frame, words, { date: date(effective.on) })}.`;
      if (effective.kind === 'fixed') return now;
      return `${now} ${formerlyLine(frame, effective.was[0])}`;
    }
  }
}

/** "First announced for ...". */
export function formerlyLine(frame: PageFrame, first: CivilDate): string {
  const was = longDate(first, mailWords(frame.language).locale);
  return `${say(frame, frame.texts.advisories.formerly, { was })}.`;
}
