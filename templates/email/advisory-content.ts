/*
 * What one variant of an advisory says, with every blank filled: gathered once, so that the HTML and the text part
 * cannot say different things. Which words apply to the edition and region is decided here and nowhere else.
 */
import { type Advisory, isInformational } from '../../workers/domain/advisory.ts';
import type { CivilDate } from '../../workers/domain/civil-date.ts';
import { type Edition, isErratum } from '../../workers/domain/edition.ts';
import { effectiveDate, formerDates } from '../../workers/domain/effective.ts';
import type { Language } from '../../workers/domain/language.ts';
import type { Region } from '../../workers/domain/region.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import { PLACEHOLDERS } from '../../workers/domain/variant.ts';
import { editionText } from '../advisories/errata.ts';
import type { AdvisoryEntry } from '../advisories/index.ts';
import { type ActionText, type AdvisoryText, linesFor } from '../advisories/text.ts';
import { fullDate, longDate } from '../locales/dates.ts';
import { type Blanks, fill } from '../locales/fill.ts';
import { type MailWords, mailWords } from '../locales/mail.ts';
import { readerLink } from './envelope.ts';

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
}

/** An action with its address and the button that leads there, if it has one. */
export interface ActionLinked extends Omit<ActionText, 'button'> {
  readonly link: { readonly url: string; readonly button: string } | null;
}

export interface AdvisoryContent {
  readonly sender: Sender;
  readonly language: Language;
  /** Labels, filled. */
  readonly words: MailWords['advisory'];
  /** The advisory's own, whatever the edition. */
  readonly title: string;
  readonly summary: string;
  readonly subject: string;
  readonly preheader: string;
  readonly heading: string;
  readonly lead: string;
  /** What must be seen first: labels with their colon, and what they say. */
  readonly notice: readonly (readonly [label: string, says: string])[];
  readonly actions: readonly ActionLinked[];
  /** Whether the sections come ahead of the actions: there is nothing to do but to read them. */
  readonly sectionsFirst: boolean;
  /** Null where there is nothing to be done. */
  readonly doneUrl: string | null;
  readonly unsubscribeUrl: string;
  readonly preferencesUrl: string;
  readonly yourDataUrl: string;
  /** What changes, what is used, where you live, and so on; none is empty. */
  readonly sections: readonly Section[];
  /** How to complain and to whom; null where there is nothing to complain about. */
  readonly regulator: { readonly complaint: string; readonly name: string; readonly url: string } | null;
  readonly sources: readonly {
    readonly publisher: string;
    readonly url: string;
    readonly checked: string;
    readonly checkedOn: CivilDate;
  }[];
  readonly why: string;
}

/** The region is one of the advisory's own. */
export function advisoryContent(
  entry: AdvisoryEntry,
  edition: Edition,
  region: Region,
  language: Language,
  sender: Sender,
): AdvisoryContent {
  const { facts, texts } = entry;
  const words = mailWords(language);
  const text = texts[language];
  const regionName = words.regionNames[region];
  const effective = facts.effective[region];
  const effectiveOn = effectiveDate(effective);
  const former = formerDates(effective).at(-1);
  const blanks: Blanks<'date' | 'was' | 'company' | 'region' | 'sender'> = {
    date: longDate(effectiveOn, words.locale),
    was: longDate(former ?? effectiveOn, words.locale),
    company: facts.company,
    region: regionName,
    sender: sender.SENDER_NAME,
  };
  const say = (template: string): string => fill(template, blanks);
  const section = (heading: string, paragraphs: readonly string[], points: readonly string[]): Section => ({
    heading: say(heading),
    paragraphs: paragraphs.map(say),
    points: points.map(say),
  });
  const label = (name: string, says: string) => [name + words.colon, says] as const;
  const own = editionText(entry, edition, language);
  if (own === undefined) throw new RangeError(`${facts.slug} has no words for ${edition}`);
  // An all-clear is good news and short: what was warned of, and that it does not come.
  const isOver = edition === 'all-clear';
  // And an erratum is what was wrong, what is right, and the steps: whoever has it has read the rest.
  const isShort = isOver || isErratum(edition);
  const labels = { ...words.advisory, ...(isInformational(facts) && words.advisory.informational) };
  const complaint = complaintIn(region, facts, text, words);
  return {
    sender,
    language,
    words: labels,
    title: say(text.title),
    summary: say(text.summary),
    subject: say(own.subject),
    preheader: say(own.preheader),
    heading: say(own.heading),
    lead: say(own.lead),
    notice: [
      ...(edition === 'all-clear' ? [] : [label(dateLabel(edition, words), fullDate(effectiveOn, words.locale))]),
      ...(former === undefined ? [] : [label(words.advisory.formerDate, longDate(former, words.locale))]),
      label(words.advisory.where, regionName),
      ...(text.audience === undefined ? [] : [label(words.advisory.who, say(text.audience))]),
    ],
    actions: isOver ? [] : actionsIn(region, facts, text, say),
    sectionsFirst: isInformational(facts),
    doneUrl: isOver ? null : readerLink(sender, 'done', language),
    unsubscribeUrl: readerLink(sender, 'unsubscribe', language),
    preferencesUrl: readerLink(sender, 'preferences', language),
    yourDataUrl: readerLink(sender, 'my-data', language),
    sections: isShort
      ? []
      : [
          section(words.advisory.whatChanges, linesFor(edition, text.changes), []),
          section(words.advisory.whereYouLive, linesFor(edition, text.regions[region]), []),
          section(words.advisory.used, [], text.used),
          section(words.advisory.notUsed, [], text.notUsed),
          section(labels.limits, [], linesFor(edition, text.limits)),
        ].filter(({ paragraphs, points }) => paragraphs.length + points.length > 0),
    regulator:
      isShort || complaint === null
        ? null
        : { complaint: say(complaint), name: PLACEHOLDERS.regulatorName, url: PLACEHOLDERS.regulatorUrl },
    sources: facts.sources
      .filter((source) => source.regions === undefined || source.regions.includes(region))
      .map(({ publisher, url, checkedOn }) => ({
        publisher,
        url,
        checkedOn,
        checked: fill(words.advisory.checkedOn, { date: longDate(checkedOn, words.locale) }),
      })),
    why: say(words.footer.whyAdvisory),
  };
}

/** Where readers have no choice there is none to be respected: then only the advisory's own words apply, if it has any. */
function complaintIn(region: Region, facts: Advisory, text: AdvisoryText, words: MailWords): string | null {
  return text.complaints?.[region] ?? (isInformational(facts) ? null : words.advisory.complaints[region]);
}

function dateLabel(edition: Edition, words: MailWords): string {
  return edition === 'in-effect' || edition === 'rolling' ? words.advisory.since : words.advisory.when;
}

type Say = (template: string) => string;

/** What readers in the region can do, in the order of the facts. */
function actionsIn(region: Region, facts: Advisory, text: AdvisoryText, say: Say): readonly ActionLinked[] {
  return Object.entries(facts.actions).flatMap(([name, action]): ActionLinked[] => {
    const words = text.actions[name];
    if (words === undefined || (action.regions !== undefined && !action.regions.includes(region))) return [];
    const { title, why, steps, button, byHand } = words;
    return [
      {
        title: say(title),
        steps: steps.map(say),
        link: action.kind === 'none' || button === undefined ? null : { url: action.url, button: say(button) },
        ...(why !== undefined && { why: say(why) }),
        ...(byHand && { byHand: { computer: say(byHand.computer), phone: say(byHand.phone) } }),
      },
    ];
  });
}
