/*
 * An advisory's words in one language: plain strings that a translator can work on without knowing the code. Words in
 * braces (`{date}`, `{company}`) are filled in; words between ** and ** are set in bold. The facts (dates, links,
 * regulators, sources) are in advisory.ts and are never repeated here.
 *
 * Every text must stay true for as long as its edition is open: `week` is also what somebody gets who joins two days
 * before the date, and `eve` runs into the morning of the date itself. So: dates, not "tomorrow" or "in a week".
 */
import type { Edition, EditionOf } from '../../workers/domain/edition.ts';
import type { Effective } from '../../workers/domain/effective.ts';
import type { Region } from '../../workers/domain/region.ts';

/** Short paragraphs or points. */
export type Lines = readonly [string, ...string[]];

/** What an edition puts first. The subject says the date, or that the change is in effect. */
export interface EditionText {
  readonly subject: string;
  /** What mail programs show behind the subject. Not repeated in the mail. */
  readonly preheader: string;
  readonly heading: string;
  readonly lead: string;
}

/** What reads differently before the date and from the date on. */
export interface ByTime {
  readonly before: Lines;
  readonly inEffect: Lines;
}

/** How to do one of the advisory's actions. */
export interface ActionText {
  readonly title: string;
  /** Why one would, when the title does not say it all. */
  readonly why?: string;
  /** In order; numbered in the mail. */
  readonly steps: readonly string[];
  /** On the button that leads to the action's address; none where there is no address. */
  readonly button?: string;
  /** The way there by hand, where a computer and a phone differ. */
  readonly byHand?: { readonly computer: string; readonly phone: string };
}

/**
 * `R`, `A` and `K` are the advisory's regions, actions and kinds of schedule: a file that leaves a region, an action or
 * an edition out does not compile.
 */
export interface AdvisoryText<
  R extends Region = Region,
  A extends string = string,
  K extends Effective['kind'] = Effective['kind'],
> {
  readonly title: string;
  readonly summary: string;
  /** Whom it concerns among the company's users, where that is not everybody: a plan, administrators, adults. */
  readonly audience?: string;
  readonly editions: Readonly<Record<EditionOf<K>, EditionText>>;
  readonly changes: ByTime;
  readonly actions: Readonly<Record<A, ActionText>>;
  /** What the company uses and what it says it does not; empty where the advisory is not about that. */
  readonly used: readonly string[];
  readonly notUsed: readonly string[];
  /** What is particular to each region: the law, what the regulator said, what is different there. */
  readonly regions: Readonly<Record<R, ByTime>>;
  /** What the actions do not do or do not undo; of an informational advisory, what the change itself does not do. */
  readonly limits: ByTime;
  /**
   * How one complains in each region, where "If {company} does not respect your choice" (locales/<language>/mail.ts)
   * does not fit. Of an informational advisory that has none, nobody is named to complain to.
   */
  readonly complaints?: Readonly<Record<R, string>>;
}

/** The lines that are true when the edition is read. */
export function linesFor(edition: Edition, lines: ByTime): Lines {
  return edition === 'in-effect' || edition === 'rolling' ? lines.inEffect : lines.before;
}
