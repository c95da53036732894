/*
 * What can be wrong with an advisory although it compiles, and how to say so to whoever wrote it. Each fault carries
 * what one needs to find it and mend it.
 */
import type { CivilDate } from '../../workers/domain/civil-date.ts';
import type { Country } from '../../workers/domain/country.ts';
import type { Edition } from '../../workers/domain/edition.ts';
import type { Language } from '../../workers/domain/language.ts';
import type { Region } from '../../workers/domain/region.ts';

/** Why an address cannot stand behind a link. */
export type LinkProblem = 'not-absolute' | 'not-https' | 'has-credentials' | 'has-spaces' | 'has-placeholder';

/** Why a fact cannot be printed. */
export type FactProblem = 'missing' | 'unwritten' | 'has-placeholder';

/** Why a schedule cannot be meant as it stands. */
export type ScheduleProblem =
  | 'moved-to-the-same-date'
  | 'moved-after-it-took-effect'
  | 'moved-into-the-past'
  | 'withdrawn-before-anybody-was-warned'
  | 'withdrawn-after-it-took-effect'
  | 'retired-before-its-last-edition';

/** A text by its language and its place in the language's file, for example `editions.week.subject`. */
interface TextPlace {
  readonly language: Language;
  readonly place: string;
}

export type AdvisoryFault =
  | { readonly kind: 'slug-malformed'; readonly slug: string; readonly limitCharacters: number }
  | { readonly kind: 'slug-taken'; readonly slug: string }
  | { readonly kind: 'fact-unusable'; readonly place: string; readonly problem: FactProblem }
  | { readonly kind: 'age-limit-nonsense'; readonly days: number; readonly limitDays: number }
  | {
      readonly kind: 'source-stale';
      readonly url: string;
      readonly checkedOn: CivilDate;
      readonly goodUntil: CivilDate;
    }
  | { readonly kind: 'source-checked-in-the-future'; readonly url: string; readonly checkedOn: CivilDate }
  | {
      readonly kind: 'link-malformed';
      readonly place: string;
      readonly url: string;
      readonly problem: LinkProblem;
    }
  | ({ readonly kind: 'text-missing' } & TextPlace)
  | ({ readonly kind: 'text-unwritten' } & TextPlace)
  | ({ readonly kind: 'text-empty' } & TextPlace)
  | ({ readonly kind: 'address-in-text'; readonly address: string } & TextPlace)
  | ({ readonly kind: 'placeholder-in-text' } & TextPlace)
  | ({ readonly kind: 'date-in-text'; readonly date: string; readonly blank: string } & TextPlace)
  | ({ readonly kind: 'blank-unknown'; readonly blank: string } & TextPlace)
  | ({ readonly kind: 'bold-unbalanced' } & TextPlace)
  | { readonly kind: 'button-missing'; readonly language: Language; readonly action: string }
  | { readonly kind: 'button-without-address'; readonly language: Language; readonly action: string }
  | { readonly kind: 'steps-missing'; readonly language: Language; readonly action: string }
  | ({
      readonly kind: 'list-differs';
      readonly lines: number;
      readonly original: Language;
      readonly originalLines: number;
    } & TextPlace)
  | { readonly kind: 'subject-without-date'; readonly language: Language; readonly edition: Edition }
  | {
      readonly kind: 'subject-too-long';
      readonly language: Language;
      readonly edition: Edition;
      readonly characters: number;
      readonly limitCharacters: number;
    }
  | { readonly kind: 'no-regions' }
  | { readonly kind: 'region-unknown'; readonly place: string; readonly region: string }
  | { readonly kind: 'region-twice'; readonly region: Region }
  | { readonly kind: 'region-without-schedule'; readonly region: Region }
  | { readonly kind: 'region-without-readers'; readonly region: Region }
  | { readonly kind: 'region-without-source'; readonly region: Region }
  | { readonly kind: 'region-without-action'; readonly region: Region }
  | { readonly kind: 'regulator-missing'; readonly region: Region; readonly countries: readonly Country[] }
  | { readonly kind: 'schedule-nonsense'; readonly region: Region; readonly problem: ScheduleProblem };

const LINK_PROBLEMS: Readonly<Record<LinkProblem, string>> = {
  'not-absolute': 'is not a whole web address',
  'not-https': 'does not begin with https://',
  'has-credentials': 'has a name or a password in it',
  'has-spaces': 'has a space, a line break or an invisible character in it',
  'has-placeholder': 'has %% in it, which marks where a reader’s own values go',
};

const FACT_PROBLEMS: Readonly<Record<FactProblem, string>> = {
  missing: 'is missing or empty',
  unwritten: 'is still to be written',
  'has-placeholder': LINK_PROBLEMS['has-placeholder'],
};

const SCHEDULE_PROBLEMS: Readonly<Record<ScheduleProblem, string>> = {
  'moved-to-the-same-date': 'it is moved to the date that it already had',
  'moved-after-it-took-effect': 'it is moved after the old date, when it had taken effect',
  'moved-into-the-past': 'the new date is before the day on which it was moved',
  'withdrawn-before-anybody-was-warned': 'it is withdrawn before the first edition, when nobody had been warned',
  'withdrawn-after-it-took-effect': 'it is withdrawn after its date, when it had taken effect',
  'retired-before-its-last-edition': 'it is retired before its last edition opens',
};

/** The fault in a sentence. */
export function describeFault(fault: AdvisoryFault): string {
  switch (fault.kind) {
    case 'slug-malformed':
      return (
        `The slug ${fault.slug} does not name a folder: small letters and digits, single hyphens between words, a ` +
        `letter first, at most ${fault.limitCharacters} characters.`
      );
    case 'slug-taken':
      return `Another advisory has the slug ${fault.slug}, too.`;
    case 'fact-unusable':
      return `The fact ${fault.place} ${FACT_PROBLEMS[fault.problem]}.`;
    case 'age-limit-nonsense':
      return `sourcesGoodForDays is ${fault.days}: it must be a whole number from 1 to ${fault.limitDays}.`;
    case 'source-stale':
      return `${fault.url} was last checked on ${fault.checkedOn}, which was good until ${fault.goodUntil}: read it again.`;
    case 'source-checked-in-the-future':
      return `${fault.url} is said to be checked on ${fault.checkedOn}, which is yet to come.`;
    case 'link-malformed':
      return `The address ${fault.place} ${LINK_PROBLEMS[fault.problem]}: ${fault.url}`;
    case 'text-missing':
      return `${where(fault)} is missing.`;
    case 'text-unwritten':
      return `${where(fault)} is still to be written.`;
    case 'text-empty':
      return `${where(fault)} is empty.`;
    case 'address-in-text':
      return `${where(fault)} has an address in it, which belongs into advisory.ts: ${fault.address}`;
    case 'placeholder-in-text':
      return `${where(fault)} ${LINK_PROBLEMS['has-placeholder']}.`;
    case 'date-in-text':
      return `${where(fault)} has the date ${fault.date} in it, which may yet be moved: write ${fault.blank}.`;
    case 'blank-unknown':
      return `${where(fault)} has the blank ${fault.blank}, which nothing fills.`;
    case 'bold-unbalanced':
      return `${where(fault)} has an odd number of **: one is missing.`;
    case 'button-missing':
      return `${fault.language}: the action ${fault.action} has an address, but its text has no button to lead there.`;
    case 'button-without-address':
      return `${fault.language}: the text of the action ${fault.action} has a button, but the action has no address.`;
    case 'steps-missing':
      return `${fault.language}: the action ${fault.action} has an address, but its text has no steps.`;
    case 'list-differs':
      return (
        `${where(fault)} has ${fault.lines} lines, but ${fault.originalLines} in ${fault.original}: something was ` +
        'left out or added.'
      );
    case 'subject-without-date':
      return `${fault.language}: the subject of the edition ${fault.edition} does not say the date: write {date} or {was}.`;
    case 'subject-too-long':
      return (
        `${fault.language}: the subject of the edition ${fault.edition} has ${fault.characters} characters with the ` +
        `date in; ${fault.limitCharacters} are the most.`
      );
    case 'no-regions':
      return 'It is for no region.';
    case 'region-unknown':
      return `${fault.place} names the region ${fault.region}, which there is not here.`;
    case 'region-twice':
      return `The region ${fault.region} is listed twice.`;
    case 'region-without-schedule':
      return `The region ${fault.region} has no date: it is missing in effective.`;
    case 'region-without-readers':
      return `The region ${fault.region} has no country that is not excluded or in a region before it.`;
    case 'region-without-source':
      return `Readers in the region ${fault.region} are shown no source.`;
    case 'region-without-action':
      return `Readers in the region ${fault.region} are shown no action, not even that there is none.`;
    case 'regulator-missing':
      return `Readers in the region ${fault.region} have no regulator to turn to: ${fault.countries.join(', ')}.`;
    case 'schedule-nonsense':
      return `The schedule for the region ${fault.region} cannot be meant: ${SCHEDULE_PROBLEMS[fault.problem]}.`;
  }
}

function where({ language, place }: TextPlace): string {
  return `${language}: the text ${place}`;
}
